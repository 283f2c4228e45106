import StageKit

/// One sentence on one level of quotation, with what the rules ask of it: noun phrases, complements, ends of clauses.
///
/// Every question looks at a bounded number of items, so that the cost stays linear however long a sentence is.
///
/// A class, so that the rules and those who read for them carry one reference.
final class Passage {
    /// The items of the level.
    private(set) var items: [Item] = []
    /// Those that can report or be reported, by their numbers.
    private(set) var signs: [Int32] = []
    /// The sentence, as numbers of items.
    private(set) var unit = 0..<0
    /// The end of the sentence without its final marks.
    private(set) var end = 0
    let lexicon: Lexicon

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// Goes on to another level.
    func read(_ items: [Item], signs: [Int32]) {
        self.items = items
        self.signs = signs
    }

    /// Lets go of the level: who reads the next one changes its items.
    func letGo() {
        items = []
        signs = []
    }

    /// Goes on to another sentence.
    func move(to unit: Range<Int>) {
        self.unit = unit
        end = withoutFinalMarks
    }

    /// Whether a quotation stands at an item that reads as a clause rather than as a term.
    func isStatement(_ index: Int) -> Bool {
        items[index].quotation.contains(.sentenceLike)
    }

    /// Whether a quotation that begins with a small letter stands at an item.
    func opensSmall(_ index: Int) -> Bool {
        items[index].quotation.contains(.opensSmall)
    }

    /// The item behind the quotations that stand one behind the other from an item on.
    func quotationsEnd(from start: Int) -> Int {
        var end = start
        while end < unit.upperBound, items[end].kind == .quotation { end += 1 }
        return end
    }

    private var withoutFinalMarks: Int {
        var end = unit.upperBound
        let floor = max(unit.lowerBound, end - 6)
        while end > floor {
            switch items[end - 1].kind {
            // `it was late [see the map].`: the bracket closes what stands in the sentence.
            case .close where opensBracket(before: end - 1): return end
            case .stop, .question, .comma, .close: end -= 1
            default: return end
            }
        }
        return end
    }

    /// Whether the bracket that closes at an item opens a few items before, and not at the sentence's beginning.
    private func opensBracket(before close: Int) -> Bool {
        let floor = max(unit.lowerBound + 1, close - Self.longestNote - 1)
        return (floor..<max(floor, close)).contains { items[$0].kind == .open }
    }

    /// Whether a finite verb stands at an item: by its form, or by what is contracted with a pronoun (`it's`).
    @inline(__always)
    func isFinite(_ index: Int) -> Bool {
        let item = items[index]
        guard item.isWord else { return false }
        if item.traits.has([.endsInEd]) { return true }
        if item.traits.contains(.nounToo) { return item.forms.has([.past, .third]) && isBeforeObject(index) }
        if item.traits.has([.finite, .modal]) || item.forms.has([.past, .third]) { return true }
        return item.traits.contains(.genitive)
            && item.traits.has([.subjectPronoun, .eitherPronoun, .that, .relative, .interrogative, .adverb])
    }

    /// `calls him`: a noun has no such word behind it.
    private func isBeforeObject(_ index: Int) -> Bool {
        guard index + 1 < unit.upperBound else { return false }
        return items[index + 1].has(.objectPronoun) && !items[index + 1].has(.possessive)
    }

    /// Whether a finite verb stands in the clause that begins at an item.
    func isClauseWithin(_ start: Int) -> Bool {
        guard start < unit.upperBound else { return false }
        // A pronoun that is a subject and nothing else has its verb behind it, whatever the verb is.
        if items[start].has(.subjectPronoun), start + 1 < unit.upperBound, items[start + 1].isWord { return true }
        if items[start].has([.pronoun, .adverb, .that]), isFinite(start) { return true }
        let ceiling = min(unit.upperBound, start + 40)
        var index = start + 1
        while index < ceiling {
            let kind = items[index].kind
            if kind == .semicolon || kind == .colon { return false }
            if isFinite(index) { return true }
            if kind == .word, items[index].traits.contains(.subjectPronoun), index + 1 < ceiling,
                items[index + 1].isWord
            {
                return true
            }
            index += 1
        }
        return false
    }

    /// Whether a finite verb follows right behind an item.
    func isClauseAhead(_ index: Int) -> Bool {
        index < unit.upperBound
            && (items[index].has([.finite, .auxiliary]) || items[index].forms.has([.past, .third])
                || items[index].has(.endsInEd))
    }

    /// Whether what stands at an item closes a clause: a mark, or the sentence's end.
    func isFinal(_ index: Int) -> Bool {
        guard index < unit.upperBound else { return true }
        switch items[index].kind {
        case .comma, .semicolon, .stop, .question, .close, .dash: return true
        default: return false
        }
    }

    /// Whether a verb that reports stands at an item, in the form of the cue: `said … and added`.
    ///
    /// `behindClause` says that a clause stands before it, whose verb it can be, too.
    func isCue(_ place: Int, like cue: Range<Int>, behindClause: Bool = false) -> Bool {
        var index = place
        while index < unit.upperBound, index < place + 3, items[index].has([.adverb, .have, .doForm]) { index += 1 }
        guard index < unit.upperBound, items[index].expressions >= 0, !cue.isEmpty else { return false }
        // `said she was tired and wanted to leave`: the second verb is the clause's.
        let expressions = lexicon.expressions(of: items[index])
        // `said it fell and pushed the boat`: without a comma the verb is the clause's, unless it reports by itself.
        if behindClause, !expressions.contains(where: { match($0, at: index) != nil }) { return false }
        guard !behindClause || expressions.contains(where: { !lexicon[$0].isWish }) else { return false }
        let forms = items[index].forms
        let own = items[cue.lowerBound].forms
        guard expressions.contains(where: { !lexicon[$0].isPlan }) else { return false }
        if forms.contains(.past), own.contains(.past) {
            return !items[index].has(.nounToo) || items[index].has(.endsInEd)
        }
        if forms.contains(.third), own.contains(.third) { return true }
        if forms.contains(.base), own.has([.past, .third, .base]), items[index - 1].has([.doForm, .negation]) {
            return true
        }
        if forms.contains(.base), own.contains(.base), index + 1 < unit.upperBound, items[index + 1].has(.that) {
            return true
        }
        return forms.contains(.gerund) && own.contains(.gerund)
    }

    /// Whether a short subject and a verb that reports follow: `, and Orlan said …`, `, she added`.
    func reportsAhead(_ place: Int) -> Bool {
        let ceiling = min(unit.upperBound, place + 7)
        var index = place
        while index < ceiling {
            let item = items[index]
            guard item.isWord else { return false }
            if index > place, item.forms.has([.past, .third]), item.expressions >= 0, !item.has(.nounToo) {
                if isDoneBy(index) { return false }
                return lexicon.expressions(of: item).contains { lexicon[$0].frames.has([.quotation, .clause]) }
            }
            // `he'll have a shot at it`: no verb, but a noun.
            if index > place + 1, item.has(.determiner), items[index - 1].has(.have) { return false }
            // `of the power imbalance he sees`: a relative clause.
            if index > place, item.has(.subjectPronoun), !items[index - 1].has([.adverb, .day, .number, .timeNoun]) {
                return false
            }
            // `and I ask: …`
            if index == place + 1, item.forms.has(.base), item.expressions >= 0, items[place].has(.firstPerson) {
                return lexicon.expressions(of: item).contains { lexicon[$0].frames.has([.quotation, .clause]) }
            }
            // `if the council agreed`: nobody has said it.
            if item.has([.auxiliary, .to, .that, .preposition, .conjunction, .condition, .finite]), !item.has([.have]),
                !item.has(.subjectPronoun)
            {
                return false
            }
            index += 1
        }
        return false
    }

    /// `an island claimed by Torva`, `one shared with Torva`, but not `a sailor said by telephone`.
    func isDoneBy(_ verb: Int) -> Bool {
        verb + 1 < unit.upperBound && (items[verb + 1].has(.by) || items[verb + 1].key == Self.with)
            && items[verb].forms.has(.participle) && !Self.say.contains(items[verb].key)
    }

    /// Whether a verb that can report words stands at an item.
    func reportsWords(_ index: Int) -> Bool {
        items[index].expressions >= 0 && items[index].forms.has([.past, .third, .gerund]) && !items[index].has(.nounToo)
            && lexicon.expressions(of: items[index]).contains {
                lexicon[$0].reportsWords && match($0, at: index) != nil
            }
    }

    /// `…, and Teo Orlan, an engineer from Velm, said …`: the subject has an apposition.
    func reportsBehindApposition(_ place: Int) -> Bool {
        guard place < unit.upperBound, items[place].isCapital || items[place].has(.determiner),
            let opening = (place..<min(unit.upperBound, place + 6)).first(where: { !items[$0].isWord }),
            items[opening].kind == .comma,
            let closing = (opening + 1..<min(unit.upperBound, opening + 14)).first(where: { !items[$0].isWord }),
            closing + 1 < unit.upperBound, items[closing].kind == .comma, items[closing + 1].expressions >= 0,
            items[closing + 1].forms.contains(.past)
        else { return false }
        return lexicon.expressions(of: items[closing + 1]).contains { lexicon[$0].reportsWords }
    }

    /// Whether a verb that reports and its subject close the clause: `…, reports KESPRESS.`
    func invertsAhead(_ place: Int) -> Bool {
        guard place + 1 < unit.upperBound, items[place].forms.has([.past, .third]), items[place].expressions >= 0,
            items[place + 1].isCapital || items[place + 1].has([.determiner, .title, .role]),
            lexicon.expressions(of: items[place]).contains(where: { lexicon[$0].frames.contains(.quotation) }),
            let source = phrase(from: place + 1)
        else { return false }
        return isFinal(source.upperBound)
    }

    /// Whether an expression of several words, `according to` among them, stands at an item as a preposition.
    func isReportingPreposition(_ index: Int) -> Bool {
        guard index + 1 < unit.upperBound, items[index].forms.contains(.phrase), items[index].expressions >= 0 else {
            return false
        }
        return lexicon.expressions(of: items[index]).contains { number in
            lexicon[number].part == .preposition && match(number, at: index) != nil
        }
    }

    /// The item behind an expression whose first word stands at an index; `nil` where its other words do not follow.
    @inline(__always)
    func match(_ expression: Int, at index: Int) -> Int? {
        let rest = lexicon[expression].rest
        guard !rest.isEmpty else { return index + 1 }
        guard index + rest.count < unit.upperBound else { return nil }
        var place = index + 1
        for key in rest {
            guard items[place].key == lexicon.key(key) else { return nil }
            place += 1
        }
        return place
    }
}
