import StageKit

/// What is said of a claim by the words around its noun: `condemned the claim that …`, `the claim that … is wrong`.
extension SentenceRules {
    /// `condemned Orlan's claim that the dam was old as a lie`: whoever does so rejects it.
    func refute(_ match: inout Match, _ hit: Hit) {
        let limit = max(0, hit.start - 6)
        var verb = hit.start - 1
        while verb >= limit, !Self.refuting.contains(clauses.at(verb).key) {
            let token = clauses.at(verb)
            let isModifier =
                token.has([.determiner, .possessive, .genitive, .capital, .adverb])
                || token.traits.isSubset(of: .endsInEd)
            // `argued against Orlan's claim that …`
            if token.key == Self.against, Self.arguing.contains(clauses.at(verb - 1).key) {
                verb -= 1
                break
            }
            guard token.isWord, isModifier, !token.has(.preposition) else { return }
            verb -= 1
        }
        guard verb >= limit, let group = clauses.verbGroup(at: verb, forms: .past), !group.isNegated, !group.isUnreal
        else {
            return
        }
        match.kind = .rebuttal
        match.words = clauses.at(verb).span
        match.contestedBy = subject(before: group.start)
        let first = tokens.partitioningIndex { $0.span.start >= match.span.start }
        let last = tokens.partitioningIndex { $0.span.start >= match.span.end }
        if first < last, let span = clauses.span(first..<verdict(in: first..<last, verb)) { match.span = span }
    }

    /// `the contention that Kerr lied is simply wrong`: where the clause ends of which the sentence says that it is not so.
    func judgedEnd(of clause: Int, _ hit: Hit) -> Int? {
        guard clauses.at(clause).key != Self.whatWord else { return nil }
        let limit = min(tokens.count, clause + Clauses.longest / 2)
        return (clause + 2..<max(clause + 2, limit)).first { index in
            guard clauses.at(index).has(.be), clauses.at(index).has(.finite),
                !clauses.at(index).has([.negation, .subject, .either]),
                !clauses.at(index - 1).has([.subject, .either, .there, .relative, .that]),
                clauses.isComplete(clause..<index)
            else { return false }
            return verdict(behind: index) != nil
        }
    }

    /// `is nothing but a “lie”`: the word behind a form of `be` that says what something is called.
    func verdict(behind copula: Int) -> Int? {
        var index = clauses.at(copula + 1).kind == .openMark ? copula + 2 : copula + 1
        while index < copula + 5,
            clauses.at(index).has([.adverb, .determiner]) || Self.mere.contains(clauses.at(index).key)
        {
            if clauses.at(index).has(.negation), !Self.mere.contains(clauses.at(index).key) { return nil }
            index += 1
        }
        return Self.verdicts.contains(clauses.at(index).key) ? index : nil
    }

    /// Whether what stands behind a claim says that it is so.
    func isAffirmed(_ end: Int) -> Bool {
        guard clauses.at(end).has(.be), !clauses.at(end).has(.negation) else { return false }
        for index in end + 1..<end + 7 {
            let token = clauses.at(index)
            if token.has(.negation) || ![.word, .comma].contains(token.kind) { return false }
            if Self.affirming.contains(token.key) { return true }
        }
        return false
    }

    /// `upheld her claim of theft`: whoever does so keeps no distance.
    func isUpheld(_ hit: Hit) -> Bool {
        let verb = (max(0, hit.start - 5)..<hit.start).last { Self.upholding.contains(clauses.at($0).key) }
        // `nothing supports the claim`, `proof that would support it`
        guard let verb, let group = clauses.verbGroup(at: verb, forms: .verb), !group.isNegated, !group.isUnreal,
            !group.isInfinitive || group.isGoverned
        else { return false }
        return (verb + 1..<hit.start).allSatisfy {
            clauses.at($0).has([.determiner, .possessive, .genitive, .capital, .adverb])
        }
    }

    /// `On her claim that the dam was old, Kerr said …`: the one who answers keeps the distance, if anybody does.
    func isAnswered(_ hit: Hit) -> Bool {
        guard clauses.at(hit.start - 1).has([.possessive, .genitive]) else { return false }
        let first = clauses.at(0).has([.coordinator, .contrast]) ? 1 : 0
        return hit.start < first + 6 && Self.answering.contains(clauses.at(first).key)
    }

    private static let verdicts = Clauses.keys(
        """
        wrong false untrue nonsense absurd ridiculous baseless unfounded misleading inaccurate incorrect mistaken bogus ludicrous
        preposterous laughable lie lies myth hoax fantasy excuse rubbish fiction groundless unjustified hooey bunk
        """
    )
    /// `nothing but a lie`, `a pack of lies`
    private static let mere = Clauses.keys("nothing but just simply bunch pack load of")
    private static let affirming = Clauses.keys("true correct right accurate")
    private static let upholding = Clauses.keys(
        """
        upheld uphold upholds won wins confirmed confirms confirm accepted accepts proved proven prove proves corroborated corroborate
        corroborates corroborating supported supports support bolstered bolsters bolster verified verifies verify
        """
    )
    private static let against = WordKey("against")
    private static let arguing = Clauses.keys("argued argue argues arguing weigh weighs weighed spoke")
    private static let answering = Clauses.keys("on about regarding")
    /// Verbs by which a claim is rejected.
    private static let refuting = Clauses.keys(
        """
        condemn condemns condemned condemning correct corrects corrected correcting dismantle dismantles dismantled dismantling
        discredit discredits discredited disprove disproves disproved disproving denounce denounces denounced denouncing
        deride derides derided deriding mock mocks mocked mocking ridicule ridicules ridiculed ridiculing slam slams slammed
        slamming blast blasts blasted blasting counter counters countered countering undercut undercuts undermine undermines
        undermined undermining brand brands branded branding label labels labelled labeled challenge challenged challenging question questioned questioning retract retracts retracted
        """
    )
}
