import StageKit

/// The subject that opens a sentence, however much stands between it and its verb.
extension Passage {
    /// `A person close to the plans for the port said`, `Kerr, clad in a red coat, said`: the noun phrase that opens the
    /// sentence, where no other verb of the main clause stands before the verb.
    ///
    /// Behind a name an apposition belongs to the subject; an adjunct does not.
    func openingSubject(before verb: Int) -> Range<Int>? {
        guard let start = opening(before: verb) else { return nil }
        return subject(from: start, before: verb)
    }

    /// `…, a person close to the mayor said`: the same behind the last mark.
    func innerSubject(before verb: Int) -> Range<Int>? {
        let floor = max(unit.lowerBound, verb - Self.longestPhrase)
        guard let mark = (floor..<verb).last(where: { items[$0].kind == .comma || items[$0].kind == .quotation }),
            mark + 2 < verb, items[mark + 1].has([.determiner, .group]) || items[mark + 1].isCapital
        else { return nil }
        return subject(from: mark + 1, before: verb)
    }

    /// `“…,” Anna Kerr, lead engineer and keeper of the port, told`, `“…,” owner and founder Anna Kerr said`: all that stands
    /// between a quotation and a verb, where no other verb of the main clause does.
    func quotedSubject(before verb: Int) -> Range<Int>? {
        let floor = max(unit.lowerBound, verb - Self.longestApposition)
        guard let mark = (floor..<verb).last(where: { items[$0].kind == .quotation }), isStatement(mark) else {
            return nil
        }
        // `In “The Drowned Mill,” Kerr reported …`: what stands in front is where.
        if items[unit.lowerBound].has(.preposition), items[mark - 1].isWord,
            !(max(unit.lowerBound, mark - Self.longestPhrase)..<mark).contains(where: { isFinite($0) })
        {
            return nil
        }
        let start = items[mark + 1].kind == .comma ? mark + 2 : mark + 1
        guard start + 1 < verb, items[start].isWord, !items[start].has(Self.opensNoSubject),
            !items[start].has(.pronoun) || items[start].has(.possessive), !isParticipial(start),
            items[start].isCapital || items[start].has([.determiner, .possessive, .role, .title, .group])
                || !isFinite(start) && opensDescription(start),
            !items[verb - 1].has([.determiner, .possessive, .preposition, .to, .conjunction, .pronoun, .relative])
        else { return nil }
        return subject(from: start, before: verb, isQuoted: true)
    }

    private static let opensNoSubject: Traits = [
        .preposition, .subordinator, .conjunction, .interrogative, .that, .to, .relative, .auxiliary, .negation, .day,
    ]

    private func subject(from start: Int, before verb: Int, isQuoted: Bool = false) -> Range<Int>? {
        // `Kerr thanked for the welcome and said`: what stands before is another verb of the same subject.
        guard verb - start <= Self.longestApposition, !items[verb - 1].has(.conjunction) else { return nil }
        // The commas: the first one, the last one, and how many there are.
        var commas = (first: 0, last: 0, count: 0)
        func pass(_ comma: Int) {
            commas = (commas.count == 0 ? comma : commas.first, comma, commas.count + 1)
        }
        var isDependent = false
        var index = start + 1
        while index < verb {
            let item = items[index]
            switch item.kind {
            case .comma:
                pass(index)
                isDependent = false
            case .word:
                if item.has([.relative, .that, .subjectPronoun, .subordinator, .firstPerson]) { isDependent = true }
                if !isDependent, isMainVerb(index) || isQuoted && reportsWords(index) && !isDoneBy(index) { return nil }
            case .quotation where item.quotation.contains(.endsInComma):
                pass(index)
                isDependent = false
            case .open, .close, .quotation: break
            default: return nil
            }
            index += 1
        }
        if isQuoted, isDependent { return nil }
        guard commas.count > 0 else { return start..<verb }
        // `“…,” Mayor of Velm, Anna Kerr said`, `“…,” Anna Kerr, Bo Orlan and others said`
        if isQuoted, commas.last < verb - 1 {
            return items[start].isCapital && !isAdjunct(commas.first + 1) ? start..<verb : nil
        }
        guard commas.count > 1, commas.last == verb - 1 else { return nil }
        return start..<(isAdjunct(commas.first + 1) ? commas.first : verb - 1)
    }

    /// Where the main clause begins: behind a conjunction, and behind what says when or where.
    private func opening(before verb: Int) -> Int? {
        var start = unit.lowerBound
        if items[start].has(.conjunction) { start += 1 }
        guard start < verb else { return nil }
        let isFronted =
            items[start].has([.adverb, .preposition, .day]) && !items[start].has([.subordinator, .determiner])
        if isFronted || isParticipial(start) {
            let ceiling = min(verb, start + 20)
            guard let comma = (start..<ceiling).first(where: { items[$0].kind == .comma }), comma + 1 < verb,
                !(start..<comma).contains(where: { isFinite($0) })
            else { return nil }
            start = comma + 1
            // `In Velm, Tavaria, Mayor Anna Kerr`
            if start + 2 < verb, items[start].has([.province, .country]), items[start + 1].kind == .comma {
                start += 2
            }
            // `On Monday, however, the mayor …`
            if start + 1 < verb, items[start].has(.adverb), items[start + 1].kind == .comma { start += 2 }
        }
        guard start < verb else { return nil }
        let first = items[start]
        let opens =
            first.isCapital || first.has([.determiner, .possessive, .group, .role, .title, .number])
            || first.isWord && items[start..<min(verb, start + 4)].contains { $0.has([.group, .role]) }
        guard opens, verb - start > 1, !first.has(.pronoun) || first.has(.possessive),
            !first.has([.preposition, .conjunction, .subordinator, .interrogative, .day, .endsInIng])
        else { return nil }
        return start
    }

    /// `Asked about the port, Kerr, a lawyer, said`, `Last week, …`: what opens the sentence is no subject, capital or not.
    private func isParticipial(_ index: Int) -> Bool {
        items[index].isCapital
            && (items[index].forms.has([.gerund, .participle]) && !items[index].has(.nounToo)
                || Self.fronting.contains(items[index].key))
    }

    private static let last: WordKeySet = [WordKey("last"), WordKey("earlier")]
    private static let fronting = WordKeySet(
        words: """
            speaking testifying appearing standing sitting writing facing campaigning arriving returning visiting given pressed
            reached contacted flanked surrounded last next earlier late
            """
    )

    /// Whether the verb of a main clause stands at an item: an auxiliary, or a finite form that can be no participle.
    func isMainVerb(_ index: Int) -> Bool {
        let item = items[index]
        if item.has(.auxiliary) { return true }
        // `The judges who …`: a noun that looks like a verb.
        guard isFinite(index), !items[index - 1].has([.determiner, .possessive]) || item.has(.pronoun) else {
            return false
        }
        if isParticiple(index) { return false }
        guard item.has(.endsInEd) || item.forms.contains(.participle) else { return true }
        if items[index - 1].has([.determiner, .possessive]) { return false }
        // `a newly released report`, but `Kerr firmly denied the report`.
        if items[index - 1].has(.adverb), index - 2 >= unit.lowerBound,
            items[index - 2].has([.determiner, .possessive])
        {
            return false
        }
        // `a plan released by Orlan`, but `Orlan released the plan`.
        let next = items[index + 1]
        if next.kind == .comma { return items[index - 1].isCapital }
        return !next.has([.preposition, .by, .to, .adverb, .day, .that]) && !Self.last.contains(next.key)
    }

    /// `Kerr, struck by the rain,`: a form of the past that a comma sets off, with no object behind it.
    func isParticiple(_ index: Int) -> Bool {
        index > unit.lowerBound && items[index - 1].kind == .comma && index + 1 < unit.upperBound
            && !items[index].has(.auxiliary) && items[index + 1].has(.preposition)
    }

    /// Whether what stands behind a comma says how, when or why, and not who: `, however,`, `, when asked,`.
    func isAdjunct(_ index: Int) -> Bool {
        let item = items[index]
        if item.has([.endsInIng, .endsInEd, .subordinator]), !item.isCapital { return true }
        if item.has(.adverb) { return true }
        return item.has(.preposition) && !Self.origins.contains(item.key)
    }

    private static let origins: WordKeySet = [WordKey("of"), WordKey("from"), WordKey("with")]
}
