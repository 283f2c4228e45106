import StageKit

/// `Kerr said … and added …`, `Kerr met Orlan and said …`: a second verb of the same subject.
///
/// The verb stands right behind a conjunction or a comma and has no subject of its own.
extension ReportFinder {
    /// Whether a conjunction, an adverb or a comma stands right before an item.
    @inline(__always)
    func isBehindJoint(_ start: Int) -> Bool {
        start > unit.lowerBound && (items[start - 1].kind == .comma || items[start - 1].has([.conjunction, .adverb]))
    }

    func sharedSubject(_ cue: Cue) -> Report? {
        let start = cue.group.start
        guard isBehindJoint(start), let source = clauseSubject(before: start) else { return nil }
        if !reports.isEmpty, let report = finalCue(cue, source, from: start) { return report }
        guard let report = complement(cue, source, .sharedSubject),
            !reports.isEmpty || isJoined(cue)
        else { return nil }
        // `met Orlan and found the keys`
        if report.frame == .clause, report.act == .thought, passage.isClauseWithin(cue.range.upperBound) {
            return report
        }
        return report.act == .speech || report.frame == .that ? report : nil
    }

    private func isThat(_ index: Int) -> Bool { index < unit.upperBound && items[index].has(.that) }

    private func isJoined(_ cue: Cue) -> Bool {
        items[cue.group.start - 1].has([.conjunction, .adverb])
            && (items[cue.range.lowerBound].forms.has([.past, .third]) || isThat(cue.range.upperBound)
                || isAnnounced(cue.range.upperBound))
    }

    /// `I call him and say: “…”`
    private func isAnnounced(_ mark: Int) -> Bool {
        mark + 1 < unit.upperBound && items[mark].kind == .colon && items[mark + 1].kind == .quotation
    }
}

extension Rule {
    static let sharedSubjectExamples: [Example<AttributeQuotes.Options>] = [
        .quotes(
            "A verb of no report in front.",
            "Mayor Anna Kerr thanked for the welcome and said that ⟦indirect‖the port was open⟧."
        ),
        .quotes(
            "Two reports of one subject.",
            "Kerr said ⟦indirect‖the port was safe⟧ and added that ⟦indirect‖nobody would close it⟧."
        ),
        .quotes("The first verb reports nothing.", "Kerr met Orlan and said that ⟦indirect‖the port was safe⟧."),
        .quotes("Two verbs in the present.", "They call him and say: “⟦direct‖The port is safe.⟧”"),
        .quotes("Neither verb reports.", "Kerr met Orlan and found the keys."),
        .quotes("A verb without an object in front.", "But the court overruled and said ⟦indirect‖the port was late⟧."),
    ]
}
