import StageKit

/// What is reported before a cue, and how it goes on behind one that interrupts it.
extension Passage {
    /// What is reported before a parenthetical cue: from the beginning of the sentence, or behind the report before.
    func content(before last: Int, after floor: Int?) -> Range<Int>? {
        var start = unit.lowerBound
        if let floor, floor < last { start = max(start, floor) }
        if let bracket = openBracket(before: last) { start = max(start, bracket + 1) }
        // `He began at once: “…,” he said`: what a colon announces.
        if let colon = (start..<max(start, last)).suffix(60).last(where: { items[$0].kind == .colon && $0 + 1 < last }),
            isStatement(colon + 1) || isLabel(start..<colon) && items[colon + 1].kind == .quotation
                || opensSentence(colon + 1)
        {
            start = colon + 1
        }
        // `Kerr spoke of ferries - “…,” he said`: what a dash sets off.
        if let dash = (start..<max(start, last)).suffix(12).last(where: { items[$0].kind == .dash && $0 + 1 < last }),
            isStatement(dash + 1)
        {
            start = dash + 1
        }
        while start < last, !items[start].isWord, items[start].kind != .quotation { start += 1 }
        // `But “…,” he said`: the conjunction is the narrator's.
        if start + 1 < last,
            items[start].has(.conjunction) || items[start].has(.adverb) && items[start + 1].kind == .comma
        {
            let next = items[start + 1].kind == .comma ? start + 2 : start + 1
            if next < last { start = next }
        }
        var end = last
        while end > start, items[end - 1].kind == .comma || items[end - 1].kind == .dash { end -= 1 }
        return start < end ? start..<end : nil
    }

    /// `She had another version: There was no plan, Kerr said.`: a capital that is no name's begins a sentence.
    private func opensSentence(_ index: Int) -> Bool {
        items[index].isCapital && !items[index].has([.capitals, .givenName, .title, .day])
            && items[index].has([.determiner, .possessive, .pronoun, .adverb, .subordinator, .preposition])
    }

    /// `Kerr: ‘No bridge’, says mayor`: a name before the colon of a headline.
    private func isLabel(_ range: Range<Int>) -> Bool {
        (1...4).contains(range.count) && range.lowerBound == unit.lowerBound
            && range.allSatisfy { items[$0].isCapital && !items[$0].has([.adverb, .determiner, .auxiliary]) }
    }

    /// The bracket that is open at an item.
    private func openBracket(before last: Int) -> Int? {
        var closed = 0
        var index = last
        let floor = max(unit.lowerBound, last - 60)
        while index > floor {
            index -= 1
            if items[index].kind == .close { closed += 1 }
            guard items[index].kind == .open else { continue }
            if closed == 0 { return index }
            closed -= 1
        }
        return nil
    }

    /// Whether what stands before a cue says something by itself.
    func isClause(_ range: Range<Int>) -> Bool {
        items[range.lowerBound].has(.auxiliary) || range.prefix(60).dropFirst().contains { isFinite($0) }
            || range.prefix(60).dropLast().contains { items[$0].has(.subjectPronoun) && items[$0 + 1].isWord }
            || range.suffix(60).contains { items[$0].kind == .quotation }
    }

    /// What goes on behind a parenthetical cue: `“…,” said Kerr, “…”`, or the rest of a clause that the cue interrupts.
    ///
    /// `firstIsOpen` says that what stands before the cue can be no whole clause: `It was, Kerr said, late`.
    func secondHalf(
        from place: Int,
        isQuoted: Bool,
        firstIsClause: Bool,
        firstIsOpen: Bool = false
    ) -> Range<Int>? {
        var index = place
        let end = end
        while index < end {
            guard items[index].kind == .comma || items[index].kind == .dash || items[index].kind == .colon else {
                break
            }
            index += 1
        }
        guard index < end, index > place || items[index].kind == .quotation else { return nil }
        // `…, Kerr said, but “it will stay open.”`
        if index > place, items[index].has(.conjunction), index + 1 < end, items[index + 1].kind == .quotation {
            return quotationsEnd(from: index + 1) >= end ? index..<end : nil
        }
        if items[index].kind == .quotation {
            // `on Orlan's “Evening Hour”`: a title.
            if index == place, !isStatement(index) || items[index - 1].has([.genitive, .preposition, .determiner]) {
                return nil
            }
            let last = quotationsEnd(from: index + 1)
            return hasOwnCue(last) ? nil : index..<last
        }
        guard !isQuoted, items[index].isWord else { return nil }
        // `It is no surprise, Kerr said, that …`, `The permit, Kerr said, was late`.
        let goesOn =
            index > place
            && (items[index].has([.that, .to, .auxiliary, .finite]) || items[index].key == Self.because || firstIsOpen
                || isQuestion(index)
                || firstIsClause && partsFollow(index))
        guard
            goesOn
                || !firstIsClause
                    && (!items[index].has([.conjunction, .subordinator, .relative, .endsInIng])
                        || items[index].has(.that))
        else { return nil }
        return index..<contentEnd(from: index, ContentShape(cue: index..<index))
    }

    /// `“…,” Kerr said, “…,” Orlan replied`: a quotation with a cue right behind it is that cue's.
    func hasOwnCue(_ index: Int) -> Bool {
        guard index < unit.upperBound else { return false }
        let place = items[index].kind == .comma ? index + 1 : index
        guard place < unit.upperBound else { return false }
        if reportsAhead(place) { return true }
        return items[place].forms.has([.past, .third]) && items[place].expressions >= 0
            && lexicon.expressions(of: items[place]).contains { lexicon[$0].frames.contains(.quotation) }
    }

    /// `It is not clear, Kerr said, how many were there`, but not `…, Kerr said, when the ferry left`.
    private func isQuestion(_ index: Int) -> Bool {
        items[index].has(.interrogative) && !items[index].has([.subordinator, .relative])
            || items[index].key == Self.whether
    }

    /// `…, Kerr said, by printing a fable`, `…, Kerr said, the first in Velm and the second in Torva`: how, or each of what was
    /// named before.
    private func partsFollow(_ index: Int) -> Bool {
        if items[index].has(.by), index + 1 < unit.upperBound { return items[index + 1].has(.endsInIng) }
        if Self.parts.contains(items[index].key) { return true }
        if items[index].key == Self.even, index + 1 < unit.upperBound { return items[index + 1].has(.endsInIng) }
        return items[index].has(.determiner) && index + 1 < unit.upperBound && items[index + 1].key == Self.first
    }

    /// `“The risk,” said Kerr, an engineer who lives in Velm, “is the rain”`: the quotation that takes up the one before a
    /// cue, however much is said of the source in between.
    func resumed(from place: Int, behind quotation: Int) -> Range<Int>? {
        let end = end
        guard place < end, endsInComma(quotation) else { return nil }
        for index in place..<min(end, place + Self.longestApposition) {
            switch items[index].kind {
            case .word where reportsWords(index): return nil
            case .word, .comma, .dash, .open, .close: continue
            case .quotation
            where items[index - 1].kind == .comma && (opensSmall(index) || !isTitle(index, behind: place)):
                // `“…,” Kerr said, adding, “…”`: the quotation has a cue of its own.
                guard items[index - 2].expressions < 0, !hasOwnCue(index + 1) else { return nil }
                return index..<quotationsEnd(from: index + 1)
            case .quotation: continue
            default: return nil
            }
        }
        return nil
    }

    /// `said Kerr, who wrote the book, “The Drowned Mill”`: of quotations with a capital only what closes the sentence goes on with
    /// the words before, and not in a clause about the source.
    private func isTitle(_ quotation: Int, behind place: Int) -> Bool {
        quotation + 1 < end || (place..<quotation).contains { items[$0].has(.relative) }
    }

    private static var because: WordKey { WordKey(literal: "because") }
    private static var whether: WordKey { WordKey(literal: "whether") }
    private static var first: WordKey { WordKey(literal: "first") }
    private static var even: WordKey { WordKey(literal: "even") }
    private static let parts: WordKeySet = [
        WordKey("one"), WordKey("both"), WordKey("each"), WordKey("including"), WordKey("especially"),
        WordKey("particularly"), WordKey("rather"), WordKey("not"),
    ]
}
