import StageKit

/// Finds the offices beside a name: before it, and between commas on either side.
struct Introductions {
    private let bytes: [UInt8]
    private let words: WordTable

    /// No office is longer, in words.
    private static let longest = 12

    init(bytes: [UInt8], words: WordTable) {
        self.bytes = bytes
        self.words = words
    }

    /// The offices that stand beside a name, and where.
    func offices(of run: NameRun) -> [(Office, TextSpan)] {
        var offices: [(Office, TextSpan)] = []
        for range in [before(run), leftApposition(run), rightApposition(run)] {
            guard let range, let whole = office(range) else { continue }
            offices.append(whole)
            // `president and editor of the Courier` is not the President.
            let isPlain = whole.0.names.isEmpty && whole.0.states.isEmpty
            offices += parts(of: range).compactMap(office).filter { isPlain || !$0.0.isBare }
        }
        return offices
    }

    /// `mayor of Velm | and | former judge`: the offices that a conjunction joins; none where it joins what one office is for.
    private func parts(of range: Range<Int>) -> [Range<Int>] {
        guard let and = range.first(where: { words.traits($0).contains(.conjunction) }) else { return [] }
        let parts = [range.lowerBound..<and, and + 1..<range.upperBound]
        let isOffice = parts.allSatisfy { part in
            part.contains { words.traits($0).has([.role, .title]) && !words.traits($0).contains(.group) }
        }
        return isOffice ? parts : []
    }

    private func office(_ range: Range<Int>) -> (Office, TextSpan)? {
        guard !range.isEmpty, let office = Office(OfficeReader(words, range))
        else { return nil }
        // Courtesy is no office.
        if range.count == 1, EnglishPeople.courtesy.contains(words.key(range.lowerBound)) { return nil }
        var end = words[range.upperBound - 1].end
        if words.traits(range.upperBound - 1).contains(.title), end < bytes.count, bytes[end] == UInt8(ascii: ".") {
            end += 1
        }
        return (office, TextSpan(words[range.lowerBound].start, end))
    }

    /// `former Tavarian president | Bo Orlan`.
    private func before(_ run: NameRun) -> Range<Int>? {
        let end = run.words.lowerBound
        var first = run.titles.isEmpty ? end : run.titles.lowerBound
        guard !run.titles.isEmpty || end > 0 && words.traits(end - 1).contains(.role) && isAdjacent(end - 1) else {
            return nil
        }
        let floor = max(0, end - Self.longest)
        while first > floor, isAdjacent(first - 1), belongs(first - 1) || joinsOffice(first - 1) { first -= 1 }
        return first..<end
    }

    /// `mayor | and | presidential candidate Anna Kerr`, but not `Orlan and the mayor, Anna Kerr`.
    private func joinsOffice(_ index: Int) -> Bool {
        guard words.key(index) == Self.and, index > 0, isAdjacent(index - 1) else { return false }
        let before = words.traits(index - 1)
        return before.contains(.role) && !before.has([.group, .genitive, .capital])
            && words.traits(index + 1).isDisjoint(with: [.capital, .determiner])
    }

    private static var and: WordKey { WordKey(literal: "and") }

    /// Whether a word and the next stand side by side; the stop of a title may stand between.
    private func isAdjacent(_ index: Int) -> Bool {
        guard index >= 0, index + 1 < words.count else { return false }
        let gap = words[index + 1].start - words[index].end
        if gap == 2, bytes[words[index].end] == UInt8(ascii: ".") {
            return words.traits(index).contains(.title) && words[index].length <= 4
        }
        return gap == 1 && bytes[words[index].end] != UInt8(ascii: "(") || gap == 2 && bytes[words[index].end] == 0xC2
    }

    /// Whether a word can be part of an office before a name.
    private func belongs(_ index: Int) -> Bool {
        let word = words.known(index)
        guard
            word.traits.isDisjoint(with: [
                .determiner, .possessive, .preposition, .conjunction, .subordinator, .auxiliary, .adverb, .pronoun,
                .that,
                .to, .relative, .day, .finite,
            ])
        else { return false }
        if word.traits.has([.capital, .role, .title, .department]) { return true }
        // `deputy agriculture minister Kerr`, but `very well, President Kerr`.
        let next = words.traits(index + 1)
        guard !next.contains(.capital) || OfficeWords.ranks.contains(word.key) else { return false }
        return word.forms.isDisjoint(with: [.past, .third, .gerund, .base])
            && !word.traits.has([.endsInEd, .endsInIng])
    }

    /// `The President of Tavaria, | Bo Orlan`.
    private func leftApposition(_ run: NameRun) -> Range<Int>? {
        let first = run.titles.isEmpty ? run.words.lowerBound : run.titles.lowerBound
        guard first > 0, words[first].start == words[first - 1].end + 2,
            bytes[words[first - 1].end] == UInt8(ascii: ",")
        else { return nil }
        let floor = max(0, first - Self.longest)
        var start = first - 1
        while start > floor {
            let traits = words.traits(start)
            if traits.has([.determiner, .possessive]), !behindPreposition(start) { break }
            guard isAdjacent(start - 1) else { break }
            if words.traits(start - 1).has([.auxiliary, .finite, .that, .to, .relative, .conjunction, .subordinator]) {
                break
            }
            if words.traits(start).contains(.genitive), words.traits(start).contains(.capital),
                words.traits(start - 1).isDisjoint(with: [.capital, .determiner])
            {
                break
            }
            start -= 1
        }
        guard words.traits(start).has([.determiner, .possessive, .genitive, .capital]),
            !words.traits(start).has([.preposition, .subordinator, .conjunction, .adverb])
        else { return nil }
        let opens = words.traits(start).has([.determiner, .possessive]) ? start + 1 : start
        let range = opens..<first
        let isRole: (Int) -> Bool = { [words] in
            words.traits($0).has([.role, .title]) && !words.traits($0).contains(.genitive)
        }
        guard let role = range.first(where: isRole), !words.traits(role).contains(.group),
            !range.contains(where: { words.traits($0).has(.givenName) && words.traits($0).contains(.capital) })
        else { return nil }
        return range
    }

    private func behindPreposition(_ index: Int) -> Bool {
        index > 0 && isAdjacent(index - 1) && words.traits(index - 1).contains(.preposition)
    }

    /// `Bo Orlan, | the President of Tavaria`.
    private func rightApposition(_ run: NameRun) -> Range<Int>? {
        let end = run.span.end
        var first = run.words.upperBound
        guard first < words.count, words[first].start == end + 2, bytes[end] == UInt8(ascii: ",") else { return nil }
        // `Bo Orlan, 61, a lawyer`.
        if words.traits(first).contains(.number), words[first].length == 2, first + 1 < words.count,
            words[first + 1].start == words[first].end + 2
        {
            first += 1
        }
        let opening = words.traits(first)
        guard
            opening.has([.determiner, .possessive, .role, .title, .capital, .genitive])
                || words.key(first) == Self.former
        else { return nil }
        if opening.has([.determiner, .possessive]) { first += 1 }
        var last = first
        var hasRole = false
        let ceiling = min(words.count, first + Self.longest)
        while last < ceiling {
            let traits = words.traits(last)
            if traits.has([.relative, .auxiliary, .finite, .that, .subordinator, .pronoun]) { break }
            if words.known(last).forms.has([.past, .third]), !traits.has([.role, .title, .department, .nounToo]) {
                break
            }
            // `Kerr, Mr. Orlan said`: somebody else.
            if !hasRole, EnglishPeople.courtesy.contains(words.key(last)), traits.contains(.capital) { return nil }
            if traits.has([.role, .title]) {
                if traits.contains(.group) { return nil }
                hasRole = true
            }
            last += 1
            guard isAdjacent(last - 1) else { break }
        }
        while last > first, words.traits(last - 1).has([.preposition, .conjunction, .determiner, .adverb]) { last -= 1 }
        // `, spokesman Bo Orlan said`: the next one's office.
        guard hasRole, last > first, words.traits(first).isDisjoint(with: [.preposition]) else { return nil }
        let names = (first..<last).dropFirst().contains {
            words.traits($0).has(.givenName) && words.traits($0).contains(.capital)
                && words.traits($0 - 1).has([.role, .title])
        }
        return names ? nil : first..<last
    }

    private static var former: WordKey { WordKey(literal: "former") }
}
