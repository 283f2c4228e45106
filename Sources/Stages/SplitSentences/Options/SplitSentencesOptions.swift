public import StageKit

extension SplitSentences {
    /// What a pipeline file can say about the stage.
    public struct Options: Record {
        /// The language of articles that do not say theirs.
        public var language = "en"
        /// Whether sentences end inside of quotation marks.
        public var insideQuotations = true
        /// Whether sentences end at a stop that the next sentence is glued to.
        public var gluedStops = true
        /// Whether the items of a list that stands in one line are sentences.
        public var inlineLists = true
        /// Whether datelines, and full dates beside a headline, are sentences of their own.
        public var datelines = true
        /// What changes in the lists of languages.
        public var languages: [LanguageWords] = []

        /// The defaults.
        public init() {}

        /// Shows the fields in the order of pipeline files.
        public mutating func visit(_ fields: inout some FieldVisitor) {
            fields.field("language", &language, help: "The BCP 47 tag of articles that do not say their language.")
            fields.field(
                "inside-quotations",
                &insideQuotations,
                help: "Whether a sentence ends inside of quotation marks; if not, a quotation stays in one sentence."
            )
            fields.field(
                "glued-stops",
                &gluedStops,
                help: "Whether a sentence ends at a stop without a blank before the next sentence."
            )
            fields.field("inline-lists", &inlineLists, help: "Whether each item of a list in one line is a sentence.")
            fields.field(
                "datelines",
                &datelines,
                help: "Whether a dateline, or a full date beside a headline, is a sentence of its own."
            )
            fields.field(
                "languages",
                &languages,
                .whenSet,
                help: "Changes to the word lists of languages, and lists for languages that have none."
            )
        }

        /// Which breaks the options ask for.
        var breaks: BreakRules {
            var breaks = BreakRules()
            breaks.insideQuotations = insideQuotations
            breaks.atGluedStops = gluedStops
            breaks.inLists = inlineLists
            breaks.aroundDates = datelines
            return breaks
        }
    }
}
