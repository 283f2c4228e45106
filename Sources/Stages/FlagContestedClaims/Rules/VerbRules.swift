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
        let actor =
            group.isPassive ? agent(hit) : quote.flatMap { voices.quotes[$0].speaker } ?? subject(before: group.start)
        if hit.cue.kind == .distancing || hit.cue.kind == .accusation {
            match.holder = match.holder ?? actor
            match.contestedBy = hit.cue.kind == .accusation ? nil : voice(speech)
        } else {
            match.contestedBy = actor
        }
        // Who denies `it` is needed to know what `it` is.
        if match.isPointedTo, match.contestedBy == nil { return nil }
        if group.isInfinitive, !group.isGoverned { match.factor *= 0.85 }
        return match
    }

    /// Whether nearly all words have a capital: headlines leave verbs out.
    private var isHeadline: Bool {
        guard tokens.count < 40 else { return false }
        let words = tokens.count { $0.isWord }
        return words > 4 && tokens.count { $0.has([.capital, .number]) } * 5 >= words * 4
    }

    /// Whether the sentence asks.
    var isQuestion: Bool { tokens.last?.kind == .question }

    private func active(_ hit: Hit, _ group: VerbGroup, _ speech: Voices.Speech?) -> Match? {
        let frames = hit.cue.frames
        var next = hit.end
        if frames.contains(.clause), let clause = clause(behind: next), !hit.cue.except.contains(clauses.at(clause).key)
        {
            return clipped(clause..<clauses.end(from: clause), speech).map { Match(span: $0) }
        }
        if frames.contains(.clause), isHeadline, clauses.words(next..<clauses.end(from: next)) > 3 {
            return clipped(next..<clauses.end(from: next), speech).map { Match(span: $0, factor: 0.8) }
        }
        while clauses.at(next).has(.adverb), next < hit.end + 2 { next += 1 }
        let isMere = group.isInfinitive && !group.isGoverned
        // `denied to the poor`: what is denied stands in a gerund, not in an infinitive.
        let isGift = hit.cue.kind == .denial && clauses.at(next).has(.to)
        if frames.contains(.infinitive), !isMere, !isGift, let end = infinitive(at: next) {
            return clipped(next..<end, speech).map { Match(span: $0) }
        }
        if frames.contains(.of) {
            guard clauses.at(next).has(.preposition) || clauses.at(next + 1).has(.preposition) else {
                return reported(hit)
            }
            if !clauses.at(next).has(.preposition) { next += 1 }
            return ofPhrase(at: next, hit, speech)
        }
        if frames.contains(.assertion) || frames.contains(.object) {
            if let match = object(at: next, hit, speech, onlyAssertions: isMere) ?? relativeObject(hit, group, speech) {
                return match
            }
            if frames.contains(.asPredicate), let match = asPredicate(at: next, speech) { return match }
        }
        return frames.contains(.clause) && !clauses.at(next).isWord ? reported(hit) : nil
    }

    /// `…, Kerr claimed`: the clause before, as the quote has it.
    private func reported(_ hit: Hit) -> Match? {
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
    private func relativeObject(_ hit: Hit, _ group: VerbGroup, _ speech: Voices.Speech?) -> Match? {
        guard
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
    private func headBefore(_ head: Int, _ speech: Voices.Speech?) -> Match? {
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

    private func infinitive(at start: Int) -> Int? {
        // `claims itself to be …`
        let index = clauses.at(start).has(.object) && clauses.at(start + 1).has(.to) ? start + 1 : start
        let token = clauses.at(index)
        guard token.has(.to) || token.has(.endsInIng) && !token.has(.proposition) else { return nil }
        return clauses.endOfInfinitive(from: index)
    }

    /// What an object asserts: a clause where its noun has one, or the object itself.
    func object(at index: Int, _ hit: Hit, _ speech: Voices.Speech?, onlyAssertions: Bool = false) -> Match? {
        let first = clauses.at(index)
        if first.has([.object, .either, .demonstrative]), isAlone(index),
            !first.has(.possessive) || !clauses.at(index + 1).isWord
        {
            guard let antecedent = antecedent() else { return nil }
            return Match(span: antecedent, isPointedTo: true, factor: 0.8)
        }
        if first.key == Self.what, let end = freeRelative(at: index) {
            return clipped(index..<end, speech).map { Match(span: $0, factor: 0.9) }
        }
        guard let phrase = clauses.nounPhrase(at: index), !hasException(phrase, hit) else { return nil }
        let isAssertion = clauses.at(phrase.head).has(.proposition)
        if !isAssertion, let clause = sayers(phrase) {
            return clipped(clause..<phrase.end, speech).map { Match(span: $0, factor: 0.9) }
        }
        // Somebody is not denied, he is denied something.
        let isName =
            hit.cue.kind != .accusation && clauses.at(phrase.head).has(.capital)
            && tokens.first?.span != clauses.at(phrase.head).span
        guard isAssertion || hit.cue.frames.contains(.object) && !onlyAssertions && !isName else { return nil }
        guard isAssertion || hit.cue.with.isEmpty || isMereObject(phrase, hit), isAssertion || !hasSecondObject(phrase)
        else {
            return nil
        }
        if Self.charges.contains(clauses.at(phrase.head).key), Self.courts.contains(clauses.at(hit.start - 1).key) {
            return nil
        }
        let range = phrase.complement.map { $0..<phrase.end } ?? phrase.start..<phrase.end
        guard let span = clipped(range, speech) else { return nil }
        let holder = isAssertion ? owner(of: phrase) : nil
        return Match(span: span, factor: isAssertion ? 1 : 0.75, holder: holder)
    }

    /// `what Kerr said about the dam`
    private func freeRelative(at start: Int) -> Int? {
        let end = clauses.end(from: start + 1)
        return tokens[start..<end].contains { $0.has(.reporting) } ? end : nil
    }

    /// `claimed victory`: one of the words, and little beside it.
    private func isMereObject(_ phrase: NounPhrase, _ hit: Hit) -> Bool {
        guard has(hit.cue.with, phrase) else { return false }
        let end = hit.cue.kind == .distancing ? phrase.end : phrase.head + 1
        return clauses.words(phrase.start..<end) < 4
            && !(phrase.start..<end).contains { clauses.at($0).has([.possessive, .number]) }
    }

    /// `critics who say that …`: where the clause begins that they are said to say.
    private func sayers(_ phrase: NounPhrase) -> Int? {
        for index in phrase.start..<min(phrase.end, phrase.start + 16) where clauses.at(index).key == Self.who {
            guard clauses.at(index + 1).has(.reporting) || clauses.at(index + 1).forms.has(.verb) else { return nil }
            let clause = clause(behind: index + 2)
            return clause.map { $0 < phrase.end } == true ? clause : nil
        }
        return nil
    }

    /// `dismissed him as a fool`
    func asPredicate(at start: Int, _ speech: Voices.Speech?) -> Match? {
        guard let phrase = clauses.nounPhrase(at: start), clauses.at(phrase.end).key == Self.asKey,
            let predicate = clauses.nounPhrase(at: phrase.end + 1)
        else { return nil }
        return clipped(start..<predicate.end, speech).map { Match(span: $0, factor: 0.65) }
    }

    /// `denied Kerr the office`: what somebody was not given.
    private func hasSecondObject(_ phrase: NounPhrase) -> Bool {
        for index in phrase.start + 1..<max(phrase.start + 1, phrase.end) {
            let token = clauses.at(index)
            if token.has([.preposition, .to, .by, .that, .coordinator, .relative]) { return false }
            let before = clauses.at(index - 1)
            if token.has([.determiner, .possessive]), before.isWord, !before.has([.determiner, .possessive]) {
                return true
            }
        }
        return false
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
        if clauses.at(next).has(.that), clauses.at(group.start - 1).has(.either) || clauses.at(group.start).has(.either)
        {
            return clipped(next + 1..<clauses.end(from: next + 1), speech).map { Match(span: $0) }
        }
        if hit.cue.frames.contains(.infinitive), clauses.at(next).has(.to) {
            return clipped(next..<clauses.endOfInfinitive(from: next), speech).map { Match(span: $0) }
        }
        guard hit.cue.frames.contains(.assertion) || hit.cue.frames.contains(.object) else { return nil }
        let start = clauses.start(of: group.start)
        guard let phrase = clauses.nounPhrase(at: start), phrase.end >= group.start - 1, phrase.start < group.start,
            clauses.at(phrase.head).has(.proposition), !hasException(phrase, hit)
        else { return nil }
        // `an idea that is rejected`: nobody in particular holds or rejects it.
        if clauses.at(start).key == Self.indefinite || clauses.at(start).key == Self.an, agent(hit) == nil {
            return nil
        }
        let range = (phrase.complement ?? phrase.start)..<min(phrase.end, group.start)
        return clipped(range, speech).map { Match(span: $0, holder: owner(of: phrase)) }
    }

    private static let who = WordKey("who")
    private static let asKey = WordKey("as")
    private static let indefinite = WordKey("a")
    private static let an = WordKey("an")
    private static let what = WordKey("what")
    private static let charges = Clauses.keys("charge charges")
    private static let courts = Clauses.keys("judge court jury tribunal judges courts prosecutors")
    private static let which = WordKey("which")

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
