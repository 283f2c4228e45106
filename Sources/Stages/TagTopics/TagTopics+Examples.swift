public import StageKit

extension TagTopics {
    /// Texts with what they are about; for each part of a taxonomy what it finds and what it leaves alone.
    public static let examples: [Example<Options>] = [
        Example(
            "Terms add up to a topic.",
            "⟦example:treaty‖The ambassadors signed the treaty.⟧",
            marks: Topic.self,
            options: options()
        )
    ]

    private static func options() -> Options {
        var treaty = TaxonomyConcept()
        treaty.id = Placed("example:treaty")
        treaty.label = "treaty"
        treaty.any = [Placed(TaxonomyTerm("treaty")), Placed(TaxonomyTerm("ambassador"))]
        var taxonomy = Taxonomy()
        taxonomy.vocabulary = "example/1"
        taxonomy.concepts = [treaty]
        var options = Options()
        options.taxonomy = ListFile(taxonomy)
        return options
    }
}
