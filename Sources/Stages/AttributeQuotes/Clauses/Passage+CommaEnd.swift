import StageKit

/// Whether a comma ends what is reported.
extension Passage {
    /// A comma ends the content before another report, a clause of the narrator's, or a relative clause on the whole.
    func endsAtComma(_ index: Int, from start: Int, _ hasVerb: Bool, _ shape: ContentShape) -> Bool {
        guard index + 1 < unit.upperBound else { return true }
        let next = items[index + 1]
        guard next.isWord else { return false }
        // `said it would, if the council agreed, be late`: the verb is still to come.
        if items[index].kind == .comma, items[index - 1].has(.modal) { return false }
        // `said that, having come early, …`
        if items[index].kind == .comma, items[index - 1].has(.that),
            next.has([.endsInIng, .preposition, .subordinator])
        {
            return false
        }
        // `said while it was late, she hoped to come`: the main clause of what is said is still to come.
        if shape.hasThat && items[start].has(.subordinator) || Self.concessions.contains(items[start].key),
            !hasThatWithin(start..<index)
        {
            return false
        }
        if isReportingPreposition(index + 1) || reportsAhead(index + 1) || invertsAhead(index + 1) { return true }
        // `said it was late, admitted that it rained, and left`
        if hasVerb, index + 2 < unit.upperBound, items[index + 2].has(.that), next.forms.contains(.past),
            reportsWords(index + 1),
            !items[start..<index].suffix(Self.longestApposition).contains(where: { $0.kind == .comma })
        {
            return true
        }
        // `denied the report, saying …`
        if next.forms.contains(.gerund), reportsWords(index + 1) { return true }
        // `Kerr says bridge is late, calls it a fable`: a headline's second verb.
        if next.isCapital, next.forms.contains(.third), next.expressions >= 0,
            !shape.cue.isEmpty, items[shape.cue.lowerBound].forms.contains(.third)
        {
            return true
        }
        // `Kerr, who said it was late, told Orlan …`: the verb of the main clause.
        if shape.isRelative, isCue(index + 1, like: shape.cue) { return true }
        if next.has(.conjunction) {
            if accusesAhead(index + 2) { return true }
            if reportsAhead(index + 2) || reportsBehindApposition(index + 2)
                || index + 2 < unit.upperBound && isCue(index + 2, like: shape.cue)
            {
                return true
            }
            // `said it was late, but “it will come”`
            if index + 2 < unit.upperBound, items[index + 2].kind == .quotation { return false }
            if shape.isObject, goesOnTelling(behind: index, from: start) { return true }
            return (next.key == Self.but || next.key == Self.yet) && hasVerb && !shape.hasThat
        }
        if Self.exemplars.contains(next.key) { return false }
        // `Kerr, recalling her years in Velm, described …`: the participle's clause has no verb, the main clause has.
        if shape.isRelative, !hasVerb, !shape.hasThat, isFinite(index + 1), !next.has(.pronoun),
            !items[start..<index].contains(where: { $0.kind == .comma })
        {
            return true
        }
        // `When Kerr says the ferries cost money, she has a point`: a verb that looks like a noun shows none before the comma.
        // `As Kerr told the reporter Anna Orlan, she left`: an addressee.
        if shape.isSubordinate, !hasVerb, index - start > 2, !items[start].has([.preposition, .subordinator]),
            next.has(.subjectPronoun), next.has(.genitive) || index + 2 < unit.upperBound && isFinite(index + 2),
            !items[index - 1].isCapital
        {
            return true
        }
        if hasVerb {
            if next.has(.endsInIng), !next.has(.preposition) || next.forms.contains(.gerund) && next.expressions >= 0 {
                return true
            }
            if Self.narrators.contains(next.key) { return true }
            if shape.isRelative, isFinite(index + 1) { return true }
            if shape.isSubordinate, opensMainClause(index + 1) || isClauseSoon(index + 1) { return true }
        }
        return shape.isObject && !continuesObject(behind: index, from: start)
    }

    /// Whether a mark or another subordinate clause stands between: then the first one is at its end.
    private func hasThatWithin(_ range: Range<Int>) -> Bool {
        range.dropFirst().suffix(Self.longestApposition).contains { items[$0].kind == .comma || items[$0].has(.that) }
    }

    /// `…, and she accused Orlan of a fable`: the same speaker's next act, told by the narrator.
    private func accusesAhead(_ index: Int) -> Bool {
        guard index + 2 < unit.upperBound, items[index].has(.subjectPronoun), items[index + 1].expressions >= 0,
            items[index + 1].forms.contains(.past), !items[index + 1].has(.nounToo) || items[index + 1].has(.endsInEd)
        else { return false }
        return lexicon.expressions(of: items[index + 1]).contains { !lexicon[$0].isThought }
    }

    private func opensMainClause(_ index: Int) -> Bool {
        items[index].isCapital
            || items[index].has(.that) && isClauseAhead(index + 1)
            || items[index].has([.subjectPronoun, .eitherPronoun, .determiner, .possessive, .adverb, .number])
            || items[index].has(.preposition) && !items[index].has(.subordinator)
    }

    private static let concessions: WordKeySet = [WordKey("while"), WordKey("although"), WordKey("though")]
    /// `rejected the plans, including the oldest`: what a comma adds to a phrase.
    static let exemplars: WordKeySet = [WordKey("including"), WordKey("such")]
    /// What opens a clause of the narrator's behind a comma.
    private static let narrators: WordKeySet = [
        WordKey("while"), WordKey("although"), WordKey("though"), WordKey("whereas"), WordKey("which"),
    ]
    private static var but: WordKey { WordKey(literal: "but") }
    private static var yet: WordKey { WordKey(literal: "yet") }
}
