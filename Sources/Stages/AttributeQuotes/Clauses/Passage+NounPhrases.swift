import StageKit

/// Noun phrases by their right edge.
extension Passage {
    /// The noun phrase that ends right before an item.
    func phrase(before end: Int) -> Range<Int>? {
        let floor = max(unit.lowerBound, end - Self.longestPhrase)
        var start = end
        loop: while start > floor {
            let item = items[start - 1]
            if start < end, let bracket = bracket(inName: start) {
                start = bracket
                continue
            }
            guard item.isWord, !isCaptionLabel(start - 1) || start == end else { break }
            if item.has([.subjectPronoun, .eitherPronoun]), !item.has(.genitive) {
                return start == end ? start - 1..<end : nonEmpty(start, end)
            }
            if item.has(.relative), start == end { return start - 1..<end }
            if item.has(.conjunction), let pair = pair(joinedAt: start - 1, before: end) { return pair }
            switch step(to: start - 1, end) {
            case .take: start -= 1
            case .takeAndStop:
                start -= 1
                break loop
            case .stop: break loop
            case .fronted: return behindFronted(start, end)
            }
        }
        return nonEmpty(start, end)
    }

    /// `Image caption Anna Kerr said`: the label that websites put before a caption is no part of a phrase.
    func isCaptionLabel(_ index: Int) -> Bool {
        items[index].key == Self.caption && index > unit.lowerBound && Self.media.contains(items[index - 1].key)
    }

    private static var caption: WordKey { WordKey(literal: "caption") }
    private static let media = WordKeySet(words: "image media hide video picture")

    /// `Sen. Anna Kerr (R) of Velm`: where the bracket between a name and what binds more to it opens.
    private func bracket(inName start: Int) -> Int? {
        guard items[start - 1].kind == .close, items[start].has(.preposition), start - 3 > unit.lowerBound else {
            return nil
        }
        let floor = max(unit.lowerBound + 1, start - 5)
        guard let open = (floor..<start - 1).last(where: { items[$0].kind == .open }), items[open - 1].isCapital else {
            return nil
        }
        return open
    }

    /// `she and Teo Orlan`: a pronoun and whom a conjunction joins to it.
    private func pair(joinedAt conjunction: Int, before end: Int) -> Range<Int>? {
        guard conjunction + 1 < end, conjunction > unit.lowerBound, items[conjunction].has(.conjunction),
            items[conjunction - 1].has(.subjectPronoun), !items[conjunction - 1].has(.finite)
        else { return nil }
        let start = conjunction - 1
        guard start == unit.lowerBound || !items[start - 1].isWord || items[start - 1].has(.subordinator) else {
            return nil
        }
        return start..<end
    }

    /// Determiners that stand for a noun as well: `Each said …`, `they all said …`.
    private static let heads: WordKeySet = [
        WordKey("each"), WordKey("another"), WordKey("all"), WordKey("one"), WordKey("some"), WordKey("more"),
    ]

    private static let estimates: WordKeySet = [
        WordKey("about"), WordKey("over"), WordKey("around"), WordKey("under"),
    ]

    /// `two out of three`
    private static var out: WordKey { WordKey(literal: "out") }

    private enum Step {
        case take
        case takeAndStop
        case stop
        /// The phrase so far is the object of a preposition that opens the clause.
        case fronted
    }

    private func step(to index: Int, _ end: Int) -> Step {
        let item = items[index]
        let traits = item.traits
        if traits.contains(.objectPronoun), isPartitive(index), index + 1 == end { return .take }
        if traits.has([.auxiliary, .that, .to, .negation, .relative]) { return .stop }
        // `her` is an owner before a noun.
        if traits.contains(.objectPronoun), !traits.contains(.possessive) || index + 1 >= end { return .stop }
        if traits.contains(.capital),
            !traits.has([.subordinator, .interrogative, .conjunction, .preposition, .determiner, .adverb])
        {
            return traits.contains(.day) && !traits.contains(.genitive) && index + 1 < end ? .stop : .take
        }
        if traits.has(.nameParticle), index + 1 < end, items[index + 1].isCapital, index > unit.lowerBound,
            items[index - 1].isCapital, !traits.has([.determiner])
        {
            return .take
        }
        if traits.has([.determiner, .possessive]) {
            let hasHead = index + 1 < end
            if hasHead, opensEstimate(index - 1) { return .take }
            let isSecond = index > unit.lowerBound && items[index - 1].has(.determiner) && !items[index - 1].has(.that)
            guard hasHead || traits.has(.plural) || isSecond || Self.heads.contains(item.key) else { return .stop }
            if isSecond { return .take }
            return continues(before: index) ? .take : isFronted(before: index) ? .fronted : .takeAndStop
        }
        if traits.contains(.conjunction) {
            guard index + 1 < end, index > unit.lowerBound else { return .stop }
            let left = items[index - 1]
            let joins =
                left.isCapital && items[index + 1].isCapital || left.has(.group) && items[index + 1].has(.group)
                || Self.ages.contains(left.key) && Self.ages.contains(items[index + 1].key)
            return joins && !left.has(.day) ? .take : .stop
        }
        if traits.contains(.preposition) {
            // `About 9 percent`, `over half`: no phrase of place.
            if index + 1 < end, opensEstimate(index) { return .takeAndStop }
            // `As Kerr said`: a conjunction.
            if traits.contains(.subordinator) { return .stop }
            guard index + 1 < end, index > unit.lowerBound else { return index + 1 < end ? .fronted : .stop }
            return isNominal(items[index - 1]) ? .take : .fronted
        }
        if traits.has([.subordinator, .interrogative]) { return .stop }
        if traits.contains(.adverb) { return .stop }
        if traits.contains(.day), !traits.contains(.genitive) { return .stop }
        if traits.contains(.finite), !traits.contains(.nounToo) { return .stop }
        let next = index + 1 < items.count ? items[index + 1] : item
        let opensObject = index + 1 < end && next.has([.determiner, .possessive, .objectPronoun, .preposition])
        if item.forms.has([.past, .third]), !traits.contains(.nounToo), !item.forms.has([.noun, .adjective]) {
            return .stop
        }
        if traits.has([.endsInEd, .endsInIng]), opensObject { return .stop }
        return .take
    }

    /// `About 9 percent`, `over half`, `about four in ten`: no phrase of place.
    private func opensEstimate(_ index: Int) -> Bool {
        guard index >= unit.lowerBound, Self.estimates.contains(items[index].key),
            index == unit.lowerBound || !isNominal(items[index - 1])
        else { return false }
        let count = items[index + 1]
        return count.has(.number) || count.has(.determiner) && (Self.heads.contains(count.key) || count.has(.plural))
    }

    /// `current and former officials`: adjectives that are joined.
    private static let ages: WordKeySet = [
        WordKey("current"), WordKey("former"), WordKey("present"), WordKey("past"), WordKey("retired"),
        WordKey("active"), WordKey("local"), WordKey("state"), WordKey("federal"), WordKey("national"),
    ]

    /// `one of them`, `some of us`: the count is the head.
    private func isPartitive(_ pronoun: Int) -> Bool {
        guard pronoun - 2 >= unit.lowerBound, items[pronoun - 1].key == Self.of else { return false }
        return items[pronoun - 2].has([.determiner, .number])
    }

    private static var of: WordKey { WordKey(literal: "of") }

    /// Whether a determiner follows a preposition that binds it to a noun before: `aides to | the mayor`.
    private func continues(before index: Int) -> Bool {
        guard index - 1 > unit.lowerBound, items[index - 1].has(.preposition), !items[index - 1].has(.subordinator)
        else { return false }
        return isNominal(items[index - 2])
    }

    private func isFronted(before index: Int) -> Bool {
        index > unit.lowerBound && items[index - 1].has(.preposition) && !items[index - 1].has(.subordinator)
    }

    private func isNominal(_ item: Item) -> Bool {
        guard item.isWord else { return item.kind == .close }
        if item.has([.auxiliary, .preposition, .conjunction, .subordinator, .that, .to, .adverb, .pronoun, .relative]) {
            return item.has(.group) || item.key == Self.out
        }
        if item.has(.finite), !item.has(.nounToo) { return false }
        if item.forms.has([.past, .third, .gerund]), !item.has(.nounToo), !item.forms.has(.noun) { return false }
        return !item.has(.endsInEd) || item.isCapital
    }

    /// `In the debate Kerr said`: of what stands behind the preposition the last name, or the last determiner's phrase.
    private func behindFronted(_ start: Int, _ end: Int) -> Range<Int>? {
        var index = end
        while index > start, items[index - 1].isCapital, !items[index - 1].has(.day) {
            index -= 1
            // `Speaking in Velm Mr Kerr said`: a new name.
            if EnglishPeople.courtesy.contains(items[index].key) { break }
        }
        while index > start, index < end, items[index - 1].has([.role, .title]) { index -= 1 }
        if index < end, index > start { return index..<end }
        // A determiner that does not stand right behind the preposition.
        index = end - 1
        while index > start {
            if items[index].has([.determiner, .possessive]) { return index..<end }
            index -= 1
        }
        return nil
    }

    private func nonEmpty(_ start: Int, _ end: Int) -> Range<Int>? {
        guard start < end else { return nil }
        let last = items[end - 1]
        if last.has([.preposition, .conjunction, .timeNoun]) { return nil }
        if start + 1 == end, last.has(.endsInEd) { return nil }
        return start..<end
    }
}
