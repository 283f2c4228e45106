/// One change that makes the normalised text of the article. The article itself is never touched.
public struct Edit: Annotation {
    /// The layer `edits`, whose spans count bytes of the article.
    public static let layer = LayerDeclaration(
        name: "edits",
        prefix: "edit",
        summary: "What is read in place of something in the article.",
        text: .article
    )

    /// Names the row within its article.
    public var id = ""
    /// What is replaced; empty where something is inserted.
    public var span = TextSpan(0, 0)
    /// What stands there.
    public var found = ""
    /// What is read instead.
    public var replacement = ""
    /// The rule that found it.
    public var rule = ""

    /// An edit that changes nothing.
    public init() {}

    /// An edit of the text `found` at `span`, in bytes of the article.
    public init(_ span: TextSpan, found: String, replacement: String, rule: String) {
        self.span = span
        self.found = found
        self.replacement = replacement
        self.rule = rule
    }

    /// The rule's name.
    public var discriminator: String { rule }

    /// Shows the fields in the order of annotation files.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.span(&span)
        fields.field("found", &found, help: "What stands in the article.")
        fields.field("replacement", &replacement, help: "What is read instead.")
        fields.field("rule", &rule, help: "The rule that found it.")
    }
}
