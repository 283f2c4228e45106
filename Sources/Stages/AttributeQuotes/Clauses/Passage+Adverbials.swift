import StageKit

/// What stands between a cue and what it reports: addressees, and when and where it was said.
extension Passage {
    /// The item behind the adverbials that begin at an item.
    func adverbialsEnd(from start: Int) -> Int {
        var index = start
        let ceiling = min(unit.upperBound, start + 28)
        while index < ceiling, items[index].isWord {
            let item = items[index]
            // `said there was time`: a subject of its own kind.
            if item.has(.adverb), item.key == Self.there,
                item.has(.genitive) || index + 1 < ceiling && isClauseAhead(index + 1)
            {
                break
            }
            // `said further ferries would come`
            if item.key == Self.further, index + 1 < ceiling, items[index + 1].isWord, !items[index + 1].has(.that) {
                break
            }
            // `cited newly printed letters`: the adverb belongs to the participle.
            if isOfParticiple(index) { break }
            if item.has([.adverb, .day, .timeNoun]) && !item.has(.genitive) || item.has(.number) && isTime(index + 1)
                || index > start && isDate(index)
            {
                index += 1
            } else if item.key == Self.all, index + 1 < ceiling, items[index + 1].key == Self.along {
                index += 2
            } else if item.has(.determiner) || item.key == Self.last || item.key == Self.next {
                // `noted the Sept. 2 flood`: no time, but a name. `noted that Monday would be late`: a clause.
                guard !item.has(.that) || index + 2 >= ceiling || !isClauseAhead(index + 2) else { break }
                guard isTime(index + 1), index + 2 >= ceiling || !items[index + 2].has(.number) else { break }
                // `said this year's budget`, `said the November vote`: what follows is a subject.
                if items[index + 1].has(.genitive) || item.key == Self.the && items[index + 1].has(.day) { break }
                index += 2
                // `said this time around it would wait`
                if index < ceiling, items[index].key == Self.around { index += 1 }
            } else if !item.has(.preposition), Self.beforeTime.contains(item.key), opensTime(index + 1) {
                index += 1
            } else if item.has(.preposition), let behind = prepositionalEnd(index) {
                index = behind
            } else {
                break
            }
        }
        return index
    }

    /// Whether an adverb belongs to a participle in front of a noun.
    func isOfParticiple(_ adverb: Int) -> Bool {
        guard items[adverb].has(.adverb), !Self.ofClauses.contains(items[adverb].key), adverb + 2 < unit.upperBound,
            items[adverb + 1].has(.endsInEd) || items[adverb + 1].forms.has(.participle), items[adverb + 2].isWord
        else {
            return false
        }
        return !items[adverb].has([.day, .timeNoun, .negation])
            && !items[adverb + 2].has([
                .preposition, .by, .determiner, .possessive, .that, .to, .pronoun, .adverb, .day, .conjunction,
            ])
    }

    /// What stands before a verb sooner than before a participle.
    private static let ofClauses = WordKeySet(words: "also still then later again soon now even just")

    private static let months = WordKeySet(
        words: """
            january february march april may june july august september october november december jan feb mar apr aug sept oct
            nov dec
            """
    )
    private static var further: WordKey { WordKey(literal: "further") }
    private static var much: WordKey { WordKey(literal: "much") }
    private static var last: WordKey { WordKey(literal: "last") }
    private static var the: WordKey { WordKey(literal: "the") }
    private static var around: WordKey { WordKey(literal: "around") }
    private static var all: WordKey { WordKey(literal: "all") }
    private static var along: WordKey { WordKey(literal: "along") }
    private static var next: WordKey { WordKey(literal: "next") }
    private static var there: WordKey { WordKey(literal: "there") }
    private static var each: WordKey { WordKey(literal: "each") }

    private func isTime(_ index: Int) -> Bool {
        index < unit.upperBound && items[index].has([.timeNoun, .day])
    }

    /// `late | Monday`, `late | on Monday`
    private func opensTime(_ index: Int) -> Bool {
        isTime(index) || index < unit.upperBound && items[index].has(.preposition) && isTime(index + 1)
    }

    /// Whether a number stands at an item, and a month before it.
    private func isDate(_ index: Int) -> Bool {
        items[index].has(.number) && Self.months.contains(items[index - 1].key)
    }

    /// The item behind a prepositional phrase, where what follows shows that the phrase is at its end.
    private func prepositionalEnd(_ start: Int) -> Int? {
        guard !items[start].has(.by) else { return nil }
        var index = start + 1
        let ceiling = min(unit.upperBound, start + 12)
        var hasOccasion = false
        while index < ceiling, items[index].isWord {
            let item = items[index]
            if item.has([.auxiliary, .that, .to, .subjectPronoun, .relative, .subordinator, .conjunction]) { break }
            if item.has(.preposition) { break }
            if item.has([.finite]), !item.has(.nounToo) { break }
            // `in all her letters`
            let isBehindAll = index == start + 2 && items[start + 1].key == Self.all
            if index > start + 1, !isBehindAll, item.has([.determiner, .possessive]) { break }
            let isDate = isDate(index)
            // `for the January issue`
            let isNoun =
                index == start + 3 && items[start + 1].has(.determiner) && items[start + 2].has(.day)
                && isBareNoun(item)
            if hasOccasion, !isDate, !isNoun, !item.has([.day, .timeNoun, .occasion]) { break }
            if item.has([.occasion, .day]) { hasOccasion = true }
            index += 1
        }
        guard index > start + 1 else { return nil }
        guard index < unit.upperBound else { return index }
        let next = items[index]
        // `warned last week of old ferries that sailors use`: the clause belongs to the noun.
        if next.has(.that), !hasOccasion, index + 1 < unit.upperBound, !isClauseWithin(index + 1),
            !items[index + 1].has([.determiner, .possessive, .pronoun, .capital]),
            !(index..<min(unit.upperBound, index + 12)).contains(where: { items[$0].kind == .quotation })
        {
            return nil
        }
        if !next.isWord || next.has([.that, .preposition, .subjectPronoun, .adverb, .to]) || hasOccasion {
            return index
        }
        return nil
    }

    private func isBareNoun(_ item: Item) -> Bool {
        !item.isCapital && !item.has([.finite, .nounToo, .endsInS, .endsInEd, .pronoun, .adverb])
            && item.expressions < 0
    }

    /// The item behind an addressee: `Orlan`, `him`, `reporters`, `the crowd`.
    func addresseeEnd(from start: Int) -> Int {
        guard start < unit.upperBound, items[start].isWord, !items[start].has([.that, .to]) else { return start }
        let first = items[start]
        if first.has([.objectPronoun, .eitherPronoun]) {
            // `told her sailors that`: whose sailors they are.
            return first.has(.possessive) ? officeEnd(from: start + 1, first) ?? start + 1 : start + 1
        }
        if first.key == Self.each, start + 1 < unit.upperBound {
            return items[start + 1].isWord ? start + 2 : start + 1
        }
        if first.has([.adverb, .day, .preposition, .subjectPronoun, .subordinator, .interrogative]) { return start }
        var index = start + 1
        let ceiling = min(unit.upperBound, start + 10)
        if first.isCapital, !first.has([.determiner, .title]) {
            // `told USA Today`: a day that is part of a name.
            while index < ceiling, items[index].isCapital,
                !items[index].has(.day) || items[index].has(.adverb) && items[index - 1].has(.capitals)
            {
                index += 1
            }
            // `told Tavarian voters not to wait`
            if index < ceiling, items[index].has(.group) { return index + 1 }
            if index < ceiling, items[index].has(.genitive) { return index }
            // `asked Kerr's office whether`
            if items[index - 1].has(.genitive), let end = officeEnd(from: index, first) { return end }
            // `told Orlan Kerr would come`: the last name is the subject of what follows.
            if index > start + 1, index < unit.upperBound, items[index].has([.auxiliary, .finite]) { return index - 1 }
            return index
        }
        // `told host Anna Kerr it was late`: the name behind what she is.
        if first.has(.role), !first.has(.group), !first.isCapital, index < ceiling, items[index].isCapital {
            while index < ceiling, items[index].isCapital, !items[index].has([.day, .pronoun]) { index += 1 }
            return index
        }
        while index < ceiling, items[index].isWord, !endsAddressee(index, first) { index += 1 }
        return index
    }

    private func officeEnd(from start: Int, _ first: Item) -> Int? {
        var index = start
        while index < unit.upperBound, index < start + 4, items[index].isWord, !endsAddressee(index, first) {
            index += 1
        }
        guard index > start, index < unit.upperBound else { return nil }
        return items[index].has([.that, .interrogative, .to]) ? index : nil
    }

    private func endsAddressee(_ index: Int, _ first: Item) -> Bool {
        let item = items[index]
        if item.has([
            .determiner, .possessive, .pronoun, .that, .to, .auxiliary, .finite, .interrogative, .subordinator,
            .adverb, .day,
        ]) {
            return true
        }
        if item.has(.preposition), !items[index - 1].has(.body) { return true }
        // `told the inquest much of it was late`
        if item.key == Self.much { return true }
        return item.isCapital && !items[index - 1].isCapital && !first.has([.determiner, .title, .possessive])
    }
}
