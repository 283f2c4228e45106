import StageKit

/// `The port is expected to close`, `The port seems to be closed`: the subject belongs to what is reported, and nobody is
/// named who holds it.
extension ReportFinder {
    func raisingCue(_ cue: Cue) -> Report? {
        let next = cue.range.upperBound
        guard cue.expression.frames.contains(.raising), next < unit.upperBound, items[next].has(.to) else { return nil }
        return raised(cue, from: next)
    }

    /// In the active voice only `seem` and `appear` raise: verbs without any other frame.
    func raisingCue(active cue: Cue) -> Report? {
        let next = cue.range.upperBound
        guard cue.expression.frames == .raising, next + 1 < unit.upperBound, items[next].isWord else { return nil }
        guard items[next].has(.to) || !items[next].has([.preposition, .determiner, .that, .conjunction, .subordinator])
        else { return nil }
        return raised(cue, from: next)
    }

    private func raised(_ cue: Cue, from start: Int) -> Report? {
        guard let subject = passage.subject(before: cue.group.start) else { return nil }
        let end = passage.contentEnd(from: start, .init(cue: cue.range))
        guard end > start else { return nil }
        var report = Report(
            content: [subject, start..<end],
            cue: cue.range,
            source: nil,
            rule: .raisingCue,
            act: cue.act(.raising)
        )
        report.frame = .raising
        return report
    }
}
