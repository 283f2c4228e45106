import StageKit

/// The clauses of one sentence, told by their edges: there is no parse behind this, only what English puts at the end of a
/// clause.
///
/// Every search goes over a bounded number of tokens, so that a sentence of a megabyte costs no more than its length.
struct Clauses {
    let tokens: [Token]

    /// The most tokens that a clause or noun phrase has.
    static let longest = 120

    /// The token at an index; a stop beyond the ends of the sentence.
    @inline(__always)
    func at(_ index: Int) -> Token {
        index >= 0 && index < tokens.count ? tokens[index] : Token(kind: .stop, span: TextSpan(0, 0))
    }

    /// Where the clause that begins at a token ends: the index behind its last token.
    func end(from start: Int) -> Int {
        var index = start
        var openMarks = 0
        let limit = min(tokens.count, start + Self.longest)
        while index < limit {
            let token = tokens[index]
            switch token.kind {
            case .stop, .question, .semicolon: return index
            case .colon: if index > start { return index }
            case .close: return index
            case .open:
                let behind = behindBracket(index, limit)
                if at(behind).kind != .word { return index }
                index = behind - 1
            case .openMark: openMarks += 1
            case .closeMark:
                if openMarks == 0 || at(index - 1).kind == .comma { return index }
                openMarks -= 1
            case .dash:
                // An insertion between subject and verb is passed over; behind the verb the clause is complete.
                guard index > start, let next = matchingDash(index, limit),
                    !hasFinite(start..<index) || at(next + 1).has([.to, .preposition])
                else {
                    return index
                }
                index = next
            case .comma:
                if index > start, endsClause(commaAt: index, from: start) {
                    guard let next = matchingComma(index, from: start, limit) else { return index }
                    index = next
                }
            case .word: if index > start, endsClause(wordAt: index) { return index }
            }
            index += 1
        }
        return index
    }

    /// The index behind an insertion between dashes.
    func insertion(from dash: Int) -> Int? {
        matchingDash(dash, min(tokens.count, dash + 12)).map { $0 + 1 }
    }

    /// Whether a finite verb stands in a range.
    func hasFinite(_ range: Range<Int>) -> Bool {
        range.contains { tokens[$0].has(.finite) || isPast($0) }
    }

    private func behindBracket(_ open: Int, _ limit: Int) -> Int {
        var index = open + 1
        while index < limit, tokens[index].kind != .close { index += 1 }
        return index < limit ? index + 1 : open + 1
    }

    /// The second dash of a pair around an insertion.
    private func matchingDash(_ first: Int, _ limit: Int) -> Int? {
        var index = first + 1
        while index < min(limit, first + 30) {
            if tokens[index].kind == .dash { return index }
            index += 1
        }
        return nil
    }

    /// The comma behind a relative clause that stands between subject and verb: `Kerr, who left, stole the salt`.
    private func matchingComma(_ comma: Int, from start: Int, _ limit: Int) -> Int? {
        guard at(comma + 1).has(.relative), !hasFinite(start..<comma) else { return nil }
        return (comma + 3..<max(comma + 3, min(limit, comma + 30))).first {
            tokens[$0].kind == .comma && at($0 + 1).isWord
                && !at($0 + 1).has([.contrast, .coordinator, .subordinator, .preposition, .relative, .endsInIng])
        }
    }

    private func endsClause(commaAt comma: Int, from start: Int) -> Bool {
        var next = comma + 1
        if at(next).kind == .closeMark || Self.sentenceAdverbs.contains(at(next).key) { return true }
        while at(next).has(.adverb), !at(next).has(.there), next < comma + 3 { next += 1 }
        let token = at(next)
        if token.has([.contrast, .relative, .subordinator]) { return true }
        if token.has(.preposition) {
            // `, in an interview with …`
            let isOccasion = Self.occasions.contains(at(next + 1).key) || Self.occasions.contains(at(next + 2).key)
            return isOccasion || Self.adverbials.contains(token.key) || at(next + 1).has(.relative)
        }
        if token.has(.reporting) { return true }
        // `shooting, stabbing, and burning` is a list.
        let isListed = at(comma - 1).has(.endsInIng) && at(next + 1).kind == .comma || at(next + 1).has(.coordinator)
        if token.has(.endsInIng), !at(start).has(.endsInIng), !isListed { return true }
        if token.has(.coordinator) { return opensCoordinate(next) }
        if token.has(.subject), at(next + 1).has([.finite, .endsInEd]) { return true }
        // `, it's unclear whether`
        if token.has(.either), token.has(.finite) || at(next + 1).has(.auxiliary),
            !(start..<comma).contains(where: { tokens[$0].has([.condition, .subordinator]) })
        {
            return true
        }
        return isReportingTag(next)
    }

    /// `, Kerr said`: a report around what goes on.
    private func isReportingTag(_ index: Int) -> Bool {
        // `, police spokesman Bo Orlan said`
        let isTitle = at(index).isWord && (at(index + 1).has(.capital) || at(index + 2).has(.capital))
        guard at(index).has([.subject, .either, .capital, .determiner, .possessive]) || isTitle else { return false }
        for next in index + 1..<index + 7 {
            guard at(next).isWord else { return false }
            if at(next).has(.reporting), !at(next - 1).has([.determiner, .possessive]) {
                return !at(next + 1).has([.that, .determiner, .subject, .possessive])
            }
        }
        return false
    }

    /// Whether a clause or a predicate of its own follows `and` behind a comma, and no item of a list.
    func opensCoordinate(_ coordinator: Int) -> Bool {
        let next = at(coordinator + 1)
        if next.has([.subject, .there, .finite, .reporting, .that]) || next.has(.endsInEd) { return true }
        if at(coordinator + 1).has(.adverb), at(coordinator + 2).has([.finite, .endsInEd]) { return true }
        for index in coordinator + 1..<coordinator + 10 {
            let token = at(index)
            // `, and Anna Kerr, a lawyer, …`
            guard token.isWord else {
                return token.kind == .comma && next.has(.capital) && at(coordinator - 1).kind == .comma
            }
            if token.has([.relative, .that]) { return false }
            if index > coordinator + 1, token.has(.finite) || isPast(index) { return true }
        }
        return false
    }

    private func endsClause(wordAt index: Int) -> Bool {
        let token = tokens[index]
        if token.has(.contrast) { return token.key != Self.yet && !joinsAdjectives(index) && !isReduced(index) }
        guard token.has(.coordinator) else { return false }
        let next = at(index + 1)
        if next.has([.subject, .there]) || next.has(.that) && at(index + 2).isWord { return true }
        guard next.has([.reporting, .finite]), !next.has(.auxiliary), !next.has(.nounToo) else { return false }
        // `which built and ran it` is one relative clause.
        return !(max(0, index - 4)..<index).contains { tokens[$0].has(.relative) }
    }

    /// `while sick`, `while serving`: no clause of its own.
    private func isReduced(_ index: Int) -> Bool {
        guard at(index).key == Self.whileWord else { return false }
        let next = at(index + 1)
        return next.isWord
            && !next.has([
                .subject, .either, .determiner, .possessive, .demonstrative, .capital, .no, .there, .that, .number,
            ])
            && !isClauseStart(index + 1)
    }

    /// `long but rarely dull speeches`
    private func joinsAdjectives(_ index: Int) -> Bool {
        at(index).key == Self.but && at(index + 1).has(.adverb) && !at(index + 1).has([.negation, .there])
            && at(index + 2).isWord && !at(index + 2).has([.finite, .endsInEd, .adverb, .subject])
    }

    /// Whether the word is a past form behind its subject, and no participle behind a determiner or preposition.
    func isPast(_ index: Int) -> Bool {
        guard at(index).has(.endsInEd), index > 0 else { return false }
        let before = at(index - 1)
        // `Orla Ahmed`
        if at(index).has(.capital), before.has(.capital) { return false }
        return before.isWord
            && !before.has([.determiner, .possessive, .preposition, .be, .haveOrDo, .to, .genitive, .coordinator, .by])
    }

    /// The span of tokens, without marks, commas and conjunctions at its edges; `nil` where nothing is left.
    func span(_ range: Range<Int>) -> TextSpan? {
        var first = range.lowerBound
        var last = min(range.upperBound, tokens.count) - 1
        while first <= last, !tokens[first].isWord || tokens[first].has([.coordinator, .contrast]) { first += 1 }
        while last >= first, !tokens[last].isWord || tokens[last].has(.coordinator) { last -= 1 }
        guard first <= last else { return nil }
        return TextSpan(tokens[first].span.start, tokens[last].span.end)
    }

    /// The words of a range of tokens.
    func words(_ range: Range<Int>) -> Int {
        tokens[range.clamped(to: 0..<tokens.count)].count { $0.isWord }
    }

    private static let sentenceAdverbs = keys("however meanwhile though anyway nonetheless nevertheless")

    private static let yet = WordKey("yet")
    private static let but = WordKey("but")
    private static let whileWord = WordKey("while")

    /// Prepositions that begin an adverbial behind a comma.
    private static let adverbials = WordKeySet(
        ["with", "without", "despite", "amid", "following", "after", "before", "during", "since", "as", "until"].map {
            WordKey($0)
        }
    )
}
