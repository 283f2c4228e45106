import StageKit

/// Where noun phrases end.
extension Clauses {
    func endsNounPhrase(_ index: Int) -> Bool {
        let token = at(index)
        // `his alleged part in the May theft`
        let isDate = token.has(.day) && at(index - 1).key != Self.the
        if isDate || token.has([.contrast, .subordinator, .modal]) { return true }
        // `allegations of theft coming from Velm`
        if token.key == Self.coming, at(index + 1).key == Self.from { return true }
        // `claims of theft based on old letters`
        let isReduced = Self.reduced.contains(token.key) && at(index + 1).has([.preposition, .to])
        // `a promise to do something`
        let isVerb = token.has(.finite) || isPast(index) && !isReduced
        if !at(index - 1).has(.to), token.has(.auxiliary) || isVerb && !at(index + 1).has(.by) {
            return true
        }
        // `the theft in Torva no later than May`
        if token.has(.no), at(index + 1).has(.adverb), index > 0 { return true }
        // `the decision not to go`
        // `How did the alleged theft take place?`
        if Self.happening.contains(token.key) { return true }
        if token.has(.negation), !token.has(.no), !at(index + 1).has(.to) { return true }
        // `the so-called rebels remain a puzzle`
        if Self.plural.contains(token.key), at(index - 1).has(.endsInS), !at(index - 1).has([.genitive, .preposition]) {
            return true
        }
        // `The alleged message read, …`
        if Self.readWord == token.key, !at(index + 1).isWord { return true }
        // `called the talk of alleged ties to Orlan a hoax`
        if Self.articles.contains(token.key), at(index - 1).has([.capital, .endsInS]), !at(index - 1).has(Self.leading)
        {
            return true
        }
        // `and old rumours of a flood to be told again`
        if token.has(.to), at(index + 1).key == Self.be { return true }
        if token.has(.preposition) {
            // `from more than a year ago`
            if token.key == Self.than {
                // `lower pay than the guards have`
                return !at(index - 1).has(.determiner)
                    && !(max(0, index - 4)..<index).contains { Self.comparatives.contains(at($0).key) }
            }
            if Self.adverbial.contains(token.key) { return true }
            let next = at(index + 1)
            if next.has(.day) { return true }
            if token.has(.by), next.has(.endsInIng) || next.has(.adverb) && at(index + 2).has(.endsInIng) {
                return true
            }
            // `the alleged fact, in order to help others`
            if Self.purposes.contains(next.key) || Self.purposes.contains(at(index + 2).key) && at(index + 3).has(.to) {
                return !Self.parts.contains(at(index - 1).key)
            }
            // `the tale of the flood in no uncertain terms`
            if Self.placing.contains(token.key), next.has(.no) { return true }
            if Self.placing.contains(token.key) {
                return Self.occasions.contains(at(index + 2).key) || Self.occasions.contains(next.key)
            }
        }
        if token.has(.coordinator) {
            let next = at(index + 1)
            // `open to his claims and to new ones`
            if next.has(.to), !(max(0, index - 8)..<index).contains(where: { at($0).has(.to) }) { return true }
            // `fraud and blaming the guards`, but `fraud and infighting`
            if next.has(.endsInIng), !at(index - 1).has(.endsInIng),
                at(index + 2).has([.determiner, .possessive, .object, .capital, .either])
            {
                return true
            }
            // `rejects the tale and calls it a fable`
            if Self.calling.contains(next.key), at(index + 2).has([.determiner, .possessive, .object, .capital]) {
                return true
            }
            // `a report on claims of theft and malice found that …`: both are what is claimed.
            if next.traits.isEmpty, next.isWord, at(index + 2).has(.finite), !hasFinite(start(of: index)..<index) {
                return false
            }
            if next.has([.reporting, .endsInEd]) || next.has(.endsInS) && at(index + 2).has(.that) { return true }
            return opensCoordinate(index) || next.has(.endsInS) && at(index + 2).key == Self.out
        }
        // `rejected that idea saying …`
        if token.has(.reporting), token.has(.endsInIng) { return true }
        guard token.has(.adverb) || Self.times.contains(token.key) else { return false }
        // `involvement well before May`
        if !at(index + 1).isWord || at(index + 1).has([.finite, .subordinator]) { return true }
        return Self.times.contains(token.key) && !at(index - 1).has([.determiner, .possessive, .genitive])
    }

    /// Verbs behind which stands what somebody or something is called.
    static let calling = keys("call calls called label labels labeled labelled brand brands branded")
    private static let be = WordKey("be")
    private static let coming = WordKey("coming")
    private static let from = WordKey("from")
    private static let than = WordKey("than")
    private static let comparatives = keys(
        "lower higher better worse greater bigger smaller larger older younger longer shorter fewer rather other"
    )
    private static let readWord = WordKey("read")
    private static let leading: WordTraits = [
        .preposition, .determiner, .coordinator, .adverb, .to, .endsInIng, .finite, .subordinator, .by,
    ]
    private static let reduced = keys("based related linked tied connected aimed directed committed associated")
    private static let happening = keys("take happen occur")
    private static let purposes = keys("order effort attempt bid")
    private static let parts = keys("role part involvement")
    private static let out = WordKey("out")
    private static let adverbial = keys(
        "as during after before following amid despite until since throughout through via than"
    )
    private static let placing = keys("in at on during")
    static let occasions = keys(
        """
        statement interview speech letter email tweet post briefing conference remarks appearance debate filing court book memo
        telephone phone rally ad advertisement column editorial op-ed video account twitter facebook instagram website page grounds
        """
    )
    private static let times = keys(
        "today yesterday tomorrow earlier later again repeatedly outright soon shortly afterward even also once"
    )
}
