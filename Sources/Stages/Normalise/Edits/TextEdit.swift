/// A place of the article that is to be read otherwise. Offsets are UTF-8 bytes of the text it was found in; an empty
/// range is an insertion.
struct TextEdit: Sendable, Equatable {
    /// The first byte that is replaced.
    var start: Int
    /// The first byte that is not replaced any more.
    var end: Int
    /// What is read instead; empty where something is left out.
    var replacement: String
    /// The rule that proposes it.
    var rule: EditRule

    /// Makes an edit of the bytes from `start` up to `end`.
    init(_ start: Int, _ end: Int, _ replacement: String, _ rule: EditRule) {
        self.start = start
        self.end = end
        self.replacement = replacement
        self.rule = rule
    }
}
