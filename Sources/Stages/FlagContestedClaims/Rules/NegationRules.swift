import StageKit

/// What a speaker negates of what people are accused of: `there is no threat`, `we did not attack anybody`.
///
/// Negation is frequent and mostly harmless, so it counts in speech alone, and only with a word from the lists.
extension SentenceRules {
    func negatedVerb(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        guard let speech, !isQuestion, tokens[hit.start].forms.has(.verb) else { return nil }
        guard let group = clauses.verbGroup(at: hit.start, forms: tokens[hit.start].forms), group.isNegated,
            !group.isUnreal, !group.isInfinitive, group.start < hit.start
        else { return nil }
        let subject = clauses.at(group.start - 1)
        guard subject.isWord || clauses.at(group.start).has([.subject, .either]), !subject.has(.negativeSubject) else {
            return nil
        }
        return negated(hit, speech, isOwn: subject.has(.firstPerson))
    }

    func negatedNoun(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        guard let speech, !isQuestion else { return nil }
        var index = hit.start - 1
        var isNegated = false
        var isStated = false
        let limit = max(0, hit.start - 8)
        while index >= limit, clauses.at(index).isWord {
            let token = clauses.at(index)
            if token.has([.unreal, .condition, .that, .relative, .contrast]) { return nil }
            if token.has([.negation, .no]) { isNegated = true }
            if token.has([.be, .haveOrDo]) {
                isStated = true
                if isNegated || token.has(.negation) {
                    isNegated = true
                    break
                }
            }
            if token.has(.preposition), !isNegated { return nil }
            index -= 1
        }
        guard isNegated, isStated else { return nil }
        return negated(hit, speech, isOwn: false)
    }

    private func negated(_ hit: Hit, _ speech: Voices.Speech, isOwn: Bool) -> Match? {
        let start = clauses.start(of: hit.start)
        if clauses.at(start - 1).has(.condition) || clauses.at(start).has(.condition) { return nil }
        guard let span = clipped(start..<clauses.end(from: hit.end - 1), speech) else { return nil }
        var match = Match(span: span, factor: isOwn ? 1.1 : 1)
        match.contestedBy = voices.quotes[speech.quote].speaker
        match.quote = speech.quote
        return match
    }
}
