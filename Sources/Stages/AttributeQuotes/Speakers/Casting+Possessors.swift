import StageKit

/// Who is not meant by a pronoun, though the nearest of those who have a name.
extension Casting {
    /// `his son Bo Orlan`, `her lawyer, Bo Orlan`: the gender of whoever the person belongs to; nobody is meant by both names
    /// in one sentence.
    func possessor(of run: NameRun) -> Traits {
        guard let start = sentences.start(of: run.sentence), run.titles.isEmpty else { return [] }
        var index = run.words.lowerBound
        guard index > 0, words.traits(index - 1).contains(.role) else { return [] }
        let floor = max(0, index - 8)
        while index > floor, words[index - 1].start >= start {
            index -= 1
            let traits = words.traits(index)
            if traits.contains(.possessive) { return traits.intersection([.male, .female]) }
            if traits.has(Self.betweenOwnerAndName) { return [] }
        }
        return []
    }

    /// What does not stand between an owner and a name.
    private static let betweenOwnerAndName: Traits = [
        .auxiliary, .finite, .preposition, .subordinator, .relative, .to, .that, .pronoun, .determiner,
    ]
}
