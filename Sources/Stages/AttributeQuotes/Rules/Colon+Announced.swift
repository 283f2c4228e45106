import StageKit

/// `Kerr says:` and the words in the next paragraph; `Said Kerr: “…”`, verb before subject and both before the words.
extension ReportFinder {
    /// The report whose words stand in the next paragraph: a verb of saying and its subject before a colon that ends this
    /// one. Its content is empty.
    func announcement() -> Report? {
        guard let colon = unit.last, items[colon].kind == .colon, !isSpoken else { return nil }
        var index = colon
        let floor = max(unit.lowerBound, colon - 12)
        while index > floor {
            index -= 1
            guard items[index].isWord else { continue }
            for number in items[index].expressions >= 0 ? passage.lexicon.expressions(of: items[index]) : 0..<0 {
                let expression = passage.lexicon[number]
                guard expression.part == .verb, expression.frames.contains(.quotation),
                    let end = passage.match(number, at: index)
                else { continue }
                let cue = Cue(expression: expression, range: index..<end, group: VerbGroup(passage, index))
                guard let source = speaker(of: cue) else { continue }
                return Report(content: [], cue: cue.range, source: source, rule: .colon, act: cue.act(.quotation))
            }
        }
        return nil
    }

    private func speaker(of cue: Cue) -> Range<Int>? {
        guard !cue.group.isPassive, !cue.group.isNegated else { return nil }
        switch cue.group.role(of: items[cue.range.lowerBound]) {
        case .finite?: return subject(of: cue) ?? passage.openingSubject(before: cue.group.start) ?? joined(cue)
        case .gerund?: return clauseSubject(before: cue.group.start)
        default: return nil
        }
    }

    /// `Kerr came early and said:`
    private func joined(_ cue: Cue) -> Range<Int>? {
        let start = cue.group.start
        guard start > unit.lowerBound, items[start - 1].has(.conjunction) else { return nil }
        return clauseSubject(before: start)
    }

    /// `Said Kerr: “…”`
    func openingInversion(_ cue: Cue) -> Report? {
        guard cue.range.lowerBound == unit.lowerBound, cue.expression.frames.contains(.quotation),
            items[unit.lowerBound].forms.has([.past, .third]), !items[unit.lowerBound].has(.nounToo),
            let source = passage.phrase(from: cue.range.upperBound), source.upperBound + 1 < unit.upperBound
        else { return nil }
        let mark = items[source.upperBound].kind
        guard mark == .comma || mark == .colon, passage.isStatement(source.upperBound + 1) else { return nil }
        var end = source.upperBound + 2
        while end < unit.upperBound, items[end].kind == .quotation { end += 1 }
        var report = Report(
            content: [source.upperBound + 1..<end],
            cue: cue.range,
            source: source,
            rule: .invertedCue,
            act: cue.act(.quotation)
        )
        report.frame = .quotation
        return report
    }
}
