import StageKit

/// `…, according to Kerr`, `In the words of Kerr, …`: a preposition before the source, in front of the clause or behind it.
extension ReportFinder {
    func accordingTo(_ cue: Cue) -> Report? {
        guard let source = source(of: cue), source.count > 1 || !Self.measures.contains(items[source.lowerBound].key)
        else { return nil }
        let content = opensClause(cue.range.lowerBound) ? behind(cue, source) : around(cue, source)
        guard !content.isEmpty else { return nil }
        return Report(content: content, cue: cue.range, source: source, rule: .accordingTo, act: cue.act(.clause))
    }

    private func source(of cue: Cue) -> Range<Int>? {
        guard let source = passage.phrase(from: cue.range.upperBound, toMark: true) else { return nil }
        // `According to Kerr, the port cost too much.`: what reads as an apposition is all that is said.
        if source.upperBound >= passage.end, opensClause(cue.range.lowerBound),
            let comma = source.first(where: { items[$0].kind == .comma }), comma > source.lowerBound
        {
            return source.lowerBound..<comma
        }
        return source
    }

    /// `according to plan`: nobody speaks.
    private static let measures: WordKeySet = [
        WordKey("plan"), WordKey("plans"), WordKey("schedule"), WordKey("custom"), WordKey("law"), WordKey("rules"),
        WordKey("need"), WordKey("size"), WordKey("age"), WordKey("taste"), WordKey("rank"),
    ]

    private func opensClause(_ start: Int) -> Bool {
        guard start > unit.lowerBound else { return true }
        let before = items[start - 1]
        switch before.kind {
        case .semicolon, .colon, .open: return true
        case .comma:
            return start - 2 >= unit.lowerBound && items[start - 2].has([.conjunction, .that, .subordinator])
        default: return before.has([.conjunction, .that])
        }
    }

    private func behind(_ cue: Cue, _ source: Range<Int>) -> Report.Parts {
        var from = source.upperBound
        if from < unit.upperBound, items[from].kind == .comma { from += 1 }
        // `two officials, who asked for no names, …`: more of who they are.
        if from < unit.upperBound, items[from].has(.relative) {
            let ceiling = min(unit.upperBound, from + 40)
            guard let comma = items[from..<ceiling].firstIndex(where: { $0.kind == .comma }) else { return [] }
            from = comma + 1
        }
        let end = passage.contentEnd(from: from, .init(cue: cue.range, hasThat: true))
        return end > from ? [from..<end] : []
    }

    private func around(_ cue: Cue, _ source: Range<Int>) -> Report.Parts {
        var last = cue.range.lowerBound
        while last > unit.lowerBound, items[last - 1].kind == .comma { last -= 1 }
        let isQuoted = last > unit.lowerBound && items[last - 1].kind == .quotation
        // A sentence this long is none: each report takes what the one before has left.
        let floor = unit.count > 400 ? reports.last?.hull.upperBound : nil
        var content: Report.Parts = []
        if let first = passage.content(before: last, after: floor) { content = [first] }
        let isClause = content.first.map(passage.isClause) ?? true
        if let second = passage.secondHalf(from: source.upperBound, isQuoted: isQuoted, firstIsClause: isClause) {
            // `According to Kerr, it waits, in the words of Orlan, “for rain”`: the clause is hers, the words are his.
            let isOthers = content.first.map(holdsReport) ?? false
            if isOthers, items[second.lowerBound].kind == .quotation { content = [] }
            content.append(second)
        }
        return content
    }
}

extension Rule {
    static let accordingToExamples: [Example<AttributeQuotes.Options>] = [
        .quotes("Behind the clause.", "⟦indirect‖The port will close on Monday⟧, according to Anna Kerr."),
        .quotes(
            "Between two numbers.",
            "In a survey by Velm Radio, ⟦indirect‖some people aged between 18 and 34 said ⟦indirect‖the port was late⟧⟧."
        ),
        .quotes("In front.", "According to Anna Kerr, ⟦indirect‖the port will close on Monday⟧."),
        .quotes(
            "In front, with a clause about the source.",
            "According to two officials, who came to the port, ⟦indirect‖the port will close on Monday⟧."
        ),
        .quotes(
            "In front of a clause that begins like an apposition.",
            "According to the two officials, ⟦indirect‖Mr. Kerr left for Velm⟧."
        ),
        .quotes("Nobody speaks.", "The ferries left according to plan."),
        .quotes("A survey and its figures.", "In a new poll, ⟦indirect‖most voters were for a bridge⟧."),
        .quotes("A verb that is in no list.", "According to Kerr, ⟦indirect‖the port cost too much⟧."),
        .quotes("Whose words.", "In Kerr's own words, ⟦mixed‖the port is “a useful door.⟧”"),
        .quotes("Whose words, all in marks.", "In Kerr's words, “⟦direct‖The port is a useful door.⟧”"),
        .quotes("Whose opinion.", "In her opinion, ⟦indirect‖no one believes in the port⟧."),
        .quotes("No words.", "In Kerr's new words, the port is a useful door."),
        .quotes("No survey.", "In a new suit, Kerr was at the port."),
        .quotes(
            "The words of another.",
            "According to Kerr, ⟦indirect‖the port is open⟧, waiting, in the words of Orlan, “⟦direct‖for a signature.⟧”"
        ),
    ]
}
