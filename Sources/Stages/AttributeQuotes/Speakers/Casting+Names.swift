import StageKit

extension Casting {
    /// The member whose name a source has: as its head, or in an apposition to what it is.
    mutating func named(_ phrase: SourcePhrase, _ source: TextSpan) -> Found? {
        if let found = headed(phrase, phrase.segment, source) { return found }
        // `39, a visitor from Velm`: what a rule has cut off from the name before it.
        if phrase.first.has(.number), phrase.segment.count == 1 { return nameBefore(source.start) }
        // `a spokesman, Col. Bo Orlan`: the apposition has the name.
        let isRole = phrase.segment.contains {
            phrase.items[$0].has([.role, .title]) && !phrase.items[$0].has(.group)
        }
        let isPerson = isRole || phrase.noun == .person
        for segment in phrase.others {
            // `the Courier's fact-checker, Anna Kerr`: a name in full and nothing else.
            guard isPerson || segment == phrase.others.first && isFullName(segment, phrase) else { continue }
            // `the novelist Sana Orlan`: nothing but what somebody is before the name.
            guard
                let start = segment.first(where: { phrase.items[$0].isCapital || phrase.items[$0].has(.preposition) }),
                case let first = phrase.items[start], first.isCapital, !first.has([.determiner]) || first.has(.title),
                start == segment.lowerBound || phrase.items[segment.lowerBound].has([.determiner, .role])
            else { continue }
            let span = TextSpan(first.span.start, phrase.items[segment.upperBound - 1].span.end)
            guard let number = Self.runs(in: span, of: runs).first, runs[number].isPerson || isGivenName(runs[number])
            else {
                continue
            }
            // Only titles stand before it.
            let lowest = runs[number].titles.isEmpty ? runs[number].words.lowerBound : runs[number].titles.lowerBound
            guard words[lowest].start <= span.start else { continue }
            return found(number, source)
        }
        return nil
    }

    private func isFullName(_ segment: Range<Int>, _ phrase: SourcePhrase) -> Bool {
        // `a picture by a sailor, Bo Orlan`
        if phrase.head.isCapital || phrase.segment.contains(where: { phrase.items[$0].has(.by) }) { return false }
        let span = TextSpan(
            phrase.items[segment.lowerBound].span.start,
            phrase.items[segment.upperBound - 1].span.end
        )
        guard let number = Self.runs(in: span, of: runs).first else { return false }
        return runs[number].span == span && runs[number].isSurelyPerson && runs[number].key.count > 1
    }

    /// `his wife, Susan`.
    private func isGivenName(_ run: NameRun) -> Bool {
        run.key.count == 1 && words.traits(run.words.lowerBound).has(.givenName)
            && run.marks.isDisjoint(with: [.body, .state, .place, .group])
    }

    /// `Mayor Anna Kerr of Velm`: a name with nothing but what somebody is before it, and nothing but `of …` behind.
    private mutating func headed(_ phrase: SourcePhrase, _ segment: Range<Int>, _ source: TextSpan) -> Found? {
        let items = phrase.items
        let span = TextSpan(items[segment.lowerBound].span.start, items[segment.upperBound - 1].span.end)
        let inside = Self.runs(in: span, of: runs)
        for number in inside {
            let run = runs[number]
            // `Centre for Ferries Director Anna Kerr` ends with its director.
            if let last = inside.last, number < last, runs[last].span.end == span.end, runs[last].isPerson,
                isBody(items[segment.lowerBound..<segment.upperBound], before: runs[last])
            {
                return found(last, source)
            }
            guard let end = segment.first(where: { items[$0].span.end >= run.span.end }) else { break }
            let behind = end + 1
            if run.marks.contains(.genitive), behind < segment.upperBound { continue }
            // What stands right before the name is no preposition: `a spokesman for Kerr`.
            let title = run.titles.isEmpty ? run.span.start : words[run.titles.lowerBound].start
            let before = segment.prefix { items[$0].span.end <= title }
            // `Secretary of defence Kerr`, `director of harbour studies Kerr` are no `aide to the defence of Kerr`: what an office is
            // for stands right before the name.
            let isForField = before.last.map { items[$0].has(.department) || isField(items[$0], phrase, run) } ?? false
            if !isForField, !isTitledApart(run, behind: before, phrase),
                before.dropFirst().contains(where: { items[$0].has([.preposition, .to]) && !items[$0].isCapital })
            {
                return nil
            }
            let isLast =
                behind >= segment.upperBound || items[behind].has([.preposition, .relative, .adverb, .to, .number])
                || items[behind].has(.endsInEd) && !items[behind].isCapital
            guard isLast else { continue }
            if let last = before.last, last > before.lowerBound, items[last].has(.conjunction),
                !run.isPerson || !isOnes(items, last)
            {
                return nil
            }
            return found(number, source, hasThe: items[segment.lowerBound].key == Self.the)
        }
        return lowered(phrase, segment)
    }

    /// `director of harbour studies | Anna Kerr`: a noun that is nobody, before the name of a person.
    private func isField(_ item: Item, _ phrase: SourcePhrase, _ run: NameRun) -> Bool {
        phrase.head.has(.role) && run.isSurelyPerson && run.titles.isEmpty && !item.isCapital
            && !EnglishPeople.persons.contains(item.key) && !OfficeWords.ranks.contains(item.key)
            && !OfficeWords.empty.contains(item.key) && !Self.numbers.contains(item.key)
            && item.traits.isDisjoint(with: Self.functions.union([.title, .number]))
    }

    private static let numbers = WordKeySet(words: "hundred thousand million billion trillion dozen")

    /// `chair of the | Velm Roads Committee Rep. Bo Orlan`: a body, of which he is what stands before it, and another title.
    private func isTitledApart(_ run: NameRun, behind before: Range<Int>, _ phrase: SourcePhrase) -> Bool {
        guard phrase.head.has(.role), officeStart(run.titles) > run.titles.lowerBound,
            let of = before.last(where: { !phrase.items[$0].has(.determiner) })
        else { return false }
        return phrase.items[of].key == Self.of
    }

    /// `Bridges Committee | Chairman`: where the office begins, where a body stands in front of it in one run of capitals.
    private func officeStart(_ titles: Range<Int>) -> Int {
        guard let body = titles.last(where: { words.traits($0).contains(.body) }), body + 1 < titles.upperBound else {
            return titles.lowerBound
        }
        return body + 1
    }

    /// Whether all before a name, and what somebody is right before it, is the name of a body.
    private func isBody(_ items: Slice<SourceItems>, before run: NameRun) -> Bool {
        let isIntroduced = run.titles.isEmpty && run.marks.contains(.introduced) && run.words.lowerBound > 0
        guard !run.titles.isEmpty || isIntroduced else { return false }
        let office = isIntroduced ? run.words.lowerBound - 1 : officeStart(run.titles)
        let title = words[office].start
        let body = items.prefix { $0.span.end <= title }
        // `Roads and Ferries Department spokesman Bo Orlan`, but not `Anna Kerr and spokesman Bo Orlan`.
        let joins: Traits =
            body.last?.has(.body) ?? false ? [.preposition, .determiner, .conjunction] : [.preposition, .determiner]
        // `University of Velm law | professor Bo Orlan`
        let field = body.reversed().prefix { !$0.isCapital && $0.traits.isDisjoint(with: Self.functions) }.count
        return body.dropLast(min(field, 2)).allSatisfy {
            $0.isCapital && !$0.has([.role, .title, .genitive]) || $0.has(joins)
        }
    }

    private static let functions: Traits = [
        .preposition, .determiner, .conjunction, .auxiliary, .finite, .pronoun, .possessive, .genitive, .to, .that,
        .endsInEd, .endsInIng, .relative, .role, .group, .adverb, .subordinator,
    ]

    private static var the: WordKey { WordKey(literal: "the") }
    private static var of: WordKey { WordKey(literal: "of") }

    /// Who a run of a source is.
    mutating func found(_ number: Int, _ source: TextSpan, hasThe: Bool = false) -> Found? {
        let run = runs[number]
        if memberOf[number] >= 0 {
            let known = memberOf[number]
            if run.isPerson || cast[known].kind != .person || run.key.count == 1 { return (known, Certainty.name) }
        }
        // `Republicans` are the same people with and without more words before them.
        guard isName(run), !run.marks.contains(.group) || run.key.count > 1 else { return nil }
        // `Kerr said … Kerr added …`: who has no longer name here.
        if run.key.count == 1, let known = cast.member(named: run.key), cast[known].kind == .person {
            cast.note(run, for: known)
            memberOf[number] = known
            return (known, Certainty.name)
        }
        let kind: Speaker.Kind
        if run.marks.contains(.group) {
            kind = .group
        } else if run.marks.contains(.body) {
            kind = .organisation
        } else if run.marks.has([.state, .place]) || isPlace(run) {
            // `Anna Kerr of Velm, Ohio, said`: the last part of where she is from.
            return isTail(run) ? nil : government(run, number)
        } else if run.titles.isEmpty, run.marks.has([.acronym, .brand]) || hasThe || run.marks.contains(.article) {
            kind = .organisation
        } else if run.key.count == 1, !cast.members(surnamed: run.key.last).isEmpty {
            // A surname that two people share names neither.
            return nil
        } else {
            kind = .person
        }
        if kind == .organisation, run.marks.contains(.acronym), let body = body(called: run) {
            cast.note(run, for: body)
            memberOf[number] = body
            return (body, Certainty.description)
        }
        // `the Office`, of which the article has the whole name.
        if kind == .organisation, run.key.count == 1, run.marks.contains(.article), let body = body(with: run.key.last)
        {
            cast.note(run, for: body)
            memberOf[number] = body
            return (body, Certainty.description)
        }
        let member = cast.enter(run, kind: kind)
        cast.members[member].isSure = true
        memberOf[number] = member
        return (member, Certainty.name)
    }

    /// The one body whose name of several words has a word.
    private mutating func body(with word: Int32) -> Int? {
        let found = bodies.filter { number in (0..<runs[number].key.count).contains { runs[number].key[$0] == word } }
        guard let number = found.first, Set(found.map { runs[$0].key }).count == 1 else { return nil }
        let member = cast.enter(runs[number], kind: .organisation)
        memberOf[number] = member
        return member
    }

    /// Whether a name stands behind another one and a comma.
    private func isTail(_ run: NameRun) -> Bool {
        let first = run.words.lowerBound
        return first > 0 && words[first - 1].end + 2 == run.span.start && bytes[run.span.start - 2] == UInt8(ascii: ",")
            && words.traits(first - 1).contains(.capital)
    }

    /// A state, by whichever of its names.
    private mutating func government(_ run: NameRun, _ number: Int) -> Found? {
        let spelling = cast.words.spelling(run.key)
        let member: Int
        if let state = EnglishPlaces.numbers[spelling], let known = states[state] {
            member = known
            cast.note(run, for: known)
        } else {
            member = cast.enter(run, kind: .government)
            if let state = EnglishPlaces.numbers[spelling] { states[state] = member }
        }
        memberOf[number] = member
        return (member, Certainty.name)
    }

    /// `the CEC`, of which the article has the whole name: its words begin with these letters.
    private func body(called run: NameRun) -> Int? {
        let letters = Array(cast.words.spelling(run.key.last).utf8)
        guard letters.count >= 2 else { return nil }
        var found: Set<NameKey> = []
        for body in bodies where initials(of: runs[body]) == letters { found.insert(runs[body].key) }
        guard found.count == 1, let key = found.first else { return nil }
        return cast.member(named: key)
    }

    private func initials(of run: NameRun) -> [UInt8] {
        run.words.compactMap { index in
            guard words.traits(index).contains(.capital) else { return nil }
            return bytes[words[index].start] | 0x20
        }
    }

    /// The name that ends right before a comma in front of a source.
    private func nameBefore(_ start: Int) -> Found? {
        let number = runs.partitioningIndex { $0.span.start >= start } - 1
        guard number >= 0, memberOf[number] >= 0, runs[number].span.end + 2 == start,
            bytes[start - 2] == UInt8(ascii: ","), cast[memberOf[number]].kind == .person
        else { return nil }
        return (memberOf[number], Certainty.name)
    }

    /// `according to kerr`: a surname that a machine wrote small, known from `Anna kerr` elsewhere.
    private mutating func lowered(_ phrase: SourcePhrase, _ segment: Range<Int>) -> Found? {
        guard segment.count == 1, let item = segment.first.map({ phrase.items[$0] }), !item.isCapital,
            item.traits.isDisjoint(with: SourcePhrase.plain), !item.key.isEmpty
        else { return nil }
        let index = words.first(from: item.span.start)
        guard index < words.count else { return nil }
        let number = cast.words.number(words.known(index), bytes, item.span)
        guard let known = cast.members(surnamed: number).only else { return nil }
        cast.mention(item.span, of: known)
        return (known, Certainty.name)
    }
}
