import StageKit

/// `Kerr went on to say that …`: the words follow an infinitive whose subject is that of the main clause.
///
/// Only behind a verb that says that it happens: who declines, hopes or is asked to say something has not said it. Nor is
/// an object a report there.
extension ReportFinder {
    func infinitiveCue(_ cue: Cue) -> Report? {
        if let used = usedTo(cue) { return used }
        guard goesOn(cue), let subject = phaseSubject(cue) ?? passage.subject(nearestBefore: cue.group.start)?.subject,
            let report = complement(cue, subject, .infinitiveCue),
            report.frame != .infinitive, report.frame != .object || report.act == .speech
        else { return nil }
        return report
    }

    /// `Kerr used a speech to say that …`, `Kerr took to the radio to say “…”`: an occasion, and clauses or words in marks.
    private func usedTo(_ cue: Cue) -> Report? {
        let end = cue.group.start
        guard end - 3 > unit.lowerBound, cue.expression.reportsWords else { return nil }
        let floor = max(unit.lowerBound + 1, end - 10)
        guard let verb = (floor..<end - 1).last(where: { Self.using.contains(items[$0].key) }),
            (verb..<end).allSatisfy({ items[$0].isWord && !items[$0].has([.that, .relative, .subordinator]) }),
            items[verb].key != Self.took || items[verb + 1].has(.to),
            let subject = passage.subject(before: VerbGroup(passage, verb).start),
            let report = complement(cue, subject, .infinitiveCue),
            report.frame == .that || report.frame == .clause || report.frame == .quotation
        else { return nil }
        return report
    }

    private static let using = WordKeySet(words: "used uses took")
    private static var took: WordKey { WordKey(literal: "took") }

    /// `Polls continue to show that …`: the subject stands right before the phase's verb.
    private func phaseSubject(_ cue: Cue) -> Range<Int>? {
        let phase = cue.group.start - 1
        return items[phase].key == Self.on ? nil : passage.subject(before: VerbGroup(passage, phase).start)
    }

    private static var on: WordKey { WordKey(literal: "on") }

    private func goesOn(_ cue: Cue) -> Bool {
        let start = cue.group.start
        return start > unit.lowerBound && Self.phases.contains(items[start - 1].key)
    }

    /// Phases of what happens; `on` of `went on`.
    private static let phases: WordKeySet = [
        WordKey("continue"), WordKey("continues"), WordKey("continued"), WordKey("continuing"), WordKey("began"),
        WordKey("begins"),
        WordKey("begun"), WordKey("started"), WordKey("starts"), WordKey("came"), WordKey("comes"), WordKey("on"),
        WordKey("rushed"), WordKey("tends"), WordKey("tended"), WordKey("used"),
    ]
}

extension Rule {
    static let infinitiveCueExamples: [Example<AttributeQuotes.Options>] = [
        .quotes("Behind another verb.", "Kerr continued to insist that ⟦indirect‖the port was safe⟧."),
        .quotes("An occasion.", "Kerr used a speech in Velm to declare that ⟦indirect‖the port was safe⟧."),
        .quotes("Nothing was said.", "Kerr hoped to insist that the port was safe."),
    ]
}
