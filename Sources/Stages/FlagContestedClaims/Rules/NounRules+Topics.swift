import StageKit

/// What stands behind `of` and `about`: `claims of fraud`, `doubt about the figures`.
extension SentenceRules {
    /// What stands behind `of`, `about`, `with`.
    func ofPhrase(at index: Int, _ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        let topics = hit.cue.kind == .distancing || hit.cue.kind == .denial ? Self.contentOf : Self.topical
        guard topics.contains(clauses.at(index).key) else { return nil }
        // `in deep denial about the cost` denies nothing that anybody says.
        if hit.cue.kind == .denial, hit.cue.part == .noun, clauses.at(index).key == Self.about { return nil }
        // `may cast doubt on whether …`
        let isCasting = hit.cue.name == Self.doubtName && Self.casting.contains(clauses.at(hit.start - 1).key)
        if isCasting, isUnsaid(clauses.verbGroup(at: hit.start - 1, forms: .verb)) { return nil }
        let start = index + 1
        if clauses.at(start).has(.condition) {
            // Who disagrees on `whether` has said nothing of what is so.
            guard hit.cue.name == Self.doubtName else { return nil }
            return clipped(start..<clauses.end(from: start), speech).map { Match(span: $0, factor: 0.9) }
        }
        // `doubts about how old it is`; `allegations of how he …` leave open what is alleged.
        if clauses.at(start).has(.relative) || clauses.at(start).key == Self.how {
            guard hit.cue.name == Self.doubtName else { return nil }
            return clipped(start..<clauses.end(from: start), speech).map { Match(span: $0, factor: 0.9) }
        }
        let isTopic = clauses.at(index).key == Self.about
        if clauses.at(start).has(.endsInIng), !(isTopic && hit.cue.name == Self.claimName) {
            let end = rangeEnd(clauses.endOfInfinitive(from: start), start, hit)
            return clipped(start..<end, speech).map { Match(span: $0) }
        }
        if hit.cue.kind != .distancing, let match = objectOf(start, hit, speech) { return match }
        if hit.cue.frames.contains(.assertion) { return nil }
        // `their claims of long ago`
        guard let phrase = clauses.nounPhrase(at: start), !hasException(phrase, hit),
            clauses.at(start).key != Self.longWord,
            !clauses.at(start).has([.object, .either]) || phrase.end > start + 1, !clauses.at(start).has(.demonstrative)
        else { return nil }
        guard hit.cue.with.isEmpty || has(hit.cue.with, phrase) else { return nil }
        // `claims about Kerr` says nothing of what is claimed.
        let count = clauses.words(phrase.start..<phrase.end)
        // Neither does a `claim of right`, nor do `claims of faith`; `claims of fraud` do.
        // `his claim about Kerr leaving the port` says what is claimed.
        let isActor = clauses.at(start).has([.capital, .object, .possessive, .determiner])
        let says = (isActor || !isTopic) && clauses.at(start + 1).has(.endsInIng) && count > 2
        // `her claim of an old right to the mill` does as well: it is hers.
        let isOwn = !isTopic && count > 1 && clauses.at(hit.start - 1).has([.possessive, .genitive])
        if hit.cue.name == Self.claimName, !says, !isOwn, isTopic || !has(Self.wrongs, phrase) { return nil }
        // `doubts about her future` doubt nothing that anybody says; `cast doubt on the figures` does.
        let verb = hit.start - 1
        let isCast =
            clauses.at(index).key == Self.on && Self.casting.contains(clauses.at(verb).key)
            && !isUnsaid(clauses.verbGroup(at: verb, forms: .verb))
        if hit.cue.name == Self.doubtName, !isCast || Self.vagueArticles.contains(clauses.at(start).key) { return nil }
        // `casts doubt on the efforts`
        if hit.cue.name == Self.doubtName, count < 3, !clauses.at(start).has(.genitive) { return nil }
        let isContent = clauses.at(index).key == Self.ofWord || hit.cue.kind != .distancing || count > 2
        let first = phrase.complement ?? phrase.start
        // `calls allegations of theft “absurd”`: what they are called.
        let mark = (first..<max(first, phrase.end)).first { clauses.at($0).kind == .openMark }
        if Clauses.calling.contains(clauses.at(hit.start - 1).key), let mark, mark > first {
            return clipped(first..<mark, speech).map { Match(span: $0, factor: isContent ? 0.9 : 0.6) }
        }
        return clipped(first..<rangeEnd(phrase.end, first, hit), speech).map {
            Match(span: $0, factor: isContent ? 0.9 : 0.6)
        }
    }

    /// `went from claims that the dam was old to those that it was new`: where the other end of the range begins.
    func rangeEnd(_ end: Int, _ start: Int, _ hit: Hit) -> Int {
        guard (max(0, hit.start - 5)..<hit.start).contains(where: { clauses.at($0).key == Self.from }) else {
            return end
        }
        return (start..<max(start, end)).first {
            clauses.at($0).has(.to)
                && clauses.at($0 + 1).has([.determiner, .demonstrative, .capital, .possessive, .proposition])
        } ?? end
    }

    /// `is meant to cast doubt on`, `would cast doubt on`: nobody does.
    private func isUnsaid(_ group: VerbGroup?) -> Bool {
        guard let group else { return false }
        return group.isNegated || group.isUnreal || group.isInfinitive && !group.isGoverned
    }

    /// Whether one of the words stands in a phrase, up to its head or a little behind it.
    func has(_ words: WordKeySet, _ phrase: NounPhrase) -> Bool {
        (phrase.start..<min(phrase.end, phrase.head + 3)).contains { words.contains(clauses.at($0).key) }
    }

    private func objectOf(_ start: Int, _ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        guard let phrase = clauses.nounPhrase(at: start), clauses.at(phrase.head).has(.proposition) else { return nil }
        return object(at: start, hit, speech)
    }

    private static let longWord = WordKey("long")
    private static let contentOf = Clauses.keys("of about")
    private static let how = WordKey("how")
    private static let about = WordKey("about")
    private static let on = WordKey("on")
    private static let casting = Clauses.keys("cast casts casting")
    private static let claimName = "claim"
    private static let from = WordKey("from")
    private static let doubtName = "doubt"
    /// What people are said to have done: one such word says what is claimed.
    static let wrongs = Clauses.keys(
        """
        fraud misconduct abuse abuses bias corruption collusion wrongdoing discrimination harassment rape assault torture racism
        sexism theft rigging cheating bribery conspiracy espionage genocide atrocities neglect negligence interference tampering
        plagiarism innocence victory success progress murder killings attacks violations brutality manipulation misuse meddling
        """
    )
    private static let topical = Clauses.keys("of about on over with against regarding concerning")
}
