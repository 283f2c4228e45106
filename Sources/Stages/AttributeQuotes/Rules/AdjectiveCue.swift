import StageKit

/// `Kerr is convinced that …`, `Kerr is worried about …`: an adjective of conviction or feeling behind a form of `be`.
///
/// `It is certain that …` says nothing of anybody's conviction.
extension ReportFinder {
    func adjectiveCue(_ cue: Cue) -> Report? {
        guard items[cue.range.lowerBound].forms.contains(.adjective), cue.range.upperBound < unit.upperBound,
            cue.group.hasBe, let subject = passage.subject(before: cue.group.start),
            !items[subject.lowerBound].has(.eitherPronoun)
        else { return nil }
        if let words = words(cue, subject) { return words }
        let next = items[cue.range.upperBound]
        if cue.expression.frames.has([.object, .infinitive]) { return complement(cue, subject, .adjectiveCue) }
        let opensClause =
            next.has([.that, .subjectPronoun])
            || next.has([.determiner, .possessive, .capital]) && passage.isClauseWithin(cue.range.upperBound)
        guard opensClause else { return nil }
        let from = next.has(.that) ? cue.range.upperBound + 1 : cue.range.upperBound
        let end = passage.contentEnd(from: from, .init(cue: cue.range, hasThat: next.has(.that)))
        guard end > from else { return nil }
        return Report(content: [from..<end], cue: cue.range, source: subject, rule: .adjectiveCue, act: cue.act(.that))
    }
}

extension ReportFinder {
    /// `“It will rain,” Kerr is convinced.`: what stands in marks in front has been said.
    private func words(_ cue: Cue, _ subject: Range<Int>) -> Report? {
        guard cue.expression.frames.contains(.that), passage.isFinal(cue.range.upperBound),
            subject.lowerBound > unit.lowerBound, passage.isStatement(subject.lowerBound - 1),
            passage.endsInComma(subject.lowerBound - 1)
        else { return nil }
        var report = Report(
            content: [subject.lowerBound - 1..<subject.lowerBound],
            cue: cue.range,
            source: subject,
            rule: .adjectiveCue,
            act: .speech
        )
        report.frame = .quotation
        return report
    }
}

extension Rule {
    static let adjectiveCueExamples: [Example<AttributeQuotes.Options>] = [
        .thoughts("A conviction.", "Kerr is convinced that ⟦indirect‖the port is safe⟧."),
        .quotes("Words in front.", "“⟦direct‖The port is safe,⟧” Kerr is convinced."),
        .thoughts("Without that.", "Kerr is convinced ⟦indirect‖the port will stay open⟧."),
        .thoughts("What a feeling is about.", "Kerr is worried about ⟦indirect‖the old bridge⟧."),
        .thoughts("What somebody is eager to do.", "Kerr is eager ⟦indirect‖to leave the port⟧."),
        .thoughts("Nobody's conviction.", "It is certain that the port is safe."),
    ]
}
