import StageKit

/// `Kerr left, saying that …`: a participle whose subject is that of the main clause.
///
/// A gerund of saying reports whatever follows it; one of thinking or showing only behind a mark of subordination, for it is
/// as often a noun of its own: `finding the keys was hard`.
extension ReportFinder {
    func gerundCue(_ cue: Cue) -> Report? {
        // `the ruling “a disgrace”`: a noun.
        if cue.group.start > unit.lowerBound, items[cue.group.start - 1].has([.determiner, .possessive]) { return nil }
        // `Having said that, Kerr left.`
        let end = cue.range.upperBound
        if items[cue.group.start].has(.have), end + 1 < unit.upperBound, items[end].has(.that),
            items[end + 1].kind == .comma
        {
            return nil
        }
        let report = opensSentence(cue) ? fronted(cue) : behind(cue)
        guard let report else { return nil }
        let isMarked = report.frame == .that || report.frame == .infinitive || report.frame == .quotation
        return report.act == .speech || isMarked ? report : nil
    }

    private func behind(_ cue: Cue) -> Report? {
        if let quoted = quotedAs(cue) { return quoted }
        if let blamed = blamedFor(cue) { return complement(cue, blamed, .gerundCue) }
        let owner = subjectOfAdjunct(cue)
        guard
            let source = phaseSubject(cue) ?? adjacentSubject(cue) ?? relativeSubject(cue) ?? owner
                ?? clauseSubject(before: cue.group.start)
        else { return nil }
        var shape = Passage.ContentShape(cue: cue.range)
        // `Kerr, after saying that it was late, left`: the verb of the one who says it is still to come.
        shape.isRelative = owner != nil || items[source.lowerBound].key == Self.who
        // `that by claiming to be late, he would win`
        let before = cue.group.start - 1
        shape.isSubordinate =
            before > unit.lowerBound && items[before].has(.by) && items[before - 1].has([.that, .subordinator])
        var report = complement(cue, source, .gerundCue, shape)
        // `the paper's reporting has angered Kerr`, `Kerr's reporting style`: a noun.
        if cue.group.start > unit.lowerBound, items[cue.group.start - 1].has(.genitive), report?.frame != .that,
            report?.frame != .quotation
        {
            return nil
        }
        // `called the Times reporting “phony”`: a noun, and what it is called.
        if Self.modifiers.contains(items[cue.range.lowerBound].key), let first = report?.content.first?.lowerBound,
            first == cue.range.upperBound, items[first].kind == .quotation, !passage.isStatement(first)
        {
            return nil
        }
        // `a report praising the mayor`: the noun before it is the one that praises.
        // `cited a study saying that it was late`: so is a text.
        let isText = cue.group.start > unit.lowerBound && EnglishTexts.nouns.contains(items[cue.group.start - 1].key)
        if report?.frame == .object || isText, let noun = noun(before: cue.group.start) {
            // `the tax reporting system`: a noun between two.
            if Self.modifiers.contains(items[cue.range.lowerBound].key), let content = report?.content.first,
                !items[content.lowerBound].has([.determiner, .possessive, .objectPronoun, .capital])
            {
                return nil
            }
            report?.source = noun
            guard report?.frame == .object else { return report }
            if let content = report?.content.first { report?.content = [beforeVerb(content)] }
        }
        return report
    }

    /// `Officials backing the mayor have left`: what is backed ends before the verb of the noun.
    private func beforeVerb(_ content: Range<Int>) -> Range<Int> {
        guard
            !content.prefix(60).contains(where: { items[$0].has([.relative, .that, .subordinator, .subjectPronoun]) }),
            let verb = content.prefix(60).dropFirst().first(where: { items[$0].has(.auxiliary) || passage.isFinite($0) }
            )
        else { return content }
        return content.lowerBound..<verb
    }

    /// `quoted Kerr as saying that …`, `“…,” Kerr was quoted as saying`: who is quoted speaks.
    private func quotedAs(_ cue: Cue) -> Report? {
        let start = cue.group.start
        guard start - 2 > unit.lowerBound, items[start - 1].key == Self.as else { return heard(cue) }
        let floor = max(unit.lowerBound, start - 10)
        guard let verb = (floor..<start - 1).last(where: { Passage.quoting.contains(items[$0].key) }),
            (verb..<start).allSatisfy({ items[$0].isWord })
        else { return nil }
        if verb + 1 < start - 1, !items[verb + 1].has(.by) {
            let source = verb + 1..<start - 1
            if let report = complement(cue, source, .gerundCue) { return report }
            // `“…,” the Courier quoted Kerr as saying`
            return passage.subject(before: VerbGroup(passage, verb).start).flatMap {
                finalCue(cue, source, from: $0.lowerBound)
            }
        }
        guard let source = passage.subject(before: VerbGroup(passage, verb).start) else { return nil }
        if let report = complement(cue, source, .gerundCue) { return report }
        return finalCue(cue, source, from: source.lowerBound)
    }

    /// `“…,” Kerr can be heard saying`
    private func heard(_ cue: Cue) -> Report? {
        let verb = cue.group.start - 1
        guard verb - 1 > unit.lowerBound, Self.hearing.contains(items[verb].key), items[verb - 1].has([.be, .adverb]),
            let source = passage.subject(before: VerbGroup(passage, verb).start),
            complement(cue, source, .gerundCue) == nil
        else { return nil }
        return finalCue(cue, source, from: source.lowerBound)
    }

    /// What microphones and witnesses do with whoever speaks.
    private static let hearing = WordKeySet(words: "heard overheard seen filmed recorded caught captured taped")

    /// `criticized Kerr for claiming that …`, `accused Kerr of saying that …`: who is blamed for it has said it.
    private func blamedFor(_ cue: Cue) -> Range<Int>? {
        let preposition = cue.group.start - 1
        guard preposition - 1 > unit.lowerBound,
            items[preposition].key == Self.for || items[preposition].key == Self.of,
            let phrase = passage.phrase(before: preposition), phrase.lowerBound > unit.lowerBound
        else { return nil }
        // A verb without an ending looks like a part of the phrase.
        let verb = (phrase.lowerBound - 1..<phrase.upperBound - 1).last { blames(items[$0]) }
        let blamed = verb.map { $0 + 1..<phrase.upperBound }
        let isSomebody = blamed?.contains {
            items[$0].isCapital && !items[$0].has(.day) || items[$0].has([.role, .group, .title, .pronoun])
        }
        return isSomebody == true ? blamed : nil
    }

    private func blames(_ item: Item) -> Bool {
        item.isWord && item.expressions >= 0 && !item.isCapital && (!item.has(.nounToo) || item.has(.endsInEd))
            && passage.lexicon.expressions(of: item).contains {
                passage.lexicon[$0].part == .verb && passage.lexicon[$0].frames.contains(.object)
            }
    }

    private static var `for`: WordKey { WordKey(literal: "for") }
    private static var of: WordKey { WordKey(literal: "of") }
    private static var `as`: WordKey { WordKey(literal: "as") }

    /// `By promising to stay, Kerr …`: the subject comes behind.
    private func fronted(_ cue: Cue) -> Report? {
        var shape = Passage.ContentShape(cue: cue.range)
        shape.isSubordinate = true
        guard var report = complement(cue, nil, .gerundCue, shape), let end = report.content.last?.upperBound,
            end + 1 < unit.upperBound,
            let source = items[end].kind == .comma
                ? passage.phrase(from: end + 1) : passage.endsInComma(end - 1) ? passage.phrase(from: end) : nil
        else { return nil }
        report.source = source
        return report
    }

    /// `Saying …, Kerr left`, `After saying …, Kerr left`, `Now, after saying …, Kerr left`.
    private func opensSentence(_ cue: Cue) -> Bool {
        let start = cue.group.start
        guard start - unit.lowerBound <= 4 else { return false }
        return (unit.lowerBound..<start).allSatisfy {
            items[$0].kind == .comma || items[$0].has([.preposition, .subordinator, .adverb, .conjunction])
        }
    }

    /// `Kerr, after saying that …, left`: the subject stands before the mark that opens the adjunct.
    private func subjectOfAdjunct(_ cue: Cue) -> Range<Int>? {
        var start = cue.group.start
        if start > unit.lowerBound, items[start - 1].has([.preposition, .subordinator]) { start -= 1 }
        guard start - 1 > unit.lowerBound, items[start - 1].kind == .comma,
            let subject = passage.phrase(before: start - 1),
            subject.lowerBound == unit.lowerBound || opensClause(behind: subject.lowerBound - 1)
        else { return nil }
        return subject
    }

    /// `Orlan left, and | Kerr`, `Orlan left but | Kerr`, but not `sailors and | farmers`.
    private func opensClause(behind conjunction: Int) -> Bool {
        guard conjunction > unit.lowerBound, items[conjunction].has(.conjunction) else { return false }
        return !items[conjunction - 1].isWord || items[conjunction].key == Self.but
    }

    private static var but: WordKey { WordKey(literal: "but") }

    /// `Kerr vowing to stay`: a name right before the participle.
    private func adjacentSubject(_ cue: Cue) -> Range<Int>? {
        let start = cue.group.start
        guard start > unit.lowerBound else { return nil }
        if let subject = subjectOfWith(before: start) { return subject }
        let before = items[start - 1]
        guard before.isCapital || before.has([.objectPronoun, .subjectPronoun, .group]) else { return nil }
        if let phrase = passage.phrase(before: start) {
            // `marched north with other sailors demanding …`: they demand.
            if let with = phrase.last(where: { items[$0].key == Passage.with }), with > phrase.lowerBound {
                return with + 1..<phrase.upperBound
            }
            // `who wrote a letter to Kerr saying …`: Kerr says nothing.
            let opening = phrase.lowerBound - 1
            let isTold = opening > unit.lowerBound && items[opening].has(.to) && !items[opening - 1].has(.relative)
            return isTold ? nil : phrase
        }
        var first = start
        while first > unit.lowerBound, items[first - 1].isCapital { first -= 1 }
        // `with Anna Kerr vowing to stay`
        return first < start && first > unit.lowerBound && items[first - 1].key == Self.with ? first..<start : nil
    }

    /// `Officials keep saying`: the subject stands right before the phase's verb, which looks like no verb behind a plural.
    private func phaseSubject(_ cue: Cue) -> Range<Int>? {
        let phase = cue.group.start - 1
        guard phase > unit.lowerBound, Self.phases.contains(items[phase].key) else { return nil }
        return passage.subject(before: VerbGroup(passage, phase).start)
    }

    private static let phases = WordKeySet(
        words: """
            keep keeps kept begin begins began begun start starts started continue continues continued stop stops stopped
            """
    )

    /// `The port was late, with most of the sailors saying …`: behind a comma `with` gives the participle a subject.
    private func subjectOfWith(before start: Int) -> Range<Int>? {
        if items[start - 1].has(.conjunction) { return subjectOfBoth(before: start) }
        let floor = max(unit.lowerBound + 1, start - 10)
        guard floor < start, let with = (floor..<start).last(where: { items[$0].key == Self.with }), with + 1 < start,
            items[with - 1].kind == .comma || items[with - 1].kind == .dash,
            (with + 1..<start).allSatisfy({ items[$0].isWord && !passage.isFinite($0) && !items[$0].has(.endsInIng) })
        else { return nil }
        return with + 1..<start
    }

    /// `…, with some praising the port and | saying …`: the subject of two participles.
    private func subjectOfBoth(before start: Int) -> Range<Int>? {
        let floor = max(unit.lowerBound + 1, start - 2 * Self.longestClause)
        guard floor < start, let with = (floor..<start).last(where: { items[$0].key == Self.with }), with + 2 < start,
            items[with - 1].kind == .comma || items[with - 1].kind == .dash,
            let participle = (with + 2..<start).first(where: { items[$0].has(.endsInIng) }),
            (with + 1..<participle).allSatisfy({ items[$0].isWord && !passage.isFinite($0) }),
            (participle..<start).allSatisfy({ items[$0].isWord })
        else { return nil }
        return with + 1..<participle
    }

    /// `Orlan met sailors who marched through Velm chanting …`: the subject of the clause that the participle stands in.
    private func relativeSubject(_ cue: Cue) -> Range<Int>? {
        let start = cue.group.start
        let floor = max(unit.lowerBound + 1, start - Self.longestClause)
        guard floor < start, let who = (floor..<start).last(where: { items[$0].key == Self.who }),
            (who + 1..<start).contains(where: { passage.isFinite($0) || items[$0].has(.auxiliary) }),
            (who + 1..<start).allSatisfy({
                items[$0].isWord && !items[$0].has([.that, .subjectPronoun, .subordinator, .conjunction])
            })
        else { return nil }
        return who..<who + 1
    }

    /// In items.
    private static let longestClause = 16
    private static var who: WordKey { WordKey(literal: "who") }

    /// What stands between nouns sooner than behind who does it.
    private static let modifiers = WordKeySet(words: "reporting warning threatening")

    private func noun(before start: Int) -> Range<Int>? {
        guard start > unit.lowerBound, items[start - 1].isWord,
            !items[start - 1].has([.conjunction, .preposition, .adverb, .auxiliary, .finite, .subordinator])
        else { return nil }
        guard let phrase = passage.phrase(before: start) else { return nil }
        // `ought to stop praising the port`: a verb.
        if phrase.count == 1, Self.phases.contains(items[phrase.lowerBound].key) { return nil }
        // `Kerr issued a statement praising the mayor`: hers.
        if phrase.contains(where: { EnglishTexts.nouns.contains(items[$0].key) }), phrase.lowerBound > unit.lowerBound,
            Self.issuing.contains(items[phrase.lowerBound - 1].key)
        {
            return clauseSubject(before: phrase.lowerBound)
        }
        // `said Kerr in a statement praising the mayor`: hers.
        guard let place = phrase.dropFirst().last(where: { items[$0].key == Self.in }), place + 3 == phrase.upperBound,
            items[place + 1].key == Self.a
        else { return phrase }
        return phrase.lowerBound..<place
    }

    private static let issuing = WordKeySet(
        words: """
            issue issues issued release releases released publish published send sends sent write writes wrote written sign signed
            post posted give gave deliver delivered make made share shared
            """
    )
    private static var `in`: WordKey { WordKey(literal: "in") }
    private static var a: WordKey { WordKey(literal: "a") }
    private static var with: WordKey { WordKey(literal: "with") }
}

extension Rule {
    static let gerundCueExamples: [Example<AttributeQuotes.Options>] = [
        .quotes("Who has issued a text.", "Kerr issued a statement praising ⟦indirect‖the port⟧."),
        .quotes("Behind a list of others.", "Kerr met sailors or farmers, saying ⟦indirect‖it is late⟧."),
        .quotes("Behind the main clause.", "Kerr left for Velm, saying that ⟦indirect‖the port was safe⟧."),
        .quotes(
            "Between its subject and its verb.",
            "Kerr, after saying that ⟦indirect‖the port was safe⟧, left for Velm."
        ),
        .quotes(
            "In front of it, behind what says when.",
            "Now, after saying ⟦indirect‖it would stay⟧, the ferry left."
        ),
        .quotes(
            "Behind a verb that says how often.",
            "After the talks in Velm, port officials keep saying that ⟦indirect‖the port is safe⟧."
        ),
        .quotes("Who is quoted.", "The Courier quoted Kerr as saying that ⟦indirect‖the port was safe⟧."),
        .quotes("Who was quoted.", "“⟦direct‖The port is safe,⟧” Kerr was quoted as saying."),
        .quotes("Who was quoted, and by whom.", "“⟦direct‖It is safe,⟧” the Courier quoted Kerr as saying."),
        .quotes("Who was quoted, by somebody.", "“⟦direct‖It is safe,⟧” Kerr was quoted by Velm Radio as saying."),
        .quotes("Who was heard.", "“⟦direct‖The port is safe,⟧” Kerr can be heard saying."),
        .quotes("In front of it.", "By promising ⟦indirect‖to stay⟧, Kerr won the vote."),
        .quotes("An object that its noun's verb ends.", "Officials praising ⟦indirect‖the mayor⟧ have left the port."),
        .quotes(
            "A subject of its own.",
            "The port was late, with most of the sailors saying that ⟦indirect‖it was safe⟧."
        ),
        .quotes(
            "Within a clause about somebody else.",
            "Orlan met the sailors who left through Velm chanting, “⟦direct‖Open the port now!⟧”"
        ),
        .quotes(
            "Somebody who is written to.",
            "Anna Kerr, who wrote a letter to Orlan saying that ⟦indirect‖it was late⟧, has left."
        ),
        .quotes("Who is blamed for it.", "Orlan thanked ⟦indirect‖Kerr for saying that ⟦indirect‖it was late⟧⟧."),
        .quotes(
            "Within a clause that goes on.",
            "Orlan knew that by claiming that ⟦indirect‖it was late⟧, he would win."
        ),
        .quotes("A noun between two nouns.", "Kerr left over the ministry's hand in the tax reporting system."),
        .quotes("A noun.", "Finding the keys was hard for Kerr.") { $0.acts = [.speech, .writing, .thought] },
        .quotes("Words that stand in front.", "Having said that, Kerr left the port."),
        .quotes(
            "Whose a statement is.",
            "“⟦direct‖It is late,⟧” said Kerr in a statement praising ⟦indirect‖the sailors⟧."
        ),
        .quotes("What is a paper's.", "The paper’s reporting has angered Kerr, and its reporting style has not."),
        .quotes("What somebody's saying that is.", "Kerr left after Orlan’s saying that ⟦indirect‖it was late⟧."),
        .quotes("Behind a verb without an object.", "Kerr dissented, asking, “⟦direct‖Is it really too late?⟧”"),
    ]
}
