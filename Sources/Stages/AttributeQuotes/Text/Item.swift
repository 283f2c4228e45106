import English
import StageKit

/// One step of a text on one level of quotation: a word, a mark that bounds clauses, or a whole quotation.
struct Item: Sendable {
    /// What an item is.
    enum Kind: UInt8, Sendable {
        case word
        case comma
        case semicolon
        case colon
        case dash
        case open
        case close
        /// `.`, `?`, `!` or an ellipsis.
        case stop
        /// A question mark.
        case question
        /// Text inside of quotation marks.
        case quotation
    }

    var kind: Kind
    var span: TextSpan
    var traits: Traits = []
    /// The forms of reporting expressions that the word can be.
    var forms: Forms = []
    /// The first of the expressions that begin with the word; negative where there is none.
    var expressions: Int32 = -1
    /// The word in lower case.
    var key = WordKey()
    /// The quotation, for one.
    var region: Int32 = -1
    /// Which sentence of the article it begins in.
    var sentence: Int32 = 0
    /// Which sentence of the article it ends in.
    var endSentence: Int32 = 0

    var isWord: Bool { kind == .word }
    var isCapital: Bool { kind == .word && traits.contains(.capital) }

    /// Whether this is a word with one of the traits.
    func has(_ any: Traits) -> Bool { kind == .word && traits.has(any) }
}

/// The forms of a reporting expression's first word.
struct Forms: OptionSet, Sendable {
    let rawValue: UInt8
    static let base = Forms(VerbForms.base)
    static let third = Forms(VerbForms.third)
    static let past = Forms(VerbForms.past)
    static let participle = Forms(VerbForms.participle)
    static let gerund = Forms(VerbForms.gerund)
    static let noun = Forms(rawValue: 32)
    static let adjective = Forms(rawValue: 64)
    static let phrase = Forms(rawValue: 128)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The forms of a verb, which have the same bits here.
    init(_ forms: VerbForms) { self.init(rawValue: forms.rawValue) }

    func has(_ any: Forms) -> Bool { !isDisjoint(with: any) }
}
