/// `Kerr said … and added …`, `Kerr met Orlan and said …`: a second verb of the same subject.
///
/// The verb stands right behind a conjunction or a comma and has no subject of its own.
extension ReportFinder {
    mutating func sharedSubject(_ cue: Cue) -> Report? {
        let start = cue.group.start
        guard start > unit.lowerBound else { return nil }
        var index = start - 1
        if items[index].kind == .comma, index > unit.lowerBound { index -= 1 }
        let joins = items[start - 1].kind == .comma || items[index].has([.conjunction, .adverb])
        guard joins, let source = sharedSource(cue, isJoined: items[start - 1].has([.conjunction, .adverb])) else {
            return nil
        }
        return finalCue(cue, source, from: start) ?? complement(cue, source, .sharedSubject)
    }

    private mutating func sharedSource(_ cue: Cue, isJoined: Bool) -> Range<Int>? {
        if let last = reports.suffix(Self.deepest).last(where: { $0.source != nil }) { return last.source }
        let form = items[cue.range.lowerBound].forms
        guard isJoined, form.has([.past, .third]) else { return nil }
        return findMainSubject(before: cue.group.start)
    }
}
