import StageKit

/// Nouns that stand for a denial, a doubt or a mere claim, and adjectives that make one of what they stand before.
extension SentenceRules {
    func noun(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        let before = clauses.at(hit.start - 1)
        guard !before.has([.no, .negation, .auxiliary, .subject, .negativeSubject]), !isLittle(before), !isQuestion else { return nil }
        if before.has(.to), !clauses.at(hit.start).has(.endsInS) { return nil }
        let phrase = NounPhrase(start: max(0, hit.start - 3), end: hit.end, head: hit.start)
        let holder = owner(of: ownPhrase(phrase))
        let next = clauses.at(hit.end)
        var match: Match?
        if hit.cue.frames.contains(.clause), next.has([.that, .subject]) || next.has(.either) || next.has(.there),
            let clause = clause(behind: hit.end), clause <= hit.end + 1
        {
            match = clipped(clause..<clauses.end(from: clause), speech).map { Match(span: $0) }
        } else if hit.cue.frames.contains(.of), next.has(.preposition) {
            match = ofPhrase(at: hit.end, hit, speech)
        }
        guard var match else { return nil }
        if hit.cue.kind == .distancing {
            match.holder = holder
            match.contestedBy = voice(speech)
        } else if hit.cue.kind != .accusation {
            match.contestedBy = holder
        }
        return match
    }

    private func isLittle(_ token: Token) -> Bool { Self.fewWords.contains(token.key) }

    /// The phrase from its determiner on: what stands before that belongs to another one.
    private func ownPhrase(_ phrase: NounPhrase) -> NounPhrase {
        var own = phrase
        own.start = phrase.head
        while own.start > phrase.start, clauses.at(own.start - 1).isWord,
            !clauses.at(own.start - 1).has([.preposition, .finite, .coordinator, .contrast, .that])
        {
            own.start -= 1
        }
        return own
    }

    /// What stands behind `of`, `about`, `with`.
    func ofPhrase(at index: Int, _ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        guard Self.topical.contains(clauses.at(index).key) else { return nil }
        let start = index + 1
        if clauses.at(start).has(.condition) {
            return clipped(start..<clauses.end(from: start), speech).map { Match(span: $0, factor: 0.9) }
        }
        if clauses.at(start).has(.endsInIng) {
            return clipped(start..<clauses.end(from: start), speech).map { Match(span: $0) }
        }
        if hit.cue.kind != .distancing, let match = objectOf(start, hit, speech) { return match }
        guard let phrase = clauses.nounPhrase(at: start), !hasException(phrase, hit),
            !clauses.at(start).has([.object, .either, .demonstrative]) || phrase.end > start + 1
        else { return nil }
        return clipped((phrase.complement ?? phrase.start)..<phrase.end, speech).map { Match(span: $0, factor: 0.9) }
    }

    private func objectOf(_ start: Int, _ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        guard let phrase = clauses.nounPhrase(at: start), clauses.at(phrase.head).has(.proposition) else { return nil }
        return object(at: start, hit, speech)
    }

    func adjective(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        let before = clauses.at(hit.start - 1)
        guard !before.has([.be, .negation, .no]), clauses.at(hit.end).isWord || clauses.at(hit.end).kind == .openMark else {
            return nil
        }
        return hit.cue.frames.contains(.assertion) ? falseAssertion(hit, speech) : qualified(hit, speech)
    }

    /// `false claims that …`: whoever writes so rejects it.
    private func falseAssertion(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        guard var phrase = clauses.nounPhrase(at: hit.start), clauses.at(phrase.head).has(.proposition),
            phrase.head <= hit.end + 3
        else { return nil }
        let range = phrase.complement.map { $0..<phrase.end } ?? phrase.start..<phrase.end
        guard let span = clipped(range, speech) else { return nil }
        if hit.start > 0 { phrase.start = hit.start - 1 }
        let says = phrase.complement != nil || phrase.end > phrase.head + 1
        return Match(span: span, factor: says ? 1 : 0.7, holder: owner(of: phrase), contestedBy: voice(speech))
    }

    /// `the alleged theft of …`
    private func qualified(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        let next = clauses.at(hit.end)
        guard !next.has([.to, .that, .preposition, .determiner, .possessive, .subject, .coordinator, .finite]),
            !hit.cue.except.contains(next.key), let phrase = clauses.nounPhrase(at: hit.start), phrase.end > hit.end
        else { return nil }
        // Behind a name it is a verb: `Orlan alleged fraud`.
        let before = clauses.at(hit.start - 1)
        if clauses.at(hit.start).forms.has(.past), before.has([.subject, .relative, .capital, .haveOrDo]), !before.has(.determiner) {
            return nil
        }
        guard let span = clipped(phrase.start..<phrase.end, speech) else { return nil }
        return Match(span: span, factor: next.has(.capital) ? 0.85 : 1, contestedBy: voice(speech))
    }

    private static let fewWords = Clauses.keys("little no any without some")
    private static let topical = Clauses.keys("of about on over with against regarding concerning as")
}
