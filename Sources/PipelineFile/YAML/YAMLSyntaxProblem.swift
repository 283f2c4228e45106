/// How a text can break the rules of YAML, in the words of somebody who writes a pipeline and not of a parser.
public enum YAMLSyntaxProblem: Sendable, Equatable {
    /// Text that begins with one of YAML's own characters.
    case reservedCharacter
    /// `*` or `&` without a name behind it.
    case aliasWithoutName
    /// `: ` where no key can be.
    case unexpectedColon
    /// A line that is no key, where keys are expected.
    case missingColon
    /// Something that is neither a key nor indented as a value.
    case missingKey
    /// Something that does not begin with `- `, where list entries are expected.
    case missingDash
    /// `- ` on the line of a key.
    case misplacedDash
    /// `? ` where no key can be.
    case misplacedQuestionMark
    /// `[` without `]`.
    case openBracket
    /// `{` without `}`.
    case openBrace
    /// A quotation mark without its partner.
    case openQuotation
    /// A backslash with something behind it that it cannot stand before.
    case badEscape
    /// Nothing where a value is expected.
    case missingValue
    /// Something on the line of `|` or `>`.
    case badBlockText
    /// Something behind the end of the document.
    case behindTheEnd
    /// A line that begins with `%`.
    case badDirective
    /// `!` with something behind it that is no tag.
    case badTag
    /// Too little memory.
    case outOfMemory
    /// Anything else, in libyaml's words.
    case other(String)

    var message: String {
        switch self {
        case .reservedCharacter:
            "a text cannot begin with this character; put it in quotation marks"
        case .aliasWithoutName:
            "a text cannot begin with '*' or '&'; put it in quotation marks"
        case .unexpectedColon:
            "': ' is not possible here; check the indentation, or put a text that has ': ' in it in quotation marks"
        case .missingColon:
            "expected a key with ': ' behind it; check the indentation, or add the colon"
        case .missingKey:
            "this is neither a key nor part of the value before; check indentation and quotation marks"
        case .missingDash:
            "expected '- ' as before the other entries of the list; check the indentation"
        case .misplacedDash:
            "a list cannot begin here; begin it on a line of its own below its key"
        case .misplacedQuestionMark:
            "'? ' is not possible here; put a text that begins with it in quotation marks"
        case .openBracket:
            "expected ',' or ']' in the list; close it, or put a text with brackets in quotation marks"
        case .openBrace:
            "expected ',' or '}' in the mapping; close it, or put a text with braces in quotation marks"
        case .openQuotation:
            "the quotation mark that stands here is not closed; close it"
        case .badEscape:
            "this is no escape of YAML; write a backslash as '\\\\', or use single quotation marks"
        case .missingValue:
            "expected a value here; write one, or remove what is before it"
        case .badBlockText:
            "the text behind '|' or '>' begins on the next line; move it there"
        case .behindTheEnd:
            "this cannot follow what stands before it; check indentation and quotation marks"
        case .badDirective:
            "a line cannot begin with '%' here; remove it, or put a text that begins with it in quotation marks"
        case .badTag:
            "tags have no meaning here; remove this one, or put a text that begins with '!' in quotation marks"
        case .outOfMemory:
            "there is too little memory to read the file; close other programs"
        case .other(let problem):
            "this is not YAML (\(problem)); check indentation and quotation marks"
        }
    }

    /// Whether the place to look at is where the wrong thing began, and not where it was noticed.
    var isAtContext: Bool {
        switch self {
        case .missingColon, .openQuotation, .aliasWithoutName, .badDirective, .badTag: true
        default: false
        }
    }

    /// What one of libyaml's messages means.
    init(libyaml problem: String) {
        self = Self.meanings[problem] ?? .other(problem)
    }

    private static let meanings: [String: YAMLSyntaxProblem] = [
        "found character that cannot start any token": .reservedCharacter,
        "did not find expected alphabetic or numeric character": .aliasWithoutName,
        "mapping values are not allowed in this context": .unexpectedColon,
        "found unexpected ':'": .unexpectedColon,
        "could not find expected ':'": .missingColon,
        "did not find expected key": .missingKey,
        "did not find expected '-' indicator": .missingDash,
        "block sequence entries are not allowed in this context": .misplacedDash,
        "mapping keys are not allowed in this context": .misplacedQuestionMark,
        "did not find expected ',' or ']'": .openBracket,
        "did not find expected ',' or '}'": .openBrace,
        "found unexpected end of stream": .openQuotation,
        "found unexpected document indicator": .openQuotation,
        "found unknown escape character": .badEscape,
        "did not find expected hexdecimal number": .badEscape,
        "found invalid Unicode character escape code": .badEscape,
        "did not find expected node content": .missingValue,
        "did not find expected comment or line break": .badBlockText,
        "found an indentation indicator equal to 0": .badBlockText,
        "did not find expected <document start>": .behindTheEnd,
        "could not find expected directive name": .badDirective,
        "found unknown directive name": .badDirective,
        "found unexpected non-alphabetical character": .badDirective,
        "found incompatible YAML document": .badDirective,
        "found duplicate %YAML directive": .badDirective,
        "found duplicate %TAG directive": .badDirective,
        "did not find expected digit or '.' character": .badDirective,
        "did not find expected version number": .badDirective,
        "found extremely long version number": .badDirective,
        "found undefined tag handle": .badTag,
        "did not find expected tag URI": .badTag,
        "did not find URI escaped octet": .badTag,
        "did not find expected whitespace or line break": .badTag,
        "did not find the expected '>'": .badTag,
        "did not find expected '!'": .badTag,
        "memory": .outOfMemory,
    ]
}
