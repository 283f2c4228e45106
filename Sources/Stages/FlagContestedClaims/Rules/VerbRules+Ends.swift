import StageKit

/// Where clauses end that verbs are about.
extension SentenceRules {
    /// `Paper Corrects Claim That Dam Was Old, Days Later`: in headlines a comma ends a clause.
    func titleEnd(_ clause: Range<Int>) -> Int {
        guard isHeadline else { return clause.upperBound }
        return clause.first { clauses.at($0).kind == .comma } ?? clause.upperBound
    }

    /// Where the clause ends that a verb is about. One in a relative clause ends before what that clause belongs to goes on:
    /// `Those who claimed they knew, a third of all, left`, `a memo that claimed it was old has been found`; and so does that of
    /// an infinitive or gerund: `to claim that it is old is wrong`, `a story claiming it is old went round`.
    func end(of clause: Int, _ hit: Hit, _ group: VerbGroup) -> Int {
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
            if let main = beforeMainClause(clause..<end, hit) { return main }
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

    /// `claimed that it is old and leaks`, `claims they left and stole the salt`: where a verb follows `and` that cannot go on from
    /// the verb before the clause, the clause goes on.
    func agreeing(_ end: Int, _ clause: Int, _ hit: Hit) -> Int {
        let verb = clauses.at(end + 1)
        let isPresent = tokens[hit.start].forms.has(.third)
        guard clauses.at(end).has(.coordinator), verb.has(.finite), !verb.has(.be),
            verb.has(.endsInS)
                ? !isPresent && !verb.has(.reporting) : isPresent && !verb.has([.auxiliary, .subject, .either]),
            clauses.hasFinite(clause..<end)
        else { return end }
        return clauses.end(from: end + 2, of: clause)
    }

    /// `When Orlan claimed that it was old, Torva's paper put out a map`: where the clause ends that the main clause follows.
    func beforeMainClause(_ clause: Range<Int>, _ hit: Hit) -> Int? {
        let start = clauses.start(of: hit.start)
        let opener = clauses.at(start).has([.subordinator, .contrast]) ? start : start - 1
        // `So while Orlan claims …`
        let isFirst = opener == 0 || opener == 1 && clauses.at(0).has([.coordinator, .contrast, .subordinator])
        guard isFirst && clauses.opensWithAdverbial(opener) || opensWithParticiple(before: hit.start) else {
            return nil
        }
        return clause.first {
            clauses.at($0).kind == .comma && clauses.isComplete(clause.lowerBound..<$0) && !clauses.continuesList($0)
                && clauses.at($0 + 1).has([.subject, .either, .capital, .determiner, .possessive, .there])
        }
    }

    /// `Asked about claims that …, Orlan laughed`: whether nothing but a participle and what belongs to it stands before a token.
    private func opensWithParticiple(before index: Int) -> Bool {
        guard Self.opening.contains(tokens[0].key), index > 0 else { return false }
        return !clauses.hasFinite(1..<index) && !(0..<index).contains { clauses.at($0).kind == .comma }
    }

    private static let opening = Clauses.keys(
        "asked questioned pressed confronted faced responding reacting citing amid despite"
    )

    /// `denying that there were limits and hiding the figures`: where the second gerund is joined to the first.
    func firstCoordinateGerund(_ clause: Range<Int>) -> Int? {
        clause.first {
            clauses.at($0).has(.coordinator) && clauses.at($0 + 1).has(.endsInIng)
                && !(clause.lowerBound..<$0).contains { clauses.at($0).has(.endsInIng) }
        }
    }

    /// `A letter claiming the dam is old got lost`: one verb for the claim, and one for what goes on.
    func hasVerbsEnough(_ start: Int) -> Bool {
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
    func isObject(_ clause: Int, _ hit: Hit, _ group: VerbGroup) -> Bool {
        guard clause == hit.end, !clauses.at(clause).has([.subject, .either, .there, .that]) else { return false }
        // `claimed three wins, won the cup`, `claimed victory in the vote are tired`: what is won.
        let verb = (clause..<min(tokens.count, clause + 13)).first { clauses.isFinite($0) } ?? clause
        if hit.cue.kind == .distancing,
            Self.won.contains(clauses.at(clause).key) || Self.won.contains(clauses.at(verb).key)
                || (clause..<verb).contains(where: { Self.lost.contains(clauses.at($0).key) })
        {
            return true
        }
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

    private static let won = Clauses.keys("wins victory victories")
    private static let lost = Clauses.keys("lives victims")

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

    /// `The guards claiming fraud have left`: no verb stands before the gerund, so the one behind it is the sentence's.
    func belongsToSubject(_ hit: Hit) -> Bool {
        // `instead of denying that …` belongs to what stands before.
        clauses.at(hit.start - 1).isWord && !clauses.at(hit.start - 1).has(.preposition)
            && !clauses.hasFinite(clauses.start(of: hit.start)..<hit.start)
    }
}
