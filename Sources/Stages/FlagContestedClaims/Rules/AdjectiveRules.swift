import StageKit

/// Adjectives that make a mere or a false claim of what they stand before.
extension SentenceRules {
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
        // `false claims` alone say nothing of what is false, nor do those `that were damaging`.
        guard let complement = phrase.complement ?? topic(of: phrase) else { return apposed(phrase, speech) }
        guard let span = clipped(complement..<phrase.end, speech) else { return nil }
        if hit.start > 0 { phrase.start = hit.start - 1 }
        let factor = phrase.complement == nil ? 0.8 : 1
        return Match(span: span, factor: factor, holder: owner(of: phrase), contestedBy: distancer(speech))
    }

    /// `His false claim was an old one, the notion that the dam was old`: what is false stands behind.
    private func apposed(_ phrase: NounPhrase, _ speech: Voices.Speech?) -> Match? {
        guard !clauses.at(phrase.head).has(.endsInS) else { return nil }
        for index in phrase.end..<phrase.end + 30 {
            let token = clauses.at(index)
            guard ![.stop, .question, .semicolon].contains(token.kind) else { return nil }
            if token.has(.that), clauses.at(index - 1).has(.assertion), clauses.at(index - 2).has(.determiner),
                !clauses.at(index - 3).isWord
            {
                return clipped(index + 1..<clauses.end(from: index + 1), speech).map {
                    Match(span: $0, factor: 0.9, contestedBy: distancer(speech))
                }
            }
        }
        return nil
    }

    /// `false allegations of fraud`: where the words begin that say what is alleged.
    private func topic(of phrase: NounPhrase) -> Int? {
        // `a false report from Torva that the dam was old`
        if let that = (phrase.head + 1..<max(phrase.head + 1, phrase.end)).first(where: { clauses.at($0).has(.that) }) {
            return clauses.isClauseStart(that + 1) && !clauses.isRelative(that + 1) ? that + 1 : nil
        }
        let index = phrase.head + 1
        guard index + 1 < phrase.end else { return nil }
        return clauses.at(index).key == Self.ofWord && has(Self.wrongs, phrase) ? phrase.start : nil
    }

    /// `the alleged theft of …`
    private func qualified(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        let next = clauses.at(hit.end)
        // `the so-called “Salt Act”` is its name.
        let named = next.kind == .openMark ? clauses.at(hit.end + 1) : next
        if hit.cue.name == Self.soCalled, named.has(.capital) { return nil }
        guard !next.has([.to, .that, .preposition, .determiner, .possessive, .subject, .coordinator, .finite]),
            !hit.cue.except.contains(next.key), next.isWord || next.kind == .openMark,
            var phrase = clauses.nounPhrase(at: hit.start), phrase.end > hit.end
        else { return nil }
        if next.kind == .openMark { phrase.end = endOfQuoted(phrase, from: hit.end) }
        // `the so-called rebels' demands`: they are the rebels', and nobody doubts the demands.
        if (hit.end..<max(hit.end + 1, phrase.head)).contains(where: { clauses.at($0).has(.genitive) }) { return nil }
        // `for even the most minor alleged offence`: any of them.
        if (max(0, hit.start - 3)..<hit.start).contains(where: { Self.generic.contains(clauses.at($0).key) }) {
            return nil
        }
        // `a range of alleged offences`, `cases of alleged theft`: none in particular.
        if phrase.end == hit.end + 1, clauses.at(hit.start - 1).key == Self.ofWord,
            Self.many.contains(clauses.at(hit.start - 2).key)
        {
            return nil
        }
        // Behind a name it is a verb: `Orlan alleged fraud`.
        let before = clauses.at(hit.start - 1)
        let isComplement = before.has(.that) && clauses.at(hit.start - 2).has([.endsInEd, .finite, .reporting])
        let isBehindSubject =
            !isComplement && before.has([.subject, .relative, .that, .capital, .haveOrDo])
            || Self.accusing.contains(before.key)
            || before.has(.coordinator) && next.has(.capital)
        if clauses.at(hit.start).forms.has(.past), isBehindSubject, !before.has(.determiner) { return nil }
        guard hit.cue.with.isEmpty || has(hit.cue.with, phrase), !hasException(phrase, hit),
            let span = clipped(ownerStart(of: phrase)..<ownEnd(of: phrase), speech)
        else { return nil }
        // `the alleged victims`: who they are said to be is no proposition, but `the alleged thief of the salt` is one.
        let isPerson = Self.people.contains(clauses.at(phrase.head).key)
        if isPerson, clauses.at(phrase.head + 1).key != Self.ofWord {
            return Match(span: span, factor: 0.6, contestedBy: distancer(speech))
        }
        return Match(span: span, factor: next.has(.capital) ? 0.85 : 1, contestedBy: distancer(speech))
    }

    /// `the so-called “fact finders” for help`: behind the quotation only nouns and `of` belong to the phrase.
    func endOfQuoted(_ phrase: NounPhrase, from open: Int) -> Int {
        guard let close = clauses.closeMark(behind: open, phrase.end) else { return phrase.end }
        return (close + 1..<max(close + 1, phrase.end)).first {
            !clauses.at($0).isWord
                || clauses.at($0).has([.preposition, .to, .coordinator, .adverb, .endsInEd])
                    && clauses.at($0).key != Self.ofWord
        } ?? phrase.end
    }

    /// Where a phrase ends that keeps what belongs to it alone: no agent of the verb before, `was tried for alleged theft by a
    /// court`, nothing joined to it, `his alleged theft and for a year his office`, and nothing that says when or what for,
    /// `told of the alleged theft soon after`, `visit the alleged thieves to hear them`.
    private func ownEnd(of phrase: NounPhrase) -> Int {
        let isPassive = clauses.at(phrase.start - 1).has(.preposition) && clauses.at(phrase.start - 2).has(.endsInEd)
        for index in phrase.head + 1..<max(phrase.head + 1, relativeStart(in: phrase)) {
            let token = clauses.at(index)
            if isPassive, token.has(.by) { return index }
            let next = clauses.at(index + 1)
            let opensAnother = Self.articles.contains(next.key) || isAnotherVerb(index + 1)
            if token.has(.coordinator), next.has([.possessive, .preposition, .to]) || opensAnother {
                return index
            }
            // `alleged thefts leading up to May`, `talk of alleged thefts compiled by Kerr`
            let opensObject = next.has([.preposition, .determiner, .possessive, .object]) && next.key != Self.ofWord
            if token.has(.endsInIng), opensObject, clauses.at(index - 1).has(.endsInS),
                !Self.concerning.contains(token.key)
            {
                return index
            }
            if token.has(.endsInEd), next.has(.by), clauses.at(phrase.start - 1).key == Self.ofWord { return index }
            let isAimed =
                Self.aimed.contains(clauses.at(phrase.head).key) || Self.leading.contains(clauses.at(index - 1).key)
            if token.has(.to), !isAimed { return index }
            if token.has(.adverb), !token.has(.determiner), !next.has(.endsInEd) { return index }
            if Self.times.contains(clauses.at(index + 2).key), token.has(.preposition) { return index }
        }
        return relativeStart(in: phrase)
    }

    /// Where a phrase begins with whoever it belongs to: `the mill's alleged links`, `his alleged role`.
    private func ownerStart(of phrase: NounPhrase) -> Int {
        let before = clauses.at(phrase.start - 1)
        if before.has(.possessive) { return phrase.start - 1 }
        guard before.has(.genitive), !before.has(.be) else { return phrase.start }
        return clauses.nounPhraseStart(before: phrase.start - 1)
    }

    /// Where a phrase goes on with `who …` or `which …`, which says more of what is doubted and is not doubted itself.
    func relativeStart(in phrase: NounPhrase) -> Int {
        let behind = phrase.head + 1..<max(phrase.head + 1, phrase.end)
        return behind.first { clauses.at($0).has([.relative, .that]) && !clauses.at($0 - 1).has(.preposition) }
            ?? phrase.end
    }

    /// `a supposed friend and leaks the letter`: behind `and` a word in `s` before an article is a verb.
    private func isAnotherVerb(_ index: Int) -> Bool {
        clauses.at(index).has(.endsInS) && clauses.at(index + 1).has([.determiner, .possessive])
    }

    /// Nouns that are not adjectives, and behind which `alleged` is a verb.
    private static let accusing = Clauses.keys(
        """
        suit lawsuit lawsuits complaint indictment family prosecutors officials report filing police investigators plaintiffs
        critics group documents affidavit woman women man
        """
    )
    private static let generic = Clauses.keys("most every any each no")
    private static let soCalled = "so-called"
    private static let articles = Clauses.keys("a an")
    private static let concerning = Clauses.keys("involving including surrounding relating targeting")
    private static let many = Clauses.keys("range cases case investigations instances types kinds number")
    private static let leading = Clauses.keys("up related linked tied connected")
    private static let times = Clauses.keys("time moment")
    /// Nouns to which an aim or an end belongs.
    private static let aimed = Clauses.keys(
        """
        plot plots attempt attempts plan plans effort efforts scheme schemes conspiracy bid offer promise promises threat threats
        order ties tie links link connection connections access damage harm role right agreement deal desire refusal failure
        insensitivity hostility indifference opposition response reaction resistance loyalty allegiance payment payments
        donation donations contribution contributions bribe bribes
        """
    )
    /// What people are said to be who are said to have done something, or to have suffered it.
    private static let people = Clauses.keys(
        """
        victim victims attacker attackers assailant assailants perpetrator perpetrators shooter shooters killer killers murderer murderers gunman
        gunmen suspect suspects carjacker carjackers bomber bombers hacker hackers abuser abusers rapist rapists thief thieves
        terrorist terrorists criminal criminals offender offenders accomplice accomplices conspirator conspirators
        co-conspirator co-conspirators smuggler smugglers trafficker traffickers dealer dealers assassin assassins militant
        militants kidnapper kidnappers robber robbers predator predators accuser accusers whistleblower whistleblowers
        """
    )
}
