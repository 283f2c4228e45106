import StageKit

/// What can be wrong with a register of contested claims.
enum RegisterMistake: Error, Mistake {
    /// Two entries with one id.
    case idTwice(String)
    /// An id that is no name.
    case badID(String)
    /// A side by which nothing can be told.
    case sideWithoutPatterns(id: String, side: String)
    /// A pattern of nothing.
    case patternWithoutWords(String)
    /// A pattern of words that stand in every text.
    case patternMatchesEverything(String)
    /// A window or gap that is no number, or too large a one.
    case badWindow(String, longest: Int)
    /// A word that no text has.
    case badWord(String, in: String, limit: Int)
    /// A text that an entry says it matches.
    case mustMatchFails(id: String, text: String, side: String?)
    /// A text that an entry says it does not match.
    case mustNotMatchFails(id: String, text: String, side: String)

    var code: String {
        switch self {
        case .idTwice: "register-id-twice"
        case .badID: "register-bad-id"
        case .sideWithoutPatterns: "register-side-without-patterns"
        case .patternWithoutWords: "register-pattern-without-words"
        case .patternMatchesEverything: "register-pattern-matches-everything"
        case .badWindow: "register-bad-window"
        case .badWord: "register-bad-word"
        case .mustMatchFails: "register-must-match-fails"
        case .mustNotMatchFails: "register-must-not-match-fails"
        }
    }

    var message: String {
        switch self {
        case .idTwice(let id):
            "the id '\(id)' is given twice; give each issue one id, and both of its sides under it"
        case .badID(let id):
            "'\(id)' is no id; write small letters, digits and hyphens, such as 'bridge-toll'"
        case .sideWithoutPatterns(let id, let side):
            "the side '\(side)' of '\(id)' has no patterns; write at least one, or nothing can be told to hold it"
        case .patternWithoutWords(let pattern):
            "the pattern '\(pattern.prefix(60))' has no word that must be there; write one besides windows and '!' words"
        case .patternMatchesEverything(let pattern):
            "the pattern '\(pattern.prefix(60))' matches nearly every text; add a word that only this issue has"
        case .badWindow(let pattern, let longest):
            "the window in '\(pattern.prefix(60))' is no number from 1 to \(longest); write '..3' or '~12'"
        case .badWord(let word, let pattern, let limit):
            "'\(word.prefix(40))' in '\(pattern.prefix(60))' is not looked for; a word has 1 to \(limit) bytes, and '*' only at its end"
        case .mustMatchFails(let id, let text, let side):
            "'\(id)' does not match \(side.map { "on the side '\($0)' " } ?? "")what it must: '\(text.prefix(60))'; mend a pattern or the text"
        case .mustNotMatchFails(let id, let text, let side):
            "the side '\(side)' of '\(id)' matches what it must not: '\(text.prefix(60))'; narrow its patterns, or mend the text"
        }
    }
}
