import StageKit

/// `“…” — Anna Kerr`: the name behind a dash that closes the sentence, or stands before the next quotation.
extension ReportFinder {
    func signature(_ dash: Int) -> Report? {
        guard dash > unit.lowerBound, items[dash - 1].kind == .quotation, dash + 1 < unit.upperBound,
            items[dash + 1].isCapital, passage.isStatement(dash - 1),
            !isTaken(quotation: dash - 1), let source = passage.phrase(from: dash + 1)
        else { return nil }
        let behind = source.upperBound
        guard
            behind == unit.upperBound || items[behind].kind == .stop || items[behind].kind == .quotation
                || isOutlet(behind)
        else { return nil }
        return Report(content: [dash - 1..<dash], cue: dash..<dash, source: source, rule: .signature, act: .speech)
    }

    /// `Anna Kerr | , Velm Courier`, `Anna Kerr | to the Courier`: where a signature's words were published, and no more.
    private func isOutlet(_ start: Int) -> Bool {
        guard items[start].kind == .comma || items[start].has([.to, .preposition]), start + 1 < passage.end,
            passage.end - start <= Self.longestOutlet
        else { return false }
        return (start + 1..<passage.end).allSatisfy { items[$0].isCapital || items[$0].has(.determiner) }
    }

    /// In items.
    private static let longestOutlet = 8

    /// `“…,” Anna Kerr, harbour chair of Velm.`: a name behind the comma that closes the words, and no verb.
    func signature(behind quotation: Int) -> Report? {
        guard !isSpoken, !isTaken(quotation: quotation), let start = placeOfCue(behind: quotation),
            items[start].isCapital || items[start].has(.title)
        else { return nil }
        var end = start
        while end < passage.end, items[end].isCapital, !items[end].has([.day, .adverb, .determiner, .pronoun]) {
            end += 1
        }
        guard end - start > 1, end == passage.end || items[end].kind == .comma,
            (end..<passage.end).allSatisfy({
                items[$0].kind == .comma || items[$0].isWord && !passage.isFinite($0) && !items[$0].has(.auxiliary)
            }), end == passage.end || (end..<passage.end).contains(where: { items[$0].has(.role) })
        else { return nil }
        return Report(
            content: [quotation..<quotation + 1],
            cue: start..<start,
            source: start..<passage.end,
            rule: .signature,
            act: .speech
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
        .quotes(
            "A name with an office, and no verb.",
            "“⟦direct‖It will rain tomorrow,⟧” Anna Kerr, harbour chair of Velm."
        ),
        .quotes("A name and where it was printed.", "“⟦direct‖It will rain tomorrow.⟧” — Anna Kerr, Velm Courier"),
        .quotes("A term before a dash.", "The “useful door” — Velm has two — is closed."),
    ]
}
