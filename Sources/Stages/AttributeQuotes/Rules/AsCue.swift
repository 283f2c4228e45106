import StageKit

/// `As Kerr said, the port is open`; `The port is open, as Kerr put it`: a clause with `as` around the report.
///
/// `as` before subject and verb, closed by a comma, comments on the clause beside it. `As Kerr said that, …` and `as Kerr
/// told Orlan to go` report what stands behind the verb.
extension ReportFinder {
    func asCue(_ cue: Cue, _ source: Range<Int>) -> Report? {
        // `as the primaries begin in June, …`: a verb that takes no clause says when.
        guard
            cue.expression.frames.contains(.clause) || cue.range.count > 1 && cue.expression.frames.contains(.quotation)
        else { return nil }
        let start = min(source.lowerBound, cue.group.start)
        guard isBehindAs(start) else { return nil }
        var behind = cue.range.upperBound
        if cue.expression.frames.contains(.addressee) { behind = passage.addresseeEnd(from: behind) }
        return comment(cue, source, from: start, behind: behind)
    }

    /// `As reported by Kerr, …`
    func asCue(passive cue: Cue) -> Report? {
        guard cue.expression.frames.has([.quotation, .clause]), cue.range.upperBound < unit.upperBound,
            items[cue.range.upperBound].has(.by), isBehindAs(cue.group.start),
            let source = passage.phrase(from: cue.range.upperBound + 1)
        else { return nil }
        return comment(cue, source, from: cue.group.start, behind: source.upperBound)
    }

    /// Whether `as` stands right before an item.
    @inline(__always)
    func isBehindAs(_ start: Int) -> Bool {
        start > unit.lowerBound && items[start - 1].key == Self.as
    }

    private func comment(_ cue: Cue, _ source: Range<Int>, from start: Int, behind: Int) -> Report? {
        // `“…,” as Kerr puts it in her book, “The Port.”`: the words stand in front, and what follows is a title.
        let isBehindWords = start - 2 >= unit.lowerBound && passage.isStatement(start - 2)
        let behind = (isBehindWords ? nil : quotationAhead(behind)) ?? adjunctsEnd(from: behind)
        let content = comment(from: start - 1, cue, behind)
        guard let last = content.last, passage.isClause(last) || content.count > 1 else { return nil }
        return Report(content: content, cue: cue.range, source: source, rule: .asCue, act: cue.act(.clause))
    }

    /// Behind `Kerr told me himself on Monday`.
    private func adjunctsEnd(from start: Int) -> Int {
        let behind = passage.adverbialsEnd(from: start)
        guard behind < unit.upperBound, Passage.reflexives.contains(items[behind].key) else { return behind }
        return passage.adverbialsEnd(from: behind + 1)
    }

    /// `As Kerr had written only a few years before, “…”`: whatever says when stands before the words.
    private func quotationAhead(_ behind: Int) -> Int? {
        let ceiling = min(unit.upperBound - 1, behind + 10)
        guard let mark = (behind..<max(behind, ceiling)).first(where: { !items[$0].isWord }),
            items[mark].kind == .comma || items[mark].kind == .colon, passage.isStatement(mark + 1),
            !(behind..<mark).contains(where: { passage.isFinite($0) })
        else { return nil }
        return mark
    }

    /// What a comment that begins with `as` and ends before an item is about: the clause behind it, before it, or around it.
    private func comment(from start: Int, _ cue: Cue, _ behind: Int) -> Report.Parts {
        let isClosed = behind + 1 < unit.upperBound && (items[behind].kind == .comma || items[behind].kind == .colon)
        let rest =
            isClosed ? behind + 1..<passage.contentEnd(from: behind + 1, .init(cue: cue.range, hasThat: true)) : nil
        if opensComment(start) { return rest.map { [$0] } ?? [] }
        // `“The port is late,” as Kerr puts it.`
        if start > unit.lowerBound, items[start - 1].kind == .quotation, passage.isStatement(start - 1),
            passage.isFinal(behind)
        {
            return [start - 1..<start]
        }
        // `The port is full, as Kerr told the crowd, “…”`: the words are all that is said.
        if let rest, passage.isStatement(rest.lowerBound) { return [] }
        guard start - 1 > unit.lowerBound, items[start - 1].kind == .comma,
            let first = passage.content(before: start - 1, after: floor(before: start - 1))
        else { return [] }
        // `Last week, as Kerr said, the ferry was late`: the first part alone is no clause.
        if let rest, !passage.isClause(first) { return passage.isClause(rest) ? [first, rest] : [] }
        // `The rules were, as Kerr put it, a “hot mess”`: the clause goes on behind the comment.
        if let rest, isOpen(first) { return [first, rest] }
        return passage.isFinal(behind) ? [first] : []
    }

    /// `As Kerr said, …`, `But as Kerr said, …`, `However, as Kerr said, …`, `that, as Kerr said, …`
    private func opensComment(_ start: Int) -> Bool {
        var index = start
        if index > unit.lowerBound, items[index - 1].kind == .comma { index -= 1 }
        if index > unit.lowerBound, items[index - 1].has([.conjunction, .that]) { return true }
        if index - 1 == unit.lowerBound, items[index - 1].has(.adverb) { return true }
        return index == unit.lowerBound
    }

    private static var `as`: WordKey { WordKey(literal: "as") }
}

extension Rule {
    static let asCueExamples: [Example<AttributeQuotes.Options>] = [
        .quotes("In front.", "As Kerr said, ⟦indirect‖the port was late⟧."),
        .quotes("Behind a conjunction.", "But as Kerr said, ⟦indirect‖the port was late⟧."),
        .quotes("Inside of what it is about.", "⟦indirect‖Last week, as Kerr said, the port was closed⟧."),
        .quotes("With more about who told it.", "As Kerr told me herself on Monday, ⟦indirect‖the port was late⟧."),
        .quotes("Behind.", "⟦indirect‖The port was late⟧, as Kerr put it."),
        .quotes("Words behind it.", "The sailors laughed as Kerr told the crowd, “⟦direct‖The port will stay open.⟧”"),
        .quotes(
            "Words in front of it.",
            "“⟦direct‖The port will stay open,⟧” as Kerr puts it in her book, “The Port of Velm.”"
        ),
        .quotes("In the middle.", "⟦mixed‖The rules were, as Kerr put it, a “hot mess⟧”."),
        .quotes("In the passive.", "As first reported by the Courier, ⟦indirect‖the port was late⟧."),
        .quotes("As for a time.", "As Kerr came to Velm, the ferry left."),
    ]
}
