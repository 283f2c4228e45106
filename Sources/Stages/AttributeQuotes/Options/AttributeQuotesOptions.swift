public import StageKit

extension AttributeQuotes {
    /// What a pipeline says of the stage.
    public struct Options: Record {
        /// What changes in the lexicon of reporting expressions.
        public var lexicon = ListFile<ReportingWords>()
        /// The acts that are reported.
        public var acts: [Quote.Act] = [.speech, .writing]
        /// The kinds of quotes that are reported; all where the list is empty.
        public var kinds: [Quote.Kind] = []
        /// The lowest confidence that is reported.
        public var minimumConfidence = 0.0
        /// Whether words in scare quotes are reported as a kind of their own.
        public var scareQuotes = false

        /// People whom the pipeline knows.
        public var people = ListFile<PeopleRegister>()

        /// The defaults.
        public init() {}

        /// Shows the fields.
        public mutating func visit(_ fields: inout some FieldVisitor) {
            fields.field(
                "people",
                &people,
                help: "People with ids, names, aliases and offices: a YAML file, or its content."
            )
            fields.field(
                "lexicon",
                &lexicon,
                help: "What changes in the reporting expressions: a YAML file, or its content."
            )
            fields.field("acts", &acts, help: "The acts that are reported: speech, writing, thought.")
            fields.field("kinds", &kinds, help: "The kinds of quotes that are reported; all where the list is empty.")
            fields.field(
                "minimum-confidence",
                &minimumConfidence,
                help: "The lowest confidence that is reported, from 0 to 1."
            )
            fields.field(
                "scare-quotes",
                &scareQuotes,
                help: "Whether words in scare quotes are reported as a kind of their own."
            )
        }
    }
}
