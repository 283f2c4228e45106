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
            if ends(at: index, from: start, hasVerb, shape) {
                guard index - 1 > start else { return index }
                // `praised the plan back | in May`, `thanks the port: | In May …`
                let isLate = shape.isObject && items[index - 1].key == Self.back
                return isLate || items[index - 1].kind == .colon ? index - 1 : index
            }
            hasVerb = hasVerb || isFinite(index) || items[index].isWord && items[index - 1].has(.subjectPronoun)
            index += 1
        }
        // `said that they had a plan:`: what the colon announces stands in the next paragraph.
        return items[end - 1].kind == .colon && end - 1 > start ? end - 1 : end
    }

    private func ends(at index: Int, from start: Int, _ hasVerb: Bool, _ shape: ContentShape) -> Bool {
        let item = items[index]
        switch item.kind {
        case .semicolon: return !isBehindColon(index, from: start) && !goesOn(behind: index)
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

    private static var between: WordKey { WordKey(literal: "between") }
    private static var back: WordKey { WordKey(literal: "back") }
    private static var or: WordKey { WordKey(literal: "or") }
    private static var yet: WordKey { WordKey(literal: "yet") }
    private static var like: WordKey { WordKey(literal: "like") }
    private static var but: WordKey { WordKey(literal: "but") }
}
