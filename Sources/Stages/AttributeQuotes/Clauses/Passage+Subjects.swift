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
            if last.kind == .comma, let subject = openingSubject(before: end) ?? quotedSubject(before: end) {
                return subject
            }
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
        // Next to no phrase has words behind it that say when.
        let bare =
            last.has([.day, .timeNoun, .objectPronoun])
            ? withoutTime(before: beforeAtTheTime(end)) : beforeAtFirst(end)
        // `Kerr, who lives in Velm, on Friday declared`
        if bare < end, bare > unit.lowerBound, items[bare - 1].kind == .comma, let subject = subject(before: bare) {
            return subject
        }
        guard let phrase = phrase(before: bare).map(withThat) else { return relative(before: bare) }
        if let whole = coordinated(phrase) { return whole.lowerBound..<end }
        if let whole = unclosedAppositive(phrase) { return whole.lowerBound..<end }
        if let body = bodyOfList(endingWith: phrase) { return body.lowerBound..<end }
        if let owner = relativeOwner(of: phrase) { return owner.lowerBound..<end }
        let subject = reduced(phrase) ?? phrase
        // What was `released last week` belongs to the phrase, `today` does not.
        let isParticiple = bare + 1 < end && items[bare].has(.endsInEd)
        return withoutFrontedTime(isParticiple ? subject.lowerBound..<end : subject)
    }

    /// `The Port Board and the Ferry Office`, `Kerr and her lawyers`: the whole subject, of which a phrase is the last part,
    /// where the first part opens the sentence.
    private func coordinated(_ last: Range<Int>) -> Range<Int>? {
        let and = last.lowerBound - 1
        guard and > unit.lowerBound, items[and].key == Self.and, !items[last.lowerBound].has([.subjectPronoun, .that]),
            let first = phrase(before: and), first.lowerBound == unit.lowerBound,
            !items[first.lowerBound].has([.pronoun, .adverb, .day, .relative]),
            items[and - 1].isCapital && !items[and - 1].has(.day) || items[and - 1].has([.group, .role])
        else { return nil }
        return first.lowerBound..<last.upperBound
    }

    private static var `as`: WordKey { WordKey(literal: "as") }
    private static var and: WordKey { WordKey(literal: "and") }
    private static var whether: WordKey { WordKey(literal: "whether") }

    /// `“…,” that | sailor said`: right behind a quotation `that` points to somebody.
    private func withThat(_ phrase: Range<Int>) -> Range<Int> {
        let that = phrase.lowerBound - 1
        guard that > unit.lowerBound, items[that].key == Self.that, items[that - 1].kind == .quotation,
            endsInComma(that - 1), !items[phrase.lowerBound].has(.pronoun),
            !items[phrase.upperBound - 1].has([.endsInS, .group, .plural])
        else { return phrase }
        return that..<phrase.upperBound
    }

    private static var that: WordKey { WordKey(literal: "that") }

    /// `Last month | Mayor Anna Kerr`
    private func withoutFrontedTime(_ subject: Range<Int>) -> Range<Int> {
        let first = subject.lowerBound
        guard subject.count > 2, Self.beforeTime.contains(items[first].key), items[first + 1].has([.timeNoun, .day]),
            !items[first + 1].has(.genitive), !items[first + 2].has([.preposition, .by])
        else { return subject }
        return first + 2..<subject.upperBound
    }

    /// `Kerr, who in 2030 | called it late,`: the relative pronoun in front of when or where.
    private func relative(before end: Int) -> Range<Int>? {
        let floor = max(unit.lowerBound, end - 6)
        var index = end
        while index > floor, items[index - 1].isWord, !items[index - 1].has(.relative) { index -= 1 }
        guard index > floor, index < end, items[index - 1].has(.relative), items[index].has(.preposition) else {
            return nil
        }
        return index - 1..<index
    }

    /// `A spokesman for the Ministry of Ferries, Ports | and Bridges`: the list of fields belongs to the body's name.
    private func bodyOfList(endingWith phrase: Range<Int>) -> Range<Int>? {
        var comma = phrase.lowerBound - 1
        guard comma > unit.lowerBound, items[comma].kind == .comma, (3...5).contains(phrase.count),
            phrase.count(where: { items[$0].has(.conjunction) }) == 1,
            phrase.allSatisfy({ items[$0].isCapital || items[$0].has(.conjunction) })
        else { return nil }
        let first = max(unit.lowerBound + 1, comma - Self.longestPhrase)
        while comma > first, items[comma].kind == .comma {
            var field = comma
            while field > first, items[field - 1].isCapital { field -= 1 }
            guard field < comma, field > first else { return nil }
            if items[field - 1].has(.preposition) {
                let isBody = items[field - 2].isCapital && items[field - 2].has(.body)
                return isBody ? subject(before: comma) : nil
            }
            comma = field - 1
        }
        return nil
    }

    /// `a man who wrote the report said`: what stands right before the verb is the object of a clause about the subject.
    private func relativeOwner(of object: Range<Int>) -> Range<Int>? {
        if let owner = participialOwner(of: object) ?? prepositionalOwner(of: object) { return owner }
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

    /// `a man who has been to | Velm said`: what stands right before the verb is where, within a clause about the subject.
    private func prepositionalOwner(of object: Range<Int>) -> Range<Int>? {
        let preposition = object.lowerBound - 1
        guard preposition > unit.lowerBound + 1, items[preposition].has([.preposition, .to]),
            !items[preposition].has(.subordinator), !items[object.lowerBound].has(.subjectPronoun)
        else { return nil }
        var index = preposition
        var hasVerb = false
        let floor = max(unit.lowerBound + 1, preposition - 8)
        while index > floor, items[index - 1].isWord, !items[index - 1].has(.relative) {
            index -= 1
            // `who said on the ferry Orlan lied`: the clause is what is said.
            if introducesClause(index) { return nil }
            hasVerb = hasVerb || isFinite(index) || items[index].has(.auxiliary)
        }
        guard hasVerb, index > floor, items[index - 1].has(.relative), items[index - 2].isWord else { return nil }
        return phrase(before: index - 1)
    }

    /// `the sailors who | missed trains said`: the verb of the clause looks like the noun's participle.
    private func participialOwner(of object: Range<Int>) -> Range<Int>? {
        let relative = object.lowerBound - 1
        guard relative > unit.lowerBound, object.count > 1, items[relative].has([.relative, .that]),
            items[object.lowerBound].has(.endsInEd) && items[relative - 1].expressions < 0
                || items[relative].key == Self.who && !items[object.lowerBound].has(Self.behindWhose),
            items[relative - 1].isWord
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

    private static var who: WordKey { WordKey(literal: "who") }
    private static let behindWhose: Traits = [.determiner, .possessive, .capital, .preposition]

    /// `the ministry at the time`
    private func beforeAtTheTime(_ end: Int) -> Int {
        guard end - 3 > unit.lowerBound, items[end - 1].has(.timeNoun), items[end - 2].has(.determiner),
            items[end - 3].key == Self.at
        else { return end }
        return end - 3
    }

    /// `Kerr at first | refused`, `officials at one point | said`: when, of no day.
    private func beforeAtFirst(_ end: Int) -> Int {
        guard end - 1 > unit.lowerBound else { return end }
        // The adverb belongs to the verb.
        let isAtFirst = items[end - 1].key == Self.at && end < unit.upperBound && items[end].key == Self.first
        if isAtFirst { return end - 1 }
        let isAtTimes = items[end - 1].key == Self.times && items[end - 2].key == Self.at
        if isAtTimes, end - 2 > unit.lowerBound { return end - 2 }
        let isAtOnePoint =
            items[end - 1].key == Self.point && items[end - 2].key == Self.one && end - 3 > unit.lowerBound
            && items[end - 3].key == Self.at
        return isAtOnePoint ? end - 3 : end
    }

    private static var at: WordKey { WordKey(literal: "at") }
    private static var first: WordKey { WordKey(literal: "first") }
    private static var one: WordKey { WordKey(literal: "one") }
    private static var point: WordKey { WordKey(literal: "point") }
    private static var times: WordKey { WordKey(literal: "times") }

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
    /// `last week`, `early on Monday`
    static let beforeTime = WordKeySet(words: "last next this earlier early on late")

    /// `A poll released by the Courier`, `voters in all five towns`: what a preposition or a participle binds to a noun that
    /// opens the clause.
    private func reduced(_ phrase: Range<Int>) -> Range<Int>? {
        guard phrase.lowerBound > unit.lowerBound, !items[phrase.lowerBound].has(.subjectPronoun),
            items[phrase.lowerBound - 1].has([.preposition, .to, .by, .day, .endsInEd, .endsInIng, .determiner])
        else { return nil }
        let floor = max(unit.lowerBound, phrase.lowerBound - Self.longestPhrase)
        var opensClause = false
        var start = phrase.lowerBound
        while start > floor {
            let item = items[start - 1]
            guard item.isWord, !item.has([.that]) else { break }
            if item.has([.auxiliary, .negation, .pronoun, .relative, .conjunction, .finite]) { return nil }
            if item.has(.subordinator), !item.has(.preposition) { break }
            // `The plans come as | several sailors say`, but `sailors known as Orlans say`: a clause of its own.
            if item.key == Self.as, start - 2 > unit.lowerBound, beginsClause(at: start - 1, phrase) { return nil }
            if item.forms.has([.past, .third]), !item.forms.contains(.participle), !item.has(.nounToo) { return nil }
            // `Prices dropped by half after sailors said`: the clause begins at the word that may be a preposition.
            opensClause = opensClause || item.has(.subordinator)
            if opensClause, start - 1 > unit.lowerBound, item.has(.endsInEd), isMainVerb(start - 1) { return nil }
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

    /// Whether `as` opens a clause, and does not say what somebody is: `known as`, `such as`, `working as a sailor`.
    private func beginsClause(at index: Int, _ phrase: Range<Int>) -> Bool {
        let (before, next) = (items[index - 1], items[index + 1])
        return !before.has([.endsInEd, .endsInIng]) && !before.forms.contains(.participle)
            && !Self.beforeAs.contains(before.key) && !Self.articles.contains(next.key)
            && (next.has(.determiner) || !items[phrase.upperBound - 1].has(.role))
    }

    private static let beforeAs: WordKeySet = [WordKey("such"), WordKey("well"), WordKey("long")]
    static let articles: WordKeySet = [WordKey("a"), WordKey("an")]

    /// The subject of the finite verb that stands nearest before an item, relative clauses aside; subordinate clauses, too,
    /// where another is there.
    func subject(nearestBefore index: Int, mainClause: Bool = false) -> (subject: Range<Int>, verb: Int)? {
        let floor = max(unit.lowerBound + 1, index - 60)
        var subordinate: (subject: Range<Int>, verb: Int)?
        var place = index
        while place > floor {
            place -= 1
            let item = items[place]
            guard item.isWord, isFinite(place) || item.has(.auxiliary) || isOwnVerb(place), !item.has(.pronoun) else {
                continue
            }
            let isJoined = place + 2 == index && (items[place + 1].has(.conjunction) || items[place + 1].kind == .comma)
            if item.has(.endsInEd), !item.forms.contains(.past), !isTransitive(place), !isJoined { continue }
            // `a picture painted by Orlan, saying …`: a participle.
            if item.has(.endsInEd), place + 2 < index, items[place + 1].has(.by), !items[place + 2].has(.endsInIng),
                items[place - 1].isWord, !items[place - 1].has(.adverb)
            {
                continue
            }
            let group = VerbGroup(self, place)
            place = min(place, group.start)
            guard !group.hasTo, let subject = subject(before: group.start), !items[subject.lowerBound].has(.relative)
            else { continue }
            // `did not say whether Orlan would stay but said`: a question inside of the clause.
            guard subject.lowerBound > unit.lowerBound, case let opening = items[subject.lowerBound - 1],
                opening.key == Self.whether || mainClause && opening.has([.that, .relative, .subordinator])
            else { return (subject, group.start) }
            subordinate = subordinate ?? (subject, group.start)
        }
        return subordinate
    }

    /// `I call him`: a verb that has no ending behind a pronoun that is a subject.
    private func isOwnVerb(_ index: Int) -> Bool {
        items[index].forms.has(.base) && items[index - 1].has(.subjectPronoun)
    }

    private func isTransitive(_ verb: Int) -> Bool {
        verb + 1 < unit.upperBound
            && items[verb + 1].has([
                .determiner, .possessive, .preposition, .to, .capital, .objectPronoun, .eitherPronoun, .adverb, .number,
            ])
    }
}
