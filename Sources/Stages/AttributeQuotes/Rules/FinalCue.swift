import StageKit

/// `“…,” Kerr said`, `The port is open, Kerr said`: subject and cue behind what is reported, or in the middle of it.
///
/// Newsrooms close the words with a comma before the cue; behind the cue the sentence ends, goes on with an adverbial, or
/// takes the words up again.
extension ReportFinder {
    func finalCue(_ cue: Cue, _ source: Range<Int>, from place: Int? = nil) -> Report? {
        let start = place ?? min(source.lowerBound, cue.group.start)
        guard start > unit.lowerBound, cue.expression.frames.has([.quotation, .clause]) else { return nil }
        var behind = cue.range.upperBound
        if cue.expression.frames.contains(.addressee) { behind = passage.addresseeEnd(from: behind) }
        behind = passage.adverbialsEnd(from: behind)
        let isQuoted = isQuotation(before: start)
        guard isQuoted || passage.isFinal(behind), items[start - 1].kind == .comma || isQuoted else { return nil }
        return parenthetical(cue, source, behind: behind, before: start, .finalCue)
    }

    /// A report of what stands before a cue and its source, and goes on behind them.
    func parenthetical(_ cue: Cue, _ source: Range<Int>?, behind: Int, before start: Int, _ rule: Rule) -> Report? {
        var last = start
        while last > unit.lowerBound, items[last - 1].kind == .comma || items[last - 1].kind == .dash { last -= 1 }
        guard last > unit.lowerBound else { return nil }
        let isQuoted = items[last - 1].kind == .quotation
        guard var first = passage.content(before: last, after: reports.last?.hull.upperBound) else { return nil }
        var content: [Range<Int>] = []
        let isClause = passage.isClause(first)
        if let second = passage.secondHalf(from: behind, isQuoted: isQuoted, firstIsClause: isClause) {
            // `He had a plan, but the permit, Kerr said, was late`: the verb behind has its subject before.
            if isClause, !isQuoted, !items[second.lowerBound].has(.that), let subject = passage.subject(before: last) {
                first = subject
            }
            content = [first, second]
        } else if isQuoted || isClause {
            content = [first]
        } else {
            // `On Monday, Kerr said`: nothing is reported before the cue.
            return nil
        }
        // Behind an inverted cue's source an adjunct may follow: `said Kerr meeting with Orlan`.
        if !isQuoted, !passage.isFinal(behind), rule != .invertedCue { return nil }
        let frame: Frames = isQuoted ? .quotation : .clause
        var report = Report(content: content, cue: cue.range, source: source, rule: rule, act: cue.act(frame))
        report.frame = frame
        return report
    }

    /// Whether a quotation that reads as a clause ends right before an item, with or without a comma.
    func isQuotation(before index: Int) -> Bool {
        var last = index - 1
        if last > unit.lowerBound, items[last].kind == .comma || items[last].kind == .dash { last -= 1 }
        guard last >= unit.lowerBound, items[last].kind == .quotation else { return false }
        return last < index - 1 || isSentenceLike(Int(items[last].region))
    }
}
