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
    /// A word that stands capitalised within sentences more often than this is a name. Names mark a year, so they are
    /// learned only where the taxonomy lists them: an editor has vouched for them.
    static let nameShare = 0.6
    /// How strongly the taxonomy's own scores guide what is learned besides.
    static let guidance = 4.0
    /// Keeps weights few, and keeps them small.
    static let sparsity = 3e-5
    static let smallness = 3e-5
    /// How many steps are taken, and how long they are, as a share of what is safe for any data.
    static let steps = 100
    static let caution = 0.3
    /// One article in so many is kept aside to measure with.
    static let heldOutShare = 5
}
