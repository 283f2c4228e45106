public import StageKit

/// What a pipeline says of the lexicon of reporting expressions.
public struct ReportingWords: Record {
    /// Expressions that are looked for besides the built-in ones.
    public var add: [ReportingExpression] = []
    /// Built-in expressions that are not looked for, by their words.
    public var remove: [BuiltInPhrase] = []
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
        let removed = Set(remove.map(\.text))
        return add + (replace ?? builtIn).filter { !removed.contains($0.expression.text) }
    }
}
