/// The numbers of learning: found by experiment on labelled news, see Documentation/topics-model.md.
enum LearningConstants {
    /// How many articles a label needs to be learned.
    static let leastArticles = 8
    /// Of how many articles a term must be, at most; of fewer where there are few articles in all.
    static let leastArticlesOfTerm = 12
    /// A term must be of so many outlets, and of so many weeks: others mark a house's style or an event.
    static let leastOutlets = 5
    static let leastWeeks = 6
    /// No more than this share of a term's articles may be of one outlet.
    static let mostOfOneOutlet = 0.4
    /// A word that stands capitalised within sentences more often than this is a name.
    static let nameShare = 0.6
    /// Names mark an outlet, a year, or a government that is in all news. Unless the taxonomy lists it, a name must be of
    /// so many outlets and weeks that are known, in no larger share of one outlet, and in no larger share of all articles.
    static let leastOutletsOfName = 10
    static let leastWeeksOfName = 12
    static let mostOfOneOutletOfName = 0.3
    static let mostOfAllOfName = 0.03
    /// How strongly the taxonomy's own scores guide what is learned besides.
    static let guidance = 4.25
    /// By what part of the logarithm of its share a label is ahead while it is learned.
    static let headStart = 0.5
    /// Keeps weights few, and keeps them small.
    static let sparsity = 4e-5
    static let smallness = 5e-5
    /// Keeps less small those weights that are kept.
    static let sparsityOfKept = 2e-5
    /// How many steps are taken, at first and with the kept weights, and how long they are, as a share of what is safe for
    /// any data.
    static let steps = 100
    static let stepsOfKept = 60
    static let caution = 0.3
    /// One article in so many is kept aside to measure with.
    static let heldOutShare = 5
}
