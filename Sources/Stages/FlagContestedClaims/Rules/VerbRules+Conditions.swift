import StageKit

/// Verbs that are none here, and verbs by which nobody in particular says anything.
extension SentenceRules {
    /// Whether a form of a verb is no verb here.
    func isAnotherUse(_ hit: Hit) -> Bool {
        let before = clauses.at(hit.start - 1)
        // `his asylum claim to be heard`
        if hit.cue.except.contains(before.key) { return true }
        guard tokens[hit.start].forms.has(.participle) else { return false }
        // `WATCHED Alleged thief left`: of a headline within the text.
        if tokens[hit.start].has(.capital), hit.start > 0, !isHeadline, before.has(.capital) { return true }
        // `to share disputed figures`
        if clauses.at(hit.start - 2).has(.to), !before.has([.capital, .either, .subject, .auxiliary, .adverb]) {
            return true
        }
        // `found denied visits do harm`: a participle before its noun.
        if before.has([.finite, .reporting]) || clauses.isPast(hit.start - 1),
            !before.has([.auxiliary, .subject, .either, .proposition])
        {
            return true
        }
        // `ruled that alleged breaches should be heard`
        return before.has(.that) && clauses.at(hit.start - 2).has([.endsInEd, .finite, .reporting])
    }

    /// Whether nobody in particular says so, or nobody has said so yet.
    func isOfNobody(_ hit: Hit, _ group: VerbGroup) -> Bool {
        if isOfAll(group) || isImpersonal(hit, group) { return true }
        guard hit.cue.kind == .distancing else {
            return isGeneric(group) || isAdvised(hit, group) || isFuture(hit, group)
        }
        // `economists contend that …`: who knows about a thing is reported, and no distance is kept.
        return hit.cue.name == Self.contending && Self.scholars.contains(clauses.at(group.start - 1).key)
    }

    /// `every guard who alleges theft`: nobody in particular.
    func isOfAll(_ group: VerbGroup) -> Bool {
        // `anyone claiming to know`
        if Self.all.contains(clauses.at(group.start - 1).key), clauses.at(group.start).has(.endsInIng) { return true }
        guard clauses.at(group.start - 1).has([.relative, .that]) else { return false }
        return (max(0, group.start - 5)..<max(0, group.start - 1)).contains { Self.all.contains(clauses.at($0).key) }
    }

    /// `It is too much to claim that …`: nobody has claimed it.
    func isImpersonal(_ hit: Hit, _ group: VerbGroup) -> Bool {
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

    /// `The council will reject the claim`: it has not yet.
    func isFuture(_ hit: Hit, _ group: VerbGroup) -> Bool {
        (group.start..<hit.start).contains { Self.futures.contains(clauses.at($0).key) }
    }

    /// `you deny their rights`, `should get to work on debunking such tales`: of nobody who does.
    func isAdvised(_ hit: Hit, _ group: VerbGroup) -> Bool {
        if clauses.at(group.start - 1).key == Self.you || clauses.at(group.start).key == Self.you { return true }
        guard tokens[hit.start].forms.has(.gerund), group.start == hit.start,
            clauses.at(hit.start - 1).has(.preposition)
        else { return false }
        return (clauses.start(of: hit.start)..<hit.start).contains { clauses.at($0).has(.unreal) }
    }

    /// `content that disputes the figures`: a rule for all of its kind.
    func isGeneric(_ group: VerbGroup) -> Bool {
        guard clauses.at(group.start - 1).has(.that), clauses.at(group.start - 2).isWord else { return false }
        let start =
            (max(0, group.start - 6)..<group.start - 1).last { !clauses.at($0).isWord } ?? max(0, group.start - 6)
        return !(start..<group.start - 1).contains {
            clauses.at($0).has([.determiner, .possessive, .genitive, .capital, .number, .reporting, .finite])
        }
    }

    /// `to debunk rumors`: of no rumor in particular.
    func isBarePlural(_ index: Int) -> Bool {
        clauses.at(index).has(.proposition) && clauses.at(index).has(.endsInS)
            && (!clauses.at(index + 1).isWord || clauses.at(index + 1).has([.coordinator, .contrast, .subordinator]))
    }

    /// `denies Kerr the office`, `denied Torva families the money`: before the verb of a clause no second phrase begins.
    func isGivenToName(_ start: Int) -> Bool {
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
    func excepted(_ start: Int, _ hit: Hit) -> Bool {
        !hit.cue.except.isEmpty && (start..<start + 8).contains { hit.cue.except.contains(clauses.at($0).key) }
    }

    private static let you = WordKey("you")
    private static let all = Clauses.keys("every any each anyone anybody everyone everybody whoever")
    private static let contending = "contend"
    private static let scholars = Clauses.keys(
        "economists experts analysts scientists researchers historians scholars academics doctors"
    )
    private static let ease = Clauses.keys("easy easier easiest hard harder possible impossible difficult tempting")
    private static let futures = Clauses.keys("will won't he'll she'll they'll we'll")
}
