import StageKit

/// `“…” — Anna Kerr`: the name behind a dash that closes the sentence, or stands before the next quotation.
extension ReportFinder {
    func signature(_ dash: Int) -> Report? {
        guard dash > unit.lowerBound, items[dash - 1].kind == .quotation, dash + 1 < unit.upperBound,
            items[dash + 1].isCapital, passage.isStatement(dash - 1),
            !taken.contains(items[dash - 1].region), let source = passage.phrase(from: dash + 1)
        else { return nil }
        let behind = source.upperBound
        guard behind == unit.upperBound || items[behind].kind == .stop || items[behind].kind == .quotation else {
            return nil
        }
        return Report(content: [dash - 1..<dash], cue: dash..<dash, source: source, rule: .signature, act: .speech)
    }
}

extension ReportFinder {
    /// `“…” [Courier]`: who is credited in brackets behind a quotation.
    func credit(_ open: Int) -> Report? {
        guard open > unit.lowerBound, passage.isStatement(open - 1), !taken.contains(items[open - 1].region),
            open + 2 < items.count
        else { return nil }
        var close = open + 1
        while close < items.count, close - open <= 5, items[close].isCapital || items[close].kind == .stop {
            close += 1
        }
        guard close > open + 1, close < items.count, items[close].kind == .close, items[open + 1].isCapital else {
            return nil
        }
        let end = items[close - 1].kind == .stop ? close - 1 : close
        return Report(
            content: [open - 1..<open],
            cue: open..<open,
            source: open + 1..<end,
            rule: .signature,
            act: .writing
        )
    }
}

extension Rule {
    static let signatureExamples: [Example<AttributeQuotes.Options>] = [
        .quotes("A name behind a dash.", "“⟦direct‖It will rain tomorrow.⟧” — Anna Kerr"),
        .quotes(
            "Names behind dashes, in a list of quotations.",
            "“⟦direct‖It will rain tomorrow.⟧” — Anna Kerr\n\n“⟦direct‖It will not rain at all.⟧” — Bo Orlan"
        ),
        .quotes("A medium in brackets.", "OLD BRIDGE “⟦direct‖The port will have no bridge next year.⟧” [Courier]"),
        .quotes("A note in brackets.", "The “very useful door of the old port,” [sic] was closed."),
        .quotes("A term before a dash.", "The “useful door” — Velm has two — is closed."),
    ]
}
