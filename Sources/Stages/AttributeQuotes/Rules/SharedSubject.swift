import StageKit

/// `Kerr said … and added …`, `Kerr met Orlan and said …`: a second verb of the same subject.
///
/// The verb stands right behind a conjunction or a comma and has no subject of its own.
extension ReportFinder {
    func sharedSubject(_ cue: Cue) -> Report? {
        let start = cue.group.start
        guard start > unit.lowerBound else { return nil }
        var index = start - 1
        if items[index].kind == .comma, index > unit.lowerBound { index -= 1 }
        let joins = items[start - 1].kind == .comma || items[index].has([.conjunction, .adverb])
        guard joins else { return nil }
        if let source = reports.suffix(Self.deepest).last(where: { $0.source != nil })?.source {
            return finalCue(cue, source, from: start) ?? complement(cue, source, .sharedSubject)
        }
        guard items[start - 1].has([.conjunction, .adverb]), items[cue.range.lowerBound].forms.has([.past, .third]),
            let source = clauseSubject(before: start), let report = complement(cue, source, .sharedSubject)
        else { return nil }
        // `met Orlan and found the keys`
        return report.act == .speech || report.frame == .that ? report : nil
    }
}
