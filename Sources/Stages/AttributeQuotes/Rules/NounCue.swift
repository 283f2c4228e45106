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
        // `a request for Kerr to leave`: it is Kerr who shall.
        if source == nil, next.key != Self.for, next.has([.by, .preposition]),
            let bearer = passage.phrase(from: start + 1), bearer.upperBound < unit.upperBound,
            items[bearer.upperBound].has([.that, .to])
        {
            // `a reminder of the rain that sailors know`, `denial of the fact that …`: the clause is that noun's.
            guard isSomebody(bearer) || next.has(.by) else { return nil }
            source = bearer
            start = bearer.upperBound
        }
        if let about = about(cue, owner) { return about }
        if let whose = forSomebody(cue, owner) { return whose }
        let isBare = isBareClause(start, behind: index)
        let isThat = isBare || items[start].has(.that)
        guard isThat || isInfinitive(start, cue) else { return nil }
        guard
            !isThat || isBare
                || start + 1 < unit.upperBound && !passage.isClauseAhead(start + 1) && !isTakenApart(start + 1)
        else { return nil }
        source = source ?? bearer(before: index)
        guard isThat || source != nil else { return nil }
        let from = isThat && !isBare ? start + 1 : start
        var end = passage.contentEnd(from: from, .init(cue: cue.range, isObject: true, isNounsClause: isThat))
        end = mainVerb(behind: from, before: end, isInfinitive: !isThat) ?? end
        guard end > from + 1 else { return nil }
        let frame: Frames = isThat ? .that : .infinitive
        var report = Report(content: [from..<end], cue: cue.range, source: source, rule: .nounCue, act: cue.act(frame))
        report.frame = frame
        return report
    }

    /// `The claim that it rained while she was in Velm | is old`: the verb of the noun itself, one more than the clauses have.
    private func mainVerb(behind start: Int, before end: Int, isInfinitive: Bool = false) -> Int? {
        var clauses = isInfinitive ? 0 : items[start].has(.subordinator) ? 2 : 1
        var verbs = 0
        for index in start + 1..<max(start + 1, min(end, start + Self.longestClause)) {
            let (item, before) = (items[index], items[index - 1])
            guard item.isWord else {
                if item.kind == .quotation { continue }
                return nil
            }
            if opensClause(index, before, end) { clauses += 1 }
            guard passage.isFinite(index) || item.has(.auxiliary),
                !item.has([.pronoun, .endsInIng]),
                before.has([.subjectPronoun, .eitherPronoun])
                    || !item.has(.endsInEd) && !item.forms.contains(.participle)
            else { continue }
            // `ferries built in Velm`: a participle, which looks like the past.
            let isReduced = !before.has(.pronoun) && index + 1 < end && items[index + 1].has(.preposition)
            if isReduced, !item.has(.auxiliary) { continue }
            // A group of verbs is one.
            if before.has([.auxiliary, .adverb, .negation, .to]) || passage.isFinite(index - 1) { continue }
            verbs += 1
            // `to leave represents a loss`: what stands before an object is no noun.
            let isPlain =
                isInfinitive && !item.has([.nounToo, .endsInEd]) && index + 1 < end
                && items[index + 1].has([.determiner, .possessive])
            if verbs > clauses, before.isWord, item.has(.auxiliary) || isPlain { return index }
        }
        return nil
    }

    /// Whether a clause with a verb of its own begins at an item, with a word for that or without one.
    private func opensClause(_ index: Int, _ before: Item, _ end: Int) -> Bool {
        let item = items[index]
        if item.has([.relative, .that, .conjunction, .interrogative]) || item.key == Self.than { return true }
        let next = index + 1 < end ? items[index + 1] : before
        // `while in Velm` has none, `before the vote` neither.
        if item.has(.subordinator) {
            return item.has(.preposition) ? next.has(.subjectPronoun) : !next.has(.preposition)
        }
        // `the ferry Orlan had sold`, `the ferry she had sold`
        let isNoun =
            before.isWord && !before.isCapital
            && !before.has([
                .preposition, .determiner, .possessive, .that, .relative, .subordinator, .conjunction, .auxiliary, .to,
            ])
        return isNoun && (item.has(.subjectPronoun) || item.isCapital && next.has(.auxiliary))
    }

    private static var than: WordKey { WordKey(literal: "than") }
    /// In items.
    private static let longestClause = 60

    /// `attacks that officials say are old`: the clause is about the noun, with a report in it.
    private func isTakenApart(_ start: Int) -> Bool {
        let ceiling = min(unit.upperBound - 1, start + 8)
        return (start + 1..<max(start + 1, ceiling)).contains {
            Passage.say.contains(items[$0].key) && items[$0 + 1].has(.auxiliary)
        }
    }

    /// `Kerr's claim`, `her early promise`: the owner before a noun and an adjective.
    private func owner(before noun: Int) -> Range<Int>? {
        guard noun > unit.lowerBound else { return nil }
        var before = noun - 1
        if !items[before].has([.genitive, .possessive]), before > unit.lowerBound { before -= 1 }
        if items[before].has(.possessive) { return before..<before + 1 }
        guard items[before].has(.genitive), let phrase = passage.phrase(before: before + 1) else { return nil }
        // `one of Kerr's demands`, `later than Kerr's call`, `the mayor on Kerr's call`: who owns it stands behind these.
        let joint = phrase.dropLast().last {
            items[$0].key == Self.than || items[$0].has(.preposition) && items[$0].key != Self.of
                || items[$0].key == Self.of && isPart($0, phrase)
        }
        return joint.map { $0 + 1..<phrase.upperBound } ?? phrase
    }

    /// `one | of`, `many | of`
    private func isPart(_ of: Int, _ phrase: Range<Int>) -> Bool {
        of > phrase.lowerBound && of - phrase.lowerBound <= 2 && items[of - 1].has([.determiner, .number, .plural])
    }

    private static var of: WordKey { WordKey(literal: "of") }
    private static var `for`: WordKey { WordKey(literal: "for") }

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

    /// `claims | he was late`, `fears | it could rain`: a clause without `that`, behind a noun that no article makes known.
    private func isBareClause(_ start: Int, behind noun: Int) -> Bool {
        guard start + 1 < unit.upperBound, noun > unit.lowerBound, Self.doubts.contains(items[noun].key),
            items[noun - 1].isWord,
            !items[noun - 1].has([.determiner, .possessive, .genitive, .subjectPronoun]),
            items[start].has(.subjectPronoun) || Self.bare.contains(items[start].key)
        else { return false }
        return items[start + 1].has(.auxiliary)
    }

    /// What has a proposition for its content, and nobody makes or sends.
    private static let doubts = WordKeySet(
        words: "claims allegations accusations fears concerns worries rumours rumors suggestions speculation hopes"
    )
    private static let bare: WordKeySet = [WordKey("it"), WordKey("there")]

    /// `calls for Kerr to leave`: who shall do it, and what.
    private func forSomebody(_ cue: Cue, _ owner: Range<Int>?) -> Report? {
        let start = cue.range.upperBound
        guard items[start].key == Self.for, Self.calling.contains(items[start - 1].key),
            let doer = passage.phrase(from: start + 1), doer.upperBound < unit.upperBound,
            isInfinitive(doer.upperBound, cue), isSomebody(doer)
        else { return nil }
        let end = passage.contentEnd(from: doer.upperBound, .init(cue: cue.range, isInfinitive: true))
        var report = Report(
            content: [doer.lowerBound..<(mainVerb(behind: doer.upperBound, before: end, isInfinitive: true) ?? end)],
            cue: cue.range,
            source: owner ?? bearer(before: cue.range.lowerBound),
            rule: .nounCue,
            act: cue.act(.infinitive)
        )
        report.frame = .infinitive
        return report
    }

    private func isSomebody(_ phrase: Range<Int>) -> Bool {
        phrase.contains { items[$0].isCapital || items[$0].has([.role, .title, .group, .body, .pronoun]) }
    }

    private static let calling = WordKeySet(
        words: "call calls demand demands request requests plea pleas appeal appeals petition petitions"
    )
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
            // `has denied claims that …`
            if items[index].has(.endsInEd) { return nil }
        }
        return nil
    }

    private static let supports = WordKeySet(
        words: """
            make makes made making float floats floated floating issue issues issued express expresses expressed
            expressing voice voiced voicing repeat repeats repeated repeating raise raised raising push pushed
            pushing offer offered offering give gave giving advanced defend defended defending has have had share
            shares shared reiterated renewed stood leveled levelled lodged aired promoted promoting spread spreading
            suggested drop dropped announced announcing release releases released proposed unveil unveils unveiled outlined
            presented published
            """
    )

    private func isInfinitive(_ start: Int, _ cue: Cue) -> Bool {
        items[start].has(.to) && cue.expression.frames.contains(.infinitive) && start + 1 < unit.upperBound
            && !items[start + 1].has([.determiner, .possessive, .capital, .pronoun])
    }
}

extension Rule {
    static let nounCueExamples: [Example<AttributeQuotes.Options>] = [
        .quotes("Behind another phrase.", "Orlan met the mayor on Kerr's promise ⟦indirect‖to open the port⟧."),
        .quotes("What somebody else shall do.", "Kerr's calls for ⟦indirect‖the port to open⟧ were late."),
        .quotes("A clause without a conjunction.", "There were claims ⟦indirect‖she would leave⟧."),
        .quotes("One of several.", "The port met one of Kerr's demands ⟦indirect‖to open late⟧."),
        .quotes("With its owner.", "Nobody liked Kerr's claim that ⟦indirect‖the port was safe⟧."),
        .quotes(
            "A date behind a preposition.",
            "Nobody liked Kerr's claim that ⟦indirect‖it would close before May 1⟧."
        ),
        .quotes("The clause is the verb's.", "Kerr said in a statement that ⟦indirect‖the port was safe⟧."),
        .quotes("What it is about, with its owner.", "Nobody liked Kerr's criticism of ⟦indirect‖the port⟧."),
        .quotes("What it is about, without an owner.", "There was much criticism of the port."),
        .quotes("A clause of another noun.", "The ferry is a reminder of the long rain that many sailors know."),
        .quotes(
            "Before the verb of the noun.",
            "Kerr's claim that ⟦indirect‖it rained while she was in Velm⟧ has not been heard."
        ),
        .quotes("What says when.", "Nobody liked Kerr's claim that ⟦indirect‖it was late because the ferry had left⟧."),
        .quotes("A noun that reports nothing.", "The fact that the port was safe came late."),
    ]
}
