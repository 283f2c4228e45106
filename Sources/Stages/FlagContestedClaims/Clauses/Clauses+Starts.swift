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
                // `Image caption The guards allegedly left`: the words of a page about a picture.
                if token.key == Self.caption, Self.pictures.contains(at(start - 2).key) { return start }
                // `about what she allegedly did`
                if Self.asking.contains(token.key) { return token.key == Self.what ? start - 1 : start }
                if stopsAtPronoun, token.has(.subject), !token.has(.relative), !token.has(.there) || at(start).has(.be)
                {
                    return start - 1
                }
                // `The papers show the guards allegedly lied.`
                if Self.showing.contains(token.key), isClauseStart(start),
                    hasFinite(start..<min(index + 2, tokens.count))
                {
                    return start
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
                // `Kerr, who left, is no threat`: what stands between subject and verb is passed over.
                if at(start).has(.auxiliary), let open = openingComma(before: start - 1, limit) {
                    start = open
                    continue
                }
                // `Kerr, meanwhile, reportedly left`, `Kerr, a miller, allegedly stole the salt`
                if let open = insertionComma(before: start - 1, limit) {
                    start = open
                    continue
                }
                if opensClause(start, before: index) { return start }
            case .dash:
                // `Torvex – formed after two mills merged – is reportedly old`
                guard at(start).has([.auxiliary, .adverb]), let open = openingDash(before: start - 1, limit) else {
                    return start
                }
                start = open
                continue
            case .openMark, .open, .semicolon, .colon, .stop, .question: return start
            case .closeMark:
                // `Kerr, who felt “betrayed,” is ready`
                if at(start).has(.auxiliary), at(start - 2).kind == .comma,
                    let open = openingComma(before: start - 2, limit)
                {
                    start = open
                    continue
                }
                guard let open = openMark(before: start - 1, limit) else { return start }
                start = open + 1
            case .close: return start
            }
            start -= 1
        }
        return start
    }

    /// `that is not so`, `at that time`, and not `a dam that is old`, `said that is old`.
    private func isDemonstrative(_ index: Int) -> Bool {
        guard at(index).has(.that) else { return false }
        let before = at(index - 1)
        if before.has(.preposition) || at(index).has(.capital) && !before.isWord { return true }
        // `In law, that objection is absurd.`
        if !before.isWord, at(index + 1).has(.proposition) { return true }
        // `though that gate was closed`
        let (noun, verb) = (at(index + 1), at(index + 2))
        if before.has([.contrast, .subordinator]), noun.isWord, noun.traits.isEmpty, verb.has([.auxiliary, .adverb]) {
            return true
        }
        return at(index + 1).has(.be) && !at(index + 1).has([.subject, .either])
            && (!before.isWord || before.has([.coordinator, .contrast, .reporting, .subordinator]))
    }

    /// Whether a subject, and no adverbial of the clause before, begins behind a comma.
    private func opensClause(_ index: Int, before end: Int) -> Bool {
        let token = at(index)
        // `talks, gates, and old mills supposedly helped`: the last item of a subject.
        if token.has(.coordinator), !hasFinite(max(0, index - Self.longest / 4)..<index - 1) { return false }
        if token.has([.subject, .either, .there, .coordinator, .contrast]) { return true }
        guard !tokens[index..<end].contains(where: { $0.kind == .comma }) else { return false }
        // `While the dam holds, trade has reportedly fallen.`
        let isSubject = token.isWord && !token.has(.preposition) && at(index + 1).has(.auxiliary)
        if isSubject, hasFinite(max(0, index - Self.longest / 4)..<index - 1) { return true }
        return token.has([.determiner, .possessive, .capital, .adverb, .demonstrative, .no])
    }

    /// The dash before an insertion between a subject and its verb.
    private func openingDash(before dash: Int, _ limit: Int) -> Int? {
        guard let open = (max(limit, dash - 30)..<max(limit, dash)).last(where: { tokens[$0].kind == .dash }),
            open > limit,
            !hasFinite(max(limit, open - Self.longestInsertion)..<open)
        else { return nil }
        return open
    }

    /// The comma before a relative clause that another comma ends.
    private func openingComma(before comma: Int, _ limit: Int) -> Int? {
        (max(limit, comma - 30)..<max(limit, comma)).last { tokens[$0].kind == .comma && at($0 + 1).has(.relative) }
    }

    /// The comma before an adverb, a phrase with a preposition or an apposition that another comma ends, where the predicate
    /// goes on behind it and its subject stands before.
    private func insertionComma(before comma: Int, _ limit: Int) -> Int? {
        guard at(comma + 1).has([.adverb, .auxiliary]), !at(comma + 1).has([.there, .subject, .either]) else {
            return nil
        }
        guard
            let open = (max(limit, comma - Self.longestInsertion)..<max(limit, comma)).last(where: {
                tokens[$0].kind == .comma
            }),
            open > 0, at(open - 1).isWord, !at(open - 1).has([.adverb, .preposition, .day, .number, .finite])
        else { return nil }
        let inner = open + 1..<comma
        // `, in May,`
        let isVerb = { (token: Token) in token.has(.finite) && !token.has(.capital) }
        guard
            inner.allSatisfy({
                tokens[$0].isWord && !isVerb(tokens[$0])
                    && !tokens[$0].has([.subject, .coordinator, .contrast, .condition])
            })
        else { return nil }
        let first = at(open + 1)
        let isName =
            first.has(.capital) && !at(open - 1).has(.capital)
            && inner.allSatisfy { tokens[$0].has(.capital) || tokens[$0].traits.isEmpty }
        let isApposition = isName || first.has([.determiner, .number]) && !first.has(.demonstrative)
        guard first.has(.preposition) || isApposition || inner.allSatisfy({ tokens[$0].has(.adverb) }) else {
            return nil
        }
        // `In May, at the port, reportedly …`: no subject stands before.
        var start = open
        while start > max(limit, open - Self.longestInsertion), tokens[start - 1].isWord,
            !tokens[start - 1].has([.that, .relative, .contrast, .condition, .coordinator])
        {
            start -= 1
        }
        return at(start).has([.preposition, .subordinator, .endsInIng]) || hasFinite(start..<open) ? nil : open
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
        // `all he had done was wait`
        if Self.totals.contains(at(start).key), at(start + 1).has(.subject), !at(start + 1).has([.there, .relative]) {
            return true
        }
        let first = at(index)
        if first.has([.subject, .there]), !first.has(.relative) || first.has(.finite) {
            // `to deny everyone else a reprieve`
            if Self.indefinite.contains(first.key) {
                return (index + 1..<index + 5).contains { at($0).has([.finite, .endsInEd]) }
            }
            return !Self.relatives.contains(first.key)
        }
        if first.has(.either) { return first.has(.finite) || at(index + 1).has([.finite, .adverb, .modal, .endsInEd]) }
        guard first.isWord,
            !first.has([.preposition, .to, .auxiliary, .relative, .coordinator, .contrast, .subordinator, .condition]),
            !first.has(.object) || first.has(.possessive),
            !first.has([.endsInEd, .endsInIng]) || first.has(.capital)
        else { return false }
        var next = index
        while next < index + Self.longestSubject {
            next += 1
            let token = at(next)
            // `the gates – which leak – were old`
            if token.kind == .dash, let close = matchingDash(next, min(tokens.count, next + Self.longestInsertion)) {
                next = close
                continue
            }
            // `some guards what the law calls a right`
            if Self.asking.contains(token.key), !at(next - 1).has(.preposition) { return false }
            // `his own assessment saying the peace is late`
            if token.has(.reporting), token.has(.endsInIng) { return false }
            // `that missteps, haste and a lack of salt sank the launch`
            if token.kind == .comma, at(next + 1).isWord, at(next + 1).traits.isEmpty, !first.has(.capital),
                (next + 2..<next + 4).contains(where: { at($0).has(.coordinator) })
            {
                continue
            }
            guard token.isWord || token.kind == .openMark || token.kind == .closeMark else { return false }
            if token.has([.that, .relative, .subject, .either, .contrast]) { return false }
            // `denied involvement well before Orlan said …`
            if token.has(.subordinator), token.has(.preposition), at(next - 1).has(.adverb) { return false }
            if token.has(.coordinator), at(next + 1).has([.finite, .reporting]) || first.key == Self.any {
                return false
            }
            if token.has(.finite) || isPast(next) && !at(next + 1).has(.by) || isUnlistedBase(next) { return true }
        }
        return false
    }

    /// Where the clause begins that another one reports, if it does: `Kerr believes ⟦the dam is old⟧`.
    func behindReport(_ start: Int, _ end: Int) -> Int {
        let verb = (start..<max(start, min(start + 8, end))).first {
            at($0).has(.reporting) && !at($0).has(.proposition)
        }
        guard let verb, isClauseStart(verb + 1), hasFinite(verb + 1..<end) else { return start }
        return verb + 1
    }

    /// Where the noun phrase begins that ends before a token, without what it is a part of.
    func nounPhraseStart(before index: Int) -> Int {
        var start = index
        while start > max(0, index - 8), at(start - 1).isWord,
            !at(start - 1).has([
                .preposition, .by, .to, .coordinator, .contrast, .that, .relative, .subordinator, .subject, .adverb,
            ]),
            !isFinite(start - 1), !at(start - 1).has(.endsInIng)
        { start -= 1 }
        return start
    }

    /// The most tokens of an insertion between subject and predicate.
    private static let longestInsertion = 12
    private static let what = WordKey("what")
    private static let caption = WordKey("caption")
    private static let pictures = keys("image media photo picture video")
    private static let indefinite = keys("everyone everybody someone somebody anyone anybody")
    private static let any = WordKey("any")
    private static let totals = keys("all everything")
    /// The most tokens of a subject, up to its verb.
    private static let longestSubject = 13
    private static let relatives = WordKeySet([WordKey("who")])
    private static let asking = keys("what how why")
    /// Verbs behind which a clause often stands without `that`.
    private static let showing = keys(
        "show shows showed say says said reveal reveals revealed suggest suggests suggested indicate indicates indicated"
    )
}
