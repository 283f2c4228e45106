import StageKit

/// `In a new poll, most voters want a bridge`: a survey in front of what it shows; `In her words, the plan is late`.
///
/// Newsrooms name a survey so before its figures. `In a letter, …` and `In Velm, …` say where and when.
extension ReportFinder {
    /// Whether the sentence opens with `in`, behind a conjunction or without one.
    @inline(__always)
    var opensWithIn: Bool {
        guard unit.count > 2 else { return false }
        let first = items[unit.lowerBound]
        return first.key == Self.in || first.has(.conjunction) && items[unit.lowerBound + 1].key == Self.in
    }

    func fronted() -> Report? {
        var start = unit.lowerBound
        if start < unit.upperBound, items[start].has(.conjunction) { start += 1 }
        guard start + 2 < unit.upperBound, items[start].has(.preposition), items[start].key == Self.in else {
            return nil
        }
        let ceiling = min(unit.upperBound, start + 20)
        var comma = start + 1
        var isSurvey = false
        while comma < ceiling, items[comma].isWord {
            if items[comma].has([.auxiliary, .relative, .subordinator, .pronoun]), comma > start + 1 { return nil }
            isSurvey = isSurvey || Self.surveys.contains(items[comma].key)
            comma += 1
        }
        let own = ownWords(start + 1..<comma)
        if let own, let words = wordsAlone(behind: comma) {
            return Report(content: [words], cue: comma - 1..<comma, source: own, rule: .accordingTo, act: .speech)
        }
        guard isSurvey || own != nil, comma + 2 < ceiling, items[comma].kind == .comma,
            passage.isClauseWithin(comma + 1)
        else {
            return nil
        }
        let cue = own == nil ? start..<start + 1 : comma - 1..<comma
        let end = passage.contentEnd(from: comma + 1, .init(cue: cue, hasThat: true))
        guard end > comma + 2 else { return nil }
        return Report(
            content: [comma + 1..<end],
            cue: cue,
            source: own ?? start + 1..<comma,
            rule: .accordingTo,
            act: own == nil ? .writing : .speech
        )
    }

    /// `In her words, “The plan is late.”`, `In her words: “It is late.”`
    private func wordsAlone(behind mark: Int) -> Range<Int>? {
        guard mark + 1 < unit.upperBound, items[mark].kind == .comma || items[mark].kind == .colon,
            passage.isStatement(mark + 1)
        else { return nil }
        let end = passage.quotationsEnd(from: mark + 2)
        return end < unit.upperBound && passage.reportsAhead(end) ? nil : mark + 1..<end
    }

    /// `her words`, `the mayor's own words`: whose they are.
    func ownWords(_ phrase: Range<Int>) -> Range<Int>? {
        guard phrase.count > 1, Self.words.contains(items[phrase.upperBound - 1].key) else { return nil }
        var end = phrase.upperBound - 1
        if end - 1 > phrase.lowerBound, Self.precise.contains(items[end - 1].key) { end -= 1 }
        guard end > phrase.lowerBound, items[end - 1].has([.genitive, .possessive]) else { return nil }
        return phrase.lowerBound..<end
    }

    /// `In her opinion` is hers to give, and she has given it to the reporter.
    private static let words: WordKeySet = [
        WordKey("words"), WordKey("opinion"), WordKey("view"), WordKey("account"), WordKey("telling"),
    ]
    private static let precise: WordKeySet = [WordKey("own"), WordKey("exact"), WordKey("very")]

    private static var `in`: WordKey { WordKey(literal: "in") }
    private static let surveys: WordKeySet = [
        WordKey("poll"), WordKey("polls"), WordKey("survey"), WordKey("surveys"),
    ]
}
