import StageKit

/// `Kerr left, saying that …`: a participle whose subject is that of the main clause.
///
/// A gerund of saying reports whatever follows it; one of thinking or showing only behind a mark of subordination, for it is
/// as often a noun of its own: `finding the keys was hard`.
extension ReportFinder {
    mutating func gerundCue(_ cue: Cue) -> Report? {
        guard let subject = adjacentSubject(cue) ?? findMainSubject(before: cue.group.start),
            let report = complement(cue, subject, .gerundCue)
        else { return nil }
        let isMarked = report.frame == .that || report.frame == .infinitive || report.frame == .quotation
        return report.act == .speech || isMarked ? report : nil
    }

    /// `Kerr vowing to stay`: a name right before the participle.
    private func adjacentSubject(_ cue: Cue) -> Range<Int>? {
        let start = cue.group.start
        guard start > unit.lowerBound else { return nil }
        let before = items[start - 1]
        guard before.isCapital || before.has([.objectPronoun, .subjectPronoun]) else { return nil }
        return passage.phrase(before: start)
    }
}
