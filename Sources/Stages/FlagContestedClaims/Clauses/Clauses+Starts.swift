import StageKit

/// Where clauses begin.
extension Clauses {
    /// Where the clause that a token stands in begins: the index of its first token.
    func start(of index: Int, stopsAtPronoun: Bool = true) -> Int {
        var start = index
        let limit = max(0, index - Self.longest)
        while start > limit {
            let token = tokens[start - 1]
            switch token.kind {
            case .word:
                if token.has([.that, .relative, .contrast, .condition]), !isDemonstrative(start - 1) {
                    return token.has(.relative) && !token.has(.subordinator) ? start - 1 : start
                }
                if stopsAtPronoun, token.has(.subject), !token.has([.relative, .there]), start < index {
                    return start - 1
                }
                if token.has(.coordinator) {
                    if at(start).has([.subject, .there]) { return start }
                    // `served as a guard and was reportedly hurt`
                    if at(start).has(.auxiliary), start + 4 > index,
                        tokens[start..<index].allSatisfy({ $0.has([.auxiliary, .adverb]) })
                    {
                        return start
                    }
                    // `and reportedly left`
                    if start == index, at(start).has(.adverb), at(start + 1).has([.finite, .endsInEd]) { return start }
                }
                if token.has(.subordinator) { return start }
            case .comma:
                if opensClause(start, before: index) { return start }
            case .openMark, .open, .semicolon, .colon, .dash, .stop, .question: return start
            case .closeMark:
                guard let open = openMark(before: start - 1, limit) else { return start }
                start = open + 1
            case .close: return start
            }
            start -= 1
        }
        return start
    }

    /// `that is not so`, and not `a dam that is old`, `said that is old`.
    private func isDemonstrative(_ index: Int) -> Bool {
        at(index).has(.that) && at(index + 1).has(.be)
            && (!at(index - 1).isWord || at(index - 1).has([.coordinator, .contrast, .reporting, .subordinator]))
    }

    /// Whether a subject, and no adverbial of the clause before, begins behind a comma.
    private func opensClause(_ index: Int, before end: Int) -> Bool {
        let token = at(index)
        if token.has([.subject, .either, .there, .coordinator, .contrast]) { return true }
        return token.has([.determiner, .possessive, .capital, .adverb, .demonstrative, .no])
            && !tokens[index..<end].contains { $0.kind == .comma }
    }

    /// The opening mark of the quotation that a mark closes.
    private func openMark(before close: Int, _ limit: Int) -> Int? {
        var index = close - 1
        while index >= max(limit, close - 40) {
            if tokens[index].kind == .openMark { return index }
            index -= 1
        }
        return nil
    }

    /// Whether a clause of its own begins here, without `that`: a subject, and a finite verb not far behind it.
    func isClauseStart(_ start: Int) -> Bool {
        var index = start
        if at(index).kind == .openMark { index += 1 }
        while at(index).has(.adverb), !at(index).has(.there), index < start + 3 { index += 1 }
        let first = at(index)
        if first.has([.subject, .there]), !first.has(.relative) || first.has(.finite) {
            return !Self.relatives.contains(first.key)
        }
        if first.has(.either) { return first.has(.finite) || at(index + 1).has([.finite, .adverb, .modal, .endsInEd]) }
        guard first.isWord,
            !first.has([.preposition, .to, .object, .auxiliary, .relative, .coordinator, .contrast]),
            !first.has([.endsInEd, .endsInIng]) || first.has(.capital)
        else { return false }
        for next in index + 1..<index + 14 {
            let token = at(next)
            guard token.isWord || token.kind == .openMark || token.kind == .closeMark else { return false }
            if token.has([.that, .relative, .subject, .either, .contrast]) { return false }
            if token.has(.coordinator), at(next + 1).has([.finite, .reporting]) { return false }
            if token.has(.finite) || isPast(next) && !at(next + 1).has(.by) { return true }
        }
        return false
    }

    private static let relatives = WordKeySet([WordKey("who")])
}
