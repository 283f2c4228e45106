import StageKit

/// `It was said that …`, `Asked whether …, Kerr …`, `The plan was criticized by Orlan`: the one who speaks stands behind
/// `by`, or nowhere.
extension ReportFinder {
    func passiveCue(_ cue: Cue) -> Report? {
        let next = cue.range.upperBound
        guard next < unit.upperBound else { return nil }
        guard items[next].has(.by) else { return unnamed(cue, from: next) }
        guard let source = passage.phrase(from: next + 1) else { return nil }
        if let question = unnamed(cue, from: source.upperBound, source: source) { return question }
        guard let subject = passage.subject(before: cue.group.start), !items[subject.lowerBound].has(.relative),
            cue.expression.frames.contains(.object), !isCredit(subject)
        else { return nil }
        var report = Report(
            content: [subject],
            cue: cue.range,
            source: source,
            rule: .passiveCue,
            act: cue.act(.object)
        )
        // `was seen by many as a useful door`
        if source.upperBound + 1 < unit.upperBound, items[source.upperBound].key == Self.as {
            let end = passage.contentEnd(from: source.upperBound, .init(cue: cue.range, isObject: true))
            report.content.append(source.upperBound..<end)
        }
        report.frame = .object
        return report
    }

    /// `This story was reported by Anna Kerr`: who has made it, and not what it says.
    private func isCredit(_ subject: Range<Int>) -> Bool {
        subject.count == 2 && items[subject.lowerBound].key == Self.this
            && Self.pieces.contains(items[subject.lowerBound + 1].key)
    }

    private static var this: WordKey { WordKey(literal: "this") }
    private static let pieces = WordKeySet(words: "story article report column piece item post video episode")
    private static var `as`: WordKey { WordKey(literal: "as") }

    /// `Asked by Orlan whether …`, `when told that …`: a participle in front, or behind `when`.
    func passiveCue(participle cue: Cue) -> Report? {
        let index = cue.range.lowerBound
        guard cue.group.start == index, items[index].forms.contains(.participle),
            cue.expression.frames.contains(.addressee),
            index == unit.lowerBound || items[index - 1].has(.subordinator) || items[index - 1].kind == .comma,
            cue.range.upperBound < unit.upperBound
        else { return nil }
        // `Officials, buoyed by the vote, warned late on Monday that …`: the comma closes what is said of the subject.
        if index > unit.lowerBound, items[index - 1].kind == .comma, items[index].forms.contains(.past),
            case let end = passage.adverbialsEnd(from: cue.range.upperBound), end < unit.upperBound,
            items[end].has(.that), passage.subject(before: index) != nil
        {
            return nil
        }
        var next = cue.range.upperBound
        var source: Range<Int>?
        if items[next].has(.by), let phrase = passage.phrase(from: next + 1) {
            source = phrase
            next = phrase.upperBound
        }
        return unnamed(cue, from: passage.adverbialsEnd(from: next), source: source)
    }

    /// `Kerr was asked, “Is it open?”`
    private func asked(_ cue: Cue, _ words: Range<Int>, _ source: Range<Int>?) -> Report {
        var report = Report(
            content: [words],
            cue: cue.range,
            source: source,
            rule: .passiveCue,
            act: cue.act(.quotation)
        )
        report.frame = .quotation
        return report
    }

    /// What follows a passive verb that takes words: a clause with `that`, or a question.
    private func unnamed(_ cue: Cue, from start: Int, source: Range<Int>? = nil) -> Report? {
        guard start + 1 < unit.upperBound else { return nil }
        let first = items[start]
        if first.kind == .comma, passage.isStatement(start + 1), cue.expression.frames.has([.quotation]),
            cue.expression.frames.contains(.addressee)
        {
            return asked(cue, start + 1..<start + 2, source)
        }
        let isThat = first.has(.that) && cue.expression.frames.has([.clause, .that])
        let isQuestion =
            first.has(.interrogative) && cue.expression.frames.contains(.question)
            && cue.expression.frames.contains(.addressee)
        guard isThat || isQuestion else { return nil }
        let from = isThat ? start + 1 : start
        var shape = Passage.ContentShape(cue: cue.range, hasThat: isThat, isSubordinate: true)
        // `Kerr, asked if it was late, laughed`
        shape.isRelative = cue.group.start > unit.lowerBound && items[cue.group.start - 1].kind == .comma
        let end = passage.contentEnd(from: from, shape)
        guard end > from else { return nil }
        let frame: Frames = isThat ? .clause : .question
        var report = Report(
            content: [from..<end],
            cue: cue.range,
            source: source,
            rule: .passiveCue,
            act: cue.act(frame)
        )
        report.frame = frame
        return report
    }
}

extension Rule {
    static let passiveCueExamples: [Example<AttributeQuotes.Options>] = [
        .quotes("Who has made a piece.", "This story was reported by Anna Kerr."),
        .quotes("Nobody is named.", "It was said that ⟦indirect‖the port was closed⟧."),
        .quotes("A question in front.", "Asked ⟦indirect‖whether the port was open⟧, Kerr left for Velm."),
        .quotes("A question between subject and verb.", "Kerr, asked ⟦indirect‖if it was late⟧, left the port."),
        .quotes(
            "A participle of another verb in front.",
            "Officials, buoyed by the vote, warned that ⟦indirect‖the port was late⟧."
        ),
        .quotes("Behind by.", "⟦indirect‖The plan⟧ was criticized by Orlan."),
        .quotes("Somebody's words.", "Kerr was asked, “⟦direct‖Is the port open?⟧”"),
        .quotes("No verb of saying.", "The port was closed by Orlan."),
    ]
}
