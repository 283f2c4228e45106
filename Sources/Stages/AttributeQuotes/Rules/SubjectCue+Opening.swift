import StageKit

extension ReportFinder {
    /// `A person close to the plans for the port said …`: the subject opens the sentence and is no phrase that its right
    /// edge shows; only behind verbs that are nothing else, and before a clause.
    func opening(_ cue: Cue) -> Report? {
        let item = items[cue.range.lowerBound]
        let before = cue.group.start - 1
        guard item.forms.has([.past, .third]), !item.has(.nounToo), cue.expression.reportsWords,
            before >= unit.lowerBound, !items[before].has([.determiner, .possessive, .preposition]),
            let subject = passage.openingSubject(before: cue.group.start),
            let report = complement(cue, subject, .subjectCue), report.reportsWords,
            report.frame == .clause || report.frame == .that || report.frame == .quotation
        else { return nil }
        return report
    }

    /// `The port would close, a person close to the mayor said.`
    func inner(_ cue: Cue) -> Report? {
        let item = items[cue.range.lowerBound]
        guard item.forms.has([.past, .third]), Passage.say.contains(item.key),
            let subject = passage.innerSubject(before: cue.group.start)
        else { return nil }
        return finalCue(cue, subject)
    }
}
