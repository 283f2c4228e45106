import StageKit

/// Verbs that say that somebody denies, rejects or merely claims something.
extension SentenceRules {
    func verb(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        guard let group = clauses.verbGroup(at: hit.start, forms: tokens[hit.start].forms) else { return nil }
        guard !group.isNegated, !group.isUnreal, !isQuestion else { return nil }
        // `bombings claimed by the Southern Guard`: nobody doubts that it was there.
        if hit.cue.name == Self.claiming, clauses.at(hit.end).has(.by), tokens[hit.start].forms.has(.participle) {
            return nil
        }
        // `That is not to deny that …`
        if group.isInfinitive, !group.isGoverned,
            (group.start..<hit.start).contains(where: { clauses.at($0).has(.be) && clauses.at($0 + 1).has(.to) })
        {
            return nil
        }
        // `“I doubt he will come”`: nobody has said that he will.
        if hit.cue.name == Self.doubting, clauses.at(group.start - 1).has(.firstPerson) { return nil }
        guard !isAnotherUse(hit), !isOfNobody(hit, group) else { return nil }
        let quote = voices.quote(reportedBy: span(hit))
        if let quote, voices.quotes[quote].modality != .asserted { return nil }
        guard var match = group.isPassive ? passive(hit, group, speech) : active(hit, group, speech) else { return nil }
        match.quote = match.quote ?? quote
        name(&match, hit, group, quote, speech)
        // Who denies `it` is needed to know what `it` is.
        if match.isPointedTo, match.contestedBy == nil { return nil }
        // `seeks to dismiss the claims`: a goal, where no clause says what is claimed.
        if group.isInfinitive, !group.isGoverned {
            match.factor *= match.isClause || hit.cue.kind == .distancing ? 0.85 : 0.5
        }
        return match
    }

    /// Whether nearly all words have a capital: headlines leave verbs out.
    var isHeadline: Bool {
        guard tokens.count < 40 else { return false }
        let words = tokens.count { $0.isWord }
        return words > 4 && tokens.count { $0.has([.capital, .number]) } * 5 >= words * 4
    }

    /// Whether the sentence asks.
    var isQuestion: Bool {
        guard let last = tokens.last else { return false }
        if last.kind == .question { return true }
        // `“Who can claim that?” he asked.`
        return tokens.first?.kind == .openMark && Self.asking.contains(clauses.at(1).key)
            && tokens.contains { $0.kind == .question }
    }

    private static let asking = Clauses.keys(
        "how why who what when where which can could would is are do does did has have"
    )

    private func active(_ hit: Hit, _ group: VerbGroup, _ speech: Voices.Speech?) -> Match? {
        let frames = hit.cue.frames
        // `“adamantly denied” the claim that …`
        let open = (max(0, hit.start - 3)..<hit.start).last { clauses.at($0).kind == .openMark }
        let isMarked =
            clauses.at(hit.end).kind == .closeMark && clauses.at(hit.end + 1).has([.determiner, .possessive, .that])
            && open.map { !clauses.at($0 - 1).has([.coordinator, .negation, .to]) } ?? false
        var next = isMarked ? hit.end + 1 : hit.end
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
        // What the verb stands in is no subject of its own.
        let (first, end) = (phrase.complement ?? phrase.start, min(phrase.end, group.start))
        guard first < end else { return nil }
        return clipped(first..<end, speech).map { Match(span: $0, holder: owner(of: phrase)) }
    }

    private static let claiming = "claim"
    private static let doubting = "doubt"
    private static let conceding = Clauses.keys("admitted confessed did made")
    private static let affirming = Clauses.keys("true so case correct")
    private static let goingOn = Clauses.keys("get gets got are is was were have has show shows prove face make made")
    private static let measuring = Clauses.keys("so such")
    private static let dismissing = "dismiss"
    private static let indefinite = Clauses.keys("a an some many several most")
    /// `alleges too little care`
    private static let degrees = Clauses.keys("too so very more almost quite rather")
}
