import StageKit

/// Where an object ends, which is a noun phrase and has no verb to wait for.
extension Passage {
    /// `rejected the plan on Monday`, `… because it was late`, `… and left`.
    func endsObject(_ index: Int) -> Bool {
        let item = items[index]
        if item.key == Self.as {
            // `described himself as a farmer`, but `praised the port as he left`, `confirmed ten cases as of Monday`.
            guard index + 2 < unit.upperBound else { return false }
            let next = items[index + 1]
            return next.has(.subjectPronoun) || next.key == Self.of && items[index + 2].has(.day)
        }
        if item.has(.subordinator), !item.has([.that, .interrogative]) { return !isSoFar(index) }
        // `called it “late” two days after …`
        if item.has([.determiner, .number]), index + 2 < unit.upperBound, items[index + 1].has(.timeNoun) {
            return items[index + 2].has([.subordinator, .adverb])
        }
        if item.has(.preposition), index + 1 < unit.upperBound {
            // `rejected the rules of April`, `rejected a change from the Monday schedule`: which ones.
            if Self.ofThings.contains(item.key) { return false }
            let next = items[index + 1].has([.determiner, .possessive]) ? index + 2 : index + 1
            guard next < unit.upperBound else { return false }
            // `on 5 April`
            if items[next].has(.number), next + 1 < unit.upperBound, items[next + 1].has(.day) { return true }
            return items[next].has([.day, .timeNoun, .occasion]) && !isThat(next + 1)
        }
        // `cited a Jan. 25 letter`, `praised an early April vote`, `between May and June`
        let before = items[index - 1]
        if item.has(.day) {
            if before.has([.determiner, .possessive, .preposition, .to, .conjunction]) { return false }
            if before.has(.adverb), index - 2 >= unit.lowerBound, items[index - 2].has(.determiner) { return false }
            if !item.has(.genitive) { return !isThat(index + 1) }
        }
        return item.has(.conjunction) && index + 1 < unit.upperBound && isFinite(index + 1)
    }

    /// `the ferries that have sailed so far`, `a port so old`: no conjunction.
    private func isSoFar(_ index: Int) -> Bool {
        guard items[index].key == Self.so, index + 1 < unit.upperBound, items[index + 1].isWord else { return false }
        return !items[index + 1].isCapital
            && !items[index + 1].has([.pronoun, .determiner, .possessive, .that, .preposition, .endsInS, .group])
    }

    /// `a suggestion on Monday that …`: the clause belongs to the noun.
    private func isThat(_ index: Int) -> Bool { index < unit.upperBound && items[index].has(.that) }

    /// Whether what somebody is accused of stands a few items before.
    func isDeed(before index: Int, _ shape: ContentShape) -> Bool {
        guard !shape.cue.isEmpty, Self.accusing.contains(items[shape.cue.lowerBound].key) else { return false }
        return (max(unit.lowerBound, index - 16)..<index).contains {
            items[$0].key == Self.of && items[$0 + 1].has(.endsInIng)
        }
    }

    /// Whether an object goes on behind a comma.
    func continuesObject(behind comma: Int, from start: Int) -> Bool {
        isInDate(comma, from: start) || items[comma + 1].key == Self.of || isInterrupted(comma)
            || joinsAdjectives(comma) || awaitsVerb(comma, from: start) || isList(comma, from: start)
    }

    /// `the vote of May 9, 2015`, `the May 9, 2015, vote`: a comma before the year, or behind it.
    private func isInDate(_ comma: Int, from start: Int) -> Bool {
        guard comma > start, items[comma - 1].has(.number) else { return false }
        if items[comma + 1].has(.number) { return true }
        guard comma - start > 3, !items[comma + 1].has([.conjunction, .pronoun, .adverb]) else { return false }
        return items[comma - 2].kind == .comma && items[comma - 3].has(.number) && items[comma - 4].has(.day)
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
    func goesOnTelling(behind comma: Int, from start: Int) -> Bool {
        let next = comma + 2
        guard next < unit.upperBound, items[next].isWord, items[next - 1].key != Self.or,
            !items[next].has([.interrogative, .that])
        else { return false }
        // `denied the report, and while the ferry left, …`
        if items[next].has(.subordinator) { return true }
        return (isClauseSoon(next) || items[next].has(.subjectPronoun))
            && !items[start..<comma].contains { $0.kind == .comma || $0.has([.that, .relative]) }
    }

    /// Whether a finite verb stands among the next words.
    func isClauseSoon(_ start: Int) -> Bool {
        for index in start..<min(unit.upperBound, start + 6) {
            guard items[index].isWord, !items[index].has([.relative, .that]) else { return false }
            if isFinite(index), !items[index].has(.endsInEd) { return true }
        }
        return false
    }

    /// What ties a day to a thing.
    private static let ofThings = WordKeySet(words: "of from with about against to like than")
    private static let accusing = WordKeySet(
        words: "accuse accuses accused accusing suspect suspects suspected suspecting"
    )
    private static var `as`: WordKey { WordKey(literal: "as") }
    private static var so: WordKey { WordKey(literal: "so") }
    private static var of: WordKey { WordKey(literal: "of") }
    private static var but: WordKey { WordKey(literal: "but") }
    private static var or: WordKey { WordKey(literal: "or") }
}
