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
        var isList = false
        index += 1
        let limit = min(tokens.count, start + Self.longest)
        var openMarks = start < index - 1 ? 1 : 0
        scan: while index < limit {
            let token = tokens[index]
            switch token.kind {
            case .stop, .question, .semicolon, .colon, .dash, .close: break scan
            case .open:
                // `any tie to [him] and [her]`: what an editor put there belongs to the phrase.
                guard at(index - 1).has([.preposition, .to, .possessive]) else { break scan }
                index = behindBracket(index, limit)
                phrase.end = index
                continue
            case .openMark: openMarks += 1
            case .closeMark:
                if openMarks == 0 || at(index - 1).kind == .comma { break scan }
                openMarks -= 1
            case .comma:
                // `theft, arson, and other wrongs`
                let isLastItem =
                    isList && at(index + 1).has(.coordinator) && !opensCoordinate(index + 1)
                    && !endsNounPhrase(index + 1)
                if !isLastItem, !continuesList(index) || endsBeforeParticiple(index, phrase) { break scan }
                headIsKnown = true
                isList = true
            case .word:
                // `his claims to have seen it`
                if token.has(.to), index == phrase.head + 1, Self.claims.contains(at(phrase.head).key),
                    at(index + 1).has([.be, .haveOrDo]) || Self.statives.contains(at(index + 1).key)
                {
                    phrase.complement = index
                    phrase.end = endOfInfinitive(from: index)
                    return phrase
                }
                if let complement = complement(at: index, of: phrase, headIsKnown: headIsKnown) {
                    phrase.complement = complement
                    phrase.end = endOfComplement(from: complement)
                    return phrase
                }
                // `knowledge of that system`
                let isPointing = token.has(.that) && at(index - 1).has(.preposition)
                if !isPointing, token.has([.that, .relative, .subject, .there]), !token.has(.condition) {
                    // `claims of theft when nothing is lost`
                    guard !token.has(.contrast), !token.has(.subordinator) else { break scan }
                    phrase.end = end(from: index + 1)
                    return phrase
                }
                // `the idea of Kerr as a queen`
                let isLikened = token.key == Self.asWord && Self.images.contains(at(phrase.head).key)
                if !isLikened, endsNounPhrase(index) || token.has(.endsInIng) && at(index - 1).kind == .closeMark {
                    break scan
                }
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
        if phrase.end > phrase.head + 1, at(phrase.end - 1).has(.determiner), at(phrase.end - 1).key == Self.the {
            phrase.end -= 1
        }
        // `claims by a few`, but not by any of the others
        if phrase.end > phrase.head + 2, at(phrase.end - 1).has(.determiner), at(phrase.end - 2).has(.preposition) {
            phrase.end -= 2
        }
        // `a right to stay at all`
        if phrase.end > phrase.head + 1, at(phrase.end - 1).has(.preposition), !at(phrase.end - 1).has(.adverb) {
            phrase.end -= 1
        }
        // `the theft in Torva last Monday`
        if phrase.end > start + 1, at(phrase.end).has(.day), Self.last.contains(at(phrase.end - 1).key) {
            phrase.end -= 1
        }
        // `allegations of “fraud, theft”, …`: what stands in quotation marks is one thing.
        if at(start).kind == .openMark, let close = closeMark(behind: start, min(limit, start + 24)),
            close > phrase.end,
            !hasFinite(start + 1..<close)
        {
            phrase.end = close
        }
        return phrase
    }

    /// `fraud in the port, promising new rules`: the participle belongs to the sentence.
    private func endsBeforeParticiple(_ comma: Int, _ phrase: NounPhrase) -> Bool {
        at(comma + 1).has(.endsInIng) && !at(comma + 2).has(.coordinator)
            && !(phrase.start..<comma).contains { at($0).has(.endsInIng) }
    }

    private static let of = WordKey("of")
    static let the = WordKey("the")
    private static let images = keys("idea notion image portrayal depiction description characterization view")
    private static let last = keys("last next late early this")
    private static let claims = keys("claim claims")
    private static let naming = keys("term word phrase label")

    /// The keys of a text of words.
    static func keys(_ words: String) -> WordKeySet {
        WordKeySet(words.split { $0 == " " || $0 == "\n" }.map { WordKey($0) })
    }
}
