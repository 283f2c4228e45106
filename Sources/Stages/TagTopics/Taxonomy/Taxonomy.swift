public import StageKit

/// A vocabulary of concepts, each with the words that speak for it: what a newsroom's taxonomy file says.
public struct Taxonomy: Record {
    /// The vocabulary and its version, such as `medtop/2023-10-24`: recorded with every topic.
    public var vocabulary = ""
    /// The concepts.
    public var concepts: [TaxonomyConcept] = []

    /// A vocabulary without concepts.
    public init() {}

    /// Shows the fields in the order of taxonomy files.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("vocabulary", &vocabulary, .required, help: "The vocabulary and its version: medtop/2023-10-24.")
        fields.field("concepts", &concepts, .required, help: "The concepts, each with the words that speak for it.")
    }
}

/// One concept of a taxonomy.
public struct TaxonomyConcept: Record {
    /// The id in the vocabulary.
    public var id = Placed("")
    /// The name for readers.
    public var label = ""
    /// The id of the next broader concept; `nil` at the top.
    public var broader: Placed<String>?
    /// Ids that the vocabulary no longer has, and that this concept stands for.
    public var retired: [Placed<String>] = []
    /// The least score at which a text is about the concept; `nil` for that of the stage's options.
    public var threshold: Placed<Double>?
    /// How many words of different terms must be there at least: a phrase of two words counts two.
    public var distinct: Placed<Int>?
    /// Which share of what speaks for the concept speaks for the broader one, from 0 to 1.
    public var rollUp = Placed(1.0)
    /// Terms that speak for the concept.
    public var any: [Placed<TaxonomyTerm>] = []
    /// Words that speak for the concept where they stand near one another.
    public var near: [Placed<TaxonomyGroup>] = []
    /// Terms inside of which nothing speaks for the concept.
    public var not: [Placed<TaxonomyTerm>] = []

    /// A concept without terms.
    public init() {}

    /// Shows the fields in the order of taxonomy files.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("id", &id, .required, help: "The id in the vocabulary.")
        fields.field("label", &label, .required, help: "The name for readers.")
        fields.field("broader", &broader, .whenSet, help: "The id of the next broader concept; none at the top.")
        fields.field("retired", &retired, .whenSet, help: "Ids of earlier versions that this concept stands for.")
        fields.field(
            "threshold",
            &threshold,
            .whenSet,
            help: "The least score that makes a topic; if not given, that of the stage's options."
        )
        fields.field(
            "distinct",
            &distinct,
            .whenSet,
            help: "How many words of different terms there must be: a phrase of two counts two."
        )
        fields.field(
            "roll-up",
            &rollUp,
            help: "Which share of the evidence speaks for the broader concept too, from 0 to 1."
        )
        fields.field("any", &any, .whenSet, help: "Terms that speak for the concept.")
        fields.field("near", &near, .whenSet, help: "Words that speak for it where they stand near one another.")
        fields.field("not", &not, .whenSet, help: "Terms inside of which nothing speaks for the concept.")
    }
}
