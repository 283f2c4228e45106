/// What can be wrong with a value that a user wrote.
public enum ValueMistake: Mistake {
    /// The value is of another type.
    case wrongType(expected: String, found: String)
    /// The word is none of a closed list.
    case notAChoice(found: String, choices: [String])
    /// A key that nothing reads.
    case unknownKey(key: String, known: [String])
    /// A key that must be there is not.
    case missingKey(key: String, help: String)
    /// A value that its reader has a reason to refuse, in a sentence that says what to do.
    case refused(String)

    /// The mistake's stable name.
    public var code: String {
        switch self {
        case .wrongType: "wrong-type"
        case .notAChoice: "not-a-choice"
        case .unknownKey: "unknown-key"
        case .missingKey: "missing-key"
        case .refused: "refused-value"
        }
    }

    /// What is wrong and what to do about it.
    public var message: String {
        switch self {
        case .wrongType(let expected, let found):
            return "expected \(expected), found \(found)"
        case .notAChoice(let found, let choices):
            let hint = Suggestion.phrase(for: found, among: choices, noun: "values")
            return "'\(found.prefix(60))' is not possible here; \(hint)"
        case .unknownKey(let key, let known):
            return "unknown key '\(key)'; \(Suggestion.phrase(for: key, among: known, noun: "keys"))"
        case .missingKey(let key, let help):
            return "the key '\(key)' is missing; it says: \(help)"
        case .refused(let reason):
            return reason
        }
    }
}
