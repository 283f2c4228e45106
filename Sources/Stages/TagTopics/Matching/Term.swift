/// A term in the form in which it is counted. Its words stand in the trie, its text and its exact form in the lexicon.
struct Term: Sendable {
    /// The number of the concept that it speaks for.
    let concept: Int32
    /// How many words it has; of a group's term, all of its words.
    let wordCount: Int16
    /// What it does where it is found.
    let use: Use
    /// Whether it is found only as it is written.
    var isExact = false
    /// What an occurrence counts by the taxonomy, in thousandths.
    var listed: Int32 = 0
    /// What an occurrence counts besides by the weights file, in thousandths.
    var learned: Int32 = 0
    /// The group of which it is a part, and which part it is; -1 for other terms.
    var group: Int32 = -1
    var part: Int32 = 0

    enum Use: UInt8, Sendable {
        /// Speaks for its concept.
        case evidence
        /// Keeps what overlaps it from speaking for its concept.
        case suppression
        /// Speaks for its concept together with the other words of a group.
        case part
        /// A group whose words stand near one another.
        case group
    }
}

/// Words that must stand near one another, compiled.
struct TermGroup: Sendable {
    /// The term that is found when they do.
    let term: Int32
    /// How many parts there are.
    let parts: Int32
    /// How many words they may take up.
    let within: Int32
    /// Where the state of its first part stands among those of all groups.
    let firstState: Int32
}
