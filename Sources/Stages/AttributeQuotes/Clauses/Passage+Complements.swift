import StageKit

/// What is reported behind a cue, by the frames of its expression.
extension Passage {
    /// What stands behind a cue.
    struct Complement {
        let range: Range<Int>
        let frame: Frames
        var hasThat = false
        var hasQuotation = false
        /// `yes`, `no`
        var isAnswer = false
    }

    /// What reports words and nothing else, whatever stands behind it.
    static let say: WordKeySet = [
        WordKey("say"), WordKey("says"), WordKey("said"), WordKey("saying"),
    ]

    /// What passes on somebody else's words.
    static let quoting: WordKeySet = [
        WordKey("quote"), WordKey("quotes"), WordKey("quoted"), WordKey("quoting"), WordKey("cited"),
    ]

    /// What is reported behind a cue, in a clause of that shape.
    func complement(after cue: Range<Int>, _ frames: Frames, _ shape: ContentShape) -> Complement? {
        var start = cue.upperBound
        guard start < unit.upperBound else { return nil }
        let reader = ComplementReader(passage: self, cue: cue, frames: frames, shape: shape)
        if frames.contains(.addressee) {
            if frames.contains(.infinitive), let request = reader.request(from: start) { return request }
            start = addresseeEnd(from: start)
        } else if frames.has([.quotation, .clause]), isToSomebody(start), !frames.contains(.infinitive) {
            // `said to reporters that …`
            start = addresseeEnd(from: start + 1)
        }
        var behind = adverbialsEnd(from: start)
        // `vowed not to leave`
        if behind > start, behind < unit.upperBound, items[behind].has(.to), items[behind - 1].has(.negation) {
            behind -= 1
        }
        // `said only the port was late`, `said not all of them came`: what the adverb stresses is part of the clause.
        if behind > start, behind < unit.upperBound, Self.focusing.contains(items[behind - 1].key),
            items[behind].isCapital || items[behind].has([.determiner, .possessive, .number, .group])
                || items[behind].has(.condition) && items[behind - 1].key == Self.even, !items[behind].has(.that)
        {
            behind -= 1
        }
        if frames.has([.clause, .that]),
            let that = distantThat(
                behind: start,
                isTopic: items[cue.upperBound].key == Self.of,
                isTold: frames.contains(.addressee) && start > cue.upperBound
            ),
            that > behind, !frames.contains(.object) || items[that - 1].kind == .comma
        {
            return reader.read(from: that)
        }
        if let found = reader.read(from: behind) { return found }
        return behind > start ? reader.read(from: start) : nil
    }

    private static var of: WordKey { WordKey(literal: "of") }
    private static var even: WordKey { WordKey(literal: "even") }
    private static let focusing = WordKeySet(words: "only not even almost nearly just perhaps maybe")

    /// `to reporters`, `to the crowd`, and no infinitive.
    func isToSomebody(_ start: Int) -> Bool {
        start + 1 < unit.upperBound && items[start].has(.to)
            && items[start + 1].has([.determiner, .possessive, .capital, .group, .pronoun])
    }

    /// `said at a rally in Velm, Tavaria, that …`: the conjunction behind whatever says when, where, how and to whom.
    ///
    /// `isTopic`: `said of the plan that …`, whatever noun it is about. `isTold`: `told Velm Radio affiliate KES on Monday
    /// that …`, whatever else names who is told.
    private func distantThat(behind start: Int, isTopic: Bool, isTold: Bool) -> Int? {
        guard start < unit.upperBound,
            isTold || items[start].kind == .comma || items[start].has([.preposition, .adverb, .day])
                || isToSomebody(start)
        else { return nil }
        var index = start
        var saysWhen = false
        let ceiling = min(unit.upperBound - 1, start + 18)
        while index < ceiling {
            let item = items[index]
            switch item.kind {
            case .word:
                // `in that case`
                if item.has(.that), items[index - 1].has(.preposition) { break }
                if item.has(.that) {
                    // `over a claim that …`: the clause belongs to the noun.
                    let before = items[index - 1]
                    let isOccasion =
                        isTopic || !before.isWord || before.isCapital && !isTold || saysWhen
                        || before.has([.day, .timeNoun, .occasion, .adverb])
                    let holdsWords = items[index + 1].kind == .quotation || isClauseWithin(index + 1)
                    return isOccasion && holdsWords ? index : nil
                }
                if item.has(.day) { saysWhen = true }
                // `in a letter printed on Monday`
                if item.has(.endsInEd), items[index + 1].has([.day, .preposition]), index > start { break }
                if item.has([.auxiliary, .subjectPronoun, .relative, .interrogative]) || isFinite(index) { return nil }
            case .comma, .dash: break
            // `said on “Evening Hour” that …`: a title.
            case .quotation where !isStatement(index) && items[index - 1].isWord: break
            default: return nil
            }
            index += 1
        }
        return nil
    }
}
