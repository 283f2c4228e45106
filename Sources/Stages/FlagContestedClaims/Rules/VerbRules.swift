import StageKit

/// Verbs that say that somebody denies, rejects or merely claims something.
extension SentenceRules {
    func verb(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        guard let group = clauses.verbGroup(at: hit.start, forms: tokens[hit.start].forms) else { return nil }
        guard !group.isNegated, !group.isUnreal, !isQuestion else { return nil }
        // `WATCHED Alleged thief left`: of a headline within the text.
        if tokens[hit.start].has(.capital), tokens[hit.start].forms.has(.participle), hit.start > 0, !isHeadline,
            clauses.at(hit.start - 1).has(.capital)
        {
            return nil
        }
        if hit.cue.kind != .distancing, isGeneric(group) || isAdvised(hit, group) || isFuture(hit, group) { return nil }
        // `to share disputed figures`
        if group.start == hit.start, tokens[hit.start].forms.has(.participle), clauses.at(hit.start - 2).has(.to),
            !clauses.at(hit.start - 1).has([.capital, .either, .subject])
        {
            return nil
        }
        // `found denied visits do harm`: a participle before its noun.
        if group.start == hit.start, tokens[hit.start].forms.has(.participle),
            clauses.at(hit.start - 1).has([.finite, .reporting]) || clauses.isPast(hit.start - 1),
            !clauses.at(hit.start - 1).has([.auxiliary, .subject, .either, .proposition])
        {
            return nil
        }
        // `ruled that alleged breaches should be heard`
        if group.start == hit.start, tokens[hit.start].forms.has(.participle), clauses.at(hit.start - 1).has(.that),
            clauses.at(hit.start - 2).has([.endsInEd, .finite, .reporting])
        {
            return nil
        }
        if isOfAll(group) || isImpersonal(hit, group) { return nil }
        // `economists contend that …`: who knows about a thing is reported, and no distance is kept.
        if hit.cue.name == Self.contending, Self.scholars.contains(clauses.at(group.start - 1).key) { return nil }
        // `his asylum claim to be heard`
        guard !hit.cue.except.contains(clauses.at(hit.start - 1).key) else { return nil }
        let quote = voices.quote(reportedBy: span(hit))
        if let quote, voices.quotes[quote].modality != .asserted { return nil }
        guard var match = group.isPassive ? passive(hit, group, speech) : active(hit, group, speech) else { return nil }
        match.quote = match.quote ?? quote
        // `a mill claiming to be old`: whose gerund it is, is not said.
        let isLoose =
            tokens[hit.start].forms.has(.gerund) && group.start == hit.start
            && clauses.at(hit.start - 1).kind != .comma
        let actor: String?
        if group.isPassive || isReduced(hit, group) {
            actor = agent(hit)
        } else {
            actor =
                isLoose || isJoinedToReport(group)
                ? nil : quote.flatMap(voices.speaker(of:)) ?? subject(before: group.start)
        }
        if hit.cue.kind == .distancing || hit.cue.kind == .accusation {
            // `in his answer to Kerr's speech, claiming it is old`: the subject is somebody else.
            let isGerund = tokens[hit.start].forms.has(.gerund) && group.start == hit.start
            let isActor = !isGerund || actor.map { isSubject($0, before: group.start) } ?? true
            match.holder = match.holder ?? (isActor ? actor : nil)
            match.contestedBy = hit.cue.kind == .accusation ? nil : distancer(speech)
            // `which he falsely claimed was old`
            let falsity = falsity(hit)
            if hit.cue.kind == .distancing, let wrong = falsity ?? wrongness(group) {
                match.kind = .rebuttal
                match.words = clauses.at(wrong).span
                match.contestedBy = voice(speech)
            }
        } else {
            match.contestedBy = actor
        }
        // Who denies `it` is needed to know what `it` is.
        if match.isPointedTo, match.contestedBy == nil { return nil }
        // `seeks to dismiss the claims`: a goal, where no clause says what is claimed.
        if group.isInfinitive, !group.isGoverned {
            match.factor *= match.isClause || hit.cue.kind == .distancing ? 0.85 : 0.5
        }
        return match
    }

    /// `every guard who alleges theft`: nobody in particular.
    private func isOfAll(_ group: VerbGroup) -> Bool {
        // `anyone claiming to know`
        if Self.all.contains(clauses.at(group.start - 1).key), clauses.at(group.start).has(.endsInIng) { return true }
        guard clauses.at(group.start - 1).has([.relative, .that]) else { return false }
        return (max(0, group.start - 5)..<max(0, group.start - 1)).contains { Self.all.contains(clauses.at($0).key) }
    }

    /// `It is too much to claim that …`: nobody has claimed it.
    private func isImpersonal(_ hit: Hit, _ group: VerbGroup) -> Bool {
        // `no reason for denying that …`
        if tokens[hit.start].forms.has(.gerund), clauses.at(hit.start - 1).has(.preposition),
            (max(0, hit.start - 5)..<hit.start).contains(where: { clauses.at($0).has(.no) })
        {
            return true
        }
        guard group.isInfinitive, !group.isGoverned else { return false }
        // `made it easy for Kerr to claim that …`
        if (max(0, group.start - 10)..<group.start).contains(where: { Self.ease.contains(clauses.at($0).key) }) {
            return true
        }
        let start = clauses.start(of: group.start, stopsAtPronoun: false)
        return clauses.at(start).has(.either)
            && (clauses.at(start).has(.be) || clauses.at(start + 1).has([.be, .modal]))
    }

    /// The adverb before a verb by which it is called false.
    private func falsity(_ hit: Hit) -> Int? {
        Self.false.contains(clauses.at(hit.start - 1).key) ? hit.start - 1 : nil
    }

    /// `was wrong when he claimed that …`: where the word stands that says so.
    private func wrongness(_ group: VerbGroup) -> Int? {
        guard let when = (max(0, group.start - 5)..<group.start).last(where: { clauses.at($0).key == Self.whenWord })
        else { return nil }
        return (max(0, when - 6)..<when).last { Self.wrong.contains(clauses.at($0).key) }
    }

    /// `He said that Kerr had called and claimed …`: whether he or Kerr claims it is not known.
    private func isJoinedToReport(_ group: VerbGroup) -> Bool {
        guard clauses.at(group.start - 1).has(.coordinator) else { return false }
        return (max(0, group.start - Clauses.longest / 4)..<group.start).contains {
            clauses.at($0).has(.reporting)
                && clauses.at($0 + 1).has([.that, .subject, .either, .capital, .determiner, .possessive])
        }
    }

    /// `The council will reject the claim`: it has not yet.
    private func isFuture(_ hit: Hit, _ group: VerbGroup) -> Bool {
        (group.start..<hit.start).contains { Self.futures.contains(clauses.at($0).key) }
    }

    /// `you deny their rights`, `should get to work on debunking such tales`: of nobody who does.
    private func isAdvised(_ hit: Hit, _ group: VerbGroup) -> Bool {
        if clauses.at(group.start - 1).key == Self.you || clauses.at(group.start).key == Self.you { return true }
        guard tokens[hit.start].forms.has(.gerund), group.start == hit.start,
            clauses.at(hit.start - 1).has(.preposition)
        else { return false }
        return (clauses.start(of: hit.start)..<hit.start).contains { clauses.at($0).has(.unreal) }
    }

    /// Whether nearly all words have a capital: headlines leave verbs out.
    var isHeadline: Bool {
        guard tokens.count < 40 else { return false }
        let words = tokens.count { $0.isWord }
        return words > 4 && tokens.count { $0.has([.capital, .number]) } * 5 >= words * 4
    }

    /// `Paper Corrects Claim That Dam Was Old, Days Later`: in headlines a comma ends a clause.
    func titleEnd(_ clause: Range<Int>) -> Int {
        guard isHeadline else { return clause.upperBound }
        return clause.first { clauses.at($0).kind == .comma } ?? clause.upperBound
    }

    /// Whether the sentence asks.
    var isQuestion: Bool { tokens.last?.kind == .question }

    private func active(_ hit: Hit, _ group: VerbGroup, _ speech: Voices.Speech?) -> Match? {
        let frames = hit.cue.frames
        var next = hit.end
        // `so often refuted that everybody laughs`: a result.
        if clauses.at(next).has(.that),
            (max(0, hit.start - 3)..<hit.start).contains(where: { Self.measuring.contains(clauses.at($0).key) })
        {
            return nil
        }
        // `Denying the poor a vote is wrong`: the gerund is the subject of what follows.
        let isGoal =
            group.isInfinitive && !group.isGoverned && !clauses.at(next).has([.that, .subject]) && belongsToSubject(hit)
        let isSubject =
            isGoal
            || tokens[hit.start].forms.has(.gerund) && group.start == hit.start
                && !clauses.at(next).has([.that, .subject])
                && (!clauses.at(hit.start - 1).isWord && clauses.at(hit.start - 1).kind != .comma
                    || clauses.at(hit.start - 1).has([.coordinator, .subordinator]) || belongsToSubject(hit))
        // `denies the miller the kind of access that …`
        let isGiven =
            hit.cue.kind == .denial && !clauses.at(next).has(.that) && (excepted(next, hit) || isGivenToName(next))
        let isLoose = hit.cue.kind == .distancing && !isGoal && hasVerbsEnough(next)
        // `denied wrongdoing and other guards have left`
        let isJoined = hit.cue.with.contains(clauses.at(next).key) && clauses.at(next + 1).has(.coordinator)
        if frames.contains(.clause), !isSubject || isLoose, !isGiven, !isJoined, let clause = clause(behind: next),
            !hit.cue.except.contains(clauses.at(clause).key), !isObject(clause, hit, group)
        {
            let end = agreeing(titleEnd(clause..<end(of: clause, hit, group)), clause, hit)
            // `faults that people claim she has`
            let isShort = clauses.at(clause).has([.subject, .either]) && !clauses.at(clause + 1).has(.auxiliary)
            // `what they claim it has been all along`
            let last = (clause + 1..<max(clause + 1, end)).last { !clauses.at($0).has(.adverb) } ?? clause
            if isShort, clauses.at(last).has(.be) { return nil }
            // `denied this was true`: what `this` points to.
            if clauses.at(clause).has([.demonstrative, .either]), clauses.at(clause + 1).has(.be),
                Self.affirming.contains(clauses.at(end - 1).key), end <= clause + 4
            {
                return antecedent(of: clause).map { Match(span: $0, factor: 0.8) }
            }
            // `tried to deny he admitted`: what he admitted is said elsewhere.
            if isShort, clauses.words(clause..<end) == 2,
                clauses.at(clause + 1).has(.reporting) || Self.conceding.contains(clauses.at(clause + 1).key)
            {
                return nil
            }
            if clauses.words(clause..<end) > (isShort ? 1 : 2) {
                return clipped(clause..<end, speech).map { Match(span: $0, isClause: true) }
            }
            if isShort { return nil }
        }
        if frames.contains(.clause), let match = relativePredicate(hit, group, speech) { return match }
        if frames.contains(.clause), isHeadline, !excepted(next, hit), !clauses.at(next).has(.preposition),
            !Self.goingOn.contains(clauses.at(next).key),
            clauses.words(next..<clauses.end(from: next)) > 3
        {
            return clipped(next..<clauses.end(from: next), speech).map { Match(span: $0, factor: 0.8) }
        }
        while clauses.at(next).has(.adverb), !Self.degrees.contains(clauses.at(next).key), next < hit.end + 2 {
            next += 1
        }
        let isMere = group.isInfinitive && !group.isGoverned
        // `denied to the poor`: what is denied stands in a gerund, not in an infinitive.
        let isGift = hit.cue.kind == .denial && clauses.at(next).has(.to)
        // `denied wrongdoing`
        let isNoun = hit.cue.with.contains(clauses.at(next).key)
        if frames.contains(.infinitive), !isMere, !isGift, !isGiven, !isNoun, let end = infinitive(at: next) {
            // `claimed never to have heard of it`
            let start = clauses.at(next - 1).has(.negation) ? hit.end : next
            return clipped(start..<end, speech).map { Match(span: $0) }
        }
        // `spoke of “lost salt and alleged leaks”`: a participle before its noun.
        if hit.cue.kind == .distancing, tokens[hit.start].forms.has(.participle), group.start == hit.start,
            clauses.at(hit.start - 1).kind == .openMark || clauses.at(hit.start - 1).has(.coordinator)
        {
            return nil
        }
        if frames.contains(.of) {
            guard clauses.at(next).has(.preposition) || clauses.at(next + 1).has(.preposition) else {
                return reported(hit)
            }
            if !clauses.at(next).has(.preposition) { next += 1 }
            return ofPhrase(at: next, hit, speech)
        }
        if frames.contains(.assertion) || frames.contains(.object) {
            let isGeneral = isMere || tokens[hit.start].forms.has(.gerund)
            if isGeneral, isBarePlural(next) { return nil }
            // `thought about claiming victory`
            if hit.cue.kind == .distancing, tokens[hit.start].forms.has(.gerund),
                clauses.at(hit.start - 1).has(.preposition)
            {
                return nil
            }
            if isReduced(hit, group) { return relativeObject(hit, group, speech) }
            if let match = object(at: next, hit, speech, onlyAssertions: isMere) ?? relativeObject(hit, group, speech) {
                return match
            }
            if frames.contains(.asPredicate), let match = asPredicate(at: next, speech) { return match }
        }
        return frames.contains(.clause) && !clauses.at(next).isWord ? reported(hit) : nil
    }

    /// `The guards claiming fraud have left`: no verb stands before the gerund, so the one behind it is the sentence's.
    private func belongsToSubject(_ hit: Hit) -> Bool {
        // `instead of denying that …` belongs to what stands before.
        clauses.at(hit.start - 1).isWord && !clauses.at(hit.start - 1).has(.preposition)
            && !clauses.hasFinite(clauses.start(of: hit.start)..<hit.start)
    }

    /// `content that disputes the figures`: a rule for all of its kind.
    private func isGeneric(_ group: VerbGroup) -> Bool {
        guard clauses.at(group.start - 1).has(.that), clauses.at(group.start - 2).isWord else { return false }
        let start =
            (max(0, group.start - 6)..<group.start - 1).last { !clauses.at($0).isWord } ?? max(0, group.start - 6)
        return !(start..<group.start - 1).contains {
            clauses.at($0).has([.determiner, .possessive, .genitive, .capital, .number, .reporting, .finite])
        }
    }

    /// `to debunk rumors`: of no rumor in particular.
    private func isBarePlural(_ index: Int) -> Bool {
        clauses.at(index).has(.proposition) && clauses.at(index).has(.endsInS)
            && (!clauses.at(index + 1).isWord || clauses.at(index + 1).has([.coordinator, .contrast, .subordinator]))
    }

    /// Where the clause ends that a verb is about. One in a relative clause ends before what that clause belongs to goes on:
    /// `Those who claimed they knew, a third of all, left`, `a memo that claimed it was old has been found`; and so does that of
    /// an infinitive or gerund: `to claim that it is old is wrong`, `a story claiming it is old went round`.
    private func end(of clause: Int, _ hit: Hit, _ group: VerbGroup) -> Int {
        let isRelative = clauses.at(group.start - 1).has([.relative, .that])
        let isGerund = tokens[hit.start].forms.has(.gerund) && group.start == hit.start
        let isSubject = (isGerund || group.isInfinitive && !group.isGoverned) && isInSubject(group.start)
        guard isRelative || isSubject else {
            // `Orlan, in claiming it was old, alleged …`
            let isAdverbial = tokens[hit.start].forms.has(.gerund) && clauses.at(group.start - 1).has(.preposition)
            if isAdverbial {
                let end = clauses.end(from: clause)
                let comma = (clause..<end).first {
                    clauses.at($0).kind == .comma && clauses.isComplete(clause..<$0)
                        && clauses.at($0 + 1).has([.endsInEd, .finite])
                }
                return comma ?? firstCoordinateGerund(clause..<end) ?? end
            }
            // `a report that came on Friday alleging it is old may have been wrong`
            let isLoose = isGerund && clauses.at(hit.start - 1).isWord
            let end = isLoose ? clauses.endOfComplement(from: clause) : clauses.end(from: clause)
            return isGerund ? firstCoordinateGerund(clause..<end) ?? end : end
        }
        let end = clauses.endOfComplement(from: clause, mustGoOn: isInSubject(group.start - (isRelative ? 1 : 0)))
        guard isRelative else { return firstCoordinateGerund(clause..<end) ?? end }
        return (clause..<end).first {
            clauses.at($0).kind == .comma
                && (clauses.isClauseStart($0 + 1) || clauses.at($0 + 1).has([.finite, .auxiliary, .endsInEd]))
        } ?? end
    }

    /// `praised Kerr, falsely claimed it was old, blamed Orlan and left`: in a list of verbs a clause ends before the next one.
    func ownEnd(of clause: Range<Int>, _ hit: Hit) -> Int {
        let before = clauses.at(hit.start - 1)
        guard before.kind == .comma, !clauses.at(hit.start).has(.endsInIng) else {
            guard tokens[hit.start].has(.endsInIng) || clauses.at(hit.end).has(.endsInIng) else {
                return clause.upperBound
            }
            return firstCoordinateGerund(clause) ?? clause.upperBound
        }
        return clause.first {
            clauses.at($0).kind == .comma && clauses.at($0 + 1).has([.endsInEd, .finite])
                && clauses.isComplete(clause.lowerBound..<$0)
        } ?? clause.upperBound
    }

    /// `claimed that it is old and leaks`: where a verb follows `and` that cannot have the subject of the verb before the clause,
    /// the clause goes on.
    private func agreeing(_ end: Int, _ clause: Int, _ hit: Hit) -> Int {
        let verb = clauses.at(end + 1)
        guard clauses.at(end).has(.coordinator), verb.has(.finite), verb.has(.endsInS), !verb.has([.reporting, .be]),
            !tokens[hit.start].has(.endsInS), clauses.hasFinite(clause..<end)
        else { return end }
        return clauses.end(from: end + 2, of: clause)
    }

    /// `denying that there were limits and hiding the figures`: where the second gerund is joined to the first.
    private func firstCoordinateGerund(_ clause: Range<Int>) -> Int? {
        clause.first {
            clauses.at($0).has(.coordinator) && clauses.at($0 + 1).has(.endsInIng)
                && !(clause.lowerBound..<$0).contains { clauses.at($0).has(.endsInIng) }
        }
    }

    /// `A letter claiming the dam is old got lost`: one verb for the claim, and one for what goes on.
    private func hasVerbsEnough(_ start: Int) -> Bool {
        guard clauses.isClauseStart(start) else { return false }
        var verbs = 0
        for index in start..<clauses.end(from: start) {
            let token = clauses.at(index)
            if token.has([.subordinator, .condition, .contrast, .relative, .coordinator]) { break }
            if clauses.isFinite(index) { verbs += 1 }
        }
        return verbs > 1
    }

    /// `every guard who claimed fraud is heard`: the one verb is that of the clause around, and `fraud` is no subject.
    private func isObject(_ clause: Int, _ hit: Hit, _ group: VerbGroup) -> Bool {
        guard clause == hit.end, !clauses.at(clause).has([.subject, .either, .there, .that]) else { return false }
        // `guards who voted to deny the leak have left`
        let isDeep = group.isInfinitive && clauses.at(group.start - 2).has(.relative)
        let isRelative =
            isDeep
            || clauses.at(group.start - 1).has([.relative, .that]) && clauses.at(group.start - 2).isWord
                && !clauses.at(clause).has([.determiner, .possessive]) && isInSubject(group.start - 1)
        // `Trying to refute this truth is vain.`
        let isSubject = clauses.at(group.start).has([.endsInIng, .to]) && isInSubject(group.start)
        guard isRelative || isSubject else { return false }
        let own = clause..<clauses.end(from: clause)
        return own.count { clauses.isFinite($0) } - own.count { clauses.at($0).has(.relative) } < 2
    }

    /// Whether what stands before a token has no verb yet, so that the main verb is still to come.
    func isInSubject(_ index: Int) -> Bool {
        let before = clauses.at(index - 1)
        if before.has([.that, .subordinator, .condition]) { return true }
        guard before.isWord, !before.has([.preposition, .coordinator]) else {
            // `Leaving the port, claiming it is old, won't help.`, `Likewise, claims that it is old rest on little.`
            return index == 0
                || before.kind == .comma && (clauses.at(0).has(.endsInIng) || index == 2) && index < Clauses.longest
                    && !clauses.hasFinite(0..<index)
        }
        return !clauses.hasFinite(clauses.start(of: index - 1)..<index)
    }

    /// `The allegations were denied by Kerr`, `Orlan is alleged to …`, `it is claimed that …`
    private func passive(_ hit: Hit, _ group: VerbGroup, _ speech: Voices.Speech?) -> Match? {
        let next = hit.end
        if clauses.at(next).has(.that), clauses.at(group.start - 1).has(.either) || clauses.at(group.start).has(.either)
        {
            return clipped(next + 1..<clauses.end(from: next + 1), speech).map { Match(span: $0) }
        }
        if hit.cue.frames.contains(.infinitive), hit.cue.kind != .denial, clauses.at(next).has(.to) {
            return clipped(next..<clauses.endOfInfinitive(from: next), speech).map { Match(span: $0) }
        }
        guard hit.cue.frames.contains(.assertion) || hit.cue.frames.contains(.object) else { return nil }
        let start = clauses.start(of: group.start)
        guard let phrase = clauses.nounPhrase(at: start), phrase.end >= group.start - 1, phrase.start < group.start,
            clauses.at(phrase.head).has(.proposition), !hasException(phrase, hit)
        else { return nil }
        // `When the charges were dropped or dismissed`: by a court.
        if hit.cue.name == Self.dismissing, Self.filed.contains(clauses.at(phrase.head).key), agent(hit) == nil {
            return nil
        }
        // `an idea that is rejected`: nobody in particular holds or rejects it.
        let opensIndefinite = Self.indefinite.contains(clauses.at(start).key)
        if opensIndefinite || phrase.complement == nil && phrase.head == start, agent(hit) == nil { return nil }
        // `Those statements were contradicted`: which, another paragraph says.
        if Self.contradicting == hit.cue.name, phrase.complement == nil,
            !(phrase.start..<phrase.head).contains(where: { clauses.at($0).has([.possessive, .genitive]) })
        {
            return nil
        }
        let range = (phrase.complement ?? phrase.start)..<min(phrase.end, group.start)
        return clipped(range, speech).map { Match(span: $0, holder: owner(of: phrase)) }
    }

    /// `denies Kerr the office`, `denied Torva families the money`: before the verb of a clause no second phrase begins.
    private func isGivenToName(_ start: Int) -> Bool {
        guard clauses.at(start).has(.capital) else { return false }
        for index in start + 1..<start + 6 {
            let token = clauses.at(index)
            guard token.isWord, !token.has([.finite, .preposition, .endsInEd, .relative, .that, .coordinator]) else {
                return false
            }
            if token.has([.determiner, .possessive]) { return !clauses.at(index - 1).has(.genitive) }
        }
        return false
    }

    /// `Denies Appeal to …`: one of the words that make the cue something else stands at the beginning of its object.
    private func excepted(_ start: Int, _ hit: Hit) -> Bool {
        !hit.cue.except.isEmpty && (start..<start + 8).contains { hit.cue.except.contains(clauses.at($0).key) }
    }

    private static let you = WordKey("you")
    private static let all = Clauses.keys("every any each anyone anybody everyone everybody whoever")
    private static let wrong = Clauses.keys("wrong mistaken incorrect lied lying misled untruthful dishonest")
    private static let whenWord = WordKey("when")
    private static let conceding = Clauses.keys("admitted confessed did made")
    private static let `false` = Clauses.keys(
        "falsely wrongly incorrectly erroneously mistakenly misleadingly baselessly inaccurately disingenuously"
    )
    private static let affirming = Clauses.keys("true so case correct")
    private static let contending = "contend"
    private static let scholars = Clauses.keys(
        "economists experts analysts scientists researchers historians scholars academics doctors"
    )
    private static let goingOn = Clauses.keys("get gets got are is was were have has show shows prove face make made")
    private static let ease = Clauses.keys("easy easier easiest hard harder possible impossible difficult tempting")
    private static let measuring = Clauses.keys("so such")
    private static let dismissing = "dismiss"
    private static let futures = Clauses.keys("will won't he'll she'll they'll we'll")
    /// `alleges too little care`
    private static let degrees = Clauses.keys("too so very more almost quite rather")
    private static let indefinite = Clauses.keys("a an some many several most")

    /// Who stands behind `by`.
    private func agent(_ hit: Hit) -> String? {
        guard let by = by(hit) else { return nil }
        for index in by + 1..<by + 5 {
            guard clauses.at(index).isWord else { return nil }
            if let speaker = voices.speaker(namedAt: clauses.at(index).span) { return speaker }
        }
        return nil
    }
}
