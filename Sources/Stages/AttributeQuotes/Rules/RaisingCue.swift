import StageKit

/// `The port is expected to close`, `The port seems to be closed`: the subject belongs to what is reported, and nobody is
/// named who holds it.
extension ReportFinder {
    func raisingCue(_ cue: Cue) -> Report? {
        let next = cue.range.upperBound
        guard next + 1 < unit.upperBound else { return nil }
        let isRaised = cue.expression.frames.contains(.raising) && items[next].has(.to)
        // `was seen as a threat`
        let isLabelled = Self.labelled.contains(items[cue.range.lowerBound].key) && items[next].key == Self.as
        return isRaised || isLabelled ? raised(cue, from: next, isRaised ? .raising : .object) : nil
    }

    /// In the active voice only `seem` and `appear` raise: verbs without any other frame.
    func raisingCue(active cue: Cue) -> Report? {
        let next = cue.range.upperBound
        guard cue.expression.frames == .raising, next + 1 < unit.upperBound, items[next].isWord else { return nil }
        guard items[next].has(.to) || !items[next].has([.preposition, .determiner, .that, .conjunction, .subordinator])
        else { return nil }
        return raised(cue, from: next, .raising)
    }

    private static let `as` = WordKey("as")
    private static let labelled: Set<WordKey> = [
        WordKey("seen"), WordKey("viewed"), WordKey("regarded"), WordKey("known"), WordKey("described"),
        WordKey("considered"), WordKey("portrayed"), WordKey("depicted"), WordKey("characterized"),
        WordKey("characterised"), WordKey("dismissed"), WordKey("hailed"),
    ]

    private func raised(_ cue: Cue, from start: Int, _ frame: Frames) -> Report? {
        guard let subject = passage.subject(before: cue.group.start) else { return nil }
        let end = passage.contentEnd(from: start, .init(cue: cue.range))
        guard end > start else { return nil }
        var report = Report(
            content: [subject, start..<end],
            cue: cue.range,
            source: nil,
            rule: .raisingCue,
            act: cue.act(frame)
        )
        report.frame = frame
        return report
    }
}

extension Rule {
    static let raisingCueExamples: [Example<AttributeQuotes.Options>] = [
        .thoughts("In the passive.", "⟦indirect‖The port is expected to close⟧."),
        .thoughts("In the active voice.", "⟦indirect‖The port seems to be closed⟧."),
        .thoughts("With a label.", "⟦indirect‖The port was seen as a useful door⟧."),
        .thoughts("A likeness.", "The port appears on every map."),
    ]
}
