import StageKit

extension ReportFinder {
    /// `A person close to the plans for the port said …`: the subject opens the sentence and is no phrase that its right
    /// edge shows; only behind verbs that are nothing else, and before a clause.
    func opening(_ cue: Cue) -> Report? {
        let item = items[cue.range.lowerBound]
        let before = cue.group.start - 1
        guard cue.expression.reportsWords || cue.expression.frames.contains(.object), before >= unit.lowerBound,
            item.forms.has([.past, .third]) && !item.has(.nounToo) || isPlainlyVerb(cue),
            !items[before].has([.determiner, .possessive, .preposition]),
            let subject = passage.openingSubject(before: cue.group.start), !holdsVerb(subject),
            item.forms.has([.past, .third]) || opensWithPlural(subject),
            let report = complement(cue, subject, .subjectCue)
        else { return nil }
        let isObject = report.frame == .object && report.act == .speech && !item.has(.nounToo)
        return report.reportsWords && report.frame != .question || isObject ? report : nil
    }

    /// `Officials trying to keep the port say …`, `A poll out this week shows that …`: a form that can be another is the verb
    /// where a clause stands behind it.
    private func isPlainlyVerb(_ cue: Cue) -> Bool {
        let item = items[cue.range.lowerBound]
        let next = cue.range.upperBound
        guard item.forms.has([.base, .third]), next + 1 < unit.upperBound else { return false }
        // `guarantees that were given`: a relative clause.
        if item.has(.nounToo), items[next].has(.that), passage.isClauseAhead(next + 1) { return false }
        return items[next].has([.that, .subjectPronoun])
            || !item.has(.nounToo) && !items[next].has([.to, .preposition])
                && (passage.isClauseWithin(next) || cue.expression.frames.contains(.object))
    }

    private func opensWithPlural(_ subject: Range<Int>) -> Bool {
        subject.prefix(4).contains { items[$0].has([.group, .plural]) }
    }

    /// `The port would close, a person close to the mayor said.`
    func inner(_ cue: Cue) -> Report? {
        let item = items[cue.range.lowerBound]
        guard item.forms.has([.past, .third]), !item.has(.nounToo), cue.expression.reportsWords,
            cue.group.start > unit.lowerBound,
            !items[cue.group.start - 1].has([.relative, .subjectPronoun, .eitherPronoun]),
            let subject = passage.innerSubject(before: cue.group.start)
        else { return nil }
        return finalCue(cue, subject)
    }
}
