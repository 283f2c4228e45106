import StageKit

/// `“…,” said Kerr`, `The port is open, said Kerr`: behind what is reported verb and subject change places.
///
/// English inverts so only behind a comma or a closing mark, and only with verbs that report words. `Kerr, a lawyer, said
/// the port was open` is no inversion: what follows the verb goes on as a clause.
extension ReportFinder {
    func invertedCue(_ cue: Cue) -> Report? {
        let index = cue.range.lowerBound
        guard cue.expression.frames.contains(.quotation), cue.group.start == index, index > unit.lowerBound,
            cue.range.upperBound < unit.upperBound
        else { return nil }
        let before = items[index - 1]
        guard before.kind == .comma || before.kind == .quotation || before.kind == .dash else { return nil }
        guard !Self.telling.contains(items[index].key) else { return nil }
        // `“…?” Read more on the mayor's plan`: who reads the page is told what to do.
        if items[index].isCapital, items[index].forms.contains(.base) { return nil }
        let next = items[cue.range.upperBound]
        let opensPhrase =
            next.isCapital || isBareName(next, index)
            || next.has([
                .determiner, .possessive, .title, .role, .group, .subjectPronoun, .relative,
            ]) || items[index].forms.has([.past, .third]) && passage.opensDescription(cue.range.upperBound)
        guard opensPhrase || isAdjective(cue.range.upperBound) && isQuotation(before: index),
            !next.has([.that]) || next.isCapital,
            let source = passage.phrase(from: cue.range.upperBound), !items[source.lowerBound].has([.day, .that])
        else { return nil }
        // `Kerr, citing “old plans,” said the port would close`: what follows is a clause.
        if source.upperBound < unit.upperBound, items[source.upperBound].has(.auxiliary) { return nil }
        let behind = passage.adverbialsEnd(from: source.upperBound)
        // `…,” says she was late`: nobody writes so of what she says.
        if items[source.lowerBound].has(.pronoun), passage.isClauseAhead(source.upperBound) { return nil }
        if !isQuotation(before: index) {
            let isPlain = isNameAlone(source, cue)
            if !endsInversion(source, behind) || !isPlain && isSubjectAhead(index) || !canSpeak(source, cue) {
                return nil
            }
        }
        return parenthetical(cue, source, behind: behind, before: index, .invertedCue)
    }

    /// `“…,” Anna Kerr, the mayor, told Velm Radio`: behind verbs that need somebody who is told stands that one.
    private static let telling = WordKeySet(
        words: "tell tells told remind reminds reminded inform informs informed assure assures assured notified briefed"
    )

    /// `Torva, meanwhile, closed the port, said Orlan, an official in Velm`: a name, and no verb up to the sentence's end.
    /// Nothing is said of it, so it is who speaks, whatever could be a subject in front.
    private func isNameAlone(_ source: Range<Int>, _ cue: Cue) -> Bool {
        guard Passage.say.contains(items[cue.range.lowerBound].key), cue.range.upperBound == source.lowerBound,
            items[source.lowerBound].isCapital || items[source.lowerBound].has([.role, .title]),
            source.contains(where: { items[$0].isCapital && !items[$0].has(.day) }),
            passage.isClause(max(unit.lowerBound, cue.range.lowerBound - 60)..<cue.range.lowerBound)
        else { return false }
        var isDependent = false
        var isApposed = false
        for index in source.lowerBound..<min(unit.upperBound, source.lowerBound + 40) {
            let item = items[index]
            if item.kind == .comma { (isDependent, isApposed) = (false, true) }
            if item.has([.relative, .that, .subordinator]) { isDependent = true }
            guard !isDependent else { continue }
            if item.kind == .quotation || item.has(.auxiliary) { return false }
            // `Teo Orlan, an official based in Velm`
            let isParticiple =
                isApposed && item.has(.endsInEd) && index + 1 < unit.upperBound
                && items[index + 1].has([.preposition, .by, .to])
            if passage.isFinite(index), !isParticiple { return false }
        }
        return true
    }

    /// `Kerr, along with Orlan, wrote a long report`: what stands behind the verb is no person.
    private func canSpeak(_ source: Range<Int>, _ cue: Cue) -> Bool {
        Passage.say.contains(items[cue.range.lowerBound].key)
            || source.contains { items[$0].isCapital || items[$0].has([.role, .title, .group, .body, .pronoun]) }
    }

    /// Whether the source is all that stands behind the verb: nothing goes on as a clause would.
    private func endsInversion(_ source: Range<Int>, _ behind: Int) -> Bool {
        if items[source.lowerBound].has(.pronoun) { return passage.isFinal(source.upperBound) }
        if passage.isFinal(behind) { return !passage.isClauseWithin(source.lowerBound) || isMark(source.upperBound) }
        if items[behind].has(.relative) { return true }
        return items[behind].has([.endsInIng, .preposition]) && !passage.isClauseWithin(source.lowerBound)
    }

    /// `“…” Anna Kerr, the mayor of Velm, told reporters`: subject and apposition stand before the verb.
    private func isSubjectAhead(_ cue: Int) -> Bool {
        guard let subject = passage.subject(before: cue),
            !reports.suffix(Self.deepest).contains(where: {
                subject.contains($0.cue.lowerBound)
                    && $0.source.map { items[$0.lowerBound].has(.relative) } != true
            })
        else { return false }
        let start = subject.lowerBound
        return start == unit.lowerBound || items[start - 1].kind == .quotation
            || start == unit.lowerBound + 1 && items[start - 1].has(.conjunction)
            || items[start - 1].kind == .comma && start - 2 >= unit.lowerBound && items[start - 2].kind == .quotation
    }

    private func isMark(_ index: Int) -> Bool { index >= unit.upperBound || !items[index].isWord }

    /// `said leading lawyer Anna Kerr`, but `said running the port was hard`
    private func isAdjective(_ index: Int) -> Bool {
        items[index].has(.endsInIng) && index + 1 < unit.upperBound
            && (items[index + 1].has([.role, .group, .title])
                || items[index + 1].isCapital && !items[index + 1].has(.day))
    }

    /// `“…,” said kerr`: a name that a machine wrote small, right behind a quotation's cue.
    private func isBareName(_ item: Item, _ cue: Int) -> Bool {
        isQuotation(before: cue) && item.isWord
            && item.traits.isDisjoint(with: [
                .preposition, .conjunction, .subordinator, .auxiliary, .adverb, .that, .to, .objectPronoun, .day,
                .endsInIng,
            ])
    }
}

extension Rule {
    static let invertedCueExamples: [Example<AttributeQuotes.Options>] = [
        .quotes("Behind a quotation, with a title.", "“⟦direct‖It will rain,⟧” said Mayor Anna Kerr of Velm."),
        .quotes("A name like a month.", "“⟦direct‖It will rain,⟧” said April Kerr, a sailor."),
        .quotes("A participle in front of who speaks.", "“⟦direct‖It will rain,⟧” said leading lawyer Anna Kerr."),
        .quotes("Behind a clause.", "⟦indirect‖The port would stay open⟧, said Kerr, a lawyer who lives in Velm."),
        .quotes(
            "A subject with adjectives.",
            "⟦indirect‖The port would stay open⟧, said a wide-ranging group of officials."
        ),
        .quotes(
            "An agency's tag.",
            "⟦indirect‖Kerr said that ⟦indirect‖the port was open⟧⟧, reports KESPRESS."
        ),
        .quotes(
            "A subject whose name stands behind it.",
            "“⟦direct‖It will rain,⟧” said the mayor of Velm, Anna Kerr."
        ),
        .quotes(
            "The closing mark is missing.",
            "“⟦direct‖We are not afraid,⟧ said Anna Kerr, the mayor. She left for Velm."
        ),
        .quotes("A subject in front is no inversion.", "Kerr, a lawyer from Velm, said ⟦indirect‖the port was open⟧."),
        .quotes(
            "A subject that begins with an adjective.",
            "⟦indirect‖The port was late⟧, said former mayor Anna Kerr."
        ),
        .quotes(
            "A subject that begins with a calling.",
            "⟦indirect‖The firm worked in Velm and Torva⟧, said engineer and council member Anna Kerr."
        ),
        .quotes(
            "Commas in front, and no verb behind the name.",
            "⟦indirect‖Torva, meanwhile, closed the port for good⟧, said Teo Orlan, an official in Velm."
        ),
        .quotes(
            "Commas in front, and a verb behind the name.",
            "Anna Kerr, meanwhile, said ⟦indirect‖Teo Orlan, an official in Velm, closed the port⟧."
        ),
        .quotes(
            "Who tells somebody is no object of it.",
            "⟦indirect‖The port was late⟧, Anna Kerr, the head of the town's ferry service, told the Courier."
        ),
        .quotes(
            "What is written is no speaker.",
            "Ms. Kerr, along with Judge Teo Orlan of the Court of Appeals, wrote a long survey."
        ),
    ]
}
