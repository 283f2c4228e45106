import StageKit

/// `Kerr went on to say that …`: the words follow an infinitive whose subject is that of the main clause.
///
/// What is thought or shown behind an infinitive is seldom a report (`hopes to find …`), nor is an object
/// (`declined to discuss the plan`).
extension ReportFinder {
    func infinitiveCue(_ cue: Cue) -> Report? {
        let expression = cue.expression
        let spoken = expression.frames.subtracting(expression.thoughtFrames).subtracting(expression.writingFrames)
        guard !spoken.isEmpty || goesOn(cue), let subject = passage.subject(nearestBefore: cue.group.start)?.subject,
            let report = complement(cue, subject, .infinitiveCue),
            report.frame == .that || report.frame == .quotation || report.frame == .question
                || report.frame == .clause && items[cue.range.lowerBound].key == Self.say
        else { return nil }
        return report
    }

    /// `continues to show that …` shows it.
    private func goesOn(_ cue: Cue) -> Bool {
        let start = cue.group.start
        return start > unit.lowerBound && Self.phases.contains(items[start - 1].key)
    }

    private static let say = WordKey("say")
    private static let phases: Set<WordKey> = [
        WordKey("continue"), WordKey("continues"), WordKey("continued"), WordKey("began"), WordKey("begins"),
        WordKey("begun"), WordKey("started"), WordKey("came"), WordKey("comes"), WordKey("on"),
    ]
}

extension Rule {
    static let infinitiveCueExamples: [Example<AttributeQuotes.Options>] = [
        .quotes("Behind another verb.", "Kerr continued to insist that ⟦indirect‖the port was safe⟧."),
        .quotes("A topic.", "Kerr hoped to discuss the port."),
    ]
}
