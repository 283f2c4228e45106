import StageKit

/// `The port is expected to close`, `The port seems to be closed`: the subject belongs to what is reported, and nobody is
/// named who holds it.
extension ReportFinder {
    func raisingCue(_ cue: Cue) -> Report? {
        let next = cue.range.upperBound
        guard next + 1 < unit.upperBound else { return nil }
        let isRaised = cue.expression.frames.contains(.raising) && items[next].has(.to)
        return isRaised || isLabelled(cue, next) ? raised(cue, from: next, isRaised ? .raising : .object) : nil
    }

    /// `was seen as a threat`, `was accused of theft`, `was blamed for the delay`, `was called a useful door`.
    private func isLabelled(_ cue: Cue, _ next: Int) -> Bool {
        let verb = items[cue.range.lowerBound].key
        let label = items[next]
        if label.key == Self.as { return Self.labelled.contains(verb) }
        if label.key == Self.of { return Self.accused.contains(verb) }
        if label.key == Self.for { return Self.judged.contains(verb) }
        return Self.named.contains(verb)
            && (label.has([.determiner, .possessive]) || label.kind == .quotation)
    }

    private static var of: WordKey { WordKey(literal: "of") }
    private static var `for`: WordKey { WordKey(literal: "for") }
    private static let accused: WordKeySet = [WordKey("accused"), WordKey("suspected")]
    private static let judged = WordKeySet(
        words: """
            criticized criticised praised blamed condemned mocked attacked denounced lauded hailed ridiculed assailed known
            """
    )
    private static let named = WordKeySet(
        words: "called dubbed deemed considered labeled labelled branded"
    )

    /// In the active voice only `seem` and `appear` raise: verbs without any other frame.
    func raisingCue(active cue: Cue) -> Report? {
        let next = cue.range.upperBound
        guard cue.expression.frames == .raising, next + 1 < unit.upperBound, cue.group.start > unit.lowerBound,
            items[next].isWord
        else { return nil }
        let isThat = items[next].has(.that) && items[cue.group.start - 1].key == Self.it
        guard
            isThat || items[next].has(.to)
                || !items[next].has([.preposition, .determiner, .that, .conjunction, .subordinator])
        else { return nil }
        return raised(cue, from: next, .raising)
    }

    private static var `as`: WordKey { WordKey(literal: "as") }
    private static let labelled = WordKeySet(
        words: """
            seen viewed regarded known described considered portrayed depicted characterized characterised dismissed hailed
            criticized criticised denounced praised condemned touted recognized recognised remembered derided mocked
            """
    )

    /// `was late and is expected to close`: the subject stands before the verb before.
    private func isJoined(_ start: Int) -> Bool {
        start > unit.lowerBound && items[start - 1].has(.conjunction)
    }

    private static var it: WordKey { WordKey(literal: "it") }

    private func raised(_ cue: Cue, from start: Int, _ frame: Frames) -> Report? {
        let subject = passage.subject(before: cue.group.start)
        guard subject != nil || isJoined(cue.group.start) else { return nil }
        // `It seems that …`: the pronoun stands for the clause.
        let isEmpty = subject.map { items[$0.lowerBound].key == Self.it && items[start].has(.that) } ?? true
        let from = items[start].has(.that) ? start + 1 : start
        let end = passage.contentEnd(from: from, .init(cue: cue.range, isObject: !isEmpty))
        guard end > from else { return nil }
        var report = Report(
            content: isEmpty ? [from..<end] : [subject ?? from..<from, from..<end],
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
        .thoughts("With an empty subject.", "It seems that ⟦indirect‖the port is closed⟧."),
        .thoughts("With the subject of the verb before.", "The port is old and is expected ⟦indirect‖to close⟧."),
        .thoughts("With a label.", "⟦indirect‖The port was seen as a useful door⟧."),
        .thoughts("A reproach of nobody's.", "⟦indirect‖The mayor was accused of theft⟧."),
        .thoughts("What somebody is called.", "⟦indirect‖The port has been called a useful door⟧."),
        .thoughts("A likeness.", "The port appears on every map."),
    ]
}
