public import StageKit

/// A stretch of an article by its words, so that it is found again when the article has changed.
public struct Place: Record {
    /// What stands there; longer than 240 code points it is cut to the first 200, `…`, the last 30.
    public var text = ""
    /// Up to 32 code points before it.
    public var before = ""
    /// Up to 32 code points behind it.
    public var after = ""
    /// The code point that it began at: a hint, and what the spans of a correction are counted from.
    public var start: Int?
    /// How many code points it has, where the text is cut.
    public var length: Int?
    /// The first half of the SHA-256 digest of the whole text, where it is cut.
    public var digest: String?

    /// A place without words.
    public init() {}

    /// Shows the fields in the order of review files.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("text", &text, .required, help: "What stands there; a long text is cut in its middle.")
        fields.field("before", &before, help: "Up to 32 code points before it.")
        fields.field("after", &after, help: "Up to 32 code points behind it.")
        fields.field("start", &start, .whenSet, help: "The code point that it began at when the decision was made.")
        fields.field("length", &length, .whenSet, help: "How many code points it has, where the text is cut.")
        fields.field("digest", &digest, .whenSet, help: "A digest of the whole text, where it is cut.")
    }
}

/// How the row of a decision is found again: where it stood, and what tells it from its neighbours.
public struct Anchor: Record {
    /// Where the row stood.
    public var place = Place()
    /// What told rows on the same text apart, such as a kind.
    public var kind: String?
    /// Which of the layer's rows with this text it was, counted from one, where there was more than one.
    public var nth: Int?
    /// How many rows of the layer had this text, where there was more than one.
    public var of: Int?
    /// How many rows had the id but for the number behind it, where there was more than one.
    public var twins: Int?
    /// Whether the row was about the whole article, whose words say nothing of where it is.
    public var whole = false
    /// A digest of what an accepted row said besides its offsets, so that another proposal in its place is noticed.
    public var seen: String?
    /// Where the spans among the fields that were set stood, in the order of the fields.
    public var spans: [Place] = []

    /// An anchor of nothing.
    public init() {}

    /// Shows the fields in the order of review files.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        place.visit(&fields)
        fields.field("kind", &kind, .whenSet, help: "What told rows on the same text apart, such as a kind.")
        fields.field("nth", &nth, .whenSet, help: "Which of the rows with this text it was, counted from one.")
        fields.field("of", &of, .whenSet, help: "How many rows of the layer had this text, if more than one.")
        fields.field("twins", &twins, .whenSet, help: "How many rows had the id but for its number, if more than one.")
        fields.field("whole", &whole, .whenSet, help: "Whether the row was about the whole article.")
        fields.field("seen", &seen, .whenSet, help: "A digest of what the row said, so that a change is noticed.")
        fields.field(
            "spans",
            &spans,
            .whenSet,
            help: "Where the spans that were set stood, in the order of the fields."
        )
    }
}
