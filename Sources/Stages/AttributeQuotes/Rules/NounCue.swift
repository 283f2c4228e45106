import StageKit

/// `Kerr's claim that …`, `the suggestion by Kerr that …`, `his promise to stay`: a noun of saying with a clause of its own.
///
/// `the fact that` and `the way that` are in no list; `the claim that followed` has no clause behind `that`.
extension ReportFinder {
    func nounCue(_ cue: Cue) -> Report? {
        let index = cue.range.lowerBound
        guard items[index].forms.contains(.noun), cue.range.upperBound < unit.upperBound else { return nil }
        var source = owner(before: index)
        var start = cue.range.upperBound
        let next = items[start]
        if source == nil, next.has([.by, .preposition]), let owner = passage.phrase(from: start + 1),
            owner.upperBound < unit.upperBound, items[owner.upperBound].has([.that, .to])
        {
            source = owner
            start = owner.upperBound
        }
        let isThat = items[start].has(.that)
        guard isThat || isInfinitive(start, cue) && source != nil else { return nil }
        guard !isThat || start + 1 < unit.upperBound && !passage.isClauseAhead(start + 1) else { return nil }
        let from = isThat ? start + 1 : start
        let end = passage.contentEnd(from: from, .init(cue: cue.range, isObject: true))
        guard end > from + 1 else { return nil }
        let frame: Frames = isThat ? .that : .infinitive
        var report = Report(content: [from..<end], cue: cue.range, source: source, rule: .nounCue, act: cue.act(frame))
        report.frame = frame
        return report
    }

    /// `Kerr's claim`, `her early promise`: the owner before a noun and an adjective.
    private func owner(before noun: Int) -> Range<Int>? {
        guard noun > unit.lowerBound else { return nil }
        var before = noun - 1
        if !items[before].has([.genitive, .possessive]), before > unit.lowerBound { before -= 1 }
        if items[before].has(.possessive) { return before..<before + 1 }
        return items[before].has(.genitive) ? passage.phrase(before: before + 1) : nil
    }

    private func isInfinitive(_ start: Int, _ cue: Cue) -> Bool {
        items[start].has(.to) && cue.expression.frames.contains(.infinitive) && start + 1 < unit.upperBound
            && !items[start + 1].has([.determiner, .possessive, .capital, .pronoun])
    }
}
