import StageKit

/// What is reported behind a cue, by the frames of its expression.
extension Passage {
    /// What stands behind a cue.
    struct Complement {
        let range: Range<Int>
        let frame: Frames
        var hasThat = false
        var hasQuotation = false
    }

    /// What reports words and nothing else, whatever stands behind it.
    static let say: WordKeySet = [
        WordKey("say"), WordKey("says"), WordKey("said"), WordKey("saying"),
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
        let behind = adverbialsEnd(from: start)
        if frames.has([.clause, .that]), !frames.contains(.object), let that = distantThat(behind: cue.upperBound),
            that > behind
        {
            return reader.read(from: that)
        }
        if let found = reader.read(from: behind) { return found }
        return behind > start ? reader.read(from: start) : nil
    }

    private static let of = WordKey("of")

    /// `to reporters`, `to the crowd`, and no infinitive.
    func isToSomebody(_ start: Int) -> Bool {
        start + 1 < unit.upperBound && items[start].has(.to)
            && items[start + 1].has([.determiner, .possessive, .capital, .group, .pronoun])
    }

    /// `said at a rally in Velm, Tavaria, that …`: the conjunction behind whatever says when, where, how and to whom.
    private func distantThat(behind start: Int) -> Int? {
        guard start < unit.upperBound,
            items[start].kind == .comma || items[start].has([.preposition, .adverb, .day]) || isToSomebody(start)
        else { return nil }
        // `said of the plan that …`: whatever noun it is about.
        let isTopic = items[start].key == Self.of
        var index = start
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
                        isTopic || !before.isWord || before.isCapital
                        || before.has([.day, .timeNoun, .occasion, .adverb])
                    let holdsWords = items[index + 1].kind == .quotation || isClauseWithin(index + 1)
                    return isOccasion && holdsWords ? index : nil
                }
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

/// Reads what one cue reports.
private struct ComplementReader {
    let passage: Passage
    let cue: Range<Int>
    let frames: Frames
    let shape: Passage.ContentShape

    private var items: [Item] { passage.items }
    private var unit: Range<Int> { passage.unit }

    /// `asked Orlan to go`: addressee and infinitive together.
    func request(from start: Int) -> Passage.Complement? {
        let behind = passage.addresseeEnd(from: start)
        // `told Orlan not to go`
        let to = behind < unit.upperBound && items[behind].has(.negation) ? behind + 1 : behind
        guard behind > start, to < unit.upperBound, items[to].has(.to) else { return nil }
        return clause(from: start, .infinitive)
    }

    func read(from start: Int) -> Passage.Complement? {
        var start = start
        guard start < unit.upperBound else { return nil }
        let reportsWords = frames.has([.quotation, .clause])
        if reportsWords, let colon = behindColon(start) { return colon }
        // `admitted, however, “…”`
        if items[start].kind == .comma, start + 3 < unit.upperBound, items[start + 1].has(.adverb),
            items[start + 2].kind == .comma, items[start + 3].kind == .quotation
        {
            start += 2
        }
        if items[start].kind == .comma, start + 1 < unit.upperBound, items[start + 1].kind == .quotation, reportsWords {
            start += 1
        }
        if reportsWords, let behind = behindSpokenMark(start) { start = behind }
        if reportsWords, let fronted = fronted(start) { return fronted }
        if reportsWords, let words = announced(from: start) { return words }
        let first = items[start]
        if first.kind == .quotation {
            guard reportsWords || frames.contains(.object) else { return nil }
            return clause(from: start, reportsWords ? .quotation : .object)
        }
        guard first.isWord else { return nil }
        if first.has(.that), frames.has([.clause, .that]), !isDemonstrative(start) {
            return clause(from: start + 1, frames.contains(.clause) ? .clause : .that, hasThat: true)
        }
        if first.has(.to), frames.contains(.infinitive) { return clause(from: start, .infinitive) }
        if first.has(.interrogative), !first.has(.genitive), frames.has([.question, .clause, .object]) {
            guard frames.contains(.question) else { return nil }
            return clause(from: start, .question)
        }
        if frames.contains(.clause), !frames.contains(.object) || passage.isClauseWithin(start) {
            return bareClause(from: start)
        }
        // `learned he had never left`, `determined there was no need`: without `that`, but with a subject that is nothing else.
        if frames.contains(.that), start + 2 < unit.upperBound,
            first.has(.subjectPronoun) || first.key == Self.there && items[start + 1].has(.auxiliary)
        {
            return clause(from: start, .that)
        }
        return frames.contains(.object) ? object(from: start) : nil
    }

    private static let there = WordKey("there")

    /// `said today, quote, “…”`: the words behind a mark that is spoken.
    private func behindSpokenMark(_ index: Int) -> Int? {
        guard index + 3 < unit.upperBound, items[index].kind == .comma, Self.spokenMarks.contains(items[index + 1].key),
            items[index + 2].kind == .comma || items[index + 2].kind == .colon, items[index + 3].kind == .quotation
        else { return nil }
        return index + 3
    }

    private static let spokenMarks: WordKeySet = [WordKey("quote")]

    /// `said if it rained, the ferry would wait`, `said, when it rained, …`: a clause that stands before the one it belongs to.
    private func fronted(_ index: Int) -> Passage.Complement? {
        let isSetOff = items[index].kind == .comma
        let start = isSetOff ? index + 1 : index
        guard start + 3 < unit.upperBound, frames.contains(.clause), !frames.contains(.object),
            isSetOff ? Passage.say.contains(items[cue.lowerBound].key) : !frames.contains(.question) || isSaid,
            items[start].has(.condition) || Self.times.contains(items[start].key)
        else { return nil }
        let ceiling = min(unit.upperBound - 1, start + 24)
        guard let comma = (start + 1..<max(start + 1, ceiling)).first(where: { !items[$0].isWord }),
            items[comma].kind == .comma, !items[comma + 1].has([.conjunction, .relative, .endsInIng]),
            passage.isClauseWithin(comma + 1)
        else { return nil }
        return clause(from: start, .clause)
    }

    private var isSaid: Bool { Passage.say.contains(items[cue.lowerBound].key) }

    private static let times: WordKeySet = [WordKey("when"), WordKey("once"), WordKey("because")]

    private func behindColon(_ index: Int) -> Passage.Complement? {
        let end = passage.end
        guard items[index].kind == .colon, index + 1 < end else { return nil }
        // `saw it so: “…,” he said`: the words have a cue of their own.
        if items[index + 1].kind == .quotation, index + 2 < end, passage.reportsAhead(index + 2) { return nil }
        return .init(range: index + 1..<end, frame: .quotation, hasQuotation: items[index + 1].kind == .quotation)
    }

    /// `explained it this way: “…”`, `told the crowd plainly, “…”`: words in marks that a comma or a colon announces, with
    /// nothing before them that is a clause.
    private func announced(from start: Int) -> Passage.Complement? {
        let ceiling = min(unit.upperBound - 1, start + 16)
        var index = start
        while index < ceiling, items[index].isWord {
            guard !items[index].has([.that, .auxiliary, .finite]), index == start || !items[index].has(.subjectPronoun)
            else { return nil }
            index += 1
        }
        guard index > start, index < ceiling, passage.isStatement(index + 1),
            items[index].kind == .colon
                || items[index].kind == .comma
                    && (items[start].has([.preposition, .adverb]) || passage.isToSomebody(start)
                        || frames.has([.addressee]))
        else { return nil }
        var end = index + 2
        if end < unit.upperBound, passage.reportsAhead(end) { return nil }
        while end < unit.upperBound, items[end].kind == .quotation { end += 1 }
        return .init(range: index + 1..<end, frame: .quotation, hasQuotation: true)
    }

    private func isDemonstrative(_ index: Int) -> Bool {
        guard index + 1 < unit.upperBound else { return true }
        // `ruled that out`
        if index + 2 == passage.end, items[index + 1].has(.preposition) { return true }
        let next = items[index + 1]
        switch next.kind {
        case .word: return next.has([.auxiliary, .finite]) && !next.has(.pronoun) || isDeterminer(index)
        case .comma:
            // `said that, in the end, it would rain`, but `said that, and left`.
            let ceiling = min(unit.upperBound, index + 16)
            return !(index + 2..<max(index + 2, ceiling)).contains { items[$0].kind == .comma }
        case .quotation, .dash: return false
        default: return true
        }
    }

    /// `noted that long statement`: what is noted is one thing, and no clause.
    private func isDeterminer(_ that: Int) -> Bool {
        guard passage.end - that <= 4, passage.end - that > 1 else { return false }
        return (that + 1..<passage.end).allSatisfy {
            items[$0].isWord && !items[$0].isCapital && !passage.isFinite($0)
                && !items[$0].has([.endsInS, .pronoun, .determiner, .possessive, .preposition, .negation, .adverb])
        }
    }

    /// A clause without `that`: it has a subject and a verb.
    private func bareClause(from start: Int) -> Passage.Complement? {
        let first = items[start]
        let saysPlainly = Passage.say.contains(items[cue.lowerBound].key)
        if first.has([.to, .by]) || first.has(.objectPronoun) && !first.has(.possessive) { return nil }
        if saysPlainly, Self.answers.contains(first.key), isAnswer(start) {
            return .init(range: start..<start + 1, frame: .clause)
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
        let hasClause = passage.isClauseWithin(start)
        // `messages discovered on …`: no clause; `said in June Kerr was ill`: one.
        // `predicted about a third of the voters would stay`
        let isEstimate =
            Self.estimates.contains(first.key) && start + 1 < unit.upperBound
            && items[start + 1].has([.number, .plural])
        if first.has(.preposition), !saysPlainly && !isEstimate || !hasClause { return nil }
        if !hasClause, !quotationWithin(start) {
            // `says voters like the ferry`: a verb that is in no list; `said the same`: none.
            guard saysPlainly, passage.end >= start + 3, !first.has([.auxiliary, .conjunction]), !isPhrase(start),
                !Self.formulas.contains(first.key)
            else { return nil }
        }
        return clause(from: start, .clause)
    }

    private static let no = WordKey("no")
    private static let of = WordKey("of")
    private static let estimates: WordKeySet = [
        WordKey("about"), WordKey("over"), WordKey("around"), WordKey("under"), WordKey("between"),
    ]
    /// `said goodbye to the crew`: what is said is no clause.
    private static let formulas = WordKeySet(words: "goodbye hello hi farewell thanks thank prayers grace mass things")
    private static let answers: WordKeySet = [WordKey("yes"), WordKey("no")]

    /// `said yes`, `said no to the plan`, but `said no ferry would wait`.
    private func isAnswer(_ index: Int) -> Bool {
        index + 1 >= unit.upperBound || !items[index + 1].isWord
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
        guard let phrase = passage.phrase(from: start), !holdsVerb(phrase) else { return false }
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

    private func object(from start: Int) -> Passage.Complement? {
        let first = items[start]
        // `dismissed as “a fable” the report of the port`: what it is called stands before a long object.
        let isShifted =
            first.key == Self.likening && start + 2 < unit.upperBound && items[start + 1].kind == .quotation
            && items[start + 2].isWord
            && !items[start + 2].has([.preposition, .by, .conjunction, .adverb, .auxiliary, .subordinator, .day])
        let opens =
            first.isCapital || isShifted
            || !first.has([.preposition, .conjunction, .subordinator, .auxiliary, .to, .adverb])
        let isEstimate =
            Self.estimates.contains(first.key) && start + 1 < unit.upperBound
            && items[start + 1].has([.number, .plural])
        guard opens || isEstimate, !first.has([.subjectPronoun, .that]) || first.has(.genitive) else { return nil }
        // `asked for no names`: nothing is said.
        guard first.key != Self.no else { return nil }
        // `reported on Monday`: no object.
        guard !first.has(.day) || first.has(.genitive) else { return nil }
        return clause(from: start, .object)
    }

    private static let likening = WordKey("as")

    private func clause(from place: Int, _ frame: Frames, hasThat: Bool = false) -> Passage.Complement? {
        var start = place
        if start < unit.upperBound, items[start].kind == .comma { start += 1 }
        var shape = shape
        shape.isObject = frame == .object
        shape.isInfinitive = frame == .infinitive
        shape.hasThat = hasThat
        let end = (hasThat ? nil : quotationsEnd(start, frame)) ?? passage.contentEnd(from: start, shape)
        guard end > start else { return nil }
        let isQuoted = items[start].kind == .quotation
        return .init(range: start..<end, frame: frame, hasThat: hasThat, hasQuotation: isQuoted)
    }

    /// `warned, “Let us wait,” before he left`: what reads as a clause in its marks is all that is said.
    private func quotationsEnd(_ start: Int, _ frame: Frames) -> Int? {
        guard frame == .quotation || frame == .clause, start < unit.upperBound, passage.isStatement(start) else {
            return nil
        }
        var end = start + 1
        while end < unit.upperBound, items[end].kind == .quotation { end += 1 }
        if end < unit.upperBound, items[end].has([.conjunction, .that]) { return nil }
        return end
    }

    private func quotationWithin(_ start: Int) -> Bool {
        let ceiling = min(unit.upperBound, start + 12)
        return (start..<max(start, ceiling)).contains { items[$0].kind == .quotation }
    }
}
