import StageKit

/// Noun phrases by their left edge: the source behind `said` or `according to`.
extension Passage {
    /// The noun phrase that begins at an item: a name or a description with what is bound to it by prepositions.
    func phrase(from start: Int, toMark: Bool = false) -> Range<Int>? {
        guard start < unit.upperBound, items[start].isWord else { return nil }
        if items[start].has(.pronoun), !items[start].has(.genitive) {
            let isBare = start + 1 >= unit.upperBound || !items[start + 1].has(.relative)
            if isBare || !toMark { return start..<start + 1 }
        }
        let ceiling = min(unit.upperBound, start + Self.longestPhrase)
        var index = start
        while index < ceiling, items[index].isWord {
            if !toMark, index > start, stopsRight(index, start) { break }
            index += 1
        }
        if index > start, items[index - 1].has([.preposition, .conjunction]) { index -= 1 }
        index = withApposition(start, index)
        return index > start ? start..<index : nil
    }

    /// `said former mayor Anna Kerr`, `said engineer and council member Anna Kerr`: words that lead to a name or an office.
    func opensDescription(_ start: Int) -> Bool {
        for index in start..<min(unit.upperBound, start + 5) {
            let item = items[index]
            guard item.isWord,
                !item.has([
                    .preposition, .subordinator, .auxiliary, .finite, .that, .to, .pronoun, .adverb, .day, .negation,
                ]), index > start || !item.has([.conjunction, .endsInIng])
            else { return false }
            if item.isCapital || item.has([.title, .role, .group]) { return true }
        }
        return false
    }

    static var with: WordKey { WordKey(literal: "with") }
    private static var a: WordKey { WordKey(literal: "a") }

    private func stopsRight(_ index: Int, _ start: Int) -> Bool {
        let item = items[index]
        let traits = item.traits
        if traits.has([.auxiliary, .that, .to, .relative, .subjectPronoun, .objectPronoun, .by]) { return true }
        if traits.contains(.preposition) {
            guard index + 1 < unit.upperBound else { return true }
            if traits.contains(.subordinator) { return true }
            // `said Kerr with a smile`: how, and not who, as in `said Kerr with the Courier`.
            if item.key == Self.with, items[index - 1].isCapital, items[index + 1].key == Self.a { return true }
            var next = index + 1
            if items[next].has([.determiner, .possessive]), next + 1 < unit.upperBound { next += 1 }
            return items[next].has([.occasion, .day, .timeNoun]) || !items[next].isWord
        }
        if traits.has([.subordinator, .interrogative]) { return true }
        if traits.contains(.conjunction) {
            guard index + 1 < unit.upperBound else { return true }
            let (left, right) = (items[index - 1], items[index + 1])
            return
                !(left.isCapital && right.isCapital || left.has([.group, .role]) && right.has([.group, .role])
                || index - start <= 2 && opensDescription(index + 1))
        }
        if traits.contains(.day) { return true }
        if traits.contains(.capital) { return false }
        if traits.has([.adverb, .finite]), !traits.contains(.nounToo) { return true }
        // `the acting mayor`, `a wide-ranging group`: right behind a determiner a noun is still to come.
        if traits.contains(.endsInIng), items[index - 1].has([.determiner, .possessive, .genitive]) { return false }
        if item.forms.has([.past, .third, .gerund]), !traits.contains(.nounToo) { return true }
        return traits.contains(.endsInIng)
    }

    /// Takes in `, the mayor of Velm` up to the next mark.
    private func withApposition(_ start: Int, _ end: Int) -> Int {
        guard end < unit.upperBound, items[end].kind == .comma, end + 1 < unit.upperBound else { return end }
        let next = items[end + 1]
        if let name = apposedName(start, end) { return name }
        let opens = next.has([.determiner, .role, .possessive, .title, .number]) && !next.has(.pronoun)
        guard opens, items[start].isCapital || items[start].has(.title) else { return end }
        var index = end + 1
        let ceiling = min(unit.upperBound, end + Self.longestApposition)
        while index < ceiling, items[index].isWord {
            if items[index].has([.finite, .relative]) { return items[index].has(.relative) ? index : end }
            index += 1
        }
        return index
    }

    /// `the mayor of Torva, | Anna Kerr`: the item behind a name that says who somebody is, up to the next mark.
    private func apposedName(_ start: Int, _ comma: Int) -> Int? {
        guard !items[start].isCapital || items[start].has([.determiner, .genitive]),
            items[start..<comma].contains(where: { $0.has(.role) })
        else { return nil }
        var index = comma + 1
        let ceiling = min(unit.upperBound, index + 5)
        while index < ceiling, items[index].isCapital, !items[index].has([.day, .determiner, .conjunction]) {
            index += 1
        }
        let isName = index > comma + 1 && (index >= unit.upperBound || !items[index].isWord)
        return isName ? index : nil
    }
}
