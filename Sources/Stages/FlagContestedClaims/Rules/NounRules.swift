import StageKit

/// Nouns that stand for a denial, a doubt or a mere claim.
extension SentenceRules {
    func noun(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        let before = clauses.at(hit.start - 1)
        guard !before.has([.no, .negation, .auxiliary, .subject, .negativeSubject]), !isLittle(before), !isQuestion,
            !isLittle(clauses.at(hit.start - 2)) || !before.isWord, clauses.at(hit.start - 3).key != Self.beyond
        else { return nil }
        if before.has(.to), !clauses.at(hit.start).has(.endsInS) { return nil }
        // `what predicts denial of the risk`: nobody's in particular.
        let isOwned = (max(0, hit.start - 6)..<hit.start).contains {
            clauses.at($0).has([.determiner, .possessive, .genitive])
        }
        if hit.cue.kind == .denial, !clauses.at(hit.start).has(.endsInS), !isOwned { return nil }
        // `nobody is in denial about the cost`
        if hit.cue.kind == .denial, before.has(.preposition), clauses.at(hit.end).has(.preposition) { return nil }
        if hit.cue.except.contains(before.key) { return nil }
        // `cannot rightly claim that …`: a verb.
        if before.has(.adverb), clauses.at(hit.start - 2).has(.auxiliary), tokens[hit.start].has(.nounToo) {
            return nil
        }
        // `“substantiated” allegations that …`: whoever says so keeps no distance.
        if hit.cue.kind == .distancing,
            (max(0, hit.start - 3)..<hit.start).contains(where: { Self.proven.contains(clauses.at($0).key) })
        {
            return nil
        }
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
        // `a claim you make`: the clause says which claim it is, and not what it claims.
        let isWhichOne =
            Self.yours.contains(next.key)
            || next.has([.subject, .either])
                && (Self.articles.contains(before.key) || Self.choosing.contains(before.key))
        if hit.cue.frames.contains(.clause), opensClause, !isWhichOne, let clause = clause(behind: hit.end),
            clause <= hit.end + 1 || clauses.at(clause - 1).has(.that), !isMade(clause)
        {
            // `The guards claim that …`: where it may be a verb, nothing has to follow.
            let mustGoOn =
                isInSubject(hit.start) && clauses.verbGroup(at: hit.start, forms: tokens[hit.start].forms) == nil
            let judged = judgedEnd(of: clause, hit)
            let end = judged ?? clauses.endOfComplement(from: clause, mustGoOn: mustGoOn)
            // `The claim that the dam was old is, of course, true.`
            if isAffirmed(end) { return nil }
            // `allegations he maintains are false`
            if end == clause + 2, Self.insisting.contains(clauses.at(clause + 1).key) { return nil }
            let own = beforeMainClause(clause..<end, hit) ?? end
            match = clipped(clause..<rangeEnd(titleEnd(clause..<own), clause, hit), speech).map { Match(span: $0) }
            if let judged, hit.cue.kind == .distancing {
                match?.kind = .rebuttal
                match?.words = clauses.span(judged..<judged + 2)
            }
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
            Clauses.statives.contains(clauses.at(hit.end + 1).key)
        {
            match = clipped(hit.end..<clauses.endOfComplement(from: hit.end), speech).map { Match(span: $0) }
        }
        // `A New Claim: The Dam Was Old`
        if match == nil, hit.cue.name != Self.allegationName, hit.cue.kind == .distancing,
            hit.cue.frames.contains(.clause),
            next.kind == .colon,
            clauses.words(hit.end + 1..<clauses.end(from: hit.end + 1)) > 3
        {
            let start = hit.end + 1
            match = clipped(start..<clauses.end(from: start), speech).map {
                Match(span: $0, factor: isHeadline ? 0.9 : 0.7)
            }
        }
        guard var match else { return nil }
        if hit.cue.kind == .distancing {
            if isUpheld(hit) { return nil }
            match.holder = holder
            // `“We can believe the women's claims of theft,” Kerr said`: who names a claim need not doubt it.
            let isNamed = speech != nil && next.key == Self.ofWord && before.has([.genitive, .possessive])
            match.contestedBy = isNamed || isAnswered(hit) ? nil : distancer(speech)
            refute(&match, hit)
        } else if hit.cue.kind != .accusation {
            match.contestedBy = holder
        }
        return match
    }

    /// `condemned Orlan's claim that the dam was old as a lie`: whoever does so rejects it.
    private func refute(_ match: inout Match, _ hit: Hit) {
        let limit = max(0, hit.start - 6)
        var verb = hit.start - 1
        while verb >= limit, !Self.refuting.contains(clauses.at(verb).key) {
            let token = clauses.at(verb)
            let isModifier =
                token.has([.determiner, .possessive, .genitive, .capital, .adverb])
                || token.traits.isSubset(of: .endsInEd)
            // `argued against Orlan's claim that …`
            if token.key == Self.against, Self.arguing.contains(clauses.at(verb - 1).key) {
                verb -= 1
                break
            }
            guard token.isWord, isModifier, !token.has(.preposition) else { return }
            verb -= 1
        }
        guard verb >= limit, let group = clauses.verbGroup(at: verb, forms: .past), !group.isNegated, !group.isUnreal
        else {
            return
        }
        match.kind = .rebuttal
        match.words = clauses.at(verb).span
        match.contestedBy = subject(before: group.start)
        let first = tokens.partitioningIndex { $0.span.start >= match.span.start }
        let last = tokens.partitioningIndex { $0.span.start >= match.span.end }
        if first < last, let span = clauses.span(first..<verdict(in: first..<last, verb)) { match.span = span }
    }

    /// `the contention that Kerr lied is simply wrong`: where the clause ends of which the sentence says that it is not so.
    private func judgedEnd(of clause: Int, _ hit: Hit) -> Int? {
        guard clauses.at(clause).key != Self.whatWord else { return nil }
        return (clause + 2..<min(tokens.count, clause + Clauses.longest / 2)).first { index in
            guard clauses.at(index).has(.be), clauses.at(index).has(.finite),
                !clauses.at(index).has([.negation, .subject, .either]),
                !clauses.at(index - 1).has([.subject, .either, .there, .relative, .that]),
                clauses.isComplete(clause..<index)
            else { return false }
            var verdict = clauses.at(index + 1).kind == .openMark ? index + 2 : index + 1
            while verdict < index + 5,
                clauses.at(verdict).has([.adverb, .determiner]) || Self.mere.contains(clauses.at(verdict).key)
            {
                if clauses.at(verdict).has(.negation), !Self.mere.contains(clauses.at(verdict).key) { return false }
                verdict += 1
            }
            return Self.verdicts.contains(clauses.at(verdict).key)
        }
    }

    /// Whether what stands behind a claim says that it is so.
    private func isAffirmed(_ end: Int) -> Bool {
        guard clauses.at(end).has(.be), !clauses.at(end).has(.negation) else { return false }
        for index in end + 1..<end + 7 {
            let token = clauses.at(index)
            if token.has(.negation) || ![.word, .comma].contains(token.kind) { return false }
            if Self.affirming.contains(token.key) { return true }
        }
        return false
    }

    /// `upheld her claim of theft`: whoever does so keeps no distance.
    private func isUpheld(_ hit: Hit) -> Bool {
        let verb = (max(0, hit.start - 5)..<hit.start).last { Self.upholding.contains(clauses.at($0).key) }
        // `nothing supports the claim`, `proof that would support it`
        guard let verb, let group = clauses.verbGroup(at: verb, forms: .verb), !group.isNegated, !group.isUnreal,
            !group.isInfinitive || group.isGoverned
        else { return false }
        return (verb + 1..<hit.start).allSatisfy {
            clauses.at($0).has([.determiner, .possessive, .genitive, .capital, .adverb])
        }
    }

    /// `On her claim that the dam was old, Kerr said …`: the one who answers keeps the distance, if anybody does.
    private func isAnswered(_ hit: Hit) -> Bool {
        guard clauses.at(hit.start - 1).has([.possessive, .genitive]) else { return false }
        let first = clauses.at(0).has([.coordinator, .contrast]) ? 1 : 0
        return hit.start < first + 6 && Self.answering.contains(clauses.at(first).key)
    }

    /// `claims that Kerr made`, `claims she has`: what was claimed is not what follows.
    private func isMade(_ clause: Int) -> Bool {
        let end = clauses.end(from: clause)
        return clauses.words(clause..<end) < 3 || clauses.at(end - 1).has(.preposition)
            || clauses.lacksObject(clause) || clauses.at(clause - 1).has(.that) && clauses.isRelative(clause)
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
        // `in deep denial about the cost` denies nothing that anybody says.
        if hit.cue.kind == .denial, hit.cue.part == .noun, clauses.at(index).key == Self.about { return nil }
        let start = index + 1
        if clauses.at(start).has(.condition) {
            // Who disagrees on `whether` has said nothing of what is so.
            guard hit.cue.name == Self.doubtName else { return nil }
            return clipped(start..<clauses.end(from: start), speech).map { Match(span: $0, factor: 0.9) }
        }
        // `doubts about how old it is`; `allegations of how he …` leave open what is alleged.
        if clauses.at(start).has(.relative) || clauses.at(start).key == Self.how {
            guard hit.cue.name == Self.doubtName else { return nil }
            return clipped(start..<clauses.end(from: start), speech).map { Match(span: $0, factor: 0.9) }
        }
        let isTopic = clauses.at(index).key == Self.about
        if clauses.at(start).has(.endsInIng), !(isTopic && hit.cue.name == Self.claimName) {
            let end = rangeEnd(clauses.endOfInfinitive(from: start), start, hit)
            return clipped(start..<end, speech).map { Match(span: $0) }
        }
        if hit.cue.kind != .distancing, let match = objectOf(start, hit, speech) { return match }
        if hit.cue.frames.contains(.assertion) { return nil }
        // `their claims of long ago`
        guard let phrase = clauses.nounPhrase(at: start), !hasException(phrase, hit),
            clauses.at(start).key != Self.longWord,
            !clauses.at(start).has([.object, .either]) || phrase.end > start + 1, !clauses.at(start).has(.demonstrative)
        else { return nil }
        guard hit.cue.with.isEmpty || has(hit.cue.with, phrase) else { return nil }
        // `claims about Kerr` says nothing of what is claimed.
        let count = clauses.words(phrase.start..<phrase.end)
        // Neither does a `claim of right`, nor do `claims of faith`; `claims of fraud` do.
        // `his claim about Kerr leaving the port` says what is claimed.
        let says = clauses.at(start + 1).has(.endsInIng) && count > 2
        // `her claim of an old right to the mill` does as well: it is hers.
        let isOwn = !isTopic && count > 1 && clauses.at(hit.start - 1).has([.possessive, .genitive])
        if hit.cue.name == Self.claimName, !says, !isOwn, isTopic || !has(Self.wrongs, phrase) { return nil }
        // `doubts about her future` doubt nothing that anybody says; `cast doubt on the figures` does.
        let verb = hit.start - 1
        let isCast =
            clauses.at(index).key == Self.on && Self.casting.contains(clauses.at(verb).key)
            && !isUnsaid(clauses.verbGroup(at: verb, forms: .past))
        if hit.cue.name == Self.doubtName, !isCast || Self.articles.contains(clauses.at(start).key) { return nil }
        // `casts doubt on the efforts`
        if hit.cue.name == Self.doubtName, count < 3, !clauses.at(start).has(.genitive) { return nil }
        let isContent = clauses.at(index).key == Self.ofWord || hit.cue.kind != .distancing || count > 2
        let first = phrase.complement ?? phrase.start
        // `calls allegations of theft “absurd”`: what they are called.
        let mark = (first..<max(first, phrase.end)).first { clauses.at($0).kind == .openMark }
        if Clauses.calling.contains(clauses.at(hit.start - 1).key), let mark, mark > first {
            return clipped(first..<mark, speech).map { Match(span: $0, factor: isContent ? 0.9 : 0.6) }
        }
        return clipped(first..<rangeEnd(phrase.end, first, hit), speech).map {
            Match(span: $0, factor: isContent ? 0.9 : 0.6)
        }
    }

    /// `went from claims that the dam was old to those that it was new`: where the other end of the range begins.
    private func rangeEnd(_ end: Int, _ start: Int, _ hit: Hit) -> Int {
        guard (max(0, hit.start - 5)..<hit.start).contains(where: { clauses.at($0).key == Self.from }) else {
            return end
        }
        return (start..<max(start, end)).first {
            clauses.at($0).has(.to) && clauses.at($0 + 1).has([.determiner, .demonstrative, .capital, .possessive])
        } ?? end
    }

    /// `should be taken to cast doubt on`, `would cast doubt on`: nobody does.
    private func isUnsaid(_ group: VerbGroup?) -> Bool {
        guard let group else { return false }
        return group.isNegated || group.isUnreal || group.isInfinitive && !group.isGoverned
    }

    /// Whether one of the words stands in a phrase, up to its head or a little behind it.
    func has(_ words: WordKeySet, _ phrase: NounPhrase) -> Bool {
        (phrase.start..<min(phrase.end, phrase.head + 3)).contains { words.contains(clauses.at($0).key) }
    }

    private func objectOf(_ start: Int, _ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        guard let phrase = clauses.nounPhrase(at: start), clauses.at(phrase.head).has(.proposition) else { return nil }
        return object(at: start, hit, speech)
    }

    private static let verdicts = Clauses.keys(
        """
        wrong false untrue nonsense absurd ridiculous baseless unfounded misleading inaccurate incorrect mistaken bogus ludicrous
        preposterous laughable lie myth hoax fantasy excuse rubbish fiction groundless unjustified hooey bunk bunch
        """
    )
    private static let mere = Clauses.keys("nothing but just simply")
    private static let affirming = Clauses.keys("true correct right accurate")
    private static let upholding = Clauses.keys(
        """
        upheld uphold upholds confirmed confirms confirm accepted accepts proved proven prove proves corroborated corroborate
        corroborates corroborating supported supports support bolstered bolsters bolster verified verifies verify
        """
    )
    private static let against = WordKey("against")
    private static let arguing = Clauses.keys("argued argue argues arguing weigh weighs weighed spoke")
    private static let insisting = Clauses.keys(
        "maintains maintain insists insist says said denies denied calls called"
    )
    private static let answering = Clauses.keys("on about regarding")
    /// Verbs by which a claim is rejected.
    private static let refuting = Clauses.keys(
        """
        condemn condemns condemned condemning correct corrects corrected correcting dismantle dismantles dismantled dismantling
        discredit discredits discredited disprove disproves disproved disproving denounce denounces denounced denouncing
        deride derides derided deriding mock mocks mocked mocking ridicule ridicules ridiculed ridiculing slam slams slammed
        slamming blast blasts blasted blasting counter counters countered countering undercut undercuts undermine undermines
        undermined undermining brand brands branded branding label labels labelled labeled challenge challenged challenging question questioned questioning retract retracts retracted
        """
    )
    private static let times = Clauses.keys("this last week month year night morning monday")
    private static let the = WordKey("the")
    private static let locating = Clauses.keys("in from by on at during")
    private static let longWord = WordKey("long")
    private static let made = WordKey("made")
    static let ofWord = WordKey("of")
    private static let contentOf = Clauses.keys("of about")
    private static let articles = Clauses.keys("a an any")
    /// `the claim you're looking into`
    private static let yours = Clauses.keys("you you're you've")
    private static let choosing = Clauses.keys("which what whatever every each")
    private static let how = WordKey("how")
    private static let about = WordKey("about")
    private static let on = WordKey("on")
    private static let casting = Clauses.keys("cast casts casting")
    private static let claimName = "claim"
    private static let allegationName = "allegation"
    private static let from = WordKey("from")
    private static let proven = Clauses.keys("substantiated confirmed proven corroborated verified true")
    private static let doubtName = "doubt"
    /// What people are said to have done: one such word says what is claimed.
    static let wrongs = Clauses.keys(
        """
        fraud misconduct abuse abuses bias corruption collusion wrongdoing discrimination harassment rape assault torture racism
        sexism theft rigging cheating bribery conspiracy espionage genocide atrocities neglect negligence interference tampering
        plagiarism innocence victory success progress murder killings attacks violations brutality manipulation misuse meddling
        """
    )
    private static let fewWords = Clauses.keys("little no any without some beyond every each")
    private static let beyond = WordKey("beyond")
    private static let topical = Clauses.keys("of about on over with against regarding concerning")
}
