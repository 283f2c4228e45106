public import StageKit

extension TagTopics {
    /// What a pipeline says of the stage.
    public struct Options: Record {
        /// The concepts and their terms.
        public var taxonomy = ListFile<Taxonomy>()
        /// What terms count besides.
        public var weights = ListFile<TopicWeights>()
        /// The levels of concepts that are reported; all where the list is empty.
        public var levels: [Int] = []
        /// What topics are found for.
        public var scopes: [Scope] = [.article]
        /// The least score of concepts that do not state theirs.
        public var minimumScore = 0.6
        /// The most topics of a text, broader ones aside; all where it is 0.
        public var atMost = 0
        /// How many times as much a term counts in a title or heading.
        public var titleFactor = 2.0
        /// After how many words a term counts half of what it counts at the beginning; the same everywhere if it is 0.
        public var lead = 150
        /// The languages of articles that are tagged.
        public var languages = ["en"]

        /// The defaults.
        public init() {}

        /// What a topic can be the topic of.
        public enum Scope: String, Choice {
            /// The whole article.
            case article
            /// A block of running text.
            case blocks
        }

        /// Shows the fields in the order of pipeline files.
        public mutating func visit(_ fields: inout some FieldVisitor) {
            fields.field(
                "taxonomy",
                &taxonomy,
                help:
                    "The concepts and their terms: a YAML file, or its content; if not given, a part of IPTC's Media Topics."
            )
            fields.field(
                "weights",
                &weights,
                help: "What terms count besides: a TSV file that belongs to the taxonomy; the built-in one has its own."
            )
            fields.field(
                "levels",
                &levels,
                help: "The levels of concepts that are reported, from 1; all if it is empty."
            )
            fields.field("scopes", &scopes, help: "What topics are found for: article, blocks.")
            fields.field(
                "minimum-score",
                &minimumScore,
                help: "The least score that makes a topic, for concepts that do not state theirs."
            )
            fields.field(
                "at-most",
                &atMost,
                help: "The most topics of an article or a block, broader ones aside; 0 for all."
            )
            fields.field(
                "title-factor",
                &titleFactor,
                help: "How many times as much a term counts in a title or heading."
            )
            fields.field(
                "lead",
                &lead,
                help: "After how many words a term counts half of what it counts at the beginning; 0 for never."
            )
            fields.field(
                "languages",
                &languages,
                help: "The languages of articles that are tagged, and of those that do not say theirs."
            )
        }
    }
}

extension TagTopics.Options {
    /// How much a term counts by where it stands.
    var prominence: Prominence { Prominence(titleFactor: titleFactor, lead: Double(lead)) }

    /// Checks what the kinds of the fields do not say.
    ///
    /// - Throws: all that is wrong.
    func check() throws(Problems) {
        var problems: [Problem] = []
        func expect(_ isGood: Bool, _ expected: String, _ found: String) {
            if !isGood { problems.append(Problem(TaxonomyMistake.outOfRange(found: found, expected: expected))) }
        }
        for level in levels { expect(level >= 1, "levels from 1", "\(level)") }
        expect((0...1000).contains(minimumScore), "a 'minimum-score' from 0 to 1000", "\(minimumScore)")
        expect(atMost >= 0, "a number 'at-most' from 0", "\(atMost)")
        expect((1...100).contains(titleFactor), "a 'title-factor' from 1 to 100", "\(titleFactor)")
        expect((0...100_000).contains(lead), "a number 'lead' from 0 to 100000", "\(lead)")
        if !problems.isEmpty { throw Problems(problems) }
    }
}

/// Tags of languages.
enum LanguageTag {
    /// The first part of a BCP 47 tag in small letters: `en` of `en-GB`.
    static func primary(_ tag: String) -> String {
        String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
    }
}
