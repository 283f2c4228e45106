/// Whether a verb with an object or with a clause has a clause behind it.
extension Passage {
    /// Whether the clause that begins at an item has a verb of its own, and none that the narrator goes on with.
    ///
    /// `announced the port would close` reports a clause. `announced a plan and left`, `announced a plan, and Orlan left`,
    /// `announced a plan that would help`, `announced a plan after Orlan left` report a noun phrase.
    func isOwnClause(_ start: Int) -> Bool {
        guard isClauseWithin(start) else { return false }
        // `denied it, and the ferry left`
        let isAlone = start + 1 < unit.upperBound && items[start + 1].kind == .comma
        if isAlone, items[start].has(.eitherPronoun) { return false }
        if items[start].has([.subjectPronoun, .eitherPronoun]) || isFinite(start) { return true }
        let ceiling = min(unit.upperBound, start + 40)
        var isDependent = false
        var commas = 0
        var index = start + 1
        while index < ceiling {
            let item = items[index]
            if item.kind == .comma {
                isDependent = false
                commas += 1
                // A list has more than one comma, or none.
                if commas == 1, index + 1 < ceiling, items[index + 1].has(.conjunction) { return false }
                // `found a letter, according to officials who …`, `found a letter, saying …`
                if index + 1 < ceiling, isReportingPreposition(index + 1) || items[index + 1].forms.contains(.gerund) {
                    return false
                }
            }
            if item.kind == .semicolon || item.kind == .colon { return false }
            if item.kind == .dash { return commas == 0 && !isDependent && resumesWithVerb(behind: index, ceiling) }
            if item.has([.relative, .that]) || item.has(.subordinator) || opensContact(index, from: start) {
                isDependent = true
            }
            if isFinite(index) {
                // `announced a plan and left`
                if items[index - 1].has(.conjunction) { return false }
                let isParticiple = item.has(.endsInEd) && index + 1 < ceiling && items[index + 1].has(.by)
                if !isDependent, !isParticiple { return true }
                // Behind the verb of a relative clause may stand that of its noun.
                index = verbEnd(index, ceiling)
                if isDependent, index + 1 < ceiling, !isFinite(index + 1) { isDependent = false }
            } else if item.has(.subjectPronoun), !isDependent {
                return true
            }
            index += 1
        }
        return false
    }

    /// The last word of the verb that begins at an item: `can be seen`, `has not left`.
    private func verbEnd(_ start: Int, _ ceiling: Int) -> Int {
        var end = start
        while end + 1 < ceiling, items[end].has(.auxiliary), items[end + 1].isWord,
            items[end + 1].has([.auxiliary, .negation, .endsInEd]) || items[end + 1].forms.has([.participle, .base])
        {
            end += 1
        }
        return end
    }

    /// `confirmed a crew of six – two of them women – drowned`: the verb behind a second dash.
    private func resumesWithVerb(behind dash: Int, _ ceiling: Int) -> Bool {
        guard let close = (dash + 1..<ceiling).first(where: { items[$0].kind == .dash }), close + 1 < ceiling else {
            return false
        }
        return isFinite(close + 1)
    }

    /// `a ferry they believe was sold`: a pronoun right behind a noun opens a relative clause.
    private func opensContact(_ index: Int, from start: Int) -> Bool {
        guard items[index].has(.subjectPronoun), items[start].has([.determiner, .possessive]) else { return false }
        let noun = items[index - 1]
        return noun.isWord && !noun.isCapital && noun.expressions < 0
            && !noun.has([
                .day, .timeNoun, .adverb, .conjunction, .subordinator, .preposition, .determiner, .auxiliary, .pronoun,
            ])
    }
}
