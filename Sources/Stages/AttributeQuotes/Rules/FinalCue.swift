import StageKit

/// `“…,” Kerr said`, `The port is open, Kerr said`: subject and cue behind what is reported, or in the middle of it.
///
/// Newsrooms close the words with a comma before the cue; behind the cue the sentence ends, goes on with an adverbial, or
/// takes the words up again.
extension ReportFinder {
    func finalCue(_ cue: Cue, _ subject: Range<Int>, from place: Int? = nil) -> Report? {
        let source = place == nil ? named(before: subject) ?? subject : subject
        let start = place ?? min(source.lowerBound, cue.group.start)
        guard start > unit.lowerBound, cue.expression.frames.has([.quotation, .clause]) else { return nil }
        guard !isExample(cue.range) else { return nil }
        // `The ferry, which begins on Monday, was late`: a clause about what stands before it.
        guard !items[source.lowerBound].has(.relative) else { return nil }
        let isQuoted = isQuotation(before: start)
        guard items[start - 1].kind == .comma || isQuoted else { return nil }
        var behind = cue.range.upperBound
        if cue.expression.frames.contains(.addressee) { behind = passage.addresseeEnd(from: behind) }
        behind = passage.adverbialsEnd(from: behind)
        // `If the rain in the hills continues, it will be late`, `bus, commuter rail, and ferry`: the verb is one of another kind.
        if !isQuoted, !cue.expression.frames.contains(.clause), !agrees(cue, source) { return nil }
        // `…, an island claimed by Torva`
        if !isQuoted, passage.isDoneBy(cue.range.lowerBound) { return nil }
        // `…, the Port Board, one of those briefed on the plan, said`: a participle within the apposition of who says it.
        if isParticiple(cue) { return nil }
        // `As for the “temporary” ferry, Kerr found that …`: a term in front of a clause.
        let quotation = items[start - 1].kind == .quotation ? start - 1 : start - 2
        guard isQuoted && passage.isStatement(quotation) || isAside(behind) else { return nil }
        return parenthetical(cue, source, behind: behind, before: start, .finalCue)
    }

    /// Whether the verb that says who spoke stands behind the comma that closes what a participle says.
    private func isParticiple(_ cue: Cue) -> Bool {
        let verb = cue.range.lowerBound
        let next = cue.range.upperBound
        guard items[verb].has(.endsInEd), !Passage.say.contains(items[verb].key), next < unit.upperBound,
            items[next].has([.preposition, .by])
        else { return false }
        let ceiling = max(next, min(unit.upperBound - 1, verb + Self.longestParticiple))
        guard let comma = (next..<ceiling).first(where: { !items[$0].isWord }) else { return false }
        return items[comma].kind == .comma && passage.reportsWords(comma + 1) && !items[comma + 1].has(.endsInIng)
    }

    /// In items.
    private static let longestParticiple = 12

    /// Whether a verb without an ending has a subject for it: `they state`, `the papers state`.
    private func agrees(_ cue: Cue, _ source: Range<Int>) -> Bool {
        let (verb, subject) = (items[cue.range.lowerBound], items[source.upperBound - 1])
        if verb.forms.has([.past, .third]) { return true }
        return subject.has(.subjectPronoun) || subject.has(.endsInS) && !subject.has(.genitive)
    }

    /// `“…,” Anna Kerr, a sailor from Velm said`: the name between what is said and who that is, whose second comma is missing.
    private func named(before subject: Range<Int>) -> Range<Int>? {
        guard items[subject.lowerBound].has([.determiner, .role]), !items[subject.lowerBound].isCapital,
            subject.lowerBound - 2 > unit.lowerBound, items[subject.lowerBound - 1].kind == .comma,
            let name = passage.phrase(before: subject.lowerBound - 1), name.count > 1,
            name.allSatisfy({ items[$0].isCapital }), name.lowerBound > unit.lowerBound,
            isQuotation(before: name.lowerBound)
                || items[name.lowerBound - 1].kind == .comma && items[name.lowerBound].has(.givenName)
        else { return nil }
        return name.lowerBound..<subject.upperBound
    }

    /// A report of what stands before a cue and its source, and goes on behind them.
    func parenthetical(_ cue: Cue, _ source: Range<Int>?, behind: Int, before start: Int, _ rule: Rule) -> Report? {
        var last = start
        while last > unit.lowerBound, items[last - 1].kind == .comma || items[last - 1].kind == .dash { last -= 1 }
        guard last > unit.lowerBound else { return nil }
        let isQuoted = items[last - 1].kind == .quotation
        guard var first = passage.content(before: last, after: floor(before: last)) else { return nil }
        var content: Report.Parts = []
        let isFronted =
            !isQuoted && isFronted(first)
            && (items[first.lowerBound].has(.preposition) && !items[first.lowerBound].has(.subordinator)
                || !first.suffix(40).contains { items[$0].kind == .comma })
        // `Ferries impact the cost of the port, said Kerr`: a verb that is in no list.
        let isPlain =
            first.count >= 4 && Passage.say.contains(items[cue.range.lowerBound].key)
            && (rule == .invertedCue || rule == .finalCue && behind >= passage.end && opensWithSubject(first))
        let isClause = (isPlain || passage.isClause(first)) && !isFronted
        // `Leaving to shouts of “Stay!,” Kerr said it was late`: what is reported stands behind.
        if isQuoted, items[first.lowerBound].isWord, self.isFronted(first), !isAside(behind),
            items[behind].isWord, passage.isClauseWithin(behind)
        {
            return nil
        }
        let isOpen = !isQuoted && isOpen(first)
        let following = passage.secondHalf(
            from: behind,
            isQuoted: isQuoted,
            firstIsClause: isClause,
            firstIsOpen: isOpen
        )
        if isOpen, following != nil, holdsReport(first) { return nil }
        if let second = following ?? (isQuoted ? passage.resumed(from: behind, behind: last - 1) : nil) {
            // `In his letter, Kerr wrote, “…”`: what stands in front says when or where.
            let isTerm = !isQuoted || !passage.isStatement(last - 1) && passage.isStatement(second.lowerBound)
            // `In cases of need, Kerr wrote, “the port will stay open”`: what goes on small is one clause with it.
            let isOne = !isQuoted && first.count > 2 && passage.opensSmall(second.lowerBound)
            if isTerm, !isOne, items[second.lowerBound].kind == .quotation, !isClause || self.isFronted(first) {
                return nil
            }
            // `Kerr said it was late, and when asked why, she said, “It rained.”`: the quotation is all that this cue reports.
            if !isQuoted, !isOne, passage.isStatement(second.lowerBound), holdsReport(first) { return nil }
            // `He had a plan, but the permit, Kerr said, was late`: the verb behind has its subject before.
            if isClause, !isQuoted, items[second.lowerBound].has([.auxiliary, .finite]),
                let subject = passage.subject(before: last), subject.lowerBound > first.lowerBound,
                opensClause(subject.lowerBound)
            {
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
        if !isQuoted, rule != .invertedCue, !isAside(behind) { return nil }
        let frame: Frames = isQuoted ? .quotation : .clause
        // `“…,” she remembers`: whoever thinks so has told the reporter.
        let isTold = isQuoted && !cue.expression.frames.contains(.quotation) && passage.isStatement(last - 1)
        var report = Report(
            content: content,
            cue: cue.range,
            source: source,
            rule: rule,
            act: isTold ? .speech : cue.act(frame)
        )
        report.frame = frame
        return report
    }

    /// Whether what stands before a cue begins as a subject does, and not with a time: `A year later, Kerr said`.
    private func opensWithSubject(_ content: Range<Int>) -> Bool {
        let first = items[content.lowerBound]
        guard first.isCapital || first.has([.determiner, .possessive]),
            !first.has([.preposition, .adverb, .subordinator, .interrogative, .endsInIng, .conjunction])
        else { return false }
        return !content.prefix(3).contains { items[$0].has([.timeNoun, .day]) }
    }

    /// `It was, Kerr said, late`: whether what stands before a cue waits for more.
    func isOpen(_ content: Range<Int>) -> Bool {
        let last = items[content.upperBound - 1]
        return last.has([.auxiliary, .preposition, .to, .that]) && !last.has(.endsInIng)
    }

    /// Whether another report begins in what stands before a cue.
    func holdsReport(_ content: Range<Int>) -> Bool {
        reports.suffix(Self.deepest).contains { !$0.cue.isEmpty && content.contains($0.cue.lowerBound) }
    }

    /// Where the report before ends, with its cue and its source.
    func floor(before last: Int) -> Int? {
        // `Kerr cited a list of faults, officials said`: what the sentence tells is part of what they said.
        guard let report = reports.suffix(Self.deepest).last(where: { $0.reportsWords }), report.hull.upperBound < last
        else { return nil }
        let ends = [report.hull.upperBound, report.cue.upperBound, report.source?.upperBound ?? 0]
        return ends.filter { $0 < last }.max()
    }

    /// Whether nothing is reported behind the cue: the sentence ends, or goes on with where and when it was said.
    private func isAside(_ behind: Int) -> Bool {
        passage.isFinal(behind) || isTitle(behind)
            || items[behind].has(.preposition) && items[behind].has(.subordinator)
            || (items[behind].has(.preposition) || passage.isToSomebody(behind)) && !passage.isClauseWithin(behind)
    }

    /// `said on Velm Radio's “Evening Hour.”`: the title of what it was said on closes the sentence.
    private func isTitle(_ index: Int) -> Bool {
        items[index].kind == .quotation && index + 1 >= passage.end
            && items[index - 1].has([.genitive, .preposition, .determiner])
    }

    /// `no better than, say, a ferry`
    private func isExample(_ cue: Range<Int>) -> Bool {
        cue.count == 1 && items[cue.lowerBound].key == Self.say && items[cue.lowerBound - 1].kind == .comma
            && cue.upperBound < unit.upperBound && items[cue.upperBound].kind == .comma
    }

    private static var say: WordKey { WordKey(literal: "say") }

    private func opensClause(_ start: Int) -> Bool {
        start > unit.lowerBound
            && (!items[start - 1].isWord || items[start - 1].has([.conjunction, .that, .subordinator]))
    }

    /// Whether a quotation that reads as a clause ends right before an item, with or without a comma.
    func isQuotation(before index: Int) -> Bool {
        var last = index - 1
        if last > unit.lowerBound, items[last].kind == .comma || items[last].kind == .dash { last -= 1 }
        guard last >= unit.lowerBound, items[last].kind == .quotation else { return false }
        return last < index - 1 || passage.isStatement(last)
    }
}

extension Rule {
    static let finalCueExamples: [Example<AttributeQuotes.Options>] = [
        .quotes(
            "An apposition whose last comma is missing.",
            "⟦indirect‖The port will close in May⟧, Anna Kerr, chief of the Port Board told the Courier."
        ),
        .quotes(
            "A participle in an apposition.",
            "⟦indirect‖The port will close⟧, the Port Board, one of those briefed on the plan, said."
        ),
        .quotes(
            "A sentence behind a colon.",
            "Kerr had another view: ⟦indirect‖The port would be late⟧, her lawyer said."
        ),
        .quotes("Behind them, and about something.", "“⟦direct‖The port is safe,⟧” Kerr wrote about the ruling."),
        .quotes("A verb that does not agree.", "If the rain, the cold rain on the port continue, it will be late."),
        .quotes(
            "A participle behind a comma.",
            "Kerr said ⟦indirect‖nine had left Torva, an island claimed by Kesmar⟧."
        ),
        .quotes("A quotation before it.", "“⟦direct‖The port will stay open,⟧” Kerr said."),
        .quotes("A clause before it.", "⟦indirect‖The port would stay open⟧, Kerr said."),
        .quotes("An apposition.", "“⟦direct‖It will rain,⟧” Anna Kerr, a lawyer from Velm, said."),
        .quotes(
            "An apposition without its second comma.",
            "“⟦direct‖It will rain,⟧” Anna Kerr, a lawyer from Velm said."
        ),
        .quotes(
            "An apposition that begins with any word.",
            "“⟦direct‖It will rain,⟧” Anna Kerr, lead engineer and keeper of the port, told the Courier."
        ),
        .quotes(
            "All that stands behind the words is who speaks.",
            "“⟦direct‖It will rain,⟧” owner and founder Anna Kerr said."
        ),
        .quotes(
            "A name like an auxiliary.",
            "“⟦direct‖It will rain,⟧” ferry spokesman Will Kerr told the Courier."
        ),
        .quotes(
            "An office with a bracket, and a name behind it.",
            "“⟦direct‖It will rain,⟧” the chair of the Port Board (PB), Anna Kerr, says."
        ),
        .quotes("A bracket behind a question.", "“⟦direct‖Will it rain?⟧” Sen. Anna Kerr (T) of Velm asked."),
        .quotes(
            "A participle in what says who speaks.",
            "“⟦direct‖It will rain,⟧” a report issued last week by Port Bank, one of the banks of Velm, concluded."
        ),
        .quotes(
            "A title in what says where.",
            "In a story “The Drowned Mill,” Courier writer Anna Kerr said ⟦indirect‖it rained⟧."
        ),
        .quotes("Split around its cue.", "“⟦direct‖It will rain,” Kerr said, “and the ferry will wait.⟧”"),
        .quotes("It goes on in the next sentence.", "“⟦direct‖It will rain,” Kerr said. “The ferry will wait.⟧”"),
        .quotes("A long source.", "⟦indirect‖The port would close⟧, a person close to her said."),
        .quotes(
            "What stands in front says when, with a clause.",
            "On Monday, as it was late, Kerr said, “⟦direct‖Go.⟧”"
        ),
        .quotes("A clause that the cue interrupts.", "⟦indirect‖The permit, Kerr said, was late⟧."),
        .quotes("A question that looks like a sentence.", "“⟦direct‖Will it rain?⟧” Kerr asked Orlan."),
        .quotes("A cue that looks like a sentence, too.", "“⟦direct‖It will rain.⟧” Kerr said. Orlan left."),
        .quotes("What follows is a sentence.", "“⟦direct‖It will rain on Monday.⟧” Kerr left."),
        .quotes("A new cue is a new quote.", "“⟦direct‖It will rain,⟧” Kerr said. “⟦direct‖It will not,⟧” said Orlan."),
        .quotes("What stands in front says when.", "In his letter, Kerr wrote, “⟦direct‖The port will stay open.⟧”"),
        .quotes("What stands in front is part of the clause.", "⟦mixed‖An old port, Kerr said, “is a useful door.⟧”"),
        .quotes("A relative clause says nothing.", "The ferry, which begins on Monday, was late."),
        .quotes("Nothing is reported in front.", "On Monday, Kerr said that ⟦indirect‖the port was open⟧."),
        .quotes("The first half waits for more.", "⟦indirect‖It was, Kerr said, one of the worst ferries⟧."),
        .quotes(
            "It is taken up behind a long source.",
            "“⟦direct‖The risk,” said Anna Kerr, an engineer who runs the port, “is that we will be late.⟧”"
        ),
        .quotes(
            "It is taken up behind how it was said.",
            "“⟦direct‖As mayor,” she said, to some applause, “I will defend the port.⟧”"
        ),
        .quotes(
            "A book of the source's.",
            "“⟦direct‖As mayor,⟧” said Anna Kerr, who wrote a book, “The Drowned Mill of Velm.”"
        ),
        .quotes("A word that closes with its comma.", "“⟦direct‖No,⟧” Kerr replied."),
        .quotes(
            "It is taken up behind a time.",
            "“⟦direct‖It is late,” one sailor said early on that day, “but not too late.⟧”"
        ),
        .quotes(
            "How it was done.",
            "⟦indirect‖The papers have been late, Kerr said, by printing a fable that scares sailors⟧."
        ),
        .quotes(
            "Each of what was named.",
            "⟦indirect‖Kerr held two meetings, officials said, the first in Velm, and the second in Torva⟧."
        ),
        .quotes("A clause that begins with so.", "⟦indirect‖So are the ferries that wait here⟧, Orlan said."),
        .quotes(
            "A participle that is a subject.",
            "⟦indirect‖Painting the port led her to the ferry⟧, Kerr said."
        ),
        .quotes("A question that is a subject.", "⟦indirect‖Whether it rains will be half of the answer⟧, Kerr said."),
        .quotes("A verb that is in no list.", "⟦indirect‖The ferry marks a return to the harbour⟧, one friend said."),
        .quotes("Two speakers.", "⟦indirect‖It is not about bridges⟧, she and Mr. Orlan said."),
        .quotes(
            "A source with an apposition behind a question.",
            "“⟦direct‖How are you today?⟧” Orlan, a retired sailor from Velm, said into the phone."
        ),
        .quotes(
            "An office with a list.",
            "“⟦direct‖It is late,⟧” Anna Kerr, the minister for ports, ferries, and bridges, said on Monday."
        ),
        .quotes(
            "The title of a programme.",
            "⟦indirect‖The port was late⟧, Kerr said Wednesday morning on Velm Radio’s “Evening Hour.”"
        ),
        .quotes(
            "A report stands before.",
            "She said ⟦indirect‖it was late⟧, and when asked about the port, she said, “⟦direct‖I hope not.⟧”"
        ),
        .quotes("An example is no report.", "The bridge is no better than, say, the ferry."),
        .quotes("A quotation closes with it.", "“⟦direct‖I hate the word ‘port,’⟧” Kerr said."),
        .quotes("A space stands between the marks.", "“⟦direct‖I hate the word ‘port,’⟧ ” Kerr said."),
        .quotes("A question behind its cue.", "⟦indirect‖It is not clear, officials said, how many saw the port⟧."),
        .quotes(
            "A name behind who somebody is, with an age.",
            "“⟦direct‖We have no water,⟧” one woman, Lena Rast, 61, said through tears."
        ),
        .quotes(
            "The outer of two closing marks is missing.",
            "\"⟦direct‖I told them a hundred times: '⟦direct‖Come and see,⟧' the mayor said. \"Nobody came.⟧\""
        ),
        .quotes("A mark in two halves.", "“⟦direct‖It is late,⟧’’ she said."),
        .quotes("A bracket in a name.", "“⟦direct‖It is late,⟧” Sen. Anna Kerr (R) of Velm said in a statement."),
        .quotes("An addressee that the sentence breaks off with.", "“⟦direct‖It is late,⟧” they told each."),
    ]
}
