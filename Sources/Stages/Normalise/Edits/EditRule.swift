import StageKit

/// The rules that propose edits. The raw value is the name in annotation files and in the option that switches rules off.
enum EditRule: String, Choice {
    /// A no-break, narrow no-break or figure space is read as a space.
    case noBreakSpace = "no-break-space"
    /// Any other space outside of ASCII (em, thin, hair, ideographic …) is read as a space.
    case oddSpace = "odd-space"
    /// U+2028 is read as a line break, U+2029 as a blank line.
    case lineSeparator = "line-separator"
    /// A stray control character is left out; form feed and vertical tab are read as a space.
    case controlCharacter = "control-character"
    /// A character that shows nothing is left out, save where a script or an emoji needs it.
    case zeroWidth = "zero-width"
    /// A byte-order mark at the beginning is left out.
    case byteOrderMark = "byte-order-mark"
    /// CRLF and a lone CR are read as LF.
    case carriageReturn = "carriage-return"
    /// A full stop, question or exclamation mark glued to the next sentence gets its space.
    case missingSpace = "missing-space"
    /// UTF-8 that was once read as Windows-1252, Windows-1251 or Mac Roman reads as what it was.
    case mojibake
    /// `&nbsp;`, `&amp;`, `&#8217;` read as their characters.
    case htmlEntity = "html-entity"
    /// `ﬁ` reads as `fi`.
    case ligature
    /// A letter and a combining mark read as the one character that Unicode has for both (NFC).
    case composition
    /// A soft hyphen is left out.
    case softHyphen = "soft-hyphen"
    /// A word broken over two lines by a hyphen reads as one word.
    case brokenWord = "broken-word"
}

extension EditRule {
    /// Whether edits that touch are told as one: a run of spaces, not several references.
    var makesRuns: Bool {
        switch self {
        case .noBreakSpace, .oddSpace, .lineSeparator, .controlCharacter, .zeroWidth, .carriageReturn, .softHyphen: true
        default: false
        }
    }
}

/// A set of rules as bits: asked at every interesting byte.
struct EditRules: OptionSet {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(_ rules: some Sequence<EditRule>) {
        rawValue = rules.reduce(0) { $0 | EditRules.bit(of: $1) }
    }

    @inline(__always) func has(_ rule: EditRule) -> Bool { rawValue & EditRules.bit(of: rule) != 0 }

    @inline(__always) private static func bit(of rule: EditRule) -> UInt32 {
        let position: UInt32 =
            switch rule {
            case .noBreakSpace: 0
            case .oddSpace: 1
            case .lineSeparator: 2
            case .controlCharacter: 3
            case .zeroWidth: 4
            case .byteOrderMark: 5
            case .carriageReturn: 6
            case .missingSpace: 7
            case .mojibake: 8
            case .htmlEntity: 9
            case .ligature: 10
            case .composition: 11
            case .softHyphen: 12
            case .brokenWord: 13
            }
        return 1 << position
    }
}
