/// The numbers of scoring: found by experiment on labelled news, see Documentation/topics-model.md.
enum ScoringConstants {
    /// What the occurrences of a term count, the first one's weight being 1. Further ones count nothing.
    static let damping: [Double] = (1...8).map { 1 / Double($0) }
    /// What counts less is left out, in thousandths: a reader of evidence is not to wade through crumbs.
    static let leastContribution: Int32 = 50
    /// What a term counts for a passage, as a share, if it stands in the passage before or behind.
    static let neighbourShare = 0.5
    /// A main topic has at least this share of the best one's score.
    static let mainShare = 0.5
    /// How many words of different terms a concept needs that does not say it: two words, or a phrase of two, since phrases
    /// are seldom said of anything else.
    static let distinct = 2
    /// The least score of the top of a branch, in thousandths, if the taxonomy states none: all of the branch adds up in it.
    static let branchScore = 500
}
