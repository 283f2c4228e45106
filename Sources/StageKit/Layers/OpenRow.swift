/// A row of a layer whose fields are not known to Swift: what an external stage answers.
public struct OpenRow: Annotation {
    /// The declaration of no layer in particular; each layer of open rows has a declaration of its own.
    public static let layer = LayerDeclaration(name: "annotations", prefix: "annotation", summary: "Annotations.")

    /// Names the row within its article.
    public var id = ""
    /// Where the row is anchored.
    public var span = TextSpan(0, 0)
    /// The other fields, in the order in which they came.
    public var fields: [LocatedValue.Entry] = []

    /// A row over nothing.
    public init() {}

    /// A row with fields of any kind.
    public init(_ span: TextSpan, fields: [LocatedValue.Entry]) {
        self.span = span
        self.fields = fields
    }

    /// The field `kind`, if the row has one that is text.
    public var discriminator: String {
        guard case .scalar(.string(let kind)) = fields.first(where: { $0.key == "kind" })?.value.content else {
            return ""
        }
        return kind
    }

    /// Takes `start`, `end` and every other field of a mapping, but for an id, which is none of the fields.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> OpenRow? {
        guard case .mapping(let entries) = value.content else {
            context.report(ValueMistake.wrongType(expected: "a row", found: value.summary), at: value.location)
            return nil
        }
        guard let start = value["start"].flatMap({ Int.read($0, &context) }),
            let end = value["end"].flatMap({ Int.read($0, &context) })
        else {
            context.report(
                ValueMistake.missingKey(key: "start, end", help: "the code points that the row covers"),
                at: value.location
            )
            return nil
        }
        if value["id"] != nil {
            context.report(ValueMistake.refused("a row has no 'id' of its own: stet gives it one"), at: value.location)
        }
        return OpenRow(TextSpan(start, end), fields: entries.filter { $0.key != "start" && $0.key != "end" })
    }

    /// Shows the fields in the order in which they came.
    public mutating func visit(_ visitor: inout some FieldVisitor) {
        visitor.span(&span)
        for entry in fields {
            var value = entry.value
            visitor.field(entry.key, &value, help: "")
        }
    }
}
