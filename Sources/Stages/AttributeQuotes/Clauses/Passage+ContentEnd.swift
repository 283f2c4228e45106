import StageKit

/// Where what is reported ends: at the sentence's end, or where the narrator takes over again.
extension Passage {
    /// What is known of a content while its end is looked for.
    struct ContentShape {
        let cue: Range<Int>
        /// A noun phrase, which ends sooner than a clause.
        var isObject = false
        /// The clause of a noun (`the claim that …`), to which belongs what says when or why.
        var isNounsClause = false
        /// An infinitive, which needs no other verb.
        var isInfinitive = false
        /// Behind `that` more belongs to the clause than behind a bare verb.
        var hasThat = false
        /// The report stands in a clause that waits for a main clause: `While Kerr said …, Orlan left`.
        var isSubordinate = false
        /// The report stands between dashes: `the mayor – I will not say which one – told me`.
        var isBetweenDashes = false
        /// The source is a relative pronoun, whose clause stands inside of another: `Kerr, who said …, left`.
        var isRelative = false
    }

    /// No clause is looked through for longer, in items; what is longer reaches to the end of its sentence.
    private static let longestContent = 160

    /// The item behind the content that begins at an item.
    func contentEnd(from start: Int, _ shape: ContentShape) -> Int {
        let end = end
        guard start < end else { return start }
        var index = start + 1
        let ceiling = min(end, start + Self.longestContent)
        // Before its verb a clause does not end, whatever stands between commas.
        var hasVerb = shape.isObject || shape.isInfinitive || items[start].has(.to) || isStatement(start)
        while index < ceiling {
            if ends(at: index, from: start, hasVerb, shape) { return index }
            hasVerb = hasVerb || isFinite(index) || items[index].isWord && items[index - 1].has(.subjectPronoun)
            index += 1
        }
        // `said that they had a plan:`: what the colon announces stands in the next paragraph.
        return items[end - 1].kind == .colon && end - 1 > start ? end - 1 : end
    }

    private func ends(at index: Int, from start: Int, _ hasVerb: Bool, _ shape: ContentShape) -> Bool {
        let item = items[index]
        switch item.kind {
        case .semicolon: return !isBehindColon(index, from: start) && (!shape.hasThat || !goesOn(behind: index))
        case .comma: return endsAtComma(index, from: start, hasVerb, shape)
        case .dash
        where isWord(index + 1) && (Self.exemplars.contains(items[index + 1].key) || items[index + 1].key == Self.like):
            return false
        case .dash:
            return shape.isObject || shape.isBetweenDashes
                || hasVerb && !shape.hasThat && !isPaired(dash: index) && !closes(dash: index, from: start)
        case .open: return isRemark(index)
        case .close: return !(start..<index).suffix(40).contains { items[$0].kind == .open }
        case .word: break
        default: return false
        }
        guard item.traits.has(Self.enders) || item.forms.contains(.phrase) || items[index - 1].kind == .quotation else {
            return false
        }
        if isReportingPreposition(index) { return true }
        // `… “a useful door,” she added`, `… “a useful door,” leaving`: the comma stands inside of the marks.
        if items[index - 1].kind == .quotation {
            if reportsAhead(index) { return true }
            if endsInComma(index - 1) { return endsAtComma(index - 1, from: start, hasVerb, shape) }
        }
        // `had not yet made a decision`: no conjunction.
        if item.has(.conjunction), index + 1 < unit.upperBound, !joinsRange(index),
            item.key != Self.yet || !items[index - 1].has([.negation, .auxiliary])
        {
            if isCue(index + 1, like: shape.cue, behindClause: hasVerb && !shape.isObject && !shape.isInfinitive) {
                return true
            }
            // `said it was “late,” but left`
            if item.key == Self.but, items[index - 1].kind == .quotation, hasVerb, !shape.hasThat {
                return items[index + 1].kind != .quotation
            }
            // `said “yes” and Orlan said “no”`
            if hasVerb || items[index - 1].kind == .quotation, reportsAhead(behindDay(index + 1)) { return true }
        }
        // `promised to come but has not`
        if shape.isInfinitive, item.key == Self.but, index + 1 < unit.upperBound, items[index + 1].has(.auxiliary) {
            return true
        }
        // `promised to close the port and left for Velm`
        if shape.isInfinitive, item.has(.conjunction), item.key != Self.or, index + 2 < unit.upperBound,
            isFinite(index + 1), !items[index + 1].has(.auxiliary),
            items[index + 2].has([.determiner, .possessive, .to, .preposition, .that])
        {
            return true
        }
        // `accused Orlan of hiding the plan at a meeting`: what somebody did, and where.
        if shape.isNounsClause, item.has(.subordinator), !item.has(.preposition) || hasVerb { return false }
        return shape.isObject && endsObject(index)
            && (item.has([.subordinator, .conjunction]) || !isDeed(before: index, shape))
    }

    /// `but on Monday | Orlan said`
    private func behindDay(_ index: Int) -> Int {
        index + 2 < unit.upperBound && items[index].has(.preposition) && items[index + 1].has(.day) ? index + 2 : index
    }

    /// `sailors between 18 | and 34 said`
    private func joinsRange(_ conjunction: Int) -> Bool {
        items[max(unit.lowerBound, conjunction - 4)..<conjunction].contains { $0.key == Self.between }
    }

    private func isWord(_ index: Int) -> Bool { index < unit.upperBound && items[index].isWord }

    /// What can end a content without a mark.
    private static let enders: Traits = [.conjunction, .subordinator, .preposition, .day]

    /// `rejected the plan on Monday`, `… because it was late`, `… and left`.
    private func endsObject(_ index: Int) -> Bool {
        let item = items[index]
        if item.key == Self.as {
            // `described himself as a farmer`, but `praised the port as he left`.
            return index + 1 < unit.upperBound && items[index + 1].has(.subjectPronoun)
        }
        if item.has(.subordinator), !item.has([.that, .interrogative]) { return !isSoFar(index) }
        // `called it “late” two days after …`
        if item.has([.determiner, .number]), index + 2 < unit.upperBound, items[index + 1].has(.timeNoun) {
            return items[index + 2].has([.subordinator, .adverb])
        }
        if item.has(.preposition), index + 1 < unit.upperBound {
            let next = items[index + 1].has([.determiner, .possessive]) ? index + 2 : index + 1
            return next < unit.upperBound && items[next].has([.day, .timeNoun, .occasion]) && !isThat(next + 1)
        }
        // `cited a Jan. 25 letter`
        if item.has(.day), items[index - 1].has([.determiner, .possessive, .preposition]) { return false }
        if item.has(.day), !item.has(.genitive) { return !isThat(index + 1) }
        return item.has(.conjunction) && index + 1 < unit.upperBound && isFinite(index + 1)
    }

    /// `the ferries that have sailed so far`, `a port so old`: no conjunction.
    private func isSoFar(_ index: Int) -> Bool {
        guard items[index].key == Self.so, index + 1 < unit.upperBound, items[index + 1].isWord else { return false }
        return !items[index + 1].isCapital
            && !items[index + 1].has([.pronoun, .determiner, .possessive, .that, .preposition, .endsInS, .group])
    }

    private static var between: WordKey { WordKey(literal: "between") }
    private static var so: WordKey { WordKey(literal: "so") }
    private static var far: WordKey { WordKey(literal: "far") }

    /// Whether what somebody is accused of stands a few items before.
    private func isDeed(before index: Int, _ shape: ContentShape) -> Bool {
        guard !shape.cue.isEmpty, Self.accusing.contains(items[shape.cue.lowerBound].key) else { return false }
        return (max(unit.lowerBound, index - 16)..<index).contains {
            items[$0].key == Self.of && items[$0 + 1].has(.endsInIng)
        }
    }

    /// `accused Orlan, the mayor of Velm, of hiding the plan`: the comma opens an apposition within the object.
    private func isInterrupted(_ comma: Int) -> Bool {
        guard let next = (comma + 1..<min(unit.upperBound, comma + 16)).first(where: { !items[$0].isWord }),
            next + 2 < unit.upperBound
        else { return false }
        return items[next].kind == .comma && items[next + 1].key == Self.of && items[next + 2].has(.endsInIng)
    }

    /// `praised a crew of well-paid, | well-fed sailors`: no noun stands alone behind a preposition or a conjunction.
    private func joinsAdjectives(_ comma: Int) -> Bool {
        guard comma - 2 > unit.lowerBound, comma + 2 < unit.upperBound, items[comma - 1].isWord,
            items[comma - 2].has([.preposition, .conjunction]), !items[comma - 1].isCapital,
            !items[comma + 1].isCapital,
            !items[comma - 1].has([.endsInS, .timeNoun, .day, .number, .pronoun, .adverb, .role, .body])
        else { return false }
        return items[comma + 2].isWord
            && !items[comma + 1].has([
                .determiner, .possessive, .pronoun, .preposition, .conjunction, .adverb, .endsInIng, .auxiliary,
                .finite,
                .relative, .subordinator, .number, .that, .to, .role, .group, .endsInS, .empty,
            ]) && !isFinite(comma + 1) && !isFinite(comma + 2)
    }

    /// `voiced the view that the port, by closing early, was losing ships`: a clause within the object whose verb is still to
    /// come, before the insertion and behind it.
    private func awaitsVerb(_ comma: Int, from start: Int) -> Bool {
        let floor = max(start, comma - Self.longestApposition)
        guard let that = items[floor..<comma].lastIndex(where: { $0.has(.that) }), that + 1 < comma,
            !(that + 1..<comma).contains(where: isFinite)
        else { return false }
        let ceiling = min(unit.upperBound, comma + Self.longestApposition)
        let next = (comma + 1..<max(comma + 1, ceiling)).first { !items[$0].isWord }
        let behind = next.map { items[$0].kind == .comma ? $0 + 1 : comma + 1 } ?? comma + 1
        return [comma + 1, behind].contains { $0 < unit.upperBound && isFinite($0) }
    }

    /// `a suggestion on Monday that …`: the clause belongs to the noun.
    private func isThat(_ index: Int) -> Bool { index < unit.upperBound && items[index].has(.that) }

    /// Whether a second dash closes what the first one opens.
    private func isPaired(dash: Int) -> Bool {
        let ceiling = min(unit.upperBound, dash + Self.longestApposition)
        return (dash + 1..<max(dash + 1, ceiling)).contains { items[$0].kind == .dash && $0 + 2 < end }
    }

    /// `said it had asked three people: Anna Kerr; Bo Orlan; and another`: the parts of a list.
    private func isBehindColon(_ semicolon: Int, from start: Int) -> Bool {
        items[max(start, semicolon - Self.longestApposition)..<semicolon].contains { $0.kind == .colon }
    }

    /// `said that it was late; that it rained; and that nobody came`
    private func goesOn(behind semicolon: Int) -> Bool {
        var next = semicolon + 1
        if next < unit.upperBound, items[next].has(.conjunction) { next += 1 }
        return next < unit.upperBound && items[next].has(.that) && isClauseWithin(next)
    }

    /// `said the ferries - and the port - would wait`: the dash that closes an aside in the content.
    private func closes(dash: Int, from start: Int) -> Bool {
        let floor = max(start + 1, dash - Self.longestApposition)
        return items[floor..<max(floor, dash)].count { $0.kind == .dash } % 2 == 1
    }

    /// A comma ends the content before another report, a clause of the narrator's, or a relative clause on the whole.
    private func endsAtComma(_ index: Int, from start: Int, _ hasVerb: Bool, _ shape: ContentShape) -> Bool {
        guard index + 1 < unit.upperBound else { return true }
        let next = items[index + 1]
        guard next.isWord else { return false }
        // `said it would, if the council agreed, be late`: the verb is still to come.
        if items[index].kind == .comma, items[index - 1].has(.modal), !items[index - 1].isCapital { return false }
        // `said that, having come early, …`
        if items[index].kind == .comma, items[index - 1].has(.that),
            next.has([.endsInIng, .preposition, .subordinator])
        {
            return false
        }
        // `said while it was late, she hoped to come`: the main clause of what is said is still to come.
        if shape.hasThat && items[start].has(.subordinator) || Self.concessions.contains(items[start].key),
            !hasThatWithin(start..<index)
        {
            return false
        }
        if isReportingPreposition(index + 1) || reportsAhead(index + 1) || invertsAhead(index + 1) { return true }
        // `said it was late, admitted that it rained, and left`
        if hasVerb, index + 2 < unit.upperBound, items[index + 2].has(.that), next.forms.contains(.past),
            reportsWords(index + 1),
            !items[start..<index].suffix(Self.longestApposition).contains(where: { $0.kind == .comma })
        {
            return true
        }
        // `denied the report, saying …`
        if next.forms.contains(.gerund), reportsWords(index + 1) { return true }
        // `Kerr says bridge is late, calls it a fable`: a headline's second verb.
        if next.isCapital, next.forms.contains(.third), next.expressions >= 0,
            !shape.cue.isEmpty, items[shape.cue.lowerBound].forms.contains(.third)
        {
            return true
        }
        // `Kerr, who said it was late, told Orlan …`: the verb of the main clause.
        if shape.isRelative, isCue(index + 1, like: shape.cue) { return true }
        if next.has(.conjunction) {
            if accusesAhead(index + 2) { return true }
            if reportsAhead(index + 2) || reportsBehindApposition(index + 2)
                || index + 2 < unit.upperBound && isCue(index + 2, like: shape.cue)
            {
                return true
            }
            // `said it was late, but “it will come”`
            if index + 2 < unit.upperBound, items[index + 2].kind == .quotation { return false }
            if shape.isObject, goesOnTelling(behind: index, from: start) { return true }
            return next.key == Self.but && hasVerb && !shape.hasThat
        }
        if Self.exemplars.contains(next.key) { return false }
        // `Kerr, recalling her years in Velm, described …`: the participle's clause has no verb, the main clause has.
        if shape.isRelative, !hasVerb, !shape.hasThat, isFinite(index + 1), !next.has(.pronoun),
            !items[start..<index].contains(where: { $0.kind == .comma })
        {
            return true
        }
        // `When Kerr says the ferries cost money, she has a point`: a verb that looks like a noun shows none before the comma.
        // `As Kerr told the reporter Anna Orlan, she left`: an addressee.
        if shape.isSubordinate, !hasVerb, index - start > 2, !items[start].has([.preposition, .subordinator]),
            next.has(.subjectPronoun), next.has(.genitive) || index + 2 < unit.upperBound && isFinite(index + 2),
            !items[index - 1].isCapital
        {
            return true
        }
        if hasVerb {
            if next.has(.endsInIng), !next.has(.preposition) || next.forms.contains(.gerund) && next.expressions >= 0 {
                return true
            }
            if Self.narrators.contains(next.key) { return true }
            if shape.isRelative, isFinite(index + 1) { return true }
            if shape.isSubordinate, opensMainClause(index + 1) || isClauseSoon(index + 1) { return true }
        }
        // `declared the port open on May 9, 2015`
        if shape.isObject, next.has(.number), items[index - 1].has(.number) { return false }
        if shape.isObject, next.key == Self.of || isInterrupted(index) || joinsAdjectives(index) { return false }
        if shape.isObject, awaitsVerb(index, from: start) { return false }
        return shape.isObject && !isList(index, from: start)
    }

    /// Whether a mark or another subordinate clause stands between: then the first one is at its end.
    private func hasThatWithin(_ range: Range<Int>) -> Bool {
        range.dropFirst().suffix(Self.longestApposition).contains { items[$0].kind == .comma || items[$0].has(.that) }
    }

    /// `…, and she accused Orlan of a fable`: the same speaker's next act, told by the narrator.
    private func accusesAhead(_ index: Int) -> Bool {
        guard index + 2 < unit.upperBound, items[index].has(.subjectPronoun), items[index + 1].expressions >= 0,
            items[index + 1].forms.contains(.past), !items[index + 1].has(.nounToo) || items[index + 1].has(.endsInEd)
        else { return false }
        return lexicon.expressions(of: items[index + 1]).contains { !lexicon[$0].isThought }
    }

    /// `said it would rain (it has rained since Monday).`: what the narrator adds in brackets to the sentence.
    private func isRemark(_ open: Int) -> Bool {
        guard let close = (end..<unit.upperBound).first(where: { items[$0].kind == .close }) else { return false }
        return close - open > Self.longestNote
            && !(open + 1..<close).suffix(60).contains { items[$0].kind == .open || items[$0].kind == .close }
    }

    /// What stands in brackets belongs to the words before it unless it has as many words as a clause.
    static let longestNote = 5

    /// Whether a quotation stands at an item whose last mark is a comma.
    func endsInComma(_ index: Int) -> Bool {
        items[index].quotation.contains(.endsInComma)
    }

    /// `praised the port, the bridge and the ferry`: a comma between phrases that a conjunction closes.
    private func isList(_ comma: Int, from start: Int) -> Bool {
        let ceiling = min(unit.upperBound - 1, comma + 14)
        guard items[comma + 1].has(.endsInIng) == items[start].has(.endsInIng) else { return false }
        var index = comma + 1
        while index < ceiling {
            let item = items[index]
            if item.kind != .comma, item.kind != .quotation, !item.isWord { return false }
            if item.has([.relative, .that, .subordinator, .pronoun, .auxiliary, .day]) || isFinite(index) {
                return false
            }
            if item.has(.conjunction) {
                let next = items[index + 1]
                return index > comma + 1 && item.key != Self.but && !isClauseSoon(index + 1)
                    && !next.has([.pronoun, .auxiliary, .adverb, .subordinator, .preposition])
            }
            index += 1
        }
        return false
    }

    /// `denied the report, and the ferry left`: what is denied is a thing, and the narrator goes on.
    private func goesOnTelling(behind comma: Int, from start: Int) -> Bool {
        let next = comma + 2
        guard next < unit.upperBound, items[next].isWord, items[next - 1].key != Self.or,
            !items[next].has([.interrogative, .that])
        else { return false }
        // `denied the report, and while the ferry left, …`
        if items[next].has(.subordinator) { return true }
        return isClauseSoon(next)
            && !items[start..<comma].contains { $0.kind == .comma || $0.has([.that, .relative]) }
    }

    /// Whether a finite verb stands among the next words.
    private func isClauseSoon(_ start: Int) -> Bool {
        for index in start..<min(unit.upperBound, start + 6) {
            guard items[index].isWord, !items[index].has([.relative, .that]) else { return false }
            if isFinite(index), !items[index].has(.endsInEd) { return true }
        }
        return false
    }

    private func opensMainClause(_ index: Int) -> Bool {
        items[index].isCapital
            || items[index].has(.that) && isClauseAhead(index + 1)
            || items[index].has([.subjectPronoun, .eitherPronoun, .determiner, .possessive, .adverb, .number])
            || items[index].has(.preposition) && !items[index].has(.subordinator)
    }

    private static let concessions: WordKeySet = [WordKey("while"), WordKey("although"), WordKey("though")]
    /// `rejected the plans, including the oldest`: what a comma adds to a phrase.
    private static let exemplars: WordKeySet = [WordKey("including"), WordKey("such")]

    private static var `as`: WordKey { WordKey(literal: "as") }
    private static var but: WordKey { WordKey(literal: "but") }
    private static var yet: WordKey { WordKey(literal: "yet") }
    private static var or: WordKey { WordKey(literal: "or") }
    private static var of: WordKey { WordKey(literal: "of") }
    private static let accusing = WordKeySet(
        words: "accuse accuses accused accusing suspect suspects suspected suspecting"
    )
    private static var like: WordKey { WordKey(literal: "like") }
    /// What opens a clause of the narrator's behind a comma.
    private static let narrators: WordKeySet = [
        WordKey("while"), WordKey("although"), WordKey("though"), WordKey("whereas"), WordKey("which"),
    ]
}
