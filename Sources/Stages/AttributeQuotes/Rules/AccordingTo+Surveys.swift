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

    /// `In Kerr's view, …`, `In their words, …`, `By his own account, …`: whose view it is stands before the noun.
    func view() -> Report? {
        var start = unit.lowerBound
        if start < unit.upperBound, items[start].has(.conjunction) { start += 1 }
        guard start + 3 < unit.upperBound, items[start].key == Self.in || items[start].has(.by) else { return nil }
        let ceiling = min(unit.upperBound, start + 10)
        guard let comma = (start + 2..<max(start + 2, ceiling)).first(where: { !items[$0].isWord }),
            items[comma].kind == .comma || items[comma].kind == .colon, Self.views.contains(items[comma - 1].key)
        else { return nil }
        let owner = (start + 1..<comma - 1).last { items[$0].has([.possessive, .genitive]) || endsInApostrophe($0) }
        guard let owner, comma - owner <= 3, comma + 2 < unit.upperBound else { return nil }
        let end = passage.contentEnd(from: comma + 1, .init(cue: start..<start + 1, hasThat: true))
        guard end > comma + 2 else { return nil }
        return Report(
            content: [comma + 1..<end],
            cue: comma - 1..<comma,
            source: start + 1..<owner + 1,
            rule: .accordingTo,
            act: Self.words.contains(items[comma - 1].key) ? .speech : .thought
        )
    }

    /// `the voters' view`: the apostrophe stands outside of the word.
    private func endsInApostrophe(_ index: Int) -> Bool {
        items[index].has(.endsInS) && items[index + 1].span.start > items[index].span.end + 1
    }

    private static let views = WordKeySet(
        words: "view opinion words telling account estimation mind eyes judgment reading"
    )
    /// What somebody has said, an opinion that the reporter knows among it.
    private static let words = WordKeySet(words: "words telling account opinion")

    private static let `in` = WordKey("in")
    private static let surveys: Set<WordKey> = [
        WordKey("poll"), WordKey("polls"), WordKey("survey"), WordKey("surveys"),
    ]
}
