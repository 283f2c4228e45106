import StageKit

/// Nouns that stand for a denial, a doubt or a mere claim, and adjectives that make one of what they stand before.
extension SentenceRules {
    func noun(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        let before = clauses.at(hit.start - 1)
        guard !before.has([.no, .negation, .auxiliary, .subject, .negativeSubject]), !isLittle(before), !isQuestion
        else { return nil }
        if before.has(.to), !clauses.at(hit.start).has(.endsInS) { return nil }
        let phrase = NounPhrase(start: max(0, hit.start - 3), end: hit.end, head: hit.start)
        let holder = owner(of: ownPhrase(phrase))
        var end = hit.end
        // `cast doubt earlier this week on …`
        while end < hit.end + 4, clauses.at(end).has([.adverb, .day]) || Self.times.contains(clauses.at(end).key) {
            end += 1
        }
        let next = clauses.at(end)
        // `the claims of the minister` are his; `claims of fraud` say fraud.
        if hit.cue.kind == .distancing, next.key == Self.ofWord, before.key == Self.the { return nil }
        var match: Match?
        let opensClause = next.has([.that, .subject, .there]) || next.has(.either) || Self.locating.contains(next.key)
        if hit.cue.frames.contains(.clause), opensClause, let clause = clause(behind: hit.end),
            clause <= hit.end + 1 || clauses.at(clause - 1).has(.that), !isMade(clause)
        {
            match = clipped(clause..<clauses.endOfComplement(from: clause), speech).map { Match(span: $0) }
        } else if hit.cue.frames.contains(.of), next.has(.preposition) {
            match = ofPhrase(at: end, hit, speech)
        }
        if match == nil, hit.cue.frames.contains(.clause), next.has(.be), clauses.at(hit.end + 1).has(.that),
            hit.end + 2 < tokens.count
        {
            let start = hit.end + 2
            match = clipped(start..<clauses.end(from: start), speech).map { Match(span: $0) }
        }
        if match == nil, hit.cue.kind == .distancing, next.has(.to), before.has([.genitive, .possessive]),
            !Self.stakes.contains(clauses.at(hit.start - 2).key)
        {
            match = clipped(hit.end..<clauses.endOfComplement(from: hit.end), speech).map { Match(span: $0) }
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

    /// `claims that Kerr made`, `claims she has`: what was claimed is not what follows.
    private func isMade(_ clause: Int) -> Bool {
        let end = clauses.end(from: clause)
        return clauses.words(clause..<end) < 3
            || !clauses.at(clause - 1).has(.that)
                && (clause..<min(end, clause + 5)).contains { clauses.at($0).key == Self.made }
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
        let topics = hit.cue.kind == .distancing || hit.cue.kind == .denial ? Self.contentOf : Self.topical
        guard topics.contains(clauses.at(index).key) else { return nil }
        let start = index + 1
        if clauses.at(start).has(.condition) {
            return clipped(start..<clauses.end(from: start), speech).map { Match(span: $0, factor: 0.9) }
        }
        if clauses.at(start).has(.endsInIng) {
            return clipped(start..<clauses.end(from: start), speech).map { Match(span: $0) }
        }
        if hit.cue.kind != .distancing, let match = objectOf(start, hit, speech) { return match }
        if hit.cue.frames.contains(.assertion) { return nil }
        guard let phrase = clauses.nounPhrase(at: start), !hasException(phrase, hit),
            !clauses.at(start).has([.object, .either, .demonstrative]) || phrase.end > start + 1
        else { return nil }
        guard hit.cue.with.isEmpty || has(hit.cue.with, phrase) else { return nil }
        // `claims about Kerr` says nothing of what is claimed.
        let count = clauses.words(phrase.start..<phrase.end)
        // Neither does a `claim of right`; `claims of fraud` do.
        let isRight = hit.cue.name == "claim" && !clauses.at(hit.start).has(.endsInS) && count < 2
        let says = clauses.at(index).key == Self.ofWord && !isRight || hit.cue.kind != .distancing || count > 2
        return clipped((phrase.complement ?? phrase.start)..<phrase.end, speech).map {
            Match(span: $0, factor: says ? 0.9 : 0.6)
        }
    }

    /// Whether one of the words stands in a phrase, up to its head or a little behind it.
    func has(_ words: WordKeySet, _ phrase: NounPhrase) -> Bool {
        (phrase.start..<min(phrase.end, phrase.head + 3)).contains { words.contains(clauses.at($0).key) }
    }

    private func objectOf(_ start: Int, _ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        guard let phrase = clauses.nounPhrase(at: start), clauses.at(phrase.head).has(.proposition) else { return nil }
        return object(at: start, hit, speech)
    }

    func adjective(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        let before = clauses.at(hit.start - 1)
        guard !before.has([.be, .negation, .no]), !clauses.at(hit.end).has([.determiner, .possessive, .object]),
            clauses.at(hit.end).isWord || clauses.at(hit.end).kind == .openMark
        else {
            return nil
        }
        return hit.cue.frames.contains(.assertion) ? falseAssertion(hit, speech) : qualified(hit, speech)
    }

    /// `false claims that …`: whoever writes so rejects it.
    private func falseAssertion(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        guard var phrase = clauses.nounPhrase(at: hit.start), clauses.at(phrase.head).has(.assertion),
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
            !hit.cue.except.contains(next.key), next.isWord || next.kind == .openMark,
            let phrase = clauses.nounPhrase(at: hit.start), phrase.end > hit.end
        else { return nil }
        // Behind a name it is a verb: `Orlan alleged fraud`.
        let before = clauses.at(hit.start - 1)
        if clauses.at(hit.start).forms.has(.past), before.has([.subject, .relative, .capital, .haveOrDo]),
            !before.has(.determiner)
        {
            return nil
        }
        guard hit.cue.with.isEmpty || has(hit.cue.with, phrase),
            let span = clipped(phrase.start..<phrase.end, speech)
        else { return nil }
        return Match(span: span, factor: next.has(.capital) ? 0.85 : 1, contestedBy: voice(speech))
    }

    private static let times = Clauses.keys("this last week month year night morning monday")
    private static let the = WordKey("the")
    private static let locating = Clauses.keys("in from by on at during")
    private static let made = WordKey("made")
    private static let stakes = Clauses.keys("stake stakes staked staking lay lays laid laying")
    private static let ofWord = WordKey("of")
    private static let contentOf = Clauses.keys("of about against")
    private static let fewWords = Clauses.keys("little no any without some")
    private static let topical = Clauses.keys("of about on over with against regarding concerning")
}
