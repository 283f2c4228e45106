public import StageKit

extension TagTopics {
    /// Texts with what they are about, by a vocabulary of three concepts; for each part of a taxonomy what it finds and what
    /// it leaves alone.
    public static let examples: [Example<Options>] = words + terms + scores

    private static let words = [
        example(
            "Terms are found in any inflection.",
            "⟦desk:politics‖⟦desk:diplomacy‖Ambassadors negotiated until midnight.⟧⟧"
        ),
        example(
            "British and American spellings are one word.",
            "⟦desk:politics‖⟦desk:defence‖The Defense Ministry denied it.⟧⟧"
        ),
        example("A hyphen is a blank.", "⟦desk:politics‖⟦desk:diplomacy‖The peace-talks failed.⟧⟧"),
        example("No phrase reaches over a comma.", "They wanted peace, talks did not help them."),
        example("A word inside of another one is none.", "The treatyless towns prospered."),
    ]

    private static let terms = [
        example(
            "A term that is found only as it is written.",
            "⟦desk:politics‖⟦desk:defence‖LITO met in Velm.⟧⟧"
        ),
        example("The same letters in another case.", "Kerr owns a boat, the Lito, and a house in Velm."),
        example(
            "Words that stand near one another.",
            "⟦desk:politics‖⟦desk:defence‖Kesmar sent troops to its northern border.⟧⟧"
        ),
        example(
            "Words too far from one another.",
            "The troops came home. In the evening, while it rained on the fields, farmers looked across the border."
        ),
        example("Words that say something else.", "Kerr is the brand ambassador of a ferry line."),
        example(
            "Words that a weights file adds.",
            "⟦desk:politics‖⟦desk:diplomacy‖The consul of Halmere went home.⟧⟧",
            options {
                var weights = TopicWeights()
                weights.vocabulary = Placed("desk/1")
                weights.rows = [TopicWeight("consul", "desk:diplomacy", thousandths: 1250)]
                $0.weights = ListFile(weights)
            }
        ),
    ]

    private static let scores = [
        example(
            "A longer term takes the place of those inside of it.",
            "⟦desk:politics‖The defence ministry is closed.⟧",
            options { $0.minimumScore = 1.5 }
        ),
        example(
            "Too few different terms.",
            "⟦desk:politics‖The treaty? Nobody signed the treaty.⟧",
            options { $0.taxonomy.content?.concepts[1].distinct = Placed(2) }
        ),
        example(
            "Two topics, and what they add up to.",
            "⟦desk:politics‖⟦desk:defence‖⟦desk:diplomacy‖Ambassadors spoke of the troops at the border.⟧⟧⟧"
        ),
        example(
            "A term counts most at the beginning.",
            "⟦desk:politics‖⟦desk:diplomacy‖Ambassadors left Velm after three days of rain.⟧⟧",
            options { $0.lead = 2 }
        ),
        example(
            "Behind as many words as the option says it counts half, and so on.",
            "After three days of rain, ambassadors left Velm.",
            options { $0.lead = 2 }
        ),
        example(
            "One topic at most.",
            "⟦desk:politics‖⟦desk:defence‖Ambassadors spoke of LITO and of the troops at the border.⟧⟧",
            options { $0.atMost = 1 }
        ),
        example(
            "One level alone.",
            "⟦desk:politics‖Ambassadors spoke of the troops at the border.⟧",
            options { $0.levels = [1] }
        ),
        example(
            "A share of the evidence for what is broader.",
            "⟦desk:diplomacy‖The treaty holds.⟧",
            options { $0.taxonomy.content?.concepts[1].rollUp = Placed(0) }
        ),
    ]

    private static func example(
        _ title: String,
        _ text: String,
        _ options: Options = options { _ in }
    ) -> Example<Options> {
        Example(title, text, marks: Topic.self, options: options)
    }

    /// Options with a small vocabulary, one term of which makes a topic, and a change to them.
    private static func options(_ change: (inout Options) -> Void) -> Options {
        var taxonomy = Taxonomy()
        taxonomy.vocabulary = "desk/1"
        taxonomy.concepts = [
            concept("politics", broader: nil, []),
            concept("diplomacy", broader: "politics", ["treaty", "ambassador", "negotiate", "peace talks"]),
            concept("defence", broader: "politics", ["defence", "ministry", "defence ministry"]),
        ]
        taxonomy.concepts[1].not = [Placed(TaxonomyTerm("brand ambassador"))]
        var alliance = TaxonomyTerm("LITO")
        alliance.full.exact = true
        taxonomy.concepts[2].any.append(Placed(alliance))
        var troops = TaxonomyGroup()
        troops.words = [Placed("troops"), Placed("border")]
        taxonomy.concepts[2].near = [Placed(troops)]
        var options = Options()
        options.taxonomy = ListFile(taxonomy)
        options.minimumScore = 0.5
        change(&options)
        return options
    }

    private static func concept(_ name: String, broader: String?, _ terms: [String]) -> TaxonomyConcept {
        var concept = TaxonomyConcept()
        concept.id = Placed("desk:\(name)")
        concept.label = name
        concept.broader = broader.map { Placed("desk:\($0)") }
        concept.distinct = Placed(1)
        concept.any = terms.map { Placed(TaxonomyTerm($0)) }
        return concept
    }
}
