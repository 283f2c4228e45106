/// `Kerr went on to say that …`: the words follow an infinitive whose subject is that of the main clause.
///
/// What is thought or shown behind an infinitive is seldom a report (`hopes to find …`), nor is an object
/// (`declined to discuss the plan`).
extension ReportFinder {
    func infinitiveCue(_ cue: Cue) -> Report? {
        let expression = cue.expression
        let spoken = expression.frames.subtracting(expression.thoughtFrames).subtracting(expression.writingFrames)
        guard !spoken.isEmpty, let subject = passage.subject(nearestBefore: cue.group.start)?.subject,
            let report = complement(cue, subject, .infinitiveCue),
            report.frame != .object && report.frame != .infinitive
        else { return nil }
        return report
    }
}
