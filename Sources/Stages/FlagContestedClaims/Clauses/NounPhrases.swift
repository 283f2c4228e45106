import StageKit

/// A noun phrase and what is known of its parts.
struct NounPhrase {
    /// The index of its first token.
    var start: Int
    /// The index behind its last token.
    var end: Int
    /// The index of its head noun.
    var head: Int
    /// Where the clause begins that says what the head asserts: `claim that …`, `allegations he …`.
    var complement: Int?
}

extension Clauses {
    /// The noun phrase that begins at a token, with all that belongs to it; `nil` where none begins there.
    func nounPhrase(at start: Int) -> NounPhrase? {
        var index = start
        if at(index).kind == .openMark { index += 1 }
        let first = at(index)
        guard first.isWord,
            !first.has([.be, .haveOrDo, .modal, .to, .relative, .contrast, .coordinator, .subordinator]),
            !first.has(.preposition)
        else { return nil }
        var phrase = NounPhrase(start: start, end: index + 1, head: index)
        var headIsKnown = first.has([.object, .subject, .either]) && !first.has(.possessive)
        index += 1
        let limit = min(tokens.count, start + Self.longest)
        var openMarks = start < index - 1 ? 1 : 0
        scan: while index < limit {
            let token = tokens[index]
            switch token.kind {
            case .stop, .question, .semicolon, .colon, .dash, .close: break scan
            case .open: break scan
            case .openMark: openMarks += 1
            case .closeMark:
                if openMarks == 0 || at(index - 1).kind == .comma { break scan }
                openMarks -= 1
            case .comma:
                if !continuesList(index) { break scan }
                headIsKnown = true
            case .word:
                if let complement = complement(at: index, of: phrase, headIsKnown: headIsKnown) {
                    phrase.complement = complement
                    phrase.end = endOfComplement(from: complement)
                    return phrase
                }
                if token.has([.that, .relative, .subject, .there]), !token.has(.condition) {
                    guard !token.has(.contrast) else { break scan }
                    phrase.end = end(from: index + 1)
                    return phrase
                }
                if endsNounPhrase(index) { break scan }
                let isParticiple = (token.has(.finite) || token.has(.endsInEd)) && at(index + 1).has(.by)
                // `several of his remarks`
                if token.key == Self.of, phrase.head == index - 1, at(phrase.head).has(.determiner) {
                    index += 1
                    phrase.end = index
                    continue
                }
                if isParticiple || token.has([.preposition, .by, .to, .endsInIng, .condition]), index > phrase.start {
                    headIsKnown = true
                }
                // `the term containment`
                if !headIsKnown, Self.naming.contains(at(phrase.head).key), index > start + 1 { headIsKnown = true }
                if !headIsKnown, !token.has(.coordinator) { phrase.head = index }
                if token.has(.coordinator) { headIsKnown = true }
            }
            index += 1
            phrase.end = index
        }
        while phrase.end > start + 1, at(phrase.end - 1).kind == .comma || at(phrase.end - 1).has(.coordinator) {
            phrase.end -= 1
        }
        return phrase
    }

    /// Where the clause begins that says what the head asserts.
    private func complement(at index: Int, of phrase: NounPhrase, headIsKnown: Bool) -> Int? {
        guard !headIsKnown, at(phrase.head).has(.proposition), index == phrase.head + 1 else { return nil }
        let token = at(index)
        // `claims that were made`: the clause says which claims.
        let isRelative = at(index + 1).has([.be, .haveOrDo, .modal]) || isPast(index + 1)
        // `reports that suggest the dam is old`
        if token.has(.that), at(index + 1).has(.reporting), at(index + 2).isWord {
            return at(index + 2).has(.that) ? index + 3 : index + 2
        }
        if token.has(.that) { return at(index + 1).isWord && !isRelative ? index + 1 : nil }
        if token.has([.subject, .there]), !token.has(.relative) { return isReporting(index + 1) ? nil : index }
        return nil
    }

    /// `the comments he made`: what was said is not what follows.
    private func isReporting(_ index: Int) -> Bool {
        at(index).has(.reporting) || at(index).key == Self.made
            || at(index).has(.haveOrDo) && at(index + 1).key == Self.made
    }

    private func endsNounPhrase(_ index: Int) -> Bool {
        let token = at(index)
        if token.has([.contrast, .subordinator, .day, .modal]) { return true }
        if token.has(.auxiliary) || (token.has(.finite) || isPast(index)) && !at(index + 1).has(.by) { return true }
        if token.has(.negation), !token.has(.no) { return true }
        if token.has(.preposition) {
            if Self.adverbial.contains(token.key) { return true }
            let next = at(index + 1)
            if next.has(.day) { return true }
            if token.has(.by), next.has(.endsInIng) { return true }
            if Self.placing.contains(token.key), at(index + 2).isWord {
                return Self.occasions.contains(at(index + 2).key) || Self.occasions.contains(at(index + 1).key)
            }
        }
        if token.has(.coordinator) {
            let next = at(index + 1)
            if next.has(.endsInIng), !at(index - 1).has(.endsInIng) { return true }
            if next.has([.reporting, .endsInEd]) || next.has(.endsInS) && at(index + 2).has(.that) { return true }
            return opensCoordinate(index) || next.has(.endsInS) && at(index + 2).key == Self.out
        }
        return token.has(.adverb) && (Self.times.contains(token.key) || !at(index + 1).isWord)
    }

    /// Whether the comma separates items of a list: `fraud, theft and arson`.
    private func continuesList(_ comma: Int) -> Bool {
        for index in comma + 1..<comma + 9 {
            let token = at(index)
            if token.kind == .comma { continue }
            guard token.isWord, !token.has([.finite, .that, .relative, .subject, .contrast, .reporting]) else {
                return false
            }
            if token.has(.coordinator) { return index > comma + 1 && !endsNounPhrase(index) && !opensCoordinate(index) }
        }
        return false
    }

    private static let of = WordKey("of")
    private static let naming = keys("term word phrase label")
    private static let out = WordKey("out")
    private static let made = WordKey("made")
    private static let adverbial = keys(
        "as during after before following amid despite until since throughout through via than"
    )
    private static let placing = keys("in at on during")
    static let occasions = keys(
        """
        statement interview speech letter email tweet post briefing conference remarks appearance debate filing court book memo
        rally ad advertisement column editorial op-ed video account twitter facebook instagram website page
        """
    )
    private static let times = keys("today yesterday tomorrow earlier later again repeatedly outright")

    /// The keys of a text of words.
    static func keys(_ words: String) -> WordKeySet {
        WordKeySet(words.split { $0 == " " || $0 == "\n" }.map { WordKey($0) })
    }
}
