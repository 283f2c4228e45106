/// The numbers of scoring: found by experiment on labelled news, see Documentation/topics-model.md.
enum ScoringConstants {
    /// How many occurrences of a term count: the second one a half, the third one a third, and so on.
    static let occurrences = 8
    /// What a term counts for a passage, as a share, if it stands in the passage before or behind.
    static let neighbourShare = 0.5
    /// A secondary topic has less than this share of the best one's score.
    static let mainShare = 0.6
    /// The most main topics of a text.
    static let mostMain = 3

    /// How much less a term counts in a long text: there is more to find there. 1 for a text of so many words or fewer.
    static func lengthFactor(words: Int) -> Double {
        let reference = 300.0
        return (reference / max(reference, Double(words))).squareRoot()
    }
}
