public import StageKit

/// What can be wrong with a YAML text.
public enum YAMLMistake: Mistake {
    /// More bytes than are read.
    case tooLarge(bytes: Int, limit: Int)
    /// The byte at this offset, counted from zero, belongs to no character.
    case notUTF8(offset: Int, guess: EncodingGuess)
    /// A character that is seen by nobody, or that YAML's versions read differently.
    case forbiddenCharacter(codePoint: UInt32, guess: EncodingGuess)
    /// Lines that end with a carriage return alone.
    case loneCarriageReturn
    /// A tab where a line is indented.
    case tabIndentation
    /// The text breaks a rule of YAML.
    case syntax(YAMLSyntaxProblem)
    /// A key that stands twice in one mapping.
    case duplicateKey(String, firstLine: Int)
    /// A key that is a number or the like.
    case keyNotText(found: String)
    /// A key that is a list, a mapping or an alias.
    case keyNotScalar
    /// The key `<<` of YAML 1.1.
    case mergeKey
    /// `!name`.
    case tag(String)
    /// More than one document in a file.
    case severalDocuments
    /// `*name` without `&name` before it.
    case unknownAlias(String, known: [String])
    /// `*name` inside of `&name`.
    case cyclicAlias(String)
    /// Values nested deeper than this.
    case tooDeep(limit: Int)
    /// Aliases that stand for more values than this.
    case tooManyAliases(limit: Int)
    /// A number that is not finite, or a whole one that does not fit 64 bits.
    case numberOutOfRange(String)
    /// More mistakes than are told.
    case tooManyMistakes(limit: Int)

    /// The mistake's stable name.
    public var code: String {
        switch self {
        case .tooLarge: "yaml-too-large"
        case .notUTF8: "yaml-not-utf-8"
        case .forbiddenCharacter: "yaml-forbidden-character"
        case .loneCarriageReturn: "yaml-lone-carriage-return"
        case .tabIndentation: "yaml-tab-indentation"
        case .syntax: "yaml-syntax"
        case .duplicateKey: "yaml-duplicate-key"
        case .keyNotText: "yaml-key-not-text"
        case .keyNotScalar: "yaml-key-not-scalar"
        case .mergeKey: "yaml-merge-key"
        case .tag: "yaml-tag"
        case .severalDocuments: "yaml-several-documents"
        case .unknownAlias: "yaml-unknown-alias"
        case .cyclicAlias: "yaml-cyclic-alias"
        case .tooDeep: "yaml-too-deep"
        case .tooManyAliases: "yaml-too-many-aliases"
        case .numberOutOfRange: "yaml-number-out-of-range"
        case .tooManyMistakes: "yaml-too-many-mistakes"
        }
    }

    /// What is wrong and what to do about it.
    public var message: String {
        switch self {
        case .tooLarge(let bytes, let limit):
            return "the file has \(bytes) bytes, more than the \(limit) that are read; split it"
        case .notUTF8(let offset, let guess):
            return "the byte at offset \(offset) is not UTF-8; \(guess.advice)"
        case .forbiddenCharacter(let codePoint, let guess):
            let number = String(codePoint, radix: 16, uppercase: true)
            let name = "U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number
            return "the character \(name) cannot be seen and must not stand here; "
                + (guess == .unknown ? "remove it, or write it as an escape in double quotation marks" : guess.advice)
        case .loneCarriageReturn:
            return "the line ends with a carriage return alone; save the file with line feeds"
        case .tabIndentation:
            return "the line is indented with a tab; use spaces"
        case .syntax(let problem):
            return problem.message
        case .duplicateKey(let key, let firstLine):
            return "the key '\(key)' stands already in line \(firstLine); remove one of the two"
        case .keyNotText(let found):
            return "a key must be text, found \(found); put it in quotation marks"
        case .keyNotScalar:
            return "a key must be text, not a list, a mapping or an alias; write the text itself"
        case .mergeKey:
            return "the merge key '<<' is not part of YAML 1.2; write the keys out"
        case .tag(let tag):
            return "tags such as '\(tag)' have no meaning here; remove it"
        case .severalDocuments:
            return "a second document begins here; put it in a file of its own"
        case .unknownAlias(let name, let known):
            return "nothing before is named '&\(name)'; "
                + (known.isEmpty
                    ? "put a text that begins with '*' in quotation marks"
                    : Suggestion.phrase(for: name, among: known, noun: "names"))
        case .cyclicAlias(let name):
            return "'*\(name)' stands inside of what it stands for; write the value out"
        case .tooDeep(let limit):
            return "values are nested more than \(limit) deep; make the nesting flatter"
        case .tooManyAliases(let limit):
            return "aliases stand for more than \(limit) values up to here; write fewer of them"
        case .numberOutOfRange(let text):
            return "'\(text.prefix(40))' is no number that fits 64 bits; put it in quotation marks if it is text"
        case .tooManyMistakes(let limit):
            return "there are more than \(limit) mistakes; mend those before this line first"
        }
    }
}

/// What a text that is not UTF-8 probably is.
public enum EncodingGuess: Sendable, Equatable {
    /// Two bytes a character.
    case utf16
    /// One byte a character.
    case singleByte
    /// Anything.
    case unknown

    /// Judges by a byte-order mark and by zero bytes.
    init(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(1024).contains(0) {
            self = .utf16
        } else {
            self = .singleByte
        }
    }

    fileprivate var advice: String {
        switch self {
        case .utf16: "it looks like UTF-16: save the file as UTF-8"
        case .singleByte: "it looks like Windows-1252 or Latin-1: save the file as UTF-8"
        case .unknown: "save the file as UTF-8"
        }
    }
}
