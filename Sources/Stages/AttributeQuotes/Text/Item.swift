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

    // Small ones first, so that an item fills sixty-four bytes and no more.

    var kind: Kind
    /// What is known of the quotation, for one.
    var quotation: Quotation.Traits = []
    /// The forms of reporting expressions that the word can be.
    var forms: Forms = []
    /// The first of the expressions that begin with the word; negative where there is none.
    var expressions: Int32 = -1
    var span: TextSpan
    var traits: Traits = []
    /// The word in lower case.
    var key = WordKey()
    /// The quotation, for one.
    var region: Int32 = -1
    /// Which sentence of the article it begins in.
    var sentence: Int32 = 0
    /// Which sentence of the article it ends in.
    var endSentence: Int32 = 0
    /// The number of the word in the article, for one.
    var word: Int32 = -1

    var isWord: Bool { kind == .word }
    var isCapital: Bool { kind == .word && traits.contains(.capital) }

    /// Whether it can report, or be reported: a word of a reporting expression, a quotation, a colon or a dash.
    @inline(__always)
    var canReport: Bool {
        // Marks have no expressions: their sign is set.
        Self.reporting &>> UInt32(kind.rawValue) & 1 | UInt32(bitPattern: ~expressions) &>> 31 != 0
    }

    private static let reporting: UInt32 =
        1 << UInt32(Kind.quotation.rawValue) | 1 << UInt32(Kind.colon.rawValue) | 1 << UInt32(Kind.dash.rawValue)

    /// Whether this is a word with one of the traits.
    func has(_ any: Traits) -> Bool { kind == .word && traits.has(any) }
}

/// The forms of a reporting expression's first word.
struct Forms: OptionSet, Sendable {
    let rawValue: UInt8
    static let base = Forms(rawValue: 1)
    static let third = Forms(rawValue: 2)
    static let past = Forms(rawValue: 4)
    static let participle = Forms(rawValue: 8)
    static let gerund = Forms(rawValue: 16)
    static let noun = Forms(rawValue: 32)
    static let adjective = Forms(rawValue: 64)
    static let phrase = Forms(rawValue: 128)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The forms of a verb. Not by the bits of another room, so that the constants here are none to be computed.
    init(_ forms: VerbForms) {
        self = []
        if forms.contains(.base) { insert(.base) }
        if forms.contains(.third) { insert(.third) }
        if forms.contains(.past) { insert(.past) }
        if forms.contains(.participle) { insert(.participle) }
        if forms.contains(.gerund) { insert(.gerund) }
    }

    func has(_ any: Forms) -> Bool { !isDisjoint(with: any) }
}
