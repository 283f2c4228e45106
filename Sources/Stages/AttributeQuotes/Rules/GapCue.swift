import StageKit

/// `the permit, which Kerr said was late`; `a probe Kerr said was late`: the report takes a noun phrase apart.
///
/// Only a finite verb right behind the cue shows the gap: its subject stands before the one who speaks.
extension ReportFinder {
    func gapCue(_ cue: Cue, _ source: Range<Int>) -> Report? {
        let next = cue.range.upperBound
        guard cue.expression.frames.contains(.clause), next < unit.upperBound, source.lowerBound > unit.lowerBound,
            source.upperBound == cue.group.start,
            items[next].has(.auxiliary) || items[next].has(.finite) && !items[next].has(.pronoun)
        else { return nil }
        let before = items[source.lowerBound - 1]
        let subject: Range<Int>
        if before.has([.relative, .that]) {
            subject = source.lowerBound - 1..<source.lowerBound
        } else {
            return nil
        }
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

extension Rule {
    static let gapCueExamples: [Example<AttributeQuotes.Options>] = [
        .quotes("A relative clause.", "Orlan kept the permit, ⟦indirect‖which Kerr said was late⟧."),
        .quotes("A relative clause of another kind.", "Orlan kept the permit, which was late."),
    ]
}
