import StageKit

/// What marks announce behind a cue: a colon, a comma before a quotation, a clause that stands in front of its own.
extension ComplementReader {
    /// `said today, quote, “…”`: the words behind a mark that is spoken.
    func behindSpokenMark(_ index: Int) -> Int? {
        guard index + 3 < unit.upperBound, items[index].kind == .comma, Self.spokenMarks.contains(items[index + 1].key),
            items[index + 2].kind == .comma || items[index + 2].kind == .colon, items[index + 3].kind == .quotation
        else { return nil }
        return index + 3
    }

    private static let spokenMarks: WordKeySet = [WordKey("quote")]

    /// `said if it rained, the ferry would wait`, `said, when it rained, …`: a clause that stands before the one it belongs to.
    func fronted(_ index: Int) -> Passage.Complement? {
        let isSetOff = items[index].kind == .comma
        let start = isSetOff ? index + 1 : index
        guard start + 3 < unit.upperBound, items[start].isWord,
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

    func behindColon(_ index: Int) -> Passage.Complement? {
        let end = passage.end
        guard items[index].kind == .colon, index + 1 < end else { return nil }
        // `saw it so: “…,” he said`: the words have a cue of their own.
        if items[index + 1].kind == .quotation, index + 2 < end, passage.reportsAhead(index + 2) { return nil }
        // `said: “…” (the ferry had left)`: the reporter's own words.
        if items[index + 1].kind == .quotation, index + 2 < end, items[index + 2].kind == .open {
            return .init(range: index + 1..<index + 2, frame: .quotation, hasQuotation: true)
        }
        return .init(range: index + 1..<end, frame: .quotation, hasQuotation: items[index + 1].kind == .quotation)
    }

    /// `explained it this way: “…”`, `told the crowd plainly, “…”`: words in marks that a comma or a colon announces, with
    /// nothing before them that is a clause.
    func announced(from start: Int) -> Passage.Complement? {
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
        if index + 2 < unit.upperBound, passage.reportsAhead(index + 2) { return nil }
        return .init(range: index + 1..<passage.quotationsEnd(from: index + 2), frame: .quotation, hasQuotation: true)
    }
}
