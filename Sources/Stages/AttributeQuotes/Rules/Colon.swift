import StageKit

/// `Kerr: “…”`, a name alone before the colon; `Kerr returned to his lines: “…”`, a sentence without a reporting verb.
extension ReportFinder {
    func colon(_ index: Int) -> Report? {
        guard index + 1 < unit.upperBound, items[index + 1].kind == .quotation, index > unit.lowerBound,
            passage.isStatement(index + 1), !taken.contains(items[index + 1].region),
            let source = namedAlone(before: index) ?? lastVerbsSubject(before: index) ?? clauseSubject(before: index)
        else { return nil }
        return Report(content: [index + 1..<index + 2], cue: index..<index, source: source, rule: .colon, act: .speech)
    }

    private func namedAlone(before colon: Int) -> Range<Int>? {
        guard let source = passage.subject(before: colon),
            source.lowerBound == unit.lowerBound || items[source.lowerBound - 1].kind == .dash,
            items[source.upperBound - 1].isCapital || items[source.upperBound - 1].kind == .close
        else { return nil }
        return source
    }

    /// `Kerr resisted: “…”`: a verb right before the colon that is in no list.
    private func lastVerbsSubject(before colon: Int) -> Range<Int>? {
        guard colon - 1 > unit.lowerBound, items[colon - 1].has(.endsInEd) else { return nil }
        return passage.subject(before: VerbGroup(passage, colon - 1).start)
    }
}

extension Rule {
    static let colonExamples: [Example<AttributeQuotes.Options>] = [
        .quotes("A name alone.", "Anna Kerr: “⟦direct‖The port will stay open.⟧”"),
        .quotes("A sentence that reports nothing.", "Kerr was far less happy: “⟦direct‖The port will not stay open.⟧”"),
        .quotes("A verb that is in no list.", "The mayor resisted: “⟦direct‖The port will not stay open.⟧”"),
        .quotes("A name behind a heading.", "What they found - Anna Kerr: “⟦direct‖The port will stay open.⟧”"),
        .quotes("The words stand in the next paragraph.", "Kerr said:\n\n“⟦direct‖The port will stay open.⟧”"),
        .quotes(
            "A statement is announced.",
            "Kerr issued the following statement:\n\n“⟦direct‖The port will stay open.⟧”"
        ),
        .quotes("A verb alone announces.", "Anna Kerr agreed. “⟦direct‖The port will stay open.⟧”"),
        .quotes("Behind a conjunction.", "But, said Kerr, “⟦direct‖the port will stay open.⟧”"),
        .quotes("Verb and subject stand first.", "Said Kerr, “⟦direct‖The port will stay open.⟧”"),
        .quotes("A term behind a colon.", "The price: “free” for all."),
    ]
}
