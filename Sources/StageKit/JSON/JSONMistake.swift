/// What can be wrong with a JSON text.
public enum JSONMistake: Mistake {
    /// The text ends inside of a value.
    case endsEarly
    /// Something stands behind the value.
    case moreThanOneValue
    /// Something else must stand here.
    case expected(String)
    /// The word is no value of JSON.
    case notAValue(String)
    /// A backslash with something behind it that it cannot stand before.
    case badEscape
    /// A control character that is not escaped.
    case controlCharacter
    /// The bytes of a string are not UTF-8.
    case notUTF8
    /// A key that stands twice in one object.
    case duplicateKey(String)
    /// Values nested deeper than this.
    case tooDeep(Int)

    /// The mistake's stable name.
    public var code: String {
        switch self {
        case .endsEarly: "json-ends-early"
        case .moreThanOneValue: "json-more-than-one-value"
        case .expected: "json-expected"
        case .notAValue: "json-not-a-value"
        case .badEscape: "json-bad-escape"
        case .controlCharacter: "json-control-character"
        case .notUTF8: "json-not-utf-8"
        case .duplicateKey: "json-duplicate-key"
        case .tooDeep: "json-too-deep"
        }
    }

    /// What is wrong and what to do about it.
    public var message: String {
        switch self {
        case .endsEarly: "the JSON text ends inside of a value; it may have been cut off"
        case .moreThanOneValue: "something stands behind the JSON value; remove it"
        case .expected(let what): "expected \(what)"
        case .notAValue(let text): "'\(text.prefix(40))' is no JSON value; strings stand in quotation marks"
        case .badEscape: "this is no escape of JSON; write a backslash as \\\\"
        case .controlCharacter: "a control character stands in a string; write it as \\uXXXX"
        case .notUTF8: "the string is not UTF-8; save the file as UTF-8"
        case .duplicateKey(let key): "the key '\(key)' stands here a second time; remove one"
        case .tooDeep(let limit): "values are nested more than \(limit) deep"
        }
    }
}
