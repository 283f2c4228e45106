public import StageKit

/// What a pipeline says of the lexicon of reporting expressions.
public struct ReportingWords: Record {
    /// Expressions that are looked for besides the built-in ones.
    public var add: [ReportingExpression] = []
    /// Built-in expressions that are not looked for, by their words.
    public var remove: [String] = []
    /// Expressions that are looked for in place of the built-in ones.
    public var replace: [ReportingExpression]?

    /// No change.
    public init() {}

    /// Shows the fields.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("add", &add, help: "Expressions that are looked for besides the built-in ones.")
        fields.field("remove", &remove, help: "Built-in expressions that are not looked for, by their words.")
        fields.field("replace", &replace, help: "Expressions that are looked for in place of the built-in ones.")
    }

    /// The built-in expressions with these changes.
    func applied(to builtIn: [ReportingExpression]) -> [ReportingExpression] {
        let removed = Set(remove)
        return add + (replace ?? builtIn).filter { !removed.contains($0.expression.text) }
    }
}

/// The words of a reporting expression, each short enough to be looked for.
public struct ReportingPhrase: FieldValue {
    /// The words, with one blank between them.
    public var text: String

    /// Words.
    public init(_ text: String) { self.text = text }

    /// Text.
    public static var schema: Schema { .string }

    /// Takes one word or more; refuses what never would be found.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> ReportingPhrase? {
        guard let text = String.read(value, &context) else { return nil }
        let words = text.split(separator: " ")
        guard !words.isEmpty, words.allSatisfy({ $0.utf8.count <= WordKey.limit }) else {
            let reason = "'\(text)' is not looked for; write one word or more, each of 1 to \(WordKey.limit) bytes"
            context.report(ValueMistake.refused(reason), at: value.location)
            return nil
        }
        return ReportingPhrase(words.joined(separator: " ").lowercased())
    }

    /// Writes the words.
    public func write(to json: inout JSONWriter) { json.string(text) }
}
