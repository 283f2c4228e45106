import StageKit

/// What stands before a cue and says nothing by itself: a time, a participle's clause, a clause with `when`.
extension ReportFinder {
    /// Whether a content begins as what stands before a main clause does, and has no main clause.
    func isFronted(_ content: Range<Int>) -> Bool {
        let start = content.lowerBound
        let first = items[start]
        if start > unit.lowerBound, items[start - 1].has(.subordinator) { return true }
        if first.has(.that) { return false }
        if first.has([.preposition, .to]), !first.has(.subordinator) || first.has(.day) {
            return !holdsMainVerb(content)
        }
        if first.has(.day) { return !holdsMainVerb(content) }
        // `Finding it is hard`: the participle is the clause's subject.
        if first.has(.endsInIng), content.prefix(60).contains(where: { items[$0].has(.be) }) { return false }
        if first.has(.endsInIng), !passage.reportsWords(start) { return !holdsMainVerb(content) }
        // `So are the ferries`, `Whether it rains will decide it`
        if first.has([.subordinator, .interrogative]), content.count > 1 {
            if items[start + 1].has(.auxiliary), items[start + 1].has(.finite) { return false }
            return first.has(.subordinator) && first.key != Self.whether || countVerbs(content) < 2
        }
        return first.has([.endsInIng, .endsInEd]) || first.forms.has([.participle, .gerund])
    }

    private static var whether: WordKey { WordKey(literal: "whether") }

    /// How many finite verbs stand in a stretch, but for those of relative clauses; two are enough to know.
    private func countVerbs(_ content: Range<Int>) -> Int {
        var count = 0
        var isRelative = false
        var wasVerb = false
        for index in content.prefix(60).dropFirst() {
            let item = items[index]
            if item.has([.relative, .that]) { isRelative = true }
            let isVerb =
                item.has(.auxiliary) || passage.isFinite(index)
                || items[index - 1].has([.subjectPronoun, .eitherPronoun]) && item.isWord
            // `Whether it rains will decide it`: an auxiliary behind a verb begins another clause.
            if isVerb, !wasVerb || item.has(.auxiliary) && item.has(.finite) && !items[index - 1].has(.auxiliary) {
                if !isRelative { count += 1 }
                isRelative = false
            }
            wasVerb = isVerb || wasVerb && item.has([.adverb, .negation])
        }
        return count
    }

    /// Whether a verb stands in a stretch that no `as`, `when` or `who` in front of it makes dependent.
    private func holdsMainVerb(_ content: Range<Int>) -> Bool {
        var isDependent = false
        for index in content.prefix(60) {
            let item = items[index]
            if item.kind == .comma { isDependent = false }
            if item.has([.relative, .subordinator, .that]) { isDependent = true }
            if !isDependent, item.has([.auxiliary, .finite]) || isPast(index), !passage.isParticiple(index) {
                return true
            }
        }
        return false
    }

    /// `In all, sailors added two ferries`, but `In the ports added in June`.
    private func isPast(_ index: Int) -> Bool {
        items[index].has(.endsInEd) && index > unit.lowerBound && index + 1 < unit.upperBound
            && !items[index + 1].has([.preposition, .by, .to, .adverb, .day]) && items[index + 1].isWord
            && !items[index - 1].has([.determiner, .possessive, .adverb])
    }
}
