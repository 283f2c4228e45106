import StageKit

/// Verbs that say that somebody denies, rejects or merely claims something.
extension SentenceRules {
    func verb(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        guard let group = clauses.verbGroup(at: hit.start, forms: tokens[hit.start].forms) else { return nil }
        guard !group.isNegated, !group.isUnreal, !isQuestion else { return nil }
        let quote = voices.quote(reportedBy: span(hit))
        if let quote, voices.quotes[quote].modality != .asserted { return nil }
        guard var match = group.isPassive ? passive(hit, group, speech) : active(hit, group, speech) else { return nil }
        match.quote = match.quote ?? quote
        let actor = group.isPassive ? agent(hit) : quote.flatMap { voices.quotes[$0].speaker } ?? subject(before: group.start)
        if hit.cue.kind == .distancing || hit.cue.kind == .accusation {
            match.holder = match.holder ?? actor
            match.contestedBy = hit.cue.kind == .accusation ? nil : voice(speech)
        } else {
            match.contestedBy = actor
        }
        if group.isInfinitive { match.factor *= 0.85 }
        return match
    }

    /// Whether the sentence asks.
    var isQuestion: Bool { tokens.last?.kind == .question }

    private func active(_ hit: Hit, _ group: VerbGroup, _ speech: Voices.Speech?) -> Match? {
        let frames = hit.cue.frames
        var next = hit.end
        if frames.contains(.clause), let clause = clause(behind: next) {
            return clipped(clause..<clauses.end(from: clause), speech).map { Match(span: $0) }
        }
        while clauses.at(next).has(.adverb), next < hit.end + 2 { next += 1 }
        if frames.contains(.infinitive), let end = infinitive(at: next) {
            return clipped(next..<end, speech).map { Match(span: $0) }
        }
        if frames.contains(.of) {
            guard clauses.at(next).has(.preposition) || clauses.at(next + 1).has(.preposition) else { return reported(hit) }
            if !clauses.at(next).has(.preposition) { next += 1 }
            return ofPhrase(at: next, hit, speech)
        }
        if frames.contains(.assertion) || frames.contains(.object), let match = object(at: next, hit, speech) { return match }
        return frames.contains(.clause) ? reported(hit) : nil
    }

    /// `…, Kerr claimed`: the clause before, as the quote has it.
    private func reported(_ hit: Hit) -> Match? {
        guard let quote = voices.quote(reportedBy: span(hit)) else { return nil }
        let content = voices.quotes[quote].content.filter { $0.end <= tokens[hit.start].span.start && sentence.contains($0) }
        guard let first = content.first, let last = content.last else { return nil }
        return Match(span: TextSpan(first.start, last.end), quote: quote)
    }

    /// Where the clause that a verb or noun reports begins: behind `that`, or without it where a clause stands there.
    func clause(behind start: Int) -> Int? {
        var index = start
        // Adverbials between the verb and `that`.
        for _ in 0..<9 {
            let token = clauses.at(index)
            if token.has(.that) {
                let next = clauses.at(index + 1)
                let isClause = clauses.isClauseStart(index + 1)
                return isClause || next.isWord && clauses.words(index + 1..<clauses.end(from: index + 1)) > 3 ? index + 1 : nil
            }
            guard token.isWord, index == start || !token.has([.finite, .relative, .contrast]) else { break }
            index += 1
        }
        return clauses.isClauseStart(start) ? start : nil
    }

    private func infinitive(at index: Int) -> Int? {
        let token = clauses.at(index)
        guard token.has(.to) || token.has(.endsInIng) && !token.has(.proposition) else { return nil }
        return clauses.end(from: index)
    }

    /// What an object asserts: a clause where its noun has one, or the object itself.
    func object(at index: Int, _ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        let first = clauses.at(index)
        if first.has([.object, .either, .demonstrative]), isAlone(index) {
            guard let antecedent = antecedent() else { return nil }
            return Match(span: antecedent, factor: 0.8)
        }
        guard let phrase = clauses.nounPhrase(at: index), !hasException(phrase, hit) else { return nil }
        let isAssertion = clauses.at(phrase.head).has(.proposition)
        guard isAssertion || hit.cue.frames.contains(.object) else { return nil }
        let range = phrase.complement.map { $0..<phrase.end } ?? phrase.start..<phrase.end
        guard let span = clipped(range, speech) else { return nil }
        let holder = isAssertion ? owner(of: phrase) : nil
        return Match(span: span, factor: isAssertion ? 1 : 0.75, holder: holder)
    }

    /// `denied it.`, `rejects this as …`
    private func isAlone(_ index: Int) -> Bool {
        let next = clauses.at(index + 1)
        return !next.isWord || next.has([.subordinator, .adverb, .coordinator, .contrast, .preposition])
    }

    func hasException(_ phrase: NounPhrase, _ hit: Hit) -> Bool {
        guard !hit.cue.except.isEmpty else { return false }
        let end = max(phrase.head + 1, phrase.complement == nil ? min(phrase.end, phrase.start + 8) : phrase.head + 1)
        return (phrase.start..<end).contains { hit.cue.except.contains(clauses.at($0).key) }
    }

    /// `The allegations were denied by Kerr`, `Orlan is alleged to …`, `it is claimed that …`
    private func passive(_ hit: Hit, _ group: VerbGroup, _ speech: Voices.Speech?) -> Match? {
        let next = hit.end
        if clauses.at(next).has(.that), clauses.at(group.start - 1).has(.either) || clauses.at(group.start).has(.either) {
            return clipped(next + 1..<clauses.end(from: next + 1), speech).map { Match(span: $0) }
        }
        if hit.cue.frames.contains(.infinitive), clauses.at(next).has(.to) {
            return clipped(next..<clauses.end(from: next), speech).map { Match(span: $0) }
        }
        guard hit.cue.frames.contains(.assertion) || hit.cue.frames.contains(.object) else { return nil }
        let start = clauses.start(of: group.start)
        guard let phrase = clauses.nounPhrase(at: start), phrase.end >= group.start - 1, phrase.start < group.start,
            clauses.at(phrase.head).has(.proposition), !hasException(phrase, hit)
        else { return nil }
        let range = (phrase.complement ?? phrase.start)..<min(phrase.end, group.start)
        return clipped(range, speech).map { Match(span: $0, holder: owner(of: phrase)) }
    }

    /// Who stands behind `by`.
    private func agent(_ hit: Hit) -> String? {
        guard clauses.at(hit.end).has(.by) else { return nil }
        for index in hit.end + 1..<hit.end + 5 {
            guard clauses.at(index).isWord else { return nil }
            if let speaker = voices.speaker(namedAt: clauses.at(index).span) { return speaker }
        }
        return nil
    }
}
