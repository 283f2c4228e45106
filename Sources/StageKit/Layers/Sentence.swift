/// A sentence of running text. Sentences do not overlap and never cross a block.
public struct Sentence: Annotation {
    /// The layer `sentences`.
    public static let layer = LayerDeclaration(
        name: "sentences",
        prefix: "sentence",
        summary: "The sentences of titles, headings, captions, questions and paragraphs."
    )

    /// Names the row within its article.
    public var id = ""
    /// Where the sentence stands.
    public var span = TextSpan(0, 0)
    /// Whether a whole block was taken for one sentence because there are no rules for its language.
    public var unsplit = false

    /// A sentence over nothing.
    public init() {}

    /// A sentence.
    public init(_ span: TextSpan, unsplit: Bool = false) {
        self.span = span
        self.unsplit = unsplit
    }

    /// Shows the fields in the order of annotation files.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.span(&span)
        fields.field(
            "unsplit",
            &unsplit,
            .whenSet,
            help: "Whether the whole block stands here, for want of rules for its language."
        )
    }
}
