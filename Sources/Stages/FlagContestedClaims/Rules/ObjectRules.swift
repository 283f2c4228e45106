import StageKit

/// What the object of a verb asserts.
extension SentenceRules {
    /// What an object asserts: a clause where its noun has one, or the object itself.
    func object(at index: Int, _ hit: Hit, _ speech: Voices.Speech?, onlyAssertions: Bool = false) -> Match? {
        let first = clauses.at(index)
        // `contradicted himself`, `dismissed him`
        if Self.persons.contains(first.key), !first.has(.possessive) || !clauses.at(index + 1).isWord { return nil }
        if first.has([.object, .either, .demonstrative]), isAlone(index),
            !first.has(.possessive) || !clauses.at(index + 1).isWord
        {
            // `dismissed it as a ruse` says what it is for, not that it is not so.
            guard hit.cue.kind != .distancing, clauses.at(index + 1).key != Self.asKey,
                let antecedent = antecedent(of: index)
            else { return nil }
            return Match(span: antecedent, isPointedTo: true, factor: 0.8)
        }
        // `who they alleged said that …`
        if first.has(.reporting), first.has(.finite) { return nil }
        // `called into question whether the dam was old`
        if first.has(.condition) {
            return clipped(index..<clauses.end(from: index), speech).map { Match(span: $0, factor: 0.9) }
        }
        if first.key == Self.what, let end = freeRelative(at: index) {
            return clipped(index..<end, speech).map { Match(span: $0, factor: 0.9) }
        }
        guard var phrase = clauses.nounPhrase(at: index), !hasException(phrase, hit) else { return nil }
        if phrase.complement == nil, let clause = distantComplement(of: phrase) {
            phrase.complement = clause
            phrase.end = clauses.endOfComplement(from: clause)
        }
        // `debunked that claim`: which one, another sentence says.
        if Self.vaguely.contains(hit.cue.name), phrase.complement == nil, phrase.end < index + 3,
            first.has(.determiner) || phrase.end == index + 1,
            !first.has(.demonstrative) || !Self.dismissing.contains(hit.cue.name)
        {
            return nil
        }
        // `contradicting statements`: of which nothing is known but that they were made.
        if hit.cue.name == Self.contradicting, phrase.complement == nil,
            !(index..<max(index + 1, phrase.head)).contains(where: { clauses.at($0).has([.possessive, .genitive]) })
        {
            return nil
        }
        // `rejects the idea of closing the port`: what is proposed is no claim.
        if phrase.complement == nil, Self.proposals.contains(clauses.at(phrase.head).key),
            clauses.at(phrase.head + 1).key == Self.ofWord, !has(Self.wrongs, phrase)
        {
            return nil
        }
        // `rejected the suggestion that the dam should be closed`: what is proposed is no claim.
        if hit.cue.kind == .rebuttal, let clause = phrase.complement,
            Self.suggestions.contains(clauses.at(phrase.head).key),
            isProposed(clause..<phrase.end)
        {
            return nil
        }
        let isWeak =
            Self.weak.contains(clauses.at(phrase.head).key) && !first.has([.demonstrative, .that])
            || Self.vague.contains(first.key)
        let isNarrow = Self.narrowly.contains(hit.cue.name)
        let isAssertion =
            clauses.at(phrase.head).has(isNarrow ? .assertion : .proposition) && (!isWeak || phrase.complement != nil)
            || isNarrow && phrase.complement != nil
        if !isAssertion, let said = sayers(phrase) {
            return clipped(said, speech).map { Match(span: $0, factor: 0.9) }
        }
        // Somebody is not denied, he is denied something.
        let isName =
            hit.cue.kind != .accusation && clauses.at(phrase.head).has(.capital)
            && tokens.first?.span != clauses.at(phrase.head).span
        guard isAssertion || hit.cue.frames.contains(.object) && !onlyAssertions && !isName else { return nil }
        // Who claims a `position` takes it.
        let isContent = isAssertion && hit.cue.kind != .distancing
        guard isContent || hit.cue.with.isEmpty || isMereObject(phrase, hit), isAssertion || !hasSecondObject(phrase)
        else {
            return nil
        }
        let isCourt = (max(0, hit.start - 4)..<hit.start).contains { Self.courts.contains(clauses.at($0).key) }
        if Self.filed.contains(clauses.at(phrase.head).key), isCourt, phrase.complement == nil { return nil }
        // `rejected an accusation`: of which nothing is known.
        if phrase.complement == nil, Self.articles.contains(first.key), phrase.end < index + 3 { return nil }
        let range = phrase.complement.map { $0..<verdict(in: $0..<phrase.end, hit.start) } ?? phrase.start..<phrase.end
        guard let span = clipped(range, speech) else { return nil }
        let holder = isAssertion ? owner(of: phrase) : nil
        return Match(
            span: span,
            isClause: phrase.complement != nil,
            factor: isAssertion ? 1 : 0.75,
            holder: holder
        )
    }

    /// `dismissed the claim that the dam was old as nonsense`, `… without giving reasons`: where a clause ends before what it is
    /// dismissed as, by the verb at an index, or how.
    func verdict(in clause: Range<Int>, _ verb: Int) -> Int {
        guard Self.judging.contains(clauses.at(verb).key) else { return clause.upperBound }
        let place = clause.last {
            clauses.at($0).key == Self.asKey && !clauses.hasFinite($0 + 1..<clause.upperBound)
                && !Self.comparing.contains(clauses.at($0 - 1).key)
                || clauses.at($0).key == Self.withoutKey && clauses.at($0 + 1).has(.endsInIng)
        }
        guard let place, clauses.hasFinite(clause.lowerBound..<place) else { return clause.upperBound }
        return place
    }

    /// `an accusation on Monday by Kerr (of Torva) that …`: where the clause begins that says what is asserted.
    private func distantComplement(of phrase: NounPhrase) -> Int? {
        guard clauses.at(phrase.head).has(.proposition) else { return nil }
        var index = phrase.head
        while index < phrase.head + Self.furthestComplement {
            index += 1
            let token = clauses.at(index)
            // `the claim — used to justify the tax — that …`
            if token.kind == .dash, let behind = clauses.insertion(from: index) {
                index = behind - 1
                continue
            }
            // `a report in the Courier claiming …`
            if Clauses.telling.contains(token.key), index > phrase.head + 1, clauses.at(index - 1).isWord {
                let start = clauses.at(index + 1).has(.that) ? index + 2 : index + 1
                return clauses.isClauseStart(start) ? start : nil
            }
            // `allegations by Kerr, the governor, that …`
            guard token.isWord || [.open, .close, .comma].contains(token.kind),
                !token.has([.finite, .subject, .relative, .contrast, .subordinator, .endsInIng]),
                !token.has(.coordinator) || !clauses.at(index + 1).has([.finite, .endsInEd, .endsInS])
            else { return nil }
            if token.has(.that) {
                return index > phrase.head + 1 && clauses.at(index - 1).key != Self.so
                    && clauses.isClauseStart(index + 1)
                    ? index + 1 : nil
            }
        }
        return nil
    }

    /// The most tokens between a noun of assertion and the clause that says what is asserted.
    private static let furthestComplement = 23

    /// `the dam should be closed`: whether a clause says what should be so.
    func isProposed(_ clause: Range<Int>) -> Bool {
        clause.first { clauses.isFinite($0) }.map { clauses.at($0).key } == Self.should
    }

    /// `what Kerr said about the dam`
    private func freeRelative(at start: Int) -> Int? {
        let end = clauses.end(from: start + 1)
        return tokens[start..<end].contains { $0.has(.reporting) } ? end : nil
    }

    /// `claimed victory`: one of the words, and little beside it.
    private func isMereObject(_ phrase: NounPhrase, _ hit: Hit) -> Bool {
        guard has(hit.cue.with, phrase) else { return false }
        // `claimed victory in the so-called mill race`
        let isBare = clauses.at(phrase.head + 1).has(.preposition)
        let end = hit.cue.kind == .distancing && !isBare ? phrase.end : phrase.head + 1
        return clauses.words(phrase.start..<end) < 4
            && (hit.cue.kind != .distancing
                || !(phrase.start..<end).contains { clauses.at($0).has([.possessive, .number]) })
    }

    /// `critics who say that …`: where the clause begins that they are said to say.
    private func sayers(_ phrase: NounPhrase) -> Range<Int>? {
        // `critics — among them Kerr — who say …`
        let inserted = clauses.at(phrase.end).kind == .dash ? clauses.insertion(from: phrase.end) : nil
        let place =
            (phrase.start..<min(phrase.end, phrase.start + 16)).first { clauses.at($0).key == Self.who } ?? inserted
        // `rejected the advice of a guard who wrote that …`: the advice.
        guard let place, clauses.at(place).key == Self.who, place <= phrase.head + 2 || inserted != nil else {
            return nil
        }
        let verb = clauses.at(place + 1)
        // `critics who called it a sham`
        if Clauses.calling.contains(verb.key), !clauses.at(place + 2).has(.preposition) {
            return place + 2..<clauses.end(from: place + 1)
        }
        guard verb.has(.reporting) || verb.forms.has(.verb), let clause = clause(behind: place + 2) else { return nil }
        return clause..<clauses.end(from: clause)
    }

    /// `dismissed him as a fool`
    func asPredicate(at start: Int, _ speech: Voices.Speech?) -> Match? {
        guard clauses.at(start).has([.determiner, .possessive, .object, .either, .capital]),
            let phrase = clauses.nounPhrase(at: start), clauses.at(phrase.end).key == Self.asKey,
            var predicate = clauses.nounPhrase(at: phrase.end + 1), !clauses.at(phrase.end + 1).has(.endsInIng),
            !clauses.at(start).has([.either, .genitive])
        else { return nil }
        // `dismissed him as a fool and wondering …`
        predicate.end = (predicate.start..<predicate.end).first { clauses.at($0).has(.coordinator) } ?? predicate.end
        // `dismissed Kerr as his chief of staff` from an office.
        guard !clauses.at(phrase.end + 1).has([.possessive, .genitive]),
            !Self.offices.contains(clauses.at(predicate.head).key)
        else { return nil }
        // `dismissed the cases as accidents`: of a thing, this is no claim of anybody's.
        guard clauses.at(phrase.head).has([.capital, .object]) || !clauses.at(start).has(.determiner) else {
            return nil
        }
        // `dismissed his plan as a dream`: what he is told off for is no claim; of a person, it is what is said of him.
        let isPerson = clauses.at(start).has(.object) || clauses.at(phrase.head).has(.capital)
        return clipped(start..<predicate.end, speech).map { Match(span: $0, factor: isPerson ? 0.65 : 0.5) }
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

    private static let offices = Clauses.keys(
        "chief director head manager minister coach secretary adviser advisor chairman editor commander captain president staff"
    )

    /// Who is contradicted or dismissed, and no claim of his.
    private static let persons = Clauses.keys("himself herself itself themselves him her me you us")
    /// Nouns that stand for an assertion only where a clause says which.
    private static let weak = Clauses.keys(
        """
        belief beliefs complaint complaints challenge challenges talk talks suggestion suggestions position positions stance
        stances
        """
    )
    /// Verbs behind which a bare noun of assertion is too little.
    private static let vaguely: Set<String> = [
        "dismiss", "contradict", "debunk", "brush-off", "brush-aside", "shrug-off", "laugh-off", "hit-back-at",
    ]
    private static let dismissing: Set<String> = ["dismiss", "brush-off", "brush-aside"]
    static let contradicting = "contradict"
    /// Verbs that deny no claim where their object is a view, a comment or an attack.
    private static let narrowly: Set<String> = ["disagree", "take-issue-with"]
    private static let proposals = Clauses.keys("idea ideas notion notions concept possibility suggestion suggestions")
    private static let suggestions = Clauses.keys("suggestion suggestions idea ideas")
    private static let should = WordKey("should")
    /// Verbs with `as` and what somebody says that something is.
    private static let judging = Clauses.keys(
        """
        dismiss dismisses dismissed dismissing reject rejects rejected rejecting condemn condemns condemned condemning
        brand brands branded branding label labels labelled labeled denounce denounces denounced denouncing describe describes described describing deride derides derided deriding
        """
    )
    private static let comparing = Clauses.keys("as such same well")
    private static let vague = Clauses.keys("any each every")
    private static let articles = Clauses.keys("a an")

    private static let who = WordKey("who")

    private static let so = WordKey("so")
    private static let withoutKey = WordKey("without")

    private static let asKey = WordKey("as")

    private static let what = WordKey("what")

    /// What a court rules on.
    static let filed = Clauses.keys("charge charges claim claims position positions")

    private static let courts = Clauses.keys("judge court jury tribunal judges courts prosecutors")
}
