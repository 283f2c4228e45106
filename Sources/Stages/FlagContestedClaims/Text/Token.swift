import StageKit

/// A word of a sentence, or a mark that bounds clauses.
struct Token: Sendable {
    /// What a token is.
    enum Kind: UInt8, Sendable {
        case word
        case comma
        case semicolon
        case colon
        case dash
        case open
        case close
        /// A quotation mark that opens, or may.
        case openMark
        /// A quotation mark that closes.
        case closeMark
        /// `.`, `!`, `?` or an ellipsis that ends the sentence.
        case stop
        case question
    }

    var kind: Kind
    var span: TextSpan
    var key = WordKey()
    var traits: WordTraits = []
    var forms: Forms = []
    var cues: Int32 = -1

    var isWord: Bool { kind == .word }

    /// Whether this is a word with one of the traits.
    @inline(__always)
    func has(_ any: WordTraits) -> Bool { kind == .word && traits.has(any) }
}
