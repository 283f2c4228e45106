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
        // `staked his claim to the port`
        if Self.staking.contains(clauses.at(hit.start - 2).key) { return nil }
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
                && (Self.vagueArticles.contains(before.key) || Self.choosing.contains(before.key))
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
                match?.words = verdict(behind: judged).flatMap { clauses.span($0..<$0 + 1) }
                match?.isVerdict = true
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

    private static let insisting = Clauses.keys(
        "maintains maintain insists insist says said denies denied calls called"
    )
    private static let times = Clauses.keys("this last week month year night morning monday")
    private static let the = WordKey("the")
    private static let staking = Clauses.keys("stake stakes staked staking")
    private static let locating = Clauses.keys("in from by on at during")
    private static let made = WordKey("made")
    static let ofWord = WordKey("of")
    static let vagueArticles = Clauses.keys("a an any")
    /// `the claim you're looking into`
    private static let yours = Clauses.keys("you you're you've")
    private static let choosing = Clauses.keys("which what whatever every each")
    private static let allegationName = "allegation"
    private static let proven = Clauses.keys(
        "substantiated confirmed proven corroborated verified true credible documented"
    )
    private static let fewWords = Clauses.keys("little no any without some beyond every each")
    private static let beyond = WordKey("beyond")
}
