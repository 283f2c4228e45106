/// A concept of a vocabulary that an article, or a passage of it, is about, with the words that made it so.
public struct Topic: Annotation {
    /// The layer `topics`.
    public static let layer = LayerDeclaration(
        name: "topics",
        prefix: "topic",
        summary: "What the article and its passages are about, with the evidence and what each piece of it counts."
    )

    /// Names the row within its article.
    public var id = ""
    /// The visible text of the article, or the block.
    public var span = TextSpan(0, 0)
    /// The concept's id in the vocabulary, such as `medtop:20000639`.
    public var concept = ""
    /// The concept's name for readers.
    public var label = ""
    /// The vocabulary and its version.
    public var vocabulary = ""
    /// `article`, or the id of the block that is about the concept.
    public var scope = Topic.article
    /// What part the concept plays among those of its scope.
    public var role = Role.main
    /// The sum of what the evidence counts.
    public var score = 0.0
    /// What speaks for the concept, in text order.
    public var evidence: [TopicEvidence] = []

    /// A topic of nothing.
    public init() {}

    /// The scope of rows about the whole article.
    public static let article = "article"

    /// The parts that a concept can play.
    public enum Role: String, Choice {
        /// What the text is about before all.
        case main
        /// What it is about as well.
        case secondary
        /// What narrower concepts of it add up to.
        case broader
    }

    /// The concept.
    public var discriminator: String { concept }

    /// Shows the fields in the order of annotation files.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.span(&span)
        fields.field("concept", &concept, help: "The concept's id in the vocabulary.")
        fields.field("label", &label, help: "The concept's name for readers.")
        fields.field("vocabulary", &vocabulary, help: "The vocabulary and its version.")
        fields.field("scope", &scope, help: "article, or the id of the block that is about the concept.")
        fields.field("role", &role, help: "What part the concept plays among those of its scope.")
        fields.field("score", &score, help: "The sum of what the evidence counts, exactly.")
        fields.field("evidence", &evidence, help: "What speaks for the concept, in text order.")
    }
}

/// Words that speak for a topic.
public struct TopicEvidence: Record {
    /// Where they stand.
    public var span = TextSpan(0, 0)
    /// The term of the taxonomy that they match.
    public var term = ""
    /// What they count: a whole number of thousandths.
    public var weight = 0.0
    /// Whether somebody is quoted with them.
    public var quoted = false

    /// Evidence of nothing.
    public init() {}

    /// Shows the fields in the order of annotation files.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.span(&span)
        fields.field("term", &term, help: "The term of the taxonomy that the words match.")
        fields.field("weight", &weight, help: "What the words count.")
        fields.field("quoted", &quoted, help: "Whether somebody is quoted with them.")
    }
}
