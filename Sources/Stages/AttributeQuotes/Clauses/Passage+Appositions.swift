import StageKit

/// What stands in apposition between a subject and its verb: `Anna Kerr, 61, the mayor of Velm, said`.
extension Passage {
    /// `Anna Kerr, the mayor of Velm,` and `Orlan (R-Velm)` before the closing mark.
    func appositive(before close: Int, closing: Item.Kind) -> Range<Int>? {
        let opening: Item.Kind = closing == .close ? .open : closing
        let floor = max(unit.lowerBound, close - Self.longestApposition)
        var index = close - 1
        while index > floor {
            if items[index].kind == opening, index + 1 < close, opens(apposition: index + 1, closing),
                !closesList(index, closing), let name = phrase(before: index), !items[name.lowerBound].has(.relative),
                !isExample(name)
            {
                // `the mayor – I will not say which one – said`
                if closing == .dash, items[index + 1].has([.subjectPronoun, .subordinator]) { return name }
                let own = closing == .comma ? owner(of: name) ?? described(name) : nil
                let first = own?.lowerBound ?? name.lowerBound
                // `Kerr, however, said`: who speaks is Kerr.
                if closing == .comma, isAdjunct(index + 1) { return first..<index }
                return first..<(closing == .close ? close + 1 : close)
            }
            if items[index].kind == .quotation { return nil }
            // `Anna Kerr (T., Velm), who lives there,`: the comma in the bracket opens nothing.
            if closing == .comma, items[index].kind == .close,
                let open = (max(floor, index - 6)..<index).last(where: { items[$0].kind == .open })
            {
                index = open
            }
            index -= 1
        }
        return nil
    }

    /// `Anna Kerr, a lawyer for the port | said`: the name that opens the sentence before an apposition whose closing comma is
    /// missing.
    func unclosedAppositive(_ apposition: Range<Int>) -> Range<Int>? {
        let comma = apposition.lowerBound - 1
        guard comma - unit.lowerBound >= 2, comma - unit.lowerBound <= 4, items[comma].kind == .comma,
            opens(apposition: apposition.lowerBound, .comma), !items[apposition.lowerBound].isCapital,
            items[unit.lowerBound..<comma].allSatisfy({ $0.isCapital && !$0.has(Self.opensNoName) }),
            items[apposition].contains(where: { $0.has([.role, .title]) })
        else { return nil }
        return unit.lowerBound..<apposition.upperBound
    }

    private static let opensNoName: Traits = [
        .preposition, .subordinator, .conjunction, .adverb, .day, .timeNoun, .pronoun, .auxiliary, .group, .body,
    ]

    /// `sailors, including Anna Kerr of Velm, a lawyer, said`: whoever is an example is not the subject.
    private func isExample(_ name: Range<Int>) -> Bool {
        let floor = max(unit.lowerBound, name.lowerBound - 6)
        return items[floor..<name.lowerBound].reversed().prefix { $0.isWord }.contains { $0.key == Self.including }
    }

    private static var including: WordKey { WordKey(literal: "including") }

    /// `Anna Kerr, 29, of Velm, Tavaria,`: a place or an age is no subject, but the name before it is.
    private func owner(of name: Range<Int>) -> Range<Int>? {
        var before = name.lowerBound
        let isPlace = before > unit.lowerBound && items[before - 1].has(.preposition)
        guard isPlace || name.count == 1 && items[name.lowerBound].has(.number) else { return nil }
        if isPlace { before -= 1 }
        guard before - 1 > unit.lowerBound, items[before - 1].kind == .comma,
            let owner = phrase(before: before - 1),
            items[owner.upperBound - 1].isCapital || items[owner.upperBound - 1].has(.number)
        else { return nil }
        return self.owner(of: owner) ?? owner
    }

    /// `minister for ports, ferries, and bridges,`: the comma belongs to a list.
    private func closesList(_ comma: Int, _ closing: Item.Kind) -> Bool {
        guard closing == .comma, items[comma + 1].has(.conjunction), !items[comma + 2].has([.preposition, .adverb])
        else { return false }
        let floor = max(unit.lowerBound, comma - 4)
        return (floor..<comma).contains { items[$0].kind == .comma }
    }

    /// `“…,” one woman, Lena Rast, 61,`: what the name stands in apposition to, right behind a quotation.
    private func described(_ name: Range<Int>) -> Range<Int>? {
        guard items[name.lowerBound].isCapital, name.lowerBound - 2 > unit.lowerBound,
            items[name.lowerBound - 1].kind == .comma, let whole = phrase(before: name.lowerBound - 1),
            items[whole.lowerBound].has(.determiner), whole.lowerBound > unit.lowerBound,
            items[whole.lowerBound - 1].kind == .quotation
        else { return nil }
        return whole
    }

    private func opens(apposition index: Int, _ closing: Item.Kind) -> Bool {
        let item = items[index]
        if closing == .close || closing == .dash && item.has([.subjectPronoun, .subordinator]) { return true }
        return item.has([
            .determiner, .possessive, .relative, .role, .title, .number, .preposition, .endsInIng, .endsInEd, .group,
            .conjunction,
        ]) || item.isCapital && !item.has([.subjectPronoun]) || item.has(.adverb)
            || index + 1 < items.count && items[index + 1].has([.role, .by])
    }
}
