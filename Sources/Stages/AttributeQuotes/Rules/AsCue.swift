import StageKit

/// `As Kerr said, the port is open`; `The port is open, as Kerr put it`: a clause with `as` around the report.
///
/// `as` before subject and verb, closed by a comma, comments on the clause beside it. `As Kerr said that, …` and `as Kerr
/// told Orlan to go` report what stands behind the verb.
extension ReportFinder {
    func asCue(_ cue: Cue, _ source: Range<Int>) -> Report? {
        guard cue.expression.frames.has([.quotation, .clause]) else { return nil }
        var behind = cue.range.upperBound
        if cue.expression.frames.contains(.addressee) { behind = passage.addresseeEnd(from: behind) }
        return comment(cue, source, from: min(source.lowerBound, cue.group.start), behind: behind)
    }

    /// `As reported by Kerr, …`
    func asCue(passive cue: Cue) -> Report? {
        guard cue.expression.frames.has([.quotation, .clause]), cue.range.upperBound < unit.upperBound,
            items[cue.range.upperBound].has(.by), let source = passage.phrase(from: cue.range.upperBound + 1)
        else { return nil }
        return comment(cue, source, from: cue.group.start, behind: source.upperBound)
    }

    private func comment(_ cue: Cue, _ source: Range<Int>, from start: Int, behind: Int) -> Report? {
        guard start > unit.lowerBound, items[start - 1].key == Self.as else { return nil }
        var behind = passage.adverbialsEnd(from: behind)
        // `As Kerr told me himself, …`
        if behind < unit.upperBound, Passage.reflexives.contains(items[behind].key) {
            behind = passage.adverbialsEnd(from: behind + 1)
        }
        var content: Range<Int>?
        if start - 1 == unit.lowerBound {
            guard behind + 1 < unit.upperBound, items[behind].kind == .comma || items[behind].kind == .colon else {
                return nil
            }
            content = behind + 1..<passage.contentEnd(from: behind + 1, .init(cue: cue.range, hasThat: true))
        } else if start - 2 > unit.lowerBound, items[start - 2].kind == .comma, passage.isFinal(behind) {
            content = passage.content(before: start - 2, after: floor(before: start - 2))
        }
        guard let content, passage.isClause(content) else { return nil }
        return Report(content: [content], cue: cue.range, source: source, rule: .asCue, act: cue.act(.clause))
    }

    private static let `as` = WordKey("as")
}

extension Rule {
    static let asCueExamples: [Example<AttributeQuotes.Options>] = [
        .quotes("In front.", "As Kerr said, ⟦indirect‖the port was late⟧."),
        .quotes("With more about who told it.", "As Kerr told me herself on Monday, ⟦indirect‖the port was late⟧."),
        .quotes("Behind.", "⟦indirect‖The port was late⟧, as Kerr put it."),
        .quotes("In the passive.", "As first reported by the Courier, ⟦indirect‖the port was late⟧."),
        .quotes("As for a time.", "As Kerr came to Velm, the ferry left."),
    ]
}
