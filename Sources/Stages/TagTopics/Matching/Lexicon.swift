/// A taxonomy and its weights, checked and compiled: built once a pipeline, read by every article.
struct Lexicon: Sendable {
    /// The vocabulary and its version.
    var vocabulary = ""
    /// The concepts, in the order of the taxonomy.
    var concepts: [Concept] = []
    /// The terms of all concepts.
    var terms: [Term] = []
    /// Groups of words that stand near one another.
    var groups: [TermGroup] = []
    /// How many parts all groups have together.
    var partCount = 0
    /// The words of all terms, by their keys.
    var words = WordTable()
    /// Which terms begin with which words.
    var trie = TermTrie([], wordCount: 0)
}

/// A concept in the form in which it is scored.
struct Concept: Sendable {
    /// The id in the vocabulary.
    let id: String
    /// The name for readers.
    let label: String
    /// The number of the next broader concept; -1 at the top.
    var broader = -1
    /// How many concepts lead from the top to this one, itself included.
    var level = 1
    /// The least score, in thousandths; `nil` for that of the options.
    let threshold: Int?
    /// The least number of different terms.
    let distinct: Int
    /// Whether it is at the top, and broader than others.
    let isBranch: Bool
    /// Which share of its evidence speaks for the broader one.
    let rollUp: Double
}
