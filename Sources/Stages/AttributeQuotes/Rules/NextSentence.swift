import StageKit

/// `The port will close. This was stated by Anna Kerr.`: the sentence before is what was said.
///
/// The content is empty here; it is the sentence before, where the paragraph has one.
extension ReportFinder {
    func nextSentence(_ cue: Cue) -> Report? {
        cue.range.lowerBound == unit.lowerBound ? saidThis(cue) : thisWasSaid(cue)
    }

    /// `Said this yesterday, the Embassy.`
    private func saidThis(_ cue: Cue) -> Report? {
        guard cue.range.upperBound < unit.upperBound, items[cue.range.upperBound].key == Self.this else { return nil }
        var index = passage.adverbialsEnd(from: cue.range.upperBound + 1)
        if index < unit.upperBound, items[index].kind == .comma { index += 1 }
        guard let source = passage.phrase(from: index), source.upperBound + 2 >= unit.upperBound else { return nil }
        return Report(content: [], cue: cue.range, source: source, rule: .nextSentence, act: .speech)
    }

    private func thisWasSaid(_ cue: Cue) -> Report? {
        let next = cue.range.upperBound
        guard cue.group.isPassive, cue.group.start == unit.lowerBound + 1, next < unit.upperBound,
            items[next].has(.by), cue.expression.frames.has([.clause, .quotation]),
            items[unit.lowerBound].key == Self.this || items[unit.lowerBound].key == Self.it,
            let source = passage.phrase(from: next + 1)
        else { return nil }
        return Report(content: [], cue: cue.range, source: source, rule: .nextSentence, act: .speech)
    }

    private static var this: WordKey { WordKey(literal: "this") }
    private static var it: WordKey { WordKey(literal: "it") }
}

extension Rule {
    static let nextSentenceExamples: [Example<AttributeQuotes.Options>] = [
        .quotes("The sentence before.", "⟦indirect‖The port will close⟧. This was stated by Anna Kerr."),
        .quotes("A blank stands before its stop.", "⟦indirect‖The port will close⟧ . This was stated by Anna Kerr."),
        .quotes("Something was done.", "The port will close. This was built by Anna Kerr."),
    ]
}
