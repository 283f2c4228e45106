public import StageKit

/// A term of a taxonomy: a word or phrase, written as text alone or with what it counts.
public struct TaxonomyTerm: FieldValue {
    /// What the taxonomy says of the term.
    public var full: Full

    /// A term that counts 1, in any form.
    public init(_ phrase: String = "") {
        full = Full()
        full.phrase = phrase
    }

    /// A word or phrase with what it counts.
    public struct Full: Record {
        /// The words.
        public var phrase = ""
        /// What an occurrence counts; `nil` for 1.
        public var weight: Placed<Double>?
        /// Whether the words are found only as they are written, in case and in form.
        public var exact = false

        /// No word.
        public init() {}

        /// Shows the fields in the order of taxonomy files.
        public mutating func visit(_ fields: inout some FieldVisitor) {
            fields.field("phrase", &phrase, .required, help: "The words.")
            fields.field("weight", &weight, .whenSet, help: "What an occurrence counts; 1 if not given.")
            fields.field("exact", &exact, .whenSet, help: "Whether the words are found only as they are written.")
        }
    }

    /// Text, or a mapping.
    public static var schema: Schema { .either(.string, Full.schema) }

    /// Takes the words alone, or a mapping.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> TaxonomyTerm? {
        if case .scalar = value.content { return String.read(value, &context).map { TaxonomyTerm($0) } }
        return Full.read(value, &context).map { full in
            var term = TaxonomyTerm()
            term.full = full
            return term
        }
    }

    /// Writes the words alone where nothing else is said.
    public func write(to json: inout JSONWriter) {
        if full.weight == nil, !full.exact { json.string(full.phrase) } else { full.write(to: &json) }
    }
}

/// Words or phrases of a taxonomy that must stand near one another, in any order.
public struct TaxonomyGroup: Record {
    /// The words, each a word or a phrase of its own.
    public var words: [Placed<String>] = []
    /// How many words, they and those between them, they may take up together.
    public var within = Placed(8)
    /// What an occurrence counts.
    public var weight: Placed<Double>?

    /// No words.
    public init() {}

    /// Shows the fields in the order of taxonomy files.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("words", &words, .required, help: "The words, in any order: two or more words or phrases.")
        fields.field("within", &within, help: "How many words they may take up, with those between them.")
        fields.field("weight", &weight, .whenSet, help: "What an occurrence counts; 1 if not given.")
    }
}
