import StageKit

/// Adverbs by which a clause is doubted, and fixed phrases.
extension SentenceRules {
    func adverb(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        guard !isQuestion else { return nil }
        if hit.cue.kind == .rebuttal { return falselySaid(hit, speech) }
        // `“It was late,” she reportedly said in May`: that she said it is not in doubt.
        if Self.saying.contains(clauses.at(hit.end).key), !saysWhat(hit.end), !isRelative(hit) { return nil }
        let before = wordBefore(hit)
        let isOwner = before.has(.genitive) && !before.has(.be)
        let isGoverned = before.has(.preposition) && !clauses.at(hit.end).has(.endsInIng)
        let isInPhrase = before.has([.determiner, .possessive]) && !before.has(.adverb) || isOwner
        let qualifies = !isInPhrase && (qualifiesAdjective(hit) || qualifiesObject(hit))
        let phrase = isInPhrase || isGoverned || qualifies ? clauses.nounPhrase(at: hit.start) : nil
        if isInPhrase || (phrase?.end ?? 0) > hit.end + 1 {
            guard var phrase, phrase.end > hit.end + 1 else { return nil }
            if clauses.at(hit.end).kind == .openMark { phrase.end = endOfQuoted(phrase, from: hit.end) }
            phrase.end = relativeStart(in: phrase)
            // `praise from the supposedly modest Orlan for the dam`: no more than the nouns that it makes doubtful.
            phrase.end =
                (phrase.head + 1..<max(phrase.head + 1, phrase.end)).first {
                    clauses.at($0).has(.preposition) && clauses.at($0).key != Self.ofWord
                } ?? phrase.end
            return clipped(phrase.start..<phrase.end, speech).map { Match(span: $0, contestedBy: distancer(speech)) }
        }
        return around(hit, speech).map { Match(span: $0, contestedBy: distancer(speech)) }
    }

    /// Whether the noun stands before that a verb is about: `letters that she allegedly wrote`.
    private func isRelative(_ hit: Hit) -> Bool {
        let start = clauses.start(of: hit.start)
        return clauses.at(start).has(.relative) || clauses.at(start - 1).has(.that)
            || contactSubject(before: hit.start, from: start) != nil
    }

    /// Whether what was said stands behind a verb of saying: `told the guards that …`, `told them to leave`.
    private func saysWhat(_ verb: Int) -> Bool {
        if clauses.isClauseStart(verb + 1) { return true }
        for index in verb + 1..<verb + 9 {
            let token = clauses.at(index)
            if token.has([.that, .to, .condition]) { return true }
            guard token.isWord else { return token.kind == .openMark || token.kind == .colon }
        }
        return false
    }

    /// `supposedly safe dams can break`: the adjective is doubted, and not what the sentence says of the dams.
    private func qualifiesAdjective(_ hit: Hit) -> Bool {
        let (next, noun) = (clauses.at(hit.end), clauses.at(hit.end + 1))
        guard clauses.start(of: hit.start) == hit.start, next.traits.isSubset(of: .noAdverb), next.isWord,
            noun.isWord, noun.traits.isSubset(of: .endsInS)
        else { return false }
        return clauses.isFinite(hit.end + 2) || clauses.at(hit.end + 2).has([.auxiliary, .endsInEd])
    }

    /// `They found supposedly old gates`: what the verb before is about, and not that they found them.
    private func qualifiesObject(_ hit: Hit) -> Bool {
        let (before, next, noun) = (clauses.at(hit.start - 1), clauses.at(hit.end), clauses.at(hit.end + 1))
        return before.has([.finite, .endsInEd]) && !before.has([.auxiliary, .reporting, .subject, .either])
            && next.isWord && next.traits.isSubset(of: [.noAdverb, .capital]) && noun.isWord
            && noun.traits.isSubset(of: [.endsInS, .capital, .proposition, .assertion, .nounToo])
    }

    /// The word before a cue, but for adverbs: `were also allegedly`.
    private func wordBefore(_ hit: Hit) -> Token {
        var index = hit.start - 1
        while index > hit.start - 3, clauses.at(index).has(.adverb), !clauses.at(index).has([.there, .that]) {
            index -= 1
        }
        return clauses.at(index)
    }

    /// The clause that a cue stands in, if it says something besides.
    func around(_ hit: Hit, _ speech: Voices.Speech?, atLeast others: Int = 2) -> TextSpan? {
        var start = clauses.start(of: hit.start)
        var opening: Int?
        var isMain = false
        let before = wordBefore(hit)
        // `The salt that feeds the port reportedly comes from Torva`: the main clause.
        let opensRelative = clauses.at(start - 1).has(.that) ? start - 1 : clauses.at(start).has(.relative) ? start : -1
        if opensRelative > 0, clauses.at(opensRelative - 1).isWord, clauses.hasFinite(start..<hit.start),
            clauses.isFinite(hit.end), !isClearParticiple(hit), !before.has([.auxiliary, .subject, .relative])
        {
            start = clauses.start(of: opensRelative - 1)
            isMain = true
        }
        // `for allegedly stealing salt, the guards left`
        let isGerund = clauses.at(hit.end).has(.endsInIng)
        // `a film went round purportedly showing the dam`
        if isGerund, before.isWord, !before.has([.auxiliary, .subject]) {
            start = hit.start
            while clauses.at(start - 1).has(.capital) { start -= 1 }
            // `with guards reportedly picking the locks`
            let phrase = clauses.nounPhraseStart(before: hit.start)
            if clauses.at(phrase - 1).key == Self.with { start = phrase }
        }
        if before.has([.preposition, .to]) {
            start = hit.start
        } else if clauses.at(hit.end).has(.by), let passive = passiveStart(before: hit.start - 1) {
            start = passive
        } else if let name = contactSubject(before: hit.start, from: start) {
            start = name
        } else if !isMain, before.isWord, !before.has([.auxiliary, .subject, .relative]) {
            let isClear = isClearParticiple(hit)
            if isParticiple(clauses.at(hit.end)), !before.has(.capital) || before.has(.endsInS),
                isClear || clauses.hasFinite(start..<hit.start)
            {
                // `reports of thefts allegedly committed by …`: the participle belongs to the noun before.
                start = clauses.nounPhraseStart(before: hit.start)
            } else if clauses.at(hit.end).has(.preposition), !before.has([.finite, .endsInEd]),
                clauses.hasFinite(start..<hit.start)
            {
                // `talks between guards ostensibly on the same side`
                start = hit.start
            }
        }
        // `gates that were allegedly old`
        if clauses.at(start - 1).has(.that), clauses.at(start - 2).isWord,
            clauses.at(start).has([.auxiliary, .adverb]) || start == hit.start,
            !clauses.at(start - 2).has([.reporting, .finite, .endsInEd])
        {
            opening = start - 1
        }
        let end = isGerund ? clauses.endOfInfinitive(from: hit.end) : end(of: hit, from: start)
        // `ostensibly the same`
        if clauses.at(hit.end + 1).key == Self.same { return nil }
        guard clauses.words(start..<end) >= hit.end - hit.start + others else { return nil }
        // `What is reportedly in the letter`: names it, and says nothing of it.
        if clauses.at(start).key == Self.whatWord, clauses.at(start + 1).has(.be), clauses.at(hit.end).has(.preposition)
        {
            return nil
        }
        // `They have reportedly been told, however, to leave`
        if Self.saying.contains(clauses.at(end - 1).key) { return nil }
        return clipped((opening ?? start)..<end, speech)
    }

    /// `was robbed – allegedly by two guards`: where the clause begins whose passive an agent behind a dash or comma belongs to.
    private func passiveStart(before mark: Int) -> Int? {
        guard [.dash, .comma].contains(clauses.at(mark).kind) else { return nil }
        let start = clauses.start(of: mark - 1)
        return (start..<max(start, mark)).contains { clauses.at($0).has(.be) } ? start : nil
    }

    /// Where a clause ends that an adverb makes doubtful: a relative one, before what it belongs to goes on.
    private func end(of hit: Hit, from start: Int) -> Int {
        var end = clauses.end(from: hit.end - 1, of: start)
        // `Kerr allegedly stole the salt and fled`: he is alleged to have done both.
        let second = clauses.at(end + 1)
        if clauses.at(end).has(.coordinator), !isClearParticiple(hit), second.has([.finite, .reporting]),
            !second.has([.auxiliary, .endsInS, .subject])
        {
            end = clauses.end(from: end + 2, of: start)
        }
        // `Supposedly a quiet town, Torva …`
        if !clauses.at(hit.start - 1).isWord, clauses.at(hit.end).has(.determiner),
            let comma = (hit.end..<end).first(where: { clauses.at($0).kind == .comma }),
            !clauses.hasFinite(hit.end..<comma)
        {
            return comma
        }
        // `a stone allegedly thrown by Orlan, a miller who …`
        if isClearParticiple(hit),
            let comma = (hit.end..<max(hit.end, end)).first(where: { clauses.at($0).kind == .comma }),
            Self.articles.contains(clauses.at(comma + 1).key), !clauses.continuesList(comma)
        {
            return comma
        }
        // `the guard, reportedly a miller, has left`
        if clauses.at(hit.start - 1).kind == .comma, clauses.at(hit.end).has(.determiner) {
            return (hit.end..<end).first { clauses.at($0).kind == .comma } ?? end
        }
        // `if the supposedly old dam breaks, …`
        if clauses.at(start - 1).has(.condition) {
            return (hit.end..<end).first { clauses.at($0).kind == .comma } ?? end
        }
        // `Hours later, notes allegedly written by Orlan turned up`
        if isClearParticiple(hit), clauses.at(start - 1).kind != .comma || !clauses.hasFinite(0..<start - 1),
            !clauses.hasFinite(clauses.start(of: start)..<hit.end)
        {
            return (hit.end + 1..<max(hit.end + 1, end)).first {
                // `after selling the gates allegedly bought by Kerr, Torva …`
                if clauses.at($0).kind == .comma, !clauses.continuesList($0) { return true }
                return clauses.isFinite($0) && clauses.at($0 - 1).isWord
                    && !clauses.at($0 - 1).has([.relative, .that, .subject])
            } ?? end
        }
        guard clauses.at(start).has(.relative) || clauses.at(start - 1).has(.that) else { return end }
        // `where a guard was allegedly hurt, and another gate`: what follows goes on with the clause around.
        let item = (hit.end + 1..<max(hit.end + 1, end)).first {
            clauses.at($0).kind == .comma && clauses.at($0 + 1).has(.coordinator) && !clauses.continuesList($0)
                && clauses.at($0 + 2).has([.determiner, .possessive]) && clauses.hasFinite(start..<$0)
        }
        if let item { return item }
        let own = clauses.endOfComplement(
            from: start,
            mustGoOn: isInSubject(clauses.at(start - 1).has(.that) ? start - 1 : start)
        )
        return own > hit.end ? min(own, end) : end
    }

    /// `He read letters Orlan allegedly wrote`, `has a list of the gifts Torva has supposedly made`: where the phrase begins that
    /// a relative clause without a pronoun belongs to.
    private func contactSubject(before index: Int, from start: Int) -> Int? {
        var name = index
        while name > index - 3, clauses.at(name - 1).has([.auxiliary, .adverb]) { name -= 1 }
        let end = name
        while clauses.at(name - 1).has(.capital) { name -= 1 }
        // `the barracks he allegedly ambushed`
        var start = start
        if name == end, Self.pronouns.contains(clauses.at(name - 1).key) {
            guard !Self.asking.contains(clauses.at(name - 2).key) else { return nil }
            name -= 1
            start = clauses.start(of: name - 1)
        }
        let noun = clauses.at(name - 1)
        guard name < end, name - 1 > start, noun.isWord,
            !noun.has([
                .capital, .finite, .reporting, .genitive, .preposition, .adverb, .endsInEd, .coordinator, .contrast,
                .that,
                .relative, .subordinator, .condition, .determiner, .possessive, .to, .by, .auxiliary, .day, .number,
            ]),
            clauses.hasFinite(start..<name - 1)
        else { return nil }
        // `the miller Bo Orlan`: what somebody is stands before his name.
        let phrase = clauses.nounPhraseStart(before: name)
        let isTitle =
            Self.titles.contains(noun.key)
            || !noun.has(.endsInS) && clauses.at(phrase).has(.determiner) && clauses.at(phrase - 1).has(.reporting)
        return phrase < name && phrase > start && !isTitle ? phrase : nil
    }

    /// Whether a participle follows that is no past form: `allegedly taken`, `allegedly carried out by`.
    private func isClearParticiple(_ hit: Hit) -> Bool {
        let verb = clauses.at(hit.end)
        return Self.clearParticiples.contains(verb.key)
            || verb.has(.endsInEd) && (clauses.at(hit.end + 1).has(.by) || clauses.at(hit.end + 2).has(.by))
    }

    private func isParticiple(_ token: Token) -> Bool { token.has(.endsInEd) || Self.participles.contains(token.key) }

    /// Participles that are no past forms.
    private static let clearParticiples = Clauses.keys(
        "seen taken shown driven hidden written given stolen known done thrown broken drawn chosen"
    )
    private static let participles = Clauses.keys(
        "spent caught seen taken found shot stolen held sent sold written given bought built shown driven hidden paid hit killed made meant known done thrown broken drawn chosen"
    )

    private static let articles = Clauses.keys("a an")
    private static let asking = Clauses.keys("how why what")
    private static let pronouns = Clauses.keys("he she they we")
    private static let titles = Clauses.keys(
        "staff minister secretary leader chief mayor governor chairman director editor spokesman spokeswoman lawyer attorney"
    )
    private static let with = WordKey("with")
    private static let same = WordKey("same")
    static let whatWord = WordKey("what")
    private static let saying = Clauses.keys(
        "said says told tells wrote writes tweeted added characterized characterised described remarked joked replied"
    )
}
