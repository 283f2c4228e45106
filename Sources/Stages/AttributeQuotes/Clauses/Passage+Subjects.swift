import StageKit

/// Noun phrases by their right edge: the subject before a verb, the owner before a noun.
extension Passage {
    /// No phrase is longer, in items.
    static let longestPhrase = 24
    static let longestApposition = 36

    /// The subject that ends right before an item, with an apposition between commas.
    func subject(before end: Int) -> Range<Int>? {
        guard end > unit.lowerBound else { return nil }
        let last = items[end - 1]
        if last.kind == .comma || last.kind == .dash || last.kind == .close {
            if last.kind == .comma, let subject = openingSubject(before: end) { return subject }
            // `Anna Kerr (R-Velm), said`
            if last.kind == .comma, end - 2 > unit.lowerBound, items[end - 2].kind == .close,
                let subject = appositive(before: end - 2, closing: .close), items[subject.lowerBound].isCapital
            {
                return subject
            }
            return appositive(before: end - 1, closing: last.kind)
        }
        // `Anna Kerr, a host of “Evening Hour,” refused`
        if endsInComma(end - 1), let subject = appositive(before: end - 1, closing: .comma) {
            return subject.lowerBound..<end
        }
        let bare = withoutTime(before: beforeAtTheTime(end))
        // `Kerr, who lives in Velm, on Friday declared`
        if bare < end, bare > unit.lowerBound, items[bare - 1].kind == .comma, let subject = subject(before: bare) {
            return subject
        }
        guard let phrase = phrase(before: bare) else { return nil }
        if let owner = relativeOwner(of: phrase) { return owner.lowerBound..<end }
        let subject = reduced(phrase) ?? phrase
        // What was `released last week` belongs to the phrase, `today` does not.
        let isParticiple = bare + 1 < end && items[bare].has(.endsInEd)
        return isParticiple ? subject.lowerBound..<end : subject
    }

    /// `a man who wrote the report said`: what stands right before the verb is the object of a clause about the subject.
    private func relativeOwner(of object: Range<Int>) -> Range<Int>? {
        let verb = object.lowerBound - 1
        guard verb > unit.lowerBound + 1, isFinite(verb), !items[verb].isCapital, !introducesClause(verb) else {
            return nil
        }
        let floor = max(unit.lowerBound + 1, verb - 6)
        guard let relative = (floor..<verb).last(where: { items[$0].has(.relative) }),
            (relative..<verb).allSatisfy({ items[$0].isWord })
        else { return nil }
        return phrase(before: relative)
    }

    /// `those who say the mayor lied`: behind such a verb stands a subject.
    private func introducesClause(_ verb: Int) -> Bool {
        guard items[verb].expressions >= 0 else { return false }
        return lexicon.expressions(of: items[verb]).contains {
            lexicon[$0].frames.subtracting(lexicon[$0].writingFrames).contains(.clause)
        }
    }

    /// `the ministry at the time`
    private func beforeAtTheTime(_ end: Int) -> Int {
        guard end - 3 > unit.lowerBound, items[end - 1].has(.timeNoun), items[end - 2].has(.determiner),
            items[end - 3].key == Self.at
        else { return end }
        return end - 3
    }

    private static let at = WordKey("at")

    /// `Kerr today`, `a poll released last week`, `Kerr herself`: the end of the phrase that these stand behind.
    private func withoutTime(before end: Int) -> Int {
        var last = end
        if last - 1 > unit.lowerBound, items[last - 1].has(.objectPronoun),
            Self.reflexives.contains(items[last - 1].key)
        {
            return last - 1
        }
        guard last - 1 > unit.lowerBound, items[last - 1].has([.day, .timeNoun]), !items[last - 1].has(.genitive) else {
            return end
        }
        let isNoun = items[last - 1].has(.timeNoun)
        last -= 1
        let floor = max(unit.lowerBound + 1, last - 3)
        while last > floor, Self.beforeTime.contains(items[last - 1].key) || isNoun && items[last - 1].has(.determiner)
        {
            last -= 1
        }
        if isNoun, last == end - 1 { return end }
        if last - 1 > unit.lowerBound, items[last - 1].has(.endsInEd) { last -= 1 }
        return last
    }

    static let reflexives: WordKeySet = [
        WordKey("himself"), WordKey("herself"), WordKey("itself"), WordKey("themselves"), WordKey("myself"),
    ]
    private static let beforeTime: WordKeySet = [
        WordKey("last"), WordKey("next"), WordKey("this"), WordKey("earlier"), WordKey("on"), WordKey("late"),
    ]

    /// `A poll released by the Courier`, `voters in all five towns`: what a preposition or a participle binds to a noun that
    /// opens the clause.
    private func reduced(_ phrase: Range<Int>) -> Range<Int>? {
        guard phrase.lowerBound > unit.lowerBound,
            items[phrase.lowerBound - 1].has([.preposition, .to, .by, .day, .endsInEd, .endsInIng, .determiner])
        else { return nil }
        let floor = max(unit.lowerBound, phrase.lowerBound - Self.longestPhrase)
        var start = phrase.lowerBound
        while start > floor {
            let item = items[start - 1]
            guard item.isWord, !item.has([.that]) else { break }
            if item.has([.auxiliary, .negation, .pronoun, .relative, .conjunction, .finite]) { return nil }
            if item.has(.subordinator), !item.has(.preposition) { break }
            if item.forms.has([.past, .third]), !item.forms.contains(.participle), !item.has(.nounToo) { return nil }
            start -= 1
        }
        guard start < phrase.lowerBound, start > floor || floor == unit.lowerBound else { return nil }
        let first = items[start]
        guard !first.has([.preposition, .adverb, .day, .timeNoun, .subordinator, .endsInIng, .endsInEd, .to]),
            !first.forms.has([.past, .participle, .gerund]) || first.has(.nounToo),
            !items[start + 1].has([.timeNoun, .day])
        else { return nil }
        return start..<phrase.upperBound
    }

    /// The subject of the finite verb that stands nearest before an item, relative clauses aside; subordinate clauses, too,
    /// where another is there.
    func subject(nearestBefore index: Int, mainClause: Bool = false) -> (subject: Range<Int>, verb: Int)? {
        let floor = max(unit.lowerBound + 1, index - 60)
        var subordinate: (subject: Range<Int>, verb: Int)?
        var place = index
        while place > floor {
            place -= 1
            let item = items[place]
            guard item.isWord, isFinite(place) || item.has(.auxiliary), !item.has(.pronoun) else { continue }
            let isJoined = place + 2 == index && items[place + 1].has(.conjunction)
            if item.has(.endsInEd), !item.forms.contains(.past), !isTransitive(place), !isJoined { continue }
            let group = VerbGroup(self, place)
            place = min(place, group.start)
            guard !group.hasTo, let subject = subject(before: group.start), !items[subject.lowerBound].has(.relative)
            else { continue }
            guard mainClause, subject.lowerBound > unit.lowerBound,
                items[subject.lowerBound - 1].has([.that, .relative, .subordinator])
            else { return (subject, group.start) }
            subordinate = subordinate ?? (subject, group.start)
        }
        return subordinate
    }

    private func isTransitive(_ verb: Int) -> Bool {
        verb + 1 < unit.upperBound
            && items[verb + 1].has([
                .determiner, .possessive, .preposition, .to, .capital, .objectPronoun, .adverb, .number,
            ])
    }

    /// `Anna Kerr, the mayor of Velm,` and `Orlan (R-Velm)` before the closing mark.
    private func appositive(before close: Int, closing: Item.Kind) -> Range<Int>? {
        let opening: Item.Kind = closing == .close ? .open : closing
        let floor = max(unit.lowerBound, close - Self.longestApposition)
        var index = close - 1
        while index > floor {
            if items[index].kind == opening, index + 1 < close, opens(apposition: index + 1, closing),
                !closesList(index, closing), let name = phrase(before: index), !items[name.lowerBound].has(.relative)
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
            index -= 1
        }
        return nil
    }

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

    /// The noun phrase that ends right before an item.
    func phrase(before end: Int) -> Range<Int>? {
        let floor = max(unit.lowerBound, end - Self.longestPhrase)
        var start = end
        loop: while start > floor {
            let item = items[start - 1]
            guard item.isWord else { break }
            if item.has([.subjectPronoun, .eitherPronoun]), !item.has(.genitive) {
                return start == end ? start - 1..<end : nonEmpty(start, end)
            }
            if item.has(.relative), start == end { return start - 1..<end }
            if let pair = pair(joinedAt: start - 1, before: end) { return pair }
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
    private static let out = WordKey("out")

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
        if traits.contains(.adverb) { return index + 1 < end && items[index + 1].isWord ? .stop : .stop }
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

    private static let of = WordKey("of")

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
        if item.has([.auxiliary, .preposition, .conjunction, .subordinator, .that, .to, .adverb, .pronoun]) {
            return item.has(.group) || item.key == Self.out
        }
        if item.has(.finite), !item.has(.nounToo) { return false }
        if item.forms.has([.past, .third, .gerund]), !item.has(.nounToo), !item.forms.has(.noun) { return false }
        return !item.has(.endsInEd) || item.isCapital
    }

    /// `In the debate Kerr said`: of what stands behind the preposition the last name, or the last determiner's phrase.
    private func behindFronted(_ start: Int, _ end: Int) -> Range<Int>? {
        var index = end
        while index > start, items[index - 1].isCapital, !items[index - 1].has(.day) { index -= 1 }
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
