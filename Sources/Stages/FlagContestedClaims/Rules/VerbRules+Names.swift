import StageKit

/// Who holds and who contests what a verb is about.
extension SentenceRules {
    /// Says of a match who holds it and who contests it.
    func name(_ match: inout Match, _ hit: Hit, _ group: VerbGroup, _ quote: Int?, _ speech: Voices.Speech?) {
        // `a mill wrongly claiming to be old`: whose gerund it is, is not said.
        let isLoose =
            tokens[hit.start].forms.has(.gerund) && clauses.at(group.start - 1).kind != .comma
            && (group.start..<hit.start).allSatisfy { clauses.at($0).has(.adverb) }
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
    }

    /// The adverb before a verb by which it is called false.
    func falsity(_ hit: Hit) -> Int? {
        Self.false.contains(clauses.at(hit.start - 1).key) ? hit.start - 1 : nil
    }

    /// `was wrong when he claimed that …`: where the word stands that says so.
    func wrongness(_ group: VerbGroup) -> Int? {
        guard let when = (max(0, group.start - 5)..<group.start).last(where: { clauses.at($0).key == Self.whenWord })
        else { return nil }
        return (max(0, when - 6)..<when).last { Self.wrong.contains(clauses.at($0).key) }
    }

    /// `He said that Kerr had called and claimed …`: whether he or Kerr claims it is not known.
    func isJoinedToReport(_ group: VerbGroup) -> Bool {
        guard clauses.at(group.start - 1).has(.coordinator) else { return false }
        return (max(0, group.start - Clauses.longest / 4)..<group.start).contains {
            clauses.at($0).has(.reporting)
                && clauses.at($0 + 1).has([.that, .subject, .either, .capital, .determiner, .possessive])
        }
    }

    /// Who stands behind `by`.
    func agent(_ hit: Hit) -> String? {
        guard let by = by(hit) else { return nil }
        for index in by + 1..<by + 5 {
            guard clauses.at(index).isWord else { return nil }
            if let speaker = voices.speaker(namedAt: clauses.at(index).span) { return speaker }
        }
        return nil
    }

    private static let wrong = Clauses.keys(
        "wrong mistaken incorrect lied lying misled untruthful dishonest exaggerated misrepresented"
    )
    static let whenWord = WordKey("when")
    private static let `false` = Clauses.keys(
        "falsely wrongly incorrectly erroneously mistakenly misleadingly baselessly inaccurately disingenuously counterfactually"
    )
}
