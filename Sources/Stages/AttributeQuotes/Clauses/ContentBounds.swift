/// Finds where what is reported begins and ends.
struct ContentBounds {
    /// What stands behind a cue.
    struct Content {
        let range: Range<Int>
        let frame: Frames
        let hasQuotation: Bool
    }

    let items: [Item]
    let unit: Range<Int>
    let lexicon: Lexicon

    /// No clause is looked through for longer, in items; what is longer reaches to the end of its sentence.
    private static let longest = 160

    init(_ items: [Item], _ unit: Range<Int>, _ lexicon: Lexicon) {
        self.items = items
        self.unit = unit
        self.lexicon = lexicon
    }

    /// The end of the sentence without its final marks.
    private var end: Int {
        var end = unit.upperBound
        let floor = max(unit.lowerBound, end - 6)
        while end > floor, [.stop, .question, .comma, .close].contains(items[end - 1].kind) { end -= 1 }
        return end
    }

    // MARK: Behind a cue

    /// What is reported behind a cue, by the frames of its expression.
    func content(after cue: Range<Int>, _ frames: Frames) -> Content? {
        let adverbials = Adverbials(items, unit)
        var start = cue.upperBound
        guard start < unit.upperBound else { return nil }
        if frames.contains(.addressee) {
            if frames.has([.infinitive]), let request = request(from: start, cue) { return request }
            start = adverbials.addresseeEnd(from: start)
        }
        let plain = start
        start = adverbials.end(from: start)
        if let found = complement(from: start, cue, frames) { return found }
        if start > plain, let found = complement(from: plain, cue, frames) { return found }
        return nil
    }

    /// `asked Orlan to go`: addressee and infinitive together.
    private func request(from start: Int, _ cue: Range<Int>) -> Content? {
        let behind = Adverbials(items, unit).addresseeEnd(from: start)
        guard behind > start, behind < unit.upperBound, items[behind].has(.to) else { return nil }
        return Content(
            range: start..<clauseEnd(from: behind, cue: cue, isObject: false),
            frame: .infinitive,
            hasQuotation: false
        )
    }

    private func complement(from place: Int, _ cue: Range<Int>, _ frames: Frames) -> Content? {
        var start = place
        guard start < unit.upperBound else { return nil }
        if frames.has([.quotation, .clause]), let colon = behindColon(start) { return colon }
        if items[start].kind == .comma, start + 1 < unit.upperBound, items[start + 1].kind == .quotation,
            frames.has([.quotation, .clause])
        {
            start += 1
        }
        let first = items[start]
        if first.kind == .quotation {
            guard frames.has([.quotation, .clause, .object]) else { return nil }
            return clause(from: start, cue, frames.has([.quotation, .clause]) ? .quotation : .object)
        }
        guard first.isWord else { return nil }
        if first.has(.that), frames.has([.clause, .that]), !isDemonstrative(start) {
            return clause(from: start + 1, cue, frames.contains(.clause) ? .clause : .that)
        }
        if first.has(.to), frames.contains(.infinitive) { return clause(from: start, cue, .infinitive) }
        if first.has(.interrogative), frames.has([.question, .clause, .object]) {
            guard frames.contains(.question) else { return nil }
            return clause(from: start, cue, .question)
        }
        if frames.has([.clause, .quotation]), !frames.has(.object) || isClauseWithin(start) {
            guard frames.contains(.clause) || quotationWithin(start) else { return nil }
            return bareClause(from: start, cue, frames)
        }
        if frames.contains(.object) { return object(from: start, cue) }
        return nil
    }

    private func behindColon(_ index: Int) -> Content? {
        guard items[index].kind == .colon, index + 1 < end else { return nil }
        return Content(range: index + 1..<end, frame: .quotation, hasQuotation: items[index + 1].kind == .quotation)
    }

    private func isDemonstrative(_ index: Int) -> Bool {
        guard index + 1 < unit.upperBound else { return true }
        return !items[index + 1].isWord && items[index + 1].kind != .comma && items[index + 1].kind != .quotation
            && items[index + 1].kind != .dash
    }

    /// A clause without `that`: it has a subject and a verb.
    private func bareClause(from start: Int, _ cue: Range<Int>, _ frames: Frames) -> Content? {
        let first = items[start]
        if first.has([.to, .by]) || first.has(.objectPronoun) { return nil }
        // `said nothing`, `said so`: no words are reported.
        if first.has(.empty), start + 1 >= end || !isFinite(start + 1) { return nil }
        // `messages discovered on …`: no clause; `said in June Kerr was ill`: one.
        if first.has(.preposition), !Self.say.contains(items[cue.lowerBound].key) || !isClauseWithin(start) {
            return nil
        }
        guard isClauseWithin(start) || quotationWithin(start) else { return nil }
        return clause(from: start, cue, .clause)
    }

    private func object(from start: Int, _ cue: Range<Int>) -> Content? {
        let first = items[start]
        let opens =
            first.isCapital || !first.has([.preposition, .conjunction, .subordinator, .auxiliary, .to, .adverb])
        guard opens, !first.has([.subjectPronoun, .that]) || first.has(.genitive) else { return nil }
        let end = clauseEnd(from: start, cue: cue, isObject: true)
        guard end > start else { return nil }
        return Content(range: start..<end, frame: .object, hasQuotation: false)
    }

    private func clause(from start: Int, _ cue: Range<Int>, _ frame: Frames) -> Content? {
        var start = start
        if start < unit.upperBound, items[start].kind == .comma { start += 1 }
        let end = clauseEnd(from: start, cue: cue, isObject: frame == .object)
        guard end > start else { return nil }
        return Content(range: start..<end, frame: frame, hasQuotation: items[start].kind == .quotation)
    }

    /// Whether a finite verb stands in the clause that begins at an item.
    func isClauseWithin(_ start: Int) -> Bool {
        var index = start
        let ceiling = min(unit.upperBound, start + 40)
        while index < ceiling {
            let item = items[index]
            if item.kind == .semicolon || item.kind == .colon { return false }
            if index > start, isFinite(index) { return true }
            index += 1
        }
        return false
    }

    private func isFinite(_ index: Int) -> Bool {
        let item = items[index]
        guard item.isWord else { return false }
        return item.has([.finite, .modal]) && !item.has(.nounToo)
            || item.forms.has([.past, .third]) && !item.has(.nounToo) || item.has(.endsInEd)
    }

    private func quotationWithin(_ start: Int) -> Bool {
        let ceiling = min(unit.upperBound, start + 12)
        return (start..<max(start, ceiling)).contains { items[$0].kind == .quotation }
    }

    // MARK: The end

    /// The item behind the clause that begins at an item.
    func clauseEnd(from start: Int, cue: Range<Int>, isObject: Bool) -> Int {
        let end = end
        guard start < end else { return start }
        var index = start + 1
        let ceiling = min(end, start + Self.longest)
        while index < ceiling {
            if ends(at: index, from: start, cue: cue, isObject: isObject) { return index }
            index += 1
        }
        return end
    }

    private func ends(at index: Int, from start: Int, cue: Range<Int>, isObject: Bool) -> Bool {
        let item = items[index]
        switch item.kind {
        case .semicolon: return true
        case .comma: return endsAtComma(index, cue: cue, isObject: isObject)
        case .dash: return isObject
        case .close: return !(start..<index).suffix(40).contains { items[$0].kind == .open }
        case .word: break
        default: return false
        }
        if isAccordingTo(index) { return true }
        // `… “a useful door,” she added`: the comma stands inside of the marks.
        if items[index - 1].kind == .quotation, reportsAhead(index) { return true }
        if item.has(.conjunction), index + 1 < unit.upperBound, isCue(index + 1, like: cue) { return true }
        if isObject {
            if item.has([.subordinator]), !item.has([.that, .interrogative]) { return true }
            if item.has(.preposition), index + 1 < unit.upperBound {
                let next = items[index + 1].has([.determiner, .possessive]) ? index + 2 : index + 1
                return next < unit.upperBound && items[next].has([.day, .timeNoun, .occasion])
            }
            if item.has(.day), !item.has(.genitive) { return true }
            if item.has(.conjunction), index + 1 < unit.upperBound, isFinite(index + 1) { return true }
        }
        return false
    }

    private func isAccordingTo(_ index: Int) -> Bool {
        guard index + 1 < unit.upperBound, items[index].forms.contains(.phrase), items[index].expressions >= 0 else {
            return false
        }
        return lexicon.groups[Int(items[index].expressions)].contains { expression in
            guard expression.part == .preposition, index + expression.rest.count < unit.upperBound else { return false }
            return expression.rest.indices.allSatisfy { items[index + 1 + $0].key == expression.rest[$0] }
        }
    }

    /// A comma ends the content before another report, a clause of the narrator's, or a relative clause on the whole.
    private func endsAtComma(_ index: Int, cue: Range<Int>, isObject: Bool) -> Bool {
        guard index + 1 < unit.upperBound else { return true }
        let next = items[index + 1]
        if next.kind == .quotation { return false }
        guard next.isWord else { return false }
        if next.forms.has(.gerund), next.expressions >= 0 { return true }
        if isAccordingTo(index + 1) { return true }
        if next.has(.conjunction) {
            if index + 2 < unit.upperBound, isCue(index + 2, like: cue) { return true }
            if next.key == Self.but { return reportsAhead(index + 2) || isObject }
            return reportsAhead(index + 2)
        }
        if next.has(.subordinator), Self.narrators.contains(next.key) { return true }
        if reportsAhead(index + 1) { return true }
        if isObject { return !next.has([.conjunction]) || next.has(.adverb) }
        return false
    }

    private static let say: Set<WordKey> = [
        WordKey("say"), WordKey("says"), WordKey("said"), WordKey("saying"),
    ]
    private static let but = WordKey("but")
    private static let narrators: Set<WordKey> = [
        WordKey("while"), WordKey("although"), WordKey("though"), WordKey("whereas"),
    ]

    /// Whether a verb that reports stands at an item, in the form of the cue: `said … and added`.
    private func isCue(_ place: Int, like cue: Range<Int>) -> Bool {
        var index = place
        while index < unit.upperBound, index < place + 3, items[index].has([.adverb, .have]) { index += 1 }
        guard index < unit.upperBound, items[index].expressions >= 0, !cue.isEmpty else { return false }
        let forms = items[index].forms
        let own = items[cue.lowerBound].forms
        if forms.contains(.past), own.contains(.past) {
            return !items[index].has(.nounToo) || items[index].has(.endsInEd)
        }
        if forms.contains(.third), own.contains(.third) { return true }
        return forms.contains(.gerund) && own.contains(.gerund)
    }

    /// Whether a short subject and a verb that reports follow: `, and Orlan said …`, `, she added`.
    private func reportsAhead(_ place: Int) -> Bool {
        let ceiling = min(unit.upperBound, place + 7)
        var index = place
        while index < ceiling {
            let item = items[index]
            guard item.isWord else { return false }
            if index > place, item.forms.has([.past, .third]), item.expressions >= 0, !item.has(.nounToo) {
                return lexicon.groups[Int(item.expressions)].contains { $0.frames.has([.quotation, .clause]) }
            }
            if item.has([.auxiliary, .to, .that, .preposition, .conjunction, .finite]), !item.has([.have]) {
                return false
            }
            index += 1
        }
        return false
    }

    // MARK: Before a cue

    /// What is reported before a parenthetical cue: from the beginning of the sentence, or behind the report before.
    func content(before last: Int, after floor: Int?, isQuoted: Bool) -> Range<Int>? {
        var start = unit.lowerBound
        if let floor, floor < last { start = max(start, floor) }
        while start < last, !items[start].isWord, items[start].kind != .quotation { start += 1 }
        // `But “…,” he said`: the conjunction is the narrator's.
        if start + 1 < last,
            items[start].has(.conjunction) || items[start].has(.adverb) && items[start + 1].kind == .comma
        {
            let next = items[start + 1].kind == .comma ? start + 2 : start + 1
            if next < last { start = next }
        }
        var end = last
        while end > start, [.comma, .dash].contains(items[end - 1].kind) { end -= 1 }
        return start < end ? start..<end : nil
    }

    func isClause(_ range: Range<Int>) -> Bool {
        range.prefix(60).dropFirst().contains { isFinite($0) }
            || range.suffix(60).contains { items[$0].kind == .quotation }
    }

    /// What goes on behind a parenthetical cue: `“…,” said Kerr, “…”`, or the rest of a clause that the cue interrupts.
    func secondHalf(from place: Int, isQuoted: Bool, firstIsClause: Bool) -> Range<Int>? {
        var index = place
        let end = end
        while index < end, [.comma, .dash, .colon].contains(items[index].kind) { index += 1 }
        guard index < end, index > place || items[index].kind == .quotation else { return nil }
        if items[index].kind == .quotation {
            var last = index + 1
            while last < end, items[last].kind == .quotation { last += 1 }
            return index..<last
        }
        guard !isQuoted, !firstIsClause, items[index].isWord,
            !items[index].has([.conjunction, .subordinator, .relative, .endsInIng]) || items[index].has(.that)
        else { return nil }
        return index..<clauseEnd(from: index, cue: index..<index, isObject: false)
    }
}
