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
        let start = tokens.partitioningIndex { $0.span.start >= first.start }
        let end = tokens.partitioningIndex { $0.span.start >= last.end }
        guard start < end else { return nil }
        // `a gap which, they claim, would ensure …`: what is said of it stands behind.
        if clauses.at(end - 1).has(.relative), clauses.at(hit.end).kind == .comma {
            return clauses.span(hit.end + 1..<clauses.end(from: hit.end + 1)).map { Match(span: $0, quote: quote) }
        }
        if !clauses.hasFinite(start..<end) || clauses.opensWithAdverbial(start) {
            // `This sort of dam, Kerr claimed, is old`; but `In a letter, Kerr claimed …` is no clause, nor is `When it rained,
            // Kerr claimed, …`; and of `If, as Kerr claims, it rains, …` he claims only a part.
            guard clauses.at(start + 1).kind != .comma, let behind = voices.quotes[quote].content.last,
                behind.start >= tokens[hit.start].span.end,
                sentence.contains(behind)
            else { return nil }
            return Match(span: TextSpan(tokens[start].span.start, behind.end), quote: quote)
        }
        // `They asked whether the dam was old, as Kerr claimed`: the clause next to the report is what he claimed.
        let comma = (max(0, hit.start - 8)..<hit.start).last { clauses.at($0).kind == .comma } ?? hit.start - 3
        let isAside = [comma + 1, hit.start - 2, hit.start - 3].contains { clauses.at($0).key == Self.asWord }
        let own = isAside ? clauses.start(of: end - 1) : start
        // `It is not new, as Kerr claimed`: he may have claimed either.
        if isAside, (own..<end).contains(where: { clauses.at($0).has(.negation) }) { return nil }
        return clauses.span(own..<end).map { Match(span: $0, quote: quote) }
    }

    /// Where the clause that a verb or noun reports begins: behind `that`, or without it where a clause stands there.
    func clause(behind start: Int) -> Int? {
        if let clause = clauseBehindInsertion(start) { return clause }
        var index = start
        // Adverbials between the verb and `that`.
        for _ in 0..<12 {
            let token = clauses.at(index)
            if token.has(.that) {
                let next = clauses.at(index + 1)
                let isClause = clauses.isClauseStart(index + 1)
                let opensWithAdverbial = clauses.opensWithAdverbial(index + 1)
                let isRelative = next.has([.finite, .auxiliary, .endsInEd, .adverb]) && !opensWithAdverbial
                if next.kind == .comma, let clause = clauseBehindAdverbial(index + 1) { return clause }
                // `refuted that statement when Kerr rose`: the statement.
                if next.has(.proposition), !next.has(.endsInS), index == start, !clauses.isFinite(index + 2) {
                    return nil
                }
                if isClause { return index + 1 }
                let end = clauses.end(from: index + 1)
                // `claims that please many, the millers may have heard`: a verb, and no subject whose verb is yet to come.
                let mayBeVerb = next.traits.isEmpty && clauses.at(index + 2).has([.determiner, .possessive, .genitive])
                let comma =
                    mayBeVerb ? (index + 1..<max(index + 1, end)).first { clauses.at($0).kind == .comma } ?? end : end
                let opens =
                    next.has([.determiner, .possessive, .capital, .number]) || clauses.hasFinite(index + 1..<comma)
                // `denied that waterproofing costs money`
                let isDirect = index == start && next.has([.endsInIng, .endsInS])
                return (opens || isDirect) && !isRelative && end > index + (isDirect ? 3 : 4) ? index + 1 : nil
            }
            if token.kind == .dash, let behind = clauses.insertion(from: index) {
                index = behind
                continue
            }
            // `rejected the claims on other grounds, writing that …`
            if opensReport(index) { break }
            guard token.isWord || token.kind == .comma && index > start,
                !token.has([.finite, .relative, .contrast, .coordinator, .reporting]),
                index > start || token.has([.preposition, .adverb, .day, .to])
            else { break }
            index += 1
        }
        guard clauses.isClauseStart(start) else { return nil }
        // `I doubt very much they will come`
        index = start
        while clauses.at(index).has(.adverb), !clauses.at(index).has(.there), index < start + 3 { index += 1 }
        // `claimed nearly forty came`
        let isTotal = index == start + 1 && clauses.at(start).has(.determiner)
        return clauses.at(index).has([.number, .determiner]) || isTotal ? start : index
    }

    /// `claimed in a letter, written on Monday, that …`, `claimed at one point, the dam was old`
    private func clauseBehindInsertion(_ start: Int) -> Int? {
        // `the cause they contended for, …`
        let isStranded = clauses.at(start + 1).kind == .comma
        guard clauses.at(start).kind == .comma || clauses.at(start).has(.preposition) && !isStranded else { return nil }
        var commas = 0
        for index in start..<start + Self.longestInsertion {
            let token = clauses.at(index)
            guard token.isWord || token.kind == .comma,
                !token.has([.finite, .subject, .relative, .contrast, .reporting]) || token.has(.adverb),
                !opensReport(index)
            else { return nil }
            if commas > 0, token.has(.that), clauses.at(index - 1).kind == .comma {
                return clauses.hasFinite(index + 1..<clauses.end(from: index + 1)) ? index + 1 : nil
            }
            guard token.kind == .comma else { continue }
            commas += 1
            let isAdverbial = commas == 1 && index > start && index < start + 6
            if isAdverbial, clauses.at(start).has(.preposition), clauses.isClauseStart(index + 1) { return index + 1 }
        }
        return nil
    }

    /// `, writing that …`: whether another report opens behind a comma.
    private func opensReport(_ index: Int) -> Bool {
        clauses.at(index - 1).kind == .comma && Self.sayingAnew.contains(clauses.at(index).key)
    }

    private static let sayingAnew = Clauses.keys(
        "writing saying telling adding arguing noting insisting stating explaining"
    )

    /// `claimed that, after two dry years, the dam was old`
    private func clauseBehindAdverbial(_ comma: Int) -> Int? {
        guard let end = (comma + 1..<comma + Self.longestInsertion).first(where: { clauses.at($0).kind == .comma })
        else {
            return nil
        }
        return clauses.isClauseStart(end + 1) ? end + 1 : nil
    }

    /// The most tokens that may stand between a verb of saying and `that`.
    private static let longestInsertion = 28

    /// `Kerr, who Orlan claims has stolen salt`, `which few doubt will hold`: what is claimed of the relative stands behind.
    func relativePredicate(_ hit: Hit, _ group: VerbGroup, _ speech: Voices.Speech?) -> Match? {
        let next = clauses.at(hit.end)
        let isPast = next.has(.endsInEd) && clauses.at(group.start - 1).has(.capital)
        guard next.has([.be, .haveOrDo, .modal]) && next.has(.finite) || isPast else { return nil }
        for index in (max(0, group.start - 9)..<max(0, group.start - 1)).reversed() {
            let token = clauses.at(index)
            guard token.isWord, !token.has([.finite, .contrast, .condition]) else { return nil }
            guard token.has(.relative) else { continue }
            // `a tale whose claims are old`
            guard !token.has(.possessive), !Self.adverbial.contains(token.key) else { return nil }
            let clauseEnd = clauses.end(from: hit.end)
            let end =
                (hit.end..<clauseEnd).first { clauses.at($0).kind == .comma && !clauses.continuesList($0) } ?? clauseEnd
            guard clauses.words(hit.end..<end) > 2 else { return nil }
            return clipped(hit.end..<end, speech).map { Match(span: $0) }
        }
        return nil
    }

    /// `a charge that Kerr denies`, `…, which Kerr has denied`: what is denied stands before.
    func relativeObject(_ hit: Hit, _ group: VerbGroup, _ speech: Voices.Speech?) -> Match? {
        guard hit.cue.kind != .distancing,
            isReduced(hit, group) || !clauses.at(hit.end).isWord
                || clauses.at(hit.end).has([.adverb, .subordinator, .preposition, .coordinator])
        else {
            return nil
        }
        // `an allegation rejected by Kerr`
        if isReduced(hit, group) { return headBefore(group.start - 1, speech) }
        // `a charge that Kerr has faced and denied`: what stands before `and` has the same subject.
        let isCoordinated = clauses.at(group.start - 1).has(.coordinator)
        var index = group.start - 1
        let limit = group.start - (isCoordinated ? 16 : 9)
        while index > limit, clauses.at(index).isWord {
            let token = clauses.at(index)
            let isInsertedBefore = clauses.at(index - 1).kind == .comma || clauses.at(index - 1).kind == .dash
            if token.key == Self.which || token.key == Self.something, isInsertedBefore, index > 3 {
                // `the allegations, which Kerr denies`
                if clauses.at(index - 2).has(.assertion), clauses.at(index - 2).has(.endsInS) {
                    return clipped(determiner(of: index - 2)..<index - 1, speech).map { Match(span: $0, factor: 0.85) }
                }
                // `stayed to hear claims of an old theft, which he denies`: the claims.
                if let head = claimed(before: index - 1) {
                    return clipped(determiner(of: head)..<index - 1, speech).map { Match(span: $0, factor: 0.85) }
                }
                let start = clauses.start(of: index - 2)
                // `made an offer, which the council rejected`: the offer.
                let isSaid = (start..<index - 1).contains { clauses.at($0).has([.reporting, .proposition]) }
                if hit.cue.kind == .rebuttal, Self.refusing.contains(hit.cue.name), !isSaid { return nil }
                guard clauses.hasFinite(start..<index - 1), !clauses.at(start).has(.preposition) else { return nil }
                return clipped(clauses.behindReport(start, index - 1)..<index - 1, speech).map {
                    Match(span: $0, factor: 0.85)
                }
            }
            if token.has(.proposition), index < group.start - 1, !token.has(.genitive),
                !isCoordinated || clauses.at(index + 1).has([.that, .relative])
            {
                return headBefore(index, speech)
            }
            if token.has([.contrast, .condition]) || token.has(.finite) && !isCoordinated { return nil }
            index -= 1
        }
        return nil
    }

    /// The noun of assertion with `of` whose phrase ends before a token: `claims of an old theft`.
    private func claimed(before end: Int) -> Int? {
        let head = (max(0, end - 9)..<max(0, end)).last {
            clauses.at($0).has(.assertion) && clauses.at($0).has(.endsInS) && clauses.at($0 + 1).key == Self.ofWord
        }
        guard let head, (head + 1..<end).allSatisfy({ clauses.at($0).isWord && !clauses.isFinite($0) }) else {
            return nil
        }
        return head
    }

    /// Whether a participle belongs to the noun of assertion before it: `a claim rejected by …`.
    func isReduced(_ hit: Hit, _ group: VerbGroup) -> Bool {
        group.start == hit.start && tokens[hit.start].forms.has(.participle) && by(hit) != nil
            && clauses.at(group.start - 1).has(.assertion)
    }

    /// Where `by` stands behind a participle and what says when: `a claim disputed this week by …`.
    func by(_ hit: Hit) -> Int? {
        for index in hit.end..<hit.end + 4 {
            let token = clauses.at(index)
            if token.has(.by) { return index }
            guard token.has([.adverb, .day, .demonstrative]) || Self.times.contains(token.key) else { return nil }
        }
        return nil
    }

    /// Where the words begin that belong to a noun before it.
    private func determiner(of head: Int) -> Int {
        var start = head
        while start > head - 5,
            clauses.at(start - 1).has([.determiner, .possessive, .genitive, .capital, .demonstrative])
        { start -= 1 }
        return start
    }

    /// `Kerr stole salt, a charge he denies`: the clause before the comma, or else the noun phrase.
    func headBefore(_ head: Int, _ speech: Voices.Speech?) -> Match? {
        let start = determiner(of: head)
        if clauses.at(start - 1).kind == .comma || clauses.at(start - 1).kind == .dash, start > 4 {
            let clause = clauses.start(of: start - 2)
            // `after a meeting, a charge that he denies`
            if clauses.at(clause - 1).has(.preposition), !clauses.hasFinite(clause..<start - 1) { return nil }
            // `accused Torva of “riots” - a claim he dismissed`
            if clauses.words(clause..<start - 1) < 3 { return nil }
            // `it has concerns — concerns that Kerr brushes off`
            if start == head, clauses.at(head).has(.endsInS) { return nil }
            // `said Kerr should go, an idea that Orlan rejects`: what is proposed is no claim.
            if isProposed(clauses.behindReport(clause, start - 1)..<start - 1) { return nil }
            return clipped(clauses.behindReport(clause, start - 1)..<start - 1, speech).map {
                Match(span: said(in: $0), factor: 0.85)
            }
        }
        guard head - start > 1 else { return nil }
        return clipped(start..<head + 1, speech).map { Match(span: $0, factor: 0.75) }
    }

    /// Whether `that` or `which` stands before the subject of a verb, and behind a noun.
    private func isRelativeObject(before verb: Int) -> Bool {
        var index = verb - 1
        while index > verb - 7, clauses.at(index).isWord {
            let token = clauses.at(index)
            if token.has(.that) || token.has(.relative) && !token.has(.subject) {
                return index < verb - 1 && clauses.at(index - 1).isWord
                    && !clauses.at(index - 1).has([.reporting, .finite])
                    && !Self.adverbial.contains(token.key)
            }
            if token.has([.finite, .subordinator, .contrast, .condition]), !token.has(.auxiliary) { return false }
            index -= 1
        }
        return false
    }

    /// What a clause reports, where it does: of `Orlan said the dam was old, a claim denied by Kerr` no more than he said.
    private func said(in span: TextSpan) -> TextSpan {
        voices.contents(in: span).last { $0.span.end <= span.end && $0.span.length * 2 > span.length }?.span ?? span
    }

    func infinitive(at start: Int) -> Int? {
        // `claims itself to be …`
        let isReflexive = clauses.at(start).has(.object) && Self.reflexive.contains(clauses.at(start).key)
        let index = isReflexive && clauses.at(start + 1).has(.to) ? start + 1 : start
        let token = clauses.at(index)
        guard token.has(.to) || token.has(.endsInIng) && !token.has(.proposition) else { return nil }
        // `a wound that he claims to feel`: what he claims to feel stands before.
        if token.has(.to), !clauses.at(index + 1).has([.be, .haveOrDo]), isRelativeObject(before: index - 1) {
            return nil
        }
        // `what he purports to have done`: what, is not said.
        if token.has(.to), clauses.at(index + 1).has(.haveOrDo),
            (max(0, index - 5)..<index).contains(where: { clauses.at($0).key == Self.whatWord })
        {
            return nil
        }
        // `sailors who claim to will be paid`
        if token.has(.to), clauses.at(index + 1).has(.modal) { return nil }
        // `raised the claims to even greater heights`
        if token.has(.to),
            clauses.at(index + 1).has([.determiner, .possessive, .number])
                || Self.noVerb.contains(clauses.at(index + 1).key)
        {
            return nil
        }
        return clauses.endOfInfinitive(from: index)
    }

    private static let asWord = WordKey("as")
    private static let which = WordKey("which")
    private static let times = Clauses.keys("last week weekend month year morning night")
    /// Verbs by which plans and persons are rejected as well.
    private static let refusing: Set<String> = ["reject", "dismiss", "shoot-down", "brush-off", "brush-aside"]
    private static let reflexive = Clauses.keys("himself herself itself themselves")
    private static let noVerb = Clauses.keys("even ever such more greater")
    private static let adverbial = Clauses.keys("when where")
    private static let something = WordKey("something")
}
