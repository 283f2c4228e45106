import StageKit

/// `In a new poll, most voters want a bridge`: a survey in front of what it shows.
///
/// Newsrooms name a survey so before its figures. `In a letter, …` and `In Velm, …` say where and when.
extension ReportFinder {
    func survey() -> Report? {
        var start = unit.lowerBound
        if start < unit.upperBound, items[start].has(.conjunction) { start += 1 }
        guard start + 2 < unit.upperBound, items[start].key == Self.in else { return nil }
        let ceiling = min(unit.upperBound, start + 20)
        var comma = start + 1
        var isSurvey = false
        while comma < ceiling, items[comma].isWord {
            if items[comma].has([.auxiliary, .relative, .subordinator, .pronoun]) { return nil }
            isSurvey = isSurvey || Self.surveys.contains(items[comma].key)
            comma += 1
        }
        guard isSurvey, comma + 2 < ceiling, items[comma].kind == .comma, passage.isClauseWithin(comma + 1) else {
            return nil
        }
        let cue = start..<start + 1
        let end = passage.contentEnd(from: comma + 1, .init(cue: cue, hasThat: true))
        guard end > comma + 2 else { return nil }
        return Report(
            content: [comma + 1..<end],
            cue: cue,
            source: start + 1..<comma,
            rule: .accordingTo,
            act: .writing
        )
    }

    private static let `in` = WordKey("in")
    private static let surveys: Set<WordKey> = [
        WordKey("poll"), WordKey("polls"), WordKey("survey"), WordKey("surveys"),
    ]
}
