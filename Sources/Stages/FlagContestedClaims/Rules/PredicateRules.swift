import StageKit

/// `The claim is false`, `it is wrong to say that …`, `called the report “absurd”`.
extension SentenceRules {
    func predicate(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        guard !isQuestion, endsHere(hit) else { return nil }
        // `That is not the case on the coast.`
        let isNegated = clauses.at(hit.start).has(.negation)
        if isNegated, clauses.at(hit.end).has(.preposition) { return nil }
        // `Today, that is not the case`, `That is not so while it rains`: it was at another time.
        if isNegated, isOfATime(hit) { return nil }
        if let match = called(hit, speech) { return match }
        guard let copula = copula(before: hit.start, isNegated: Self.affirming.contains(hit.cue.name)),
            !isHypothetical(copula)
        else { return nil }
        guard !isUnsaid(copula), var match = subject(of: copula, hit, speech) else { return nil }
        match.contestedBy = isHeldBack(match) && speech == nil ? nil : voice(speech)
        return match
    }

    /// `According to her, the guards are portrayed as thieves. That is not true.`: it may be hers as well, so that who says so
    /// is not known.
    private func isHeldBack(_ match: Match) -> Bool {
        guard match.span.end <= sentence.start, let said = voices.speech(at: match.span),
            let cue = voices.quotes[said.quote].cue.first
        else { return false }
        return cue.end <= match.span.start && voices.word(at: cue) == Self.according
    }

    /// The form of `be` before the predicate; nothing but adverbs and marks may stand between.
    ///
    /// `Those claims aren't true`: some predicates reject what they are said of where the form is a negated one.
    private func copula(before index: Int, isNegated: Bool) -> Int? {
        var index = index - 1
        for _ in 0..<5 {
            let token = clauses.at(index)
            if token.has(.be) { return token.has(.negation) == isNegated ? index : nil }
            guard token.kind == .openMark || token.has([.adverb, .determiner]) && !token.has(.negation) else {
                return nil
            }
            index -= 1
        }
        return nil
    }

    /// The predicate is not part of a longer noun phrase: `a lie detector`, `false teeth`.
    private func endsHere(_ hit: Hit) -> Bool {
        let next = clauses.at(hit.end)
        return !next.isWord
            || next.has([.that, .to, .preposition, .coordinator, .contrast, .subordinator, .adverb, .subject, .by])
    }

    /// Whether a predicate says what is so at a time: now, and not always.
    private func isOfATime(_ hit: Hit) -> Bool {
        let isTime = { (index: Int) in Self.times.contains(clauses.at(index).key) }
        return (max(0, hit.start - 6)..<hit.start).contains(where: isTime)
            || (hit.end..<hit.end + 3).contains { isTime($0) || clauses.at($0).key == Self.whileWord }
    }

    /// `if`, `would`: nobody says that it is so.
    private func isHypothetical(_ copula: Int) -> Bool {
        var index = copula - 1
        while index > copula - 8, clauses.at(index).isWord {
            if clauses.at(index).has([.condition, .unreal]) { return true }
            index -= 1
        }
        // `If the dam is not safe, then it is not safe for anybody.`
        return clauses.at(index).kind == .comma
            && (max(0, index - 30)..<index).contains { clauses.at($0).has(.condition) }
    }

    /// `Nobody has said, “That is inaccurate”`
    private func isUnsaid(_ copula: Int) -> Bool {
        guard let verb = (max(0, copula - 6)..<copula).last(where: { clauses.at($0).has(.reporting) }),
            let group = clauses.verbGroup(at: verb, forms: .past)
        else { return false }
        return group.isNegated || group.isUnreal
    }

    private func subject(of copula: Int, _ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        let isInside = clauses.at(copula).has([.either, .demonstrative])
        let last = isInside ? copula : copula - 1
        var first = clauses.at(last)
        var index = last
        while first.has([.adverb, .modal, .haveOrDo]), !first.has([.demonstrative, .either]), index > 0 {
            index -= 1
            first = clauses.at(index)
        }
        if let clause = saidWrongly(hit), !first.has(.either), !isInside {
            return clipped(clause..<clauses.end(from: clause), speech).map {
                Match(span: $0, factor: 0.9, holder: self.subject(before: copula))
            }
        }
        // `You are a lie.`
        if first.key == Self.you { return nil }
        if first.has(.either) || Self.pointers.contains(first.key) || isInside {
            if first.has(.either) || isInside, let clause = impersonal(hit) {
                // `impossible to say for sure`
                guard clauses.hasFinite(clause..<clauses.end(from: clause)) else { return nil }
                return clipped(clause..<clauses.end(from: clause), speech).map { Match(span: $0) }
            }
            // `It is misleading and unfair for Kerr to ask`: what follows is misleading.
            let isExtraposed = (hit.end..<hit.end + 8).contains { clauses.at($0).has(.to) && clauses.at($0 - 1).isWord }
            if first.has(.either), isExtraposed || speech == nil && isMarked(hit.start) { return nil }
            guard
                opensStatement(index, isDemonstrative: !clauses.at(index).has(.either)),
                let antecedent = antecedent(of: index)
            else { return nil }
            return Match(span: antecedent, factor: 0.8)
        }
        let start = clauses.start(of: index, stopsAtPronoun: false)
        // `The claim that … is false`
        if clauses.at(start - 1).has(.that), clauses.at(start - 2).has(.proposition) {
            // `a forecast that proved to be false`
            guard let start = contentStart(start) else { return nil }
            // `claims that the dam is “fake news”`: what it is called belongs to the claim.
            guard clauses.hasFinite(start..<copula) else { return nil }
            let phrase = NounPhrase(start: max(0, start - 5), end: start, head: start - 2)
            return clipped(start..<beforeRelative(copula), speech).map { Match(span: $0, holder: owner(of: phrase)) }
        }
        // `links that prove tales are false`
        if clauses.at(start - 1).has(.that), clauses.isRelative(start) || !clauses.isClauseStart(start) { return nil }
        guard let phrase = clauses.nounPhrase(at: start), reaches(index, phrase),
            clauses.at(phrase.head).has(.proposition), phrase.end > start + 1 || !clauses.at(start).has(.endsInS)
        else {
            return longSubject(of: copula, speech)
        }
        // `These statements are absurd` points to the sentence before.
        if clauses.at(start).has(.demonstrative), phrase.complement == nil, phrase.head <= start + 2,
            let antecedent = antecedent(of: start)
        {
            return Match(span: antecedent, factor: 0.9)
        }
        let range = phrase.complement.map { $0..<min(phrase.end, copula) } ?? phrase.start..<copula
        return clipped(range, speech).map { Match(span: $0, holder: owner(of: phrase)) }
    }

    /// `the claims by Orlan's office that …`: the noun that a clause belongs to.
    private func assertion(before that: Int) -> Int? {
        if clauses.at(that - 1).has(.assertion) { return that - 1 }
        return (max(0, that - 8)..<max(0, that - 1)).last {
            clauses.at($0).has(.assertion) && (clauses.at($0 + 1).has(.by) || clauses.at($0 + 1).key == Self.from)
        }
    }

    /// Where the clause behind `that` says something: `reports that suggest the dam is old`; `nil` where it says which claim.
    private func contentStart(_ start: Int) -> Int? {
        guard clauses.at(start).has(.reporting) else { return clauses.isRelative(start) ? nil : start }
        return clauses.at(start + 1).has(.that) ? start + 2 : start + 1
    }

    /// `a claim that the dam was old, which is false`: the end of the clause.
    private func beforeRelative(_ copula: Int) -> Int {
        var index = copula - 1
        while clauses.at(index).has(.adverb) { index -= 1 }
        return clauses.at(index).has(.relative) ? index : copula
    }

    /// `The paper was wrong to say that …`: where the clause begins that was said.
    private func saidWrongly(_ hit: Hit) -> Int? {
        guard clauses.at(hit.end - 2).has(.to), clauses.at(hit.end).has(.that), clauses.at(hit.end + 1).isWord else {
            return nil
        }
        return hit.end + 1
    }

    /// `The claim that the dam, which is painted every year, was old is false`
    private func longSubject(of copula: Int, _ speech: Voices.Speech?) -> Match? {
        guard !clauses.at(copula - 1).has([.subject, .either, .object]) else { return nil }
        for index in (max(1, copula - 60)..<max(1, copula)).reversed() {
            let token = clauses.at(index)
            guard token.isWord || token.kind == .comma, !token.has(.contrast) else { return nil }
            guard token.has(.that), let head = assertion(before: index) else { continue }
            guard clauses.hasFinite(index + 1..<copula) else { return nil }
            let phrase = NounPhrase(start: max(0, head - 3), end: index, head: head)
            return clipped(index + 1..<copula, speech).map { Match(span: $0, factor: 0.9, holder: owner(of: phrase)) }
        }
        return nil
    }

    /// Whether a pronoun may point to what was said before: `it` stands for things as well, so that it counts only where it
    /// opens a sentence, a quotation or what is set against the clause before.
    private func opensStatement(_ index: Int, isDemonstrative: Bool) -> Bool {
        let before = clauses.at(index - 1)
        if !before.isWord { return index == 0 || isDemonstrative || before.kind == .openMark }
        return before.has(.contrast) || isDemonstrative && before.has([.coordinator, .that, .adverb, .reporting])
    }

    /// Whether a phrase, with another one behind `and`, reaches to an index.
    private func reaches(_ index: Int, _ phrase: NounPhrase) -> Bool {
        phrase.end >= index || clauses.at(phrase.end).has(.coordinator) && index - phrase.end < 4
    }

    /// `it is false that …`, `it is wrong to say …`
    private func impersonal(_ hit: Hit) -> Int? {
        var index = hit.end
        if clauses.at(index).has(.to) { index += 2 }
        // `It is absurd that nobody asked`: nobody asked.
        if index == hit.end, clauses.at(index).has(.that), Self.indignant.contains(clauses.at(hit.end - 1).key) {
            return nil
        }
        guard clauses.at(index).has(.that) || index > hit.end || clauses.at(hit.end - 2).has(.to) else { return nil }
        if clauses.at(index).has(.that) { index += 1 }
        return clauses.at(index).isWord ? index : nil
    }

    /// `called the report “absurd”`, `dismissed it as nonsense`, `described the claims as false`
    private func called(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        var index = hit.start - 1
        while clauses.at(index).kind == .openMark
            || clauses.at(index).has([.adverb, .determiner]) && !clauses.at(index).has(.demonstrative)
            || clauses.at(index).key == Self.soWord
        {
            index -= 1
        }
        index = beforeJoined(index)
        let hasAs = clauses.at(index).key == Self.asWord
        if hasAs { index -= 1 }
        let last = index
        while index > last - 25, index >= 0 {
            let token = clauses.at(index)
            if (hasAs ? Self.namingAs : Self.naming).contains(token.key) { break }
            guard token.isWord || token.kind == .openMark || token.kind == .closeMark || hasAs && token.kind == .comma,
                !token.has([.contrast, .be])
            else { return nil }
            index -= 1
        }
        guard index >= 0, index < last, index > last - 25 else { return nil }
        let phrase = clauses.nounPhrase(at: index + 1)
        let first = clauses.at(index + 1)
        var match: Match
        if last == index + 1, first.has([.object, .either, .demonstrative]), !first.has(.capital) {
            guard first.has(.either) || first.has(.demonstrative) || first.key == Self.them,
                !clauses.at(hit.end).has(.coordinator), let antecedent = antecedent(of: last)
            else {
                return nil
            }
            match = Match(span: antecedent, factor: 0.8)
        } else {
            // What it is called ends the phrase, whatever it looks like.
            guard let phrase else { return nil }
            let head = clauses.at(min(phrase.head, last))
            // `dismissed the whole affair as absurd`
            let isJudged =
                hasAs && Self.dismissing.contains(clauses.at(index).key) && first.has([.determiner, .demonstrative])
                && !head.has(.capital)
            // `calling a lie a lie`
            let isMere = phrase.complement == nil && Self.articles.contains(first.key)
            guard head.has(.proposition) || isJudged, !isMere || isJudged else { return nil }
            var range = min(phrase.complement ?? phrase.start, last)..<last + 1
            // `called the idea “absurd” that the dam was old`
            let behind = clauses.at(hit.end).kind == .closeMark ? hit.end + 1 : hit.end
            if phrase.complement == nil, clauses.at(behind).has(.that), clauses.isClauseStart(behind + 1) {
                range = behind + 1..<clauses.end(from: behind + 1)
            }
            guard let span = clipped(range, speech) else { return nil }
            match = Match(span: span, holder: owner(of: phrase))
        }
        let quote = voices.quote(reportedBy: clauses.at(index).span)
        let isPointer = last == index + 1
        let group = clauses.verbGroup(at: index, forms: .past)
        if group?.isNegated == true || group?.isUnreal == true { return nil }
        match.contestedBy = quote.flatMap(voices.speaker(of:)) ?? subject(before: group?.start ?? index)
        // `by calling it nonsense`: nobody who calls, and nothing that is called so.
        return isPointer && match.contestedBy == nil ? nil : match
    }

    /// `called the tale “made up” and false`: the index before what else it is called.
    private func beforeJoined(_ last: Int) -> Int {
        guard clauses.at(last).has(.coordinator) else { return last }
        return (max(0, last - 8)..<last).last { clauses.at($0).kind == .openMark }.map { $0 - 1 } ?? last
    }

    private static let affirming: Set<String> = ["true", "correct", "accurate"]
    private static let times = Clauses.keys("today now anymore yesterday tomorrow currently")
    private static let whileWord = WordKey("while")
    private static let indignant = Clauses.keys("absurd ridiculous ludicrous preposterous laughable")
    private static let pointers = Clauses.keys("this that these those")
    private static let asWord = WordKey("as")
    private static let them = WordKey("them")
    private static let you = WordKey("you")
    private static let from = WordKey("from")
    private static let according = WordKey("according")
    private static let dismissing = Clauses.keys("dismissed dismisses dismissing rejected rejects rejecting")
    private static let soWord = WordKey("so")
    private static let articles = Clauses.keys("a an")
    private static let naming = Clauses.keys(
        "called calls calling call labeled labelled labels labeling branded brands branding deemed deems termed terms considers considered"
    )
    private static let namingAs = Clauses.keys(
        """
        dismissed dismisses dismissing described describes describing denounced denounces denouncing condemned rejected rejects rejecting
        slammed slams blasted branded derided deriding portrayed characterized
        """
    )
}
