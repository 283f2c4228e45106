import StageKit

/// Clauses without `that`, and objects.
extension ComplementReader {
    /// A clause without `that`: it has a subject and a verb.
    func bareClause(from start: Int) -> Passage.Complement? {
        let first = items[start]
        let saysPlainly = Passage.say.contains(items[cue.lowerBound].key)
        if first.has([.to, .by]) || first.has(.objectPronoun) && !first.has(.possessive) { return nil }
        if saysPlainly, Self.answers.contains(first.key), isAnswer(start) {
            return .init(range: start..<start + 1, frame: .clause, isAnswer: true)
        }
        // `said it before and will say it again`, `said this in public`: the words stand elsewhere.
        if Self.anaphors.contains(first.key), isObject(start) {
            return frames.contains(.quotation) ? colonWithin(start).flatMap(behindColon) : nil
        }
        // `said nothing`, `said so in public and left`: no words are reported.
        if first.has(.empty) {
            // `said much of the talk was about ferries`: part of a whole.
            let isPart = start + 1 < passage.end && items[start + 1].key == Self.of
            guard start + 1 < passage.end, passage.isClauseWithin(start),
                isPart || !items[start + 1].has([.preposition, .conjunction, .day])
            else { return nil }
        }
        // `complained Monday about the port`, `responded rather than wait`: when and how, and no clause.
        let saysWhenOrHow = first.has(.day) && !first.has(.genitive) || first.key == Self.rather && !saysPlainly
        if saysWhenOrHow, start + 1 < unit.upperBound, items[start + 1].has([.preposition, .subordinator]),
            !isEstimate(start + 1)
        {
            return nil
        }
        let hasClause = passage.isClauseWithin(start)
        // `messages discovered on …`: no clause; `said in June Kerr was ill`: one.
        if first.has(.preposition), !saysPlainly && !isEstimate(start) || !hasClause { return nil }
        if !hasClause, !quotationWithin(start) {
            // `said last night for the sailors`: when, and to whom.
            if start + 2 < passage.end, items[start + 1].has([.timeNoun, .day]), items[start + 2].has(.preposition),
                first.has(.determiner) || first.has([.timeNoun, .adverb]) || Self.nearby.contains(first.key)
            {
                return nil
            }
            // `says voters like the ferry`: a verb that is in no list; `said the same`: none.
            guard saysPlainly, passage.end >= start + 3, !first.has([.auxiliary, .conjunction]), !isPhrase(start),
                !Self.formulas.contains(first.key)
            else { return nil }
        }
        let found = clause(from: start, .clause)
        // `said little, and left`
        if first.has(.empty), found?.range.count == 1 { return nil }
        // `responded Friday, saying …`
        return found?.range.allSatisfy { items[$0].has([.day, .timeNoun, .adverb]) } == true ? nil : found
    }

    /// `predicted about a third of the voters would stay`, `counted over 20 ferries`: no phrase of place.
    private func isEstimate(_ start: Int) -> Bool {
        guard start + 1 < unit.upperBound else { return false }
        if items[start].key == Self.at { return Self.bounds.contains(items[start + 1].key) }
        return Self.estimates.contains(items[start].key) && items[start + 1].has([.number, .plural])
    }

    private static var no: WordKey { WordKey(literal: "no") }
    private static var rather: WordKey { WordKey(literal: "rather") }
    private static var at: WordKey { WordKey(literal: "at") }
    /// `at least 20`
    private static let bounds: WordKeySet = [WordKey("least"), WordKey("most")]
    private static let nearby: WordKeySet = [WordKey("last"), WordKey("next")]
    private static var people: WordKey { WordKey(literal: "people") }
    private static var of: WordKey { WordKey(literal: "of") }
    private static let estimates: WordKeySet = [
        WordKey("about"), WordKey("over"), WordKey("around"), WordKey("under"), WordKey("between"),
    ]
    /// `said goodbye to the crew`: what is said is no clause.
    private static let formulas = WordKeySet(words: "goodbye hello hi farewell thanks thank prayers grace mass things")
    /// What can be said and is no clause: `the same thing about the war`.
    private static let sayable = WordKeySet(
        words: "thing things word words same lot prayer prayers line lines name names phrase phrases sentence truth"
    )
    private static let answers: WordKeySet = [WordKey("yes"), WordKey("no")]

    /// `said yes`, `said no to the plan`, but `said no ferry would wait`.
    private func isAnswer(_ index: Int) -> Bool {
        index + 1 >= unit.upperBound || !items[index + 1].isWord && items[index + 1].kind != .quotation
            || items[index + 1].has([.conjunction, .subordinator, .preposition, .to, .day])
    }

    /// Whether a word that stands for others has no verb behind it: `it before`, `it again:`, but `it again will`.
    private func isObject(_ anaphor: Int) -> Bool {
        var index = anaphor + 1
        if index < passage.end, items[index].has(.adverb), !items[index].has(.conjunction) { index += 1 }
        guard index < passage.end else { return true }
        return items[index].has([.conjunction, .preposition, .day]) || items[index].kind == .colon
    }

    private static let anaphors: WordKeySet = [WordKey("it"), WordKey("this")]

    /// `said it before and will say it again: …`: the colon that announces the words after all.
    private func colonWithin(_ start: Int) -> Int? {
        let ceiling = min(passage.end, start + 16)
        guard let mark = (start..<ceiling).first(where: { !items[$0].isWord }) else { return nil }
        return items[mark].kind == .colon ? mark : nil
    }

    /// `the same thing about the war`: a determiner's phrase and what a preposition adds.
    private func isPhrase(_ start: Int) -> Bool {
        // `people like the ferry`: who is said to do something.
        if items[start].has(.group), items[start].has([.plural, .endsInS]) || items[start].key == Self.people {
            return false
        }
        guard let phrase = passage.phrase(from: start), !holdsVerb(phrase) else { return false }
        // `more sailors keep away from the port`: too long for what is said like a word.
        if phrase.count > 3, !phrase.contains(where: { Self.sayable.contains(items[$0].key) }) { return false }
        return phrase.upperBound >= passage.end || !items[phrase.upperBound].isWord
            || items[phrase.upperBound].has(.preposition)
    }

    /// `the new rules protect the port`: a determiner that no preposition brings has a verb before it, in a list or not.
    private func holdsVerb(_ phrase: Range<Int>) -> Bool {
        phrase.dropFirst(2).contains {
            items[$0].has([.determiner, .possessive])
                && !items[$0 - 1].has([.preposition, .conjunction, .determiner, .possessive, .number])
        }
    }

    func object(from start: Int) -> Passage.Complement? {
        let first = items[start]
        // `dismissed as “a fable” the report of the port`: what it is called stands before a long object.
        let isShifted =
            first.key == Self.likening && start + 2 < unit.upperBound && items[start + 1].kind == .quotation
            && items[start + 2].isWord
            && !items[start + 2].has([.preposition, .by, .conjunction, .adverb, .auxiliary, .subordinator, .day])
        let opens =
            first.isCapital || isShifted || passage.isOfParticiple(start)
            || !first.has([.preposition, .conjunction, .subordinator, .auxiliary, .to, .adverb])
        guard opens || isEstimate(start), !first.has([.subjectPronoun, .that]) || first.has(.genitive) else {
            return nil
        }
        // `asked for no names`: nothing is said.
        guard first.key != Self.no else { return nil }
        // `reported on Monday`: no object.
        guard !first.has(.day) || first.has(.genitive) else { return nil }
        return clause(from: start, .object)
    }

    private static var likening: WordKey { WordKey(literal: "as") }
}
