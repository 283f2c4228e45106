import StageKit

/// Where the clause stands that a verb or noun is about: behind it, or before it.
extension SentenceRules {
    /// `…, Kerr claimed`: the clause before, as the quote has it.
    func reported(_ hit: Hit) -> Match? {
        guard let quote = voices.quote(reportedBy: span(hit)) else { return nil }
        let content = voices.quotes[quote].content.filter {
            $0.end <= tokens[hit.start].span.start && sentence.contains($0)
        }
        guard let first = content.first, let last = content.last else { return nil }
        return Match(span: TextSpan(first.start, last.end), quote: quote)
    }

    /// Where the clause that a verb or noun reports begins: behind `that`, or without it where a clause stands there.
    func clause(behind start: Int) -> Int? {
        var index = start
        // Adverbials between the verb and `that`.
        for _ in 0..<12 {
            let token = clauses.at(index)
            if token.has(.that) {
                let next = clauses.at(index + 1)
                let isClause = clauses.isClauseStart(index + 1)
                let isRelative = next.has([.finite, .auxiliary, .endsInEd, .adverb])
                if isClause { return index + 1 }
                let end = clauses.end(from: index + 1)
                let opens =
                    next.has([.determiner, .possessive, .capital, .number]) || clauses.hasFinite(index + 1..<end)
                return opens && !isRelative && end > index + 4 ? index + 1 : nil
            }
            if token.kind == .dash, let behind = clauses.insertion(from: index) {
                index = behind
                continue
            }
            guard token.isWord || token.kind == .comma && index > start,
                !token.has([.finite, .relative, .contrast, .coordinator, .reporting]),
                index > start || token.has([.preposition, .adverb, .day, .to])
            else { break }
            index += 1
        }
        return clauses.isClauseStart(start) ? start : nil
    }

    /// `a charge that Kerr denies`, `…, which Kerr has denied`: what is denied stands before.
    func relativeObject(_ hit: Hit, _ group: VerbGroup, _ speech: Voices.Speech?) -> Match? {
        guard hit.cue.kind != .distancing,
            !clauses.at(hit.end).isWord
                || clauses.at(hit.end).has([.adverb, .subordinator, .preposition, .coordinator])
        else {
            return nil
        }
        var index = group.start - 1
        while index > group.start - 9, clauses.at(index).isWord {
            let token = clauses.at(index)
            if token.key == Self.which, clauses.at(index - 1).kind == .comma, index > 3 {
                let start = clauses.start(of: index - 2)
                return clipped(start..<index - 1, speech).map { Match(span: $0, factor: 0.85) }
            }
            if token.has(.proposition), index < group.start - 1, !token.has(.genitive) {
                return headBefore(index, speech)
            }
            if token.has([.finite, .contrast, .condition]) { return nil }
            index -= 1
        }
        return nil
    }

    /// `Kerr stole salt, a charge he denies`: the clause before the comma, or else the noun phrase.
    func headBefore(_ head: Int, _ speech: Voices.Speech?) -> Match? {
        var start = head
        while start > head - 5,
            clauses.at(start - 1).has([.determiner, .possessive, .genitive, .capital, .demonstrative])
        { start -= 1 }
        if clauses.at(start - 1).kind == .comma || clauses.at(start - 1).kind == .dash, start > 4 {
            let clause = clauses.start(of: start - 2)
            return clipped(clause..<start - 1, speech).map { Match(span: $0, factor: 0.85) }
        }
        guard head - start > 1 else { return nil }
        return clipped(start..<head + 1, speech).map { Match(span: $0, factor: 0.75) }
    }

    func infinitive(at start: Int) -> Int? {
        // `claims itself to be …`
        let index = clauses.at(start).has(.object) && clauses.at(start + 1).has(.to) ? start + 1 : start
        let token = clauses.at(index)
        guard token.has(.to) || token.has(.endsInIng) && !token.has(.proposition) else { return nil }
        return clauses.endOfInfinitive(from: index)
    }

    private static let which = WordKey("which")
}
