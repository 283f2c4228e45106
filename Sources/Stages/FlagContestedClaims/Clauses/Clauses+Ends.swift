import StageKit

/// Where clauses end that belong to a noun or a verb of another clause.
extension Clauses {
    /// Where a clause that belongs to a noun ends: before the verb of which the noun is the subject.
    func endOfComplement(from start: Int) -> Int {
        let end = end(from: start)
        var isComplete = false
        for index in start..<end {
            let token = tokens[index]
            if isComplete, token.has([.that, .relative, .subject, .coordinator, .contrast, .condition]) { return end }
            // `he left because it rained is …`: the clause behind `because` has to be complete as well.
            if isComplete, token.has(.subordinator), !at(index + 1).has(.preposition) {
                isComplete = false
                continue
            }
            // `the dam was old first spread in May`
            if isComplete, isPast(index), at(index - 1).has(.adverb), !at(index - 2).has(.auxiliary) {
                return index - 1
            }
            guard token.has(.finite) else { continue }
            let before = at(index - 1)
            let isBehindQuotation = before.kind == .closeMark
            let hasSubject =
                !before.isWord && !isBehindQuotation
                || before.has([.subject, .either, .adverb, .auxiliary, .to, .negation])
            let isMain = token.has(.auxiliary) || isBehindQuotation || Self.linking.contains(token.key)
            if isComplete, isMain, !hasSubject {
                // What stands behind a comma is the subject of the verb that follows.
                return tokens[start..<index].lastIndex { $0.kind == .comma } ?? index
            }
            isComplete = true
        }
        return end
    }

    /// Verbs that hardly stand in a relative clause without a pronoun.
    private static let linking = keys(
        "seems seemed appears appeared remains remained comes came goes went means meant drew led"
    )

    private static let asWord = WordKey("as")

    /// Where an infinitive or gerund ends: before the verb of the clause that it is the subject of, or belongs to.
    func endOfInfinitive(from start: Int) -> Int {
        let end = end(from: start)
        for index in start + 2..<max(start + 2, end) {
            let token = tokens[index]
            let isAs = token.key == Self.asWord && at(index + 1).has([.determiner, .preposition])
            if token.has([.that, .relative, .subject, .condition, .contrast, .subordinator]), !isAs { return end }
            if token.kind == .comma, isClauseStart(index + 1) { return index }
            // `stealing salt and denied having seen it`
            if token.has(.coordinator), at(start).has(.endsInIng), at(index + 1).has(.endsInEd) { return index }
            guard token.has(.finite) || isPast(index) && !at(index + 1).has([.by, .preposition]) else { continue }
            let before = at(index - 1)
            if before.isWord, !before.has([.coordinator, .to, .either, .auxiliary, .adverb, .preposition]) {
                return index
            }
        }
        return end
    }
}
