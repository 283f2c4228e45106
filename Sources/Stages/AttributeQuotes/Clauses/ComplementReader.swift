import StageKit

/// Reads what one cue reports.
struct ComplementReader {
    let passage: Passage
    let cue: Range<Int>
    let frames: Frames
    let shape: Passage.ContentShape

    var items: [Item] { passage.items }
    var unit: Range<Int> { passage.unit }

    /// `asked Orlan to go`: addressee and infinitive together.
    func request(from start: Int) -> Passage.Complement? {
        let behind = passage.addresseeEnd(from: start)
        guard behind > start, isInfinitive(behind) || leadsToInfinitive(behind) else { return nil }
        return clause(from: start, .infinitive)
    }

    /// `to go`, `not to go`
    private func isInfinitive(_ index: Int) -> Bool {
        let to = index < unit.upperBound && items[index].has(.negation) ? index + 1 : index
        return to + 1 < unit.upperBound && items[to].has(.to) && !items[to + 1].has([.determiner, .possessive])
    }

    /// `urged the rest | of the crew to stay`, `urged the sailors | and their friends to stay`
    private func leadsToInfinitive(_ start: Int) -> Bool {
        guard start < unit.upperBound, items[start].has([.preposition, .conjunction]), !items[start].has(.subordinator)
        else { return false }
        for index in start + 1..<max(start + 1, min(unit.upperBound, start + 7)) {
            let item = items[index]
            if isInfinitive(index) { return items[index + 1].isWord && !passage.isToSomebody(index) }
            guard item.isWord, !passage.isFinite(index),
                !item.has([.auxiliary, .that, .relative, .subordinator, .subjectPronoun, .day])
            else { return false }
        }
        return false
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
        if frames.contains(.clause), !frames.contains(.object), let fronted = fronted(start) { return fronted }
        if reportsWords, let words = announced(from: start) { return words }
        // `predicted on Velm Radio's “Evening Hour” that …`: where it was said.
        if items[start].kind == .quotation, items[start - 1].has(.genitive), start + 1 < unit.upperBound,
            items[start + 1].has(.that), !passage.isStatement(start)
        {
            start += 1
        }
        let first = items[start]
        if first.kind == .quotation {
            guard reportsWords || frames.contains(.object) else { return nil }
            return clause(from: start, reportsWords ? .quotation : .object)
        }
        guard first.isWord else { return nil }
        // `said that because it was late`: what was said stands elsewhere.
        if first.has(.that), start + 1 < unit.upperBound, items[start + 1].key == Self.because { return nil }
        // `telling them that: “…”`
        if first.has(.that), start + 2 < unit.upperBound, items[start + 1].kind == .colon,
            items[start + 2].kind == .quotation, reportsWords
        {
            return clause(from: start + 2, .quotation)
        }
        if first.has(.that), !first.has([.genitive, .finite]), frames.has([.clause, .that]), !isDemonstrative(start) {
            return clause(from: start + 1, frames.contains(.clause) ? .clause : .that, hasThat: true)
        }
        if first.has([.to, .negation]), frames.contains(.infinitive), isInfinitive(start) {
            return clause(from: start, .infinitive)
        }
        if first.has(.interrogative), !first.has(.genitive), frames.has([.question, .clause, .object]) {
            guard frames.contains(.question) else { return nil }
            return clause(from: start, .question)
        }
        if frames.contains(.clause), !frames.contains(.object) || passage.isOwnClause(start) {
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

    private static var `do`: WordKey { WordKey(literal: "do") }
    private static var because: WordKey { WordKey(literal: "because") }
    private static var there: WordKey { WordKey(literal: "there") }

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

    func clause(from place: Int, _ frame: Frames, hasThat: Bool = false) -> Passage.Complement? {
        var start = place
        if start < unit.upperBound, items[start].kind == .comma { start += 1 }
        var shape = shape
        shape.isObject = frame == .object
        shape.isInfinitive = frame == .infinitive
        shape.hasThat = hasThat
        let end = (hasThat ? nil : quotationsEnd(start, frame)) ?? passage.contentEnd(from: start, shape)
        guard end > start else { return nil }
        // `as Kerr promised to do`: what it is stands elsewhere.
        if frame == .infinitive, end - start == 2, items[start + 1].key == Self.do { return nil }
        let isQuoted = items[start].kind == .quotation
        return .init(range: start..<end, frame: frame, hasThat: hasThat, hasQuotation: isQuoted)
    }

    /// `warned, “Let us wait,” before he left`: what reads as a clause in its marks is all that is said.
    private func quotationsEnd(_ start: Int, _ frame: Frames) -> Int? {
        guard frame == .quotation || frame == .clause, start < unit.upperBound else { return nil }
        // `said, “…” (the ferry had left)`
        if items[start].kind == .quotation, start + 1 < unit.upperBound, items[start + 1].kind == .open {
            return start + 1
        }
        if items[start].kind == .quotation, !frames.has([.clause, .that, .object]), let end = markedEnd(start) {
            return end
        }
        guard passage.isStatement(start) else { return nil }
        let end = passage.quotationsEnd(from: start + 1)
        if end < unit.upperBound, items[end].has([.conjunction, .that]) { return nil }
        return end
    }

    /// `a sign that read “Go Home” on its back`: the end of what stands in marks, of a verb that reports nothing else.
    /// `nil` where it is part of a phrase: `offered “cheap” coverage`.
    private func markedEnd(_ start: Int) -> Int? {
        var end = start + 1
        while end < unit.upperBound {
            if items[end].kind == .quotation {
                end += 1
            } else if end + 1 < unit.upperBound, items[end].kind == .comma || items[end].has(.conjunction),
                items[end + 1].kind == .quotation
            {
                end += 2
            } else {
                break
            }
        }
        guard end < unit.upperBound, items[end].isWord else { return end }
        return items[end].has([.preposition, .conjunction, .subordinator, .to, .by, .auxiliary]) ? end : nil
    }

    func quotationWithin(_ start: Int) -> Bool {
        let ceiling = min(unit.upperBound, start + 12)
        return (start..<max(start, ceiling)).contains { items[$0].kind == .quotation }
    }
}
