import StageKit

/// `the permit, which Kerr said was late`; `a probe Kerr said was late`: the report takes a noun phrase apart.
///
/// Only a finite verb right behind the cue shows the gap: its subject stands before the one who speaks.
extension ReportFinder {
    /// Whether what stands right before a source can be what its report says something of; something stands there.
    @inline(__always)
    func leavesGap(_ source: Range<Int>) -> Bool {
        let before = items[source.lowerBound - 1]
        return before.has([.relative, .that]) || before.key == Self.what
    }

    func gapCue(_ cue: Cue, _ source: Range<Int>) -> Report? {
        let next = cue.range.upperBound
        guard cue.expression.frames.contains(.clause), next < unit.upperBound, source.lowerBound > unit.lowerBound,
            source.upperBound == cue.group.start,
            items[next].has(.auxiliary) || passage.isFinite(next) && !items[next].has(.pronoun)
        else { return nil }
        guard leavesGap(source) else { return nil }
        let before = items[source.lowerBound - 1]
        // `What Kerr said is that …`: the clause is all that he said.
        if before.key == Self.what, items[next].has(.be), next + 1 < unit.upperBound, items[next + 1].has(.that) {
            return nil
        }
        let subject = source.lowerBound - 1..<source.lowerBound
        let end = passage.contentEnd(from: next, .init(cue: cue.range))
        guard end > next + 1 else { return nil }
        return Report(
            content: [subject, next..<end],
            cue: cue.range,
            source: source,
            rule: .gapCue,
            act: cue.act(.clause)
        )
    }
}

extension ReportFinder {
    /// `the port, which Kerr called a door`, `whom he described as late`: the relative pronoun is what is labelled.
    func labelledGap(_ cue: Cue, _ source: Range<Int>) -> Report? {
        let next = cue.range.upperBound
        guard cue.expression.frames.contains(.object), next + 1 < unit.upperBound, source.lowerBound > unit.lowerBound,
            source.upperBound == cue.group.start,
            items[source.lowerBound - 1].has(.relative) || items[source.lowerBound - 1].key == Self.what,
            items[next].key == Self.as
                || Self.naming.contains(items[cue.range.lowerBound].key)
                    && (items[next].has(.determiner) || items[next].kind == .quotation)
        else { return nil }
        let end = passage.contentEnd(from: next, .init(cue: cue.range, isObject: true))
        guard end > next + 1 || items[next].kind == .quotation else { return nil }
        var report = Report(
            content: [source.lowerBound - 1..<source.lowerBound, next..<end],
            cue: cue.range,
            source: source,
            rule: .gapCue,
            act: cue.act(.object)
        )
        report.frame = .object
        return report
    }

    private static var what: WordKey { WordKey(literal: "what") }
    private static var `as`: WordKey { WordKey(literal: "as") }
    private static let naming: WordKeySet = [
        WordKey("call"), WordKey("calls"), WordKey("called"), WordKey("dubbed"), WordKey("labeled"),
        WordKey("labelled"),
        WordKey("deemed"), WordKey("considers"), WordKey("considered"),
    ]
}

extension Rule {
    static let gapCueExamples: [Example<AttributeQuotes.Options>] = [
        .quotes("A relative clause.", "Orlan kept the permit, ⟦indirect‖which Kerr said was late⟧."),
        .quotes("What is called so.", "Orlan kept the permit, ⟦indirect‖which Kerr called a useful door⟧."),
        .quotes("A relative clause of another kind.", "Orlan kept the permit, which was late."),
    ]
}
