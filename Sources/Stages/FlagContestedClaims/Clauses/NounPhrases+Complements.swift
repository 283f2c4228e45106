import StageKit

/// The clauses that belong to nouns: those that say what is asserted, and those that say which one is meant.
extension Clauses {
    /// Where the clause begins that says what the head asserts.
    func complement(at index: Int, of phrase: NounPhrase, headIsKnown: Bool) -> Int? {
        guard !headIsKnown, at(phrase.head).has(.proposition), index == phrase.head + 1 else { return nil }
        let token = at(index)
        // `reports that suggest the dam is old`
        if token.has(.that), at(index + 1).has(.reporting), at(index + 2).isWord {
            return at(index + 2).has(.that) ? index + 3 : index + 2
        }
        // `a report claiming that the dam is old`
        if Self.telling.contains(token.key) {
            let start = at(index + 1).has(.that) ? index + 2 : index + 1
            return isClauseStart(start) ? start : nil
        }
        if token.has(.that) {
            return at(index + 1).isWord && !isRelative(index + 1) && !lacksObject(index + 1) ? index + 1 : nil
        }
        if token.has([.subject, .there]), !token.has(.relative) {
            let isShort = words(index..<end(from: index)) < 3
            return isReporting(index + 1) || lacksObject(index) || isShort ? nil : index
        }
        return nil
    }

    /// `claims that were made`, `stories that appeal to many`: what stands behind `that` is a verb, and the clause says which
    /// claims.
    func isRelative(_ start: Int) -> Bool {
        var index = start
        while at(index).has(.adverb), !at(index).has([.there, .determiner]), index < start + 2 { index += 1 }
        // `he's`, `it's`
        if at(index).has([.subject, .either]), !at(index).has(.relative) { return false }
        if at(index).has([.be, .haveOrDo, .modal]) || isPast(index)
            || at(index).has(.finite) && !at(index).has(Self.subjects)
        {
            return true
        }
        // `claims that as a rule are too small`
        if at(start).key == Self.asWord,
            let verb = (start + 1..<start + 8).first(where: { !at($0).isWord || isFinite($0) }),
            at(verb).has(.auxiliary), !hasFinite(verb + 1..<min(verb + 6, tokens.count))
        {
            return true
        }
        if opensWithAdverbial(start) { return false }
        let token = at(index)
        if token.has(Self.subjects) { return false }
        // `links that prove tales are false`
        if Self.plural.contains(token.key), at(start - 2).has(.endsInS) { return true }
        if index > start { return true }
        if isClauseStart(start) { return false }
        let next = at(index + 1)
        return next.has(.to) || !token.has(.endsInS) && next.has([.preposition, .determiner, .possessive])
    }

    /// `claims that Kerr denied`: the verb that ends the clause lacks its object, which is the noun before.
    func lacksObject(_ start: Int) -> Bool {
        (start + 1..<max(start + 1, end(from: start))).contains { index in
            let next = at(index + 1)
            // `claims he did not speak about before`
            if at(index).has(.preposition), next.has(.preposition), !at(start - 1).has(.that) { return true }
            // `the claim Kerr has been making`
            if Self.making.contains(at(index).key), !next.isWord || next.has([.preposition, .subordinator]) {
                return true
            }
            return Self.denying.contains(at(index).key)
                && (!next.isWord || next.has([.finite, .auxiliary, .coordinator]) || Self.sources.contains(next.key)
                    || next.has(.by) && at(index + 2).has(.endsInIng))
        }
    }

    /// `the comments he made`: what was said is not what follows.
    private func isReporting(_ index: Int) -> Bool {
        at(index).has(.reporting) || at(index).key == Self.made
            || at(index).has(.haveOrDo) && at(index + 1).key == Self.made
    }

    private static let subjects: WordTraits = [
        .determiner, .possessive, .number, .capital, .demonstrative, .no, .either, .subject, .there, .endsInIng,
    ]
    private static let denying = keys(
        """
        denied denies deny denying disputed disputes disputing rejected rejects rejecting refuted dismissed made makes heard deflated
        debunked addressed outlined mentioned
        """
    )
    static let telling = keys("claiming alleging suggesting asserting implying")
    private static let sources = keys("elsewhere from")
    private static let making = keys("making repeating spreading pushing peddling touting")
    private static let made = WordKey("made")
}
