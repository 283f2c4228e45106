import StageKit

/// What can be wrong with a register of contested claims, or with a list of cues.
enum ClaimListMistake: Error, Mistake {
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
    /// A cue with a word that no text has.
    case badCue(String, limit: Int)
    /// A cue that says nowhere where what is contested stands.
    case cueWithoutFrames(String)
    /// A frame that this part of speech does not have.
    case frameDoesNotFit(String, part: String, frames: [String])
    /// A text in which a cue does not find what is marked.
    case cueMisses(String, text: String, found: [String])
    /// A text against a cue in which it finds something.
    case cueFinds(String, text: String, found: [String])
    /// An option that is no number of its kind.
    case badNumber(String)
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
        case .badCue: "cue-bad-words"
        case .cueWithoutFrames: "cue-without-frames"
        case .frameDoesNotFit: "cue-frame-does-not-fit"
        case .cueMisses: "cue-misses-its-example"
        case .cueFinds: "cue-finds-in-its-counterexample"
        case .badNumber: "claims-bad-number"
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
        case .badCue(let cue, let limit):
            "the cue '\(cue.prefix(60))' is not looked for; write one word or more, each of 1 to \(limit) bytes"
        case .cueWithoutFrames(let cue):
            "the cue '\(cue)' has no frames; say where what is contested stands, such as [clause]"
        case .frameDoesNotFit(let frame, let part, let frames):
            "the frame '\(frame)' is none of a cue that is a \(part); use one of: \(frames.joined(separator: ", "))"
        case .cueMisses(let cue, let text, let found):
            "'\(cue)' does not find what is marked in '\(text.prefix(80))', but \(Self.list(found)); "
                + "mend its frames, or the marks"
        case .cueFinds(let cue, let text, let found):
            "'\(cue)' finds \(Self.list(found)) in '\(text.prefix(80))', which is against it; "
                + "narrow it with 'except', or mend the text"
        case .badNumber(let reason):
            reason
        case .mustMatchFails(let id, let text, let side):
            "'\(id)' does not match \(side.map { "on the side '\($0)' " } ?? "")what it must: '\(text.prefix(60))'; mend a pattern or the text"
        case .mustNotMatchFails(let id, let text, let side):
            "the side '\(side)' of '\(id)' matches what it must not: '\(text.prefix(60))'; narrow its patterns, or mend the text"
        }
    }

    private static func list(_ found: [String]) -> String {
        found.isEmpty ? "nothing" : found.map { "'\($0.prefix(60))'" }.joined(separator: ", ")
    }
}
