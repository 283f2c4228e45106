import StageKit

/// `Kerr's claim that …`, `the suggestion by Kerr that …`, `his promise to stay`: a noun of saying with a clause of its own.
///
/// `the fact that` and `the way that` are in no list; `the claim that followed` has no clause behind `that`.
extension ReportFinder {
    func nounCue(_ cue: Cue) -> Report? {
        let index = cue.range.lowerBound
        guard items[index].forms.contains(.noun), cue.range.upperBound < unit.upperBound else { return nil }
        let owner = owner(before: index)
        var source = owner
        var start = cue.range.upperBound
        let next = items[start]
        if source == nil, next.has([.by, .preposition]), let bearer = passage.phrase(from: start + 1),
            bearer.upperBound < unit.upperBound, items[bearer.upperBound].has([.that, .to])
        {
            // `a reminder of the rain that sailors know`, `denial of the fact that …`: the clause is that noun's.
            let canSpeak = bearer.contains {
                items[$0].isCapital || items[$0].has([.role, .title, .group, .body, .pronoun])
            }
            guard canSpeak || next.has(.by) else { return nil }
            source = bearer
            start = bearer.upperBound
        }
        if let about = about(cue, owner) { return about }
        let isThat = items[start].has(.that)
        guard isThat || isInfinitive(start, cue) else { return nil }
        guard !isThat || start + 1 < unit.upperBound && !passage.isClauseAhead(start + 1) else { return nil }
        source = source ?? bearer(before: index)
        guard isThat || source != nil else { return nil }
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

    /// `his criticism of the plan`, `her long support for the port`: with an owner, what a noun of stance is about.
    private func about(_ cue: Cue, _ source: Range<Int>?) -> Report? {
        let start = cue.range.upperBound
        guard let source, cue.expression.frames.contains(.object), start + 1 < unit.upperBound,
            source.upperBound <= cue.range.lowerBound, items[start].has(.preposition), !items[start].has(.by),
            Self.stances.contains(items[start].key), items[start + 1].isWord || items[start + 1].kind == .quotation,
            !items[start + 1].has([.day, .timeNoun]), items[start + 1].key != Self.behalf
        else { return nil }
        let end = passage.contentEnd(from: start + 1, .init(cue: cue.range, isObject: true))
        // The noun phrase has no verb of its own: `his criticism of the plan was late`.
        let verb = (start + 1..<end).prefix(60).first { items[$0].has(.auxiliary) || passage.isFinite($0) } ?? end
        guard verb > start + 1 else { return nil }
        var report = Report(
            content: [start + 1..<verb],
            cue: cue.range,
            source: source,
            rule: .nounCue,
            act: cue.act(.object)
        )
        report.frame = .object
        return report
    }

    private static var behalf: WordKey { WordKey(literal: "behalf") }
    private static let stances = WordKeySet(words: "of for on about against to toward towards over")

    /// `Kerr floated the notion that …`: whoever makes a claim claims; who rejects one does not.
    private func bearer(before noun: Int) -> Range<Int>? {
        var index = noun
        let floor = max(unit.lowerBound, noun - 4)
        while index > floor {
            index -= 1
            guard items[index].isWord else { return nil }
            if Self.supports.contains(items[index].key) {
                return passage.subject(nearestBefore: index + 1)?.subject
            }
        }
        return nil
    }

    private static let supports = WordKeySet(
        words: """
            make makes made making float floats floated floating issue issues issued express expresses expressed
            expressing voice voiced voicing repeat repeats repeated repeating raise raised raising push pushed
            pushing offer offered offering give gave giving advanced defend defended defending has have had share
            shares shared reiterated renewed stood leveled levelled lodged aired promoted promoting spread spreading
            suggested drop dropped announced announcing
            """
    )

    private func isInfinitive(_ start: Int, _ cue: Cue) -> Bool {
        items[start].has(.to) && cue.expression.frames.contains(.infinitive) && start + 1 < unit.upperBound
            && !items[start + 1].has([.determiner, .possessive, .capital, .pronoun])
    }
}

extension Rule {
    static let nounCueExamples: [Example<AttributeQuotes.Options>] = [
        .quotes("With its owner.", "Nobody liked Kerr's claim that ⟦indirect‖the port was safe⟧."),
        .quotes("The clause is the verb's.", "Kerr said in a statement that ⟦indirect‖the port was safe⟧."),
        .quotes("What it is about, with its owner.", "Nobody liked Kerr's criticism of ⟦indirect‖the port⟧."),
        .quotes("What it is about, without an owner.", "There was much criticism of the port."),
        .quotes("A clause of another noun.", "The ferry is a reminder of the long rain that many sailors know."),
        .quotes("A noun that reports nothing.", "The fact that the port was safe came late."),
    ]
}
