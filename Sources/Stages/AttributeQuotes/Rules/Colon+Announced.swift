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
        return statement(before: colon)
    }

    /// `Kerr issued the following statement:`: a text of the subject's.
    private func statement(before colon: Int) -> Report? {
        guard colon - 2 > unit.lowerBound, Self.texts.contains(items[colon - 1].key),
            let source = clauseSubject(before: colon)
        else { return nil }
        return Report(content: [], cue: colon - 1..<colon, source: source, rule: .colon, act: .writing)
    }

    private static let texts = WordKeySet(words: "statement tweet letter post message memo email note reply")

    /// `Kerr agreed.`, `Kerr responded directly.`, `Kerr hailed it in a letter.`: a sentence that says that somebody speaks, and not
    /// what; that follows in marks.
    func bareCue() -> Report? {
        guard reports.isEmpty, !isSpoken, unit.count > 2, let stop = unit.last, items[stop].kind == .stop else {
            return nil
        }
        if let report = inText(before: stop) { return report }
        let verb = items[stop - 1].has(.adverb) ? stop - 2 : stop - 1
        guard verb > unit.lowerBound, items[verb].isWord, items[verb].expressions >= 0,
            items[verb].forms.has([.past, .third])
        else { return nil }
        for number in passage.lexicon.expressions(of: items[verb]) {
            let expression = passage.lexicon[number]
            guard expression.part == .verb, expression.reportsWords, expression.rest.isEmpty else { continue }
            let cue = Cue(expression: expression, range: verb..<verb + 1, group: VerbGroup(passage, verb))
            guard let source = speaker(of: cue) else { continue }
            return Report(content: [], cue: cue.range, source: source, rule: .colon, act: cue.act(.quotation))
        }
        return nil
    }

    /// `Kerr hailed the vote in a statement.`
    private func inText(before stop: Int) -> Report? {
        guard stop - 3 > unit.lowerBound, Self.texts.contains(items[stop - 1].key), items[stop - 2].has(.determiner),
            items[stop - 3].key == Self.in, let source = clauseSubject(before: stop - 3)
        else { return nil }
        return Report(content: [], cue: stop - 1..<stop, source: source, rule: .colon, act: .speech)
    }

    private static var `in`: WordKey { WordKey(literal: "in") }

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

    /// `Said Kerr`, `But, said Kerr`, `In other words, said Kerr`
    private func opensSentence(_ cue: Int) -> Bool {
        guard cue > unit.lowerBound else { return true }
        guard cue - unit.lowerBound <= 5, items[cue - 1].kind == .comma else { return false }
        return (unit.lowerBound..<cue - 1).allSatisfy { items[$0].isWord && !passage.isFinite($0) }
    }

    /// The quotation behind a source, and behind a clause that says who that is.
    private func words(behind source: Range<Int>) -> Int? {
        var mark = source.upperBound
        if items[mark].kind == .comma, mark + 1 < unit.upperBound, items[mark + 1].has(.relative) {
            let ceiling = min(unit.upperBound - 1, mark + 24)
            guard let comma = (mark + 1..<max(mark + 1, ceiling)).first(where: { !items[$0].isWord }) else {
                return nil
            }
            mark = comma
        } else if let comma = markBehindAside(mark) {
            mark = comma
        }
        guard items[mark].kind == .comma || items[mark].kind == .colon, mark + 1 < unit.upperBound,
            passage.isStatement(mark + 1)
        else { return nil }
        return mark + 1
    }

    /// `Said Kerr after the vote, “…”`, `Added Kerr, also in a letter, “…”`: the mark behind how, where or when.
    private func markBehindAside(_ start: Int) -> Int? {
        let first = items[start].kind == .comma ? start + 1 : start
        guard first < unit.upperBound, items[first].has([.preposition, .to, .adverb, .day]) else { return nil }
        let ceiling = min(unit.upperBound - 1, start + 14)
        guard first < ceiling, let mark = (first..<ceiling).first(where: { !items[$0].isWord }),
            (first..<mark).allSatisfy({ !passage.isFinite($0) && !items[$0].has(.auxiliary) })
        else { return nil }
        return mark
    }

    /// `Said Kerr: “…”`
    func openingInversion(_ cue: Cue) -> Report? {
        let verb = items[cue.range.lowerBound]
        guard verb.forms.has([.past, .third]), !verb.has(.nounToo), cue.expression.frames.contains(.quotation),
            opensSentence(cue.range.lowerBound), let source = passage.phrase(from: cue.range.upperBound),
            !items[source.lowerBound].has(.objectPronoun),
            source.count > 1 || !items[source.lowerBound].has(.determiner),
            source.upperBound + 1 < unit.upperBound,
            let words = words(behind: source)
        else { return nil }
        let end = passage.quotationsEnd(from: words + 1)
        var report = Report(
            content: [words..<end],
            cue: cue.range,
            source: source,
            rule: .invertedCue,
            act: cue.act(.quotation)
        )
        report.frame = .quotation
        return report
    }
}
