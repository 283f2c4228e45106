import StageKit

/// What a speaker negates of what people are accused of: `there is no threat`, `we did not attack anybody`.
///
/// Negation is frequent and mostly harmless, so it counts in speech alone, and only with a word from the lists.
extension SentenceRules {
    func negatedVerb(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        guard let speech, !isQuestion, tokens[hit.start].forms.has(.verb) else { return nil }
        guard let group = clauses.verbGroup(at: hit.start, forms: tokens[hit.start].forms), group.isNegated,
            !group.isUnreal, !group.isInfinitive,
            (group.start..<hit.start).contains(where: { clauses.at($0).has(.auxiliary) })
        else { return nil }
        let subject = clauses.at(group.start - 1)
        // `either you go or you don't`
        if subject.key == Self.you || clauses.at(group.start).key == Self.you { return nil }
        guard subject.isWord || clauses.at(group.start).has([.subject, .either]), !subject.has(.negativeSubject) else {
            return nil
        }
        guard !isRestricted(group.start..<hit.end + 2) else { return nil }
        let isOwn = subject.has(.firstPerson) || clauses.at(group.start).has(.firstPerson)
        // `The cold won't kill you`, `We will never attack anybody`: a forecast or a promise.
        if (group.start..<hit.start).contains(where: { Self.futures.contains(clauses.at($0).key) }) { return nil }
        guard var match = negated(hit, speech, isOwn: isOwn) else { return nil }
        // `The tweets don't break our rules`: a finding, unless one speaks of oneself.
        let speaker = voices.speaker(of: speech.quote)
        let isSelf = speaker != nil && voices.speaker(namedAt: subject.span) == speaker
        if !isOwn, !isSelf { match.factor *= 0.7 }
        return match
    }

    func negatedNoun(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        guard let speech, !isQuestion, !isModifier(hit) else { return nil }
        var index = hit.start - 1
        var isNegated = false
        var isStated = false
        let limit = max(0, hit.start - 8)
        while index >= limit, clauses.at(index).isWord {
            let token = clauses.at(index)
            // `allowed to go on without interference`: how, and not whether.
            if token.has([.unreal, .condition, .that, .relative, .contrast]) || token.key == Self.without {
                return nil
            }
            if token.has([.negation, .no]) { isNegated = true }
            if token.has(.haveOrDo), !Self.forms.contains(token.key), opensVerb(index + 1, before: hit.start) {
                return nil
            }
            if token.has([.be, .haveOrDo]) {
                // `did not admit wrongdoing` says nothing of whether there was any.
                // `We do not make secret deals` says that there are none.
                if !Self.forms.contains(token.key) || isMade(index + 1, hit.start) { isStated = true }
                if isNegated || token.has(.negation) {
                    isNegated = true
                    break
                }
            }
            if token.has([.preposition, .to, .endsInEd]), !isNegated { return nil }
            index -= 1
        }
        guard isNegated, isStated, !isRestricted(index..<hit.start) else { return nil }
        // `to assure them there is no threat`
        let told = clauses.at(index - 2)
        if clauses.at(index - 1).has(.there), told.has([.endsInS, .object]), !told.has(.adverb) { return nil }
        // `There is no immediate threat`, `He was no threat`: a finding, and nobody has said otherwise.
        let subject = clauses.at(index - 1)
        if (index..<hit.start).contains(where: { Self.assessing.contains(clauses.at($0).key) }) { return nil }
        if subject.has(.subject), !subject.has([.firstPerson, .there, .relative]), clauses.at(index).has(.be) {
            return nil
        }
        // `It was no threat`: of a thing that is known only from what was said before.
        if clauses.at(index - 1).has(.either) { return nil }
        return negated(hit, speech, isOwn: false)
    }

    /// `Torva is not secretly buying ferries`: nobody denies a secret of which nobody has spoken, be it the narrator.
    func negatedAdverb(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        let start = clauses.start(of: hit.start)
        let before = max(start, hit.start - Self.nearNegation)..<hit.start
        guard !isQuestion, before.contains(where: { clauses.at($0).has(.negation) }), !isRestricted(before),
            !before.contains(where: { clauses.at($0).has([.unreal, .modal, .to]) }),
            ![start - 1, start].contains(where: { clauses.at($0).has(.condition) || clauses.at($0).key == Self.you })
        else { return nil }
        if let speech {
            let isOwn = clauses.at(start).has(.firstPerson)
            return negated(hit, speech, isOwn: isOwn)
        }
        return clipped(start..<clauses.end(from: hit.end - 1, of: start), nil).map {
            Match(span: $0, contestedBy: Claim.narrator)
        }
    }

    /// How many tokens before the adverb the negation may stand.
    private static let nearNegation = 4

    /// Whether the verb between an auxiliary and a noun says that it takes place: `make`, `strike`.
    private func isMade(_ auxiliary: Int, _ noun: Int) -> Bool {
        (auxiliary..<max(auxiliary, noun)).contains { Self.making.contains(clauses.at($0).key) }
    }

    private static let making = Clauses.keys(
        "make made strike struck cut sign signed conclude concluded hold held have do"
    )

    /// `no conspiracy theorist`: what follows is the noun.
    private func isModifier(_ hit: Hit) -> Bool {
        let next = clauses.at(hit.end)
        return next.isWord
            && !next.has([
                .preposition, .to, .that, .relative, .coordinator, .contrast, .subordinator, .finite, .adverb, .by,
                .subject,
                .be, .haveOrDo, .modal, .day, .determiner, .condition, .demonstrative, .either, .endsInIng,
            ])
            && !Self.closing.contains(next.key)
    }

    private static let closing = Clauses.keys("whatsoever here anywhere anyway")

    /// `She hasn't met rumors`: what follows `have` is a verb, and nobody says that there were none.
    private func opensVerb(_ index: Int, before noun: Int) -> Bool {
        var index = index
        while index < noun, clauses.at(index).has([.adverb, .negation]), !clauses.at(index).has(.no) { index += 1 }
        return index < noun && !clauses.at(index).has([.no, .determiner, .possessive, .empty])
            && !(index..<noun).contains { clauses.at($0).has([.no, .determiner]) }
    }

    /// `But I want to repeat that …`
    func insisted(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        guard let speech, !isQuestion, let clause = clause(behind: hit.end), clauses.at(clause - 1).has(.that) else {
            return nil
        }
        var isOwn = false
        var isAgainst = false
        for index in max(0, hit.start - 10)..<hit.start {
            // `“We are close,” but stressed that …`: what is quoted before is no subject.
            if clauses.at(index).kind == .closeMark { isOwn = false }
            if clauses.at(index).has(.firstPerson) { isOwn = true }
            if clauses.at(index).has(.contrast) || clauses.at(index).key == Self.again { isAgainst = true }
            if clauses.at(index).has(.negation) { return nil }
        }
        guard isOwn, isAgainst, let span = clipped(clause..<clauses.end(from: clause), speech) else { return nil }
        var match = Match(span: span)
        match.holder = voices.speaker(of: speech.quote)
        return match
    }

    /// `The dam does affect us`: nobody stresses what nobody denies.
    func stressed(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        guard let speech, voices.quotes[speech.quote].kind != .indirect, !isQuestion,
            tokens[hit.start].forms.has(.base),
            let group = clauses.verbGroup(at: hit.start, forms: tokens[hit.start].forms),
            !group.isNegated, !group.isUnreal, Self.stresses.contains(clauses.at(group.start).key)
        else { return nil }
        // `What it does affect is …`, `Does it affect …`
        let subject = clauses.at(group.start - 1)
        let start = clauses.start(of: hit.start)
        // `does harm to the mill`: a noun.
        guard !clauses.at(hit.end).has(.to), subject.isWord,
            !subject.has([.coordinator, .contrast, .relative, .adverb, .auxiliary, .either]),
            !clauses.at(start).has([.relative, .condition, .preposition, .to]),
            !Self.asking.contains(clauses.at(start).key),
            let span = clipped(start..<clauses.end(from: hit.end - 1, of: start), speech)
        else { return nil }
        var match = Match(span: span)
        match.holder = voices.speaker(of: speech.quote)
        return match
    }

    private static let stresses = Clauses.keys("do does did")
    private static let asking = Clauses.keys("what how why where when which")
    private static let forms = Clauses.keys("do does did don't doesn't didn't")
    private static let assessing = Clauses.keys(
        "known immediate specific ongoing credible imminent direct current major longer"
    )
    private static let finding = Clauses.keys("concluded concludes found finds determined determines ruled")
    private static let nor = WordKey("nor")
    private static let without = WordKey("without")
    private static let you = WordKey("you")
    private static let again = WordKey("again")
    private static let futures = Clauses.keys("will won't")

    /// `not only`, `not just`: what follows is asserted.
    private func isRestricted(_ range: Range<Int>) -> Bool {
        range.contains { Self.restricting.contains(clauses.at($0).key) }
    }

    private static let restricting = Clauses.keys("only just merely simply necessarily confined limited")

    private func negated(_ hit: Hit, _ speech: Voices.Speech, isOwn: Bool) -> Match? {
        let start = clauses.start(of: hit.start)
        if clauses.at(start - 1).has(.condition) || clauses.at(start).has(.condition) { return nil }
        // What `his family says`, or what `she demands that`, is no denial of the speaker's.
        let before = clauses.at(start - 1)
        if before.has([.reporting, .that]), before.span.start >= speech.span.start, !isOwn { return nil }
        if clauses.at(start).key == Self.you || clauses.at(start - 1).key == Self.nor { return nil }
        var end = clauses.end(from: hit.end - 1, of: start)
        // `They found no plot and have left.`
        end =
            (hit.end..<max(hit.end, end)).first {
                clauses.at($0).has(.coordinator) && clauses.at($0 + 1).has([.auxiliary, .finite])
            } ?? end
        guard let span = clipped(start..<end, speech) else { return nil }
        var match = Match(span: span, factor: isOwn ? 1.1 : 1)
        match.contestedBy = voices.speaker(of: speech.quote)
        // `The judges found that there was no fraud`: a finding.
        if let cue = voices.quotes[speech.quote].cue.first, Self.finding.contains(voices.word(at: cue)), !isOwn {
            return nil
        }
        // `One side says there is no fraud`: whoever says so has not been accused of it.
        if match.contestedBy == nil, !isOwn, voices.quotes[speech.quote].kind == .indirect { match.factor *= 0.7 }
        match.quote = speech.quote
        return match
    }
}
