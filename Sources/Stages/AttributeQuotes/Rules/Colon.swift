import StageKit

/// `Kerr: “…”`, a name alone before the colon; `Kerr returned to his lines: “…”`, a sentence without a reporting verb.
extension ReportFinder {
    func colon(_ index: Int) -> Report? {
        guard index + 1 < unit.upperBound, items[index + 1].kind == .quotation, index > unit.lowerBound,
            passage.isStatement(index + 1), !taken.contains(items[index + 1].region),
            let source = namedAlone(before: index) ?? clauseSubject(before: index)
        else { return nil }
        return Report(content: [index + 1..<index + 2], cue: index..<index, source: source, rule: .colon, act: .speech)
    }

    private func namedAlone(before colon: Int) -> Range<Int>? {
        guard let source = passage.phrase(before: colon), source.lowerBound == unit.lowerBound,
            items[source.upperBound - 1].isCapital
        else { return nil }
        return source
    }
}

extension Rule {
    static let colonExamples: [Example<AttributeQuotes.Options>] = [
        .quotes("A name alone.", "Anna Kerr: “⟦direct‖The port will stay open.⟧”"),
        .quotes("A sentence that reports nothing.", "Kerr was far less happy: “⟦direct‖The port will not stay open.⟧”"),
        .quotes("The words stand in the next paragraph.", "Kerr said:\n\n“⟦direct‖The port will stay open.⟧”"),
        .quotes("Verb and subject stand first.", "Said Kerr, “⟦direct‖The port will stay open.⟧”"),
        .quotes("A term behind a colon.", "The price: “free” for all."),
    ]
}
