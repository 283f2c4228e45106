import StageKit

/// A stretch of text inside of quotation marks.
struct Quotation: Sendable {
    /// What stands between the marks, without white space at its edges.
    var inner: TextSpan
    /// From the opening mark to behind the closing one; one of them may be missing.
    var outer: TextSpan
    /// The quotation around it; `nil` for one of the narrator's.
    var parent: Int?
    /// Whether the closing mark is missing.
    var isOpen = false
    /// The quotation of the paragraph before that it goes on with.
    var continues: Int?
    /// Its last byte, but for the marks of quotations that close with it: `“She called it ‘a door,’ ”`.
    var last: UInt8 = 0
    /// What its words say of it.
    var traits: Traits = []

    /// What the words of a quotation say of it.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8
        /// It reads as a clause rather than as a term.
        static let sentenceLike = Traits(rawValue: 1)
        /// It begins with a small letter: it goes on with what stands in front of it.
        static let opensSmall = Traits(rawValue: 2)
        /// Its last character is a comma, which bounds the clause around it.
        static let endsInComma = Traits(rawValue: 4)
        /// Its last character is a question mark or an exclamation mark, which end no sentence in front of a cue.
        static let endsInCall = Traits(rawValue: 8)
    }

    var isSentenceLike: Bool { traits.contains(.sentenceLike) }
}
