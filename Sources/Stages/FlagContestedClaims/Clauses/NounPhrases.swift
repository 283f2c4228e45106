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

    /// Where the clause begins that says what the head asserts.
    private func complement(at index: Int, of phrase: NounPhrase, headIsKnown: Bool) -> Int? {
        guard !headIsKnown, at(phrase.head).has(.proposition), index == phrase.head + 1 else { return nil }
        let token = at(index)
        // `reports that suggest the dam is old`
        if token.has(.that), at(index + 1).has(.reporting), at(index + 2).isWord {
            return at(index + 2).has(.that) ? index + 3 : index + 2
        }
        if token.has(.that) {
            return at(index + 1).isWord && !isRelative(index + 1) && !lacksObject(index + 1) ? index + 1 : nil
        }
        if token.has([.subject, .there]), !token.has(.relative) {
            let isShort = words(index..<end(from: index)) < 3
            return isReporting(index + 1) || lacksObject(index) || isShort ? nil : index
        }
        return nil
    }

    /// `claims that were made`, `stories that appeal to many`: what stands behind `that` is a verb, and the clause says which
    /// claims.
    func isRelative(_ start: Int) -> Bool {
        var index = start
        while at(index).has(.adverb), !at(index).has([.there, .determiner]), index < start + 2 { index += 1 }
        // `he's`, `it's`
        if at(index).has([.subject, .either]), !at(index).has(.relative) { return false }
        if at(index).has([.be, .haveOrDo, .modal]) || isPast(index)
            || at(index).has(.finite) && !at(index).has(Self.subjects)
        {
            return true
        }
        // `claims that as a rule are too small`
        if at(start).key == Self.asWord,
            let verb = (start + 1..<start + 8).first(where: { !at($0).isWord || isFinite($0) }),
            at(verb).has(.auxiliary), !hasFinite(verb + 1..<min(verb + 6, tokens.count))
        {
            return true
        }
        if opensWithAdverbial(start) { return false }
        let token = at(index)
        if token.has(Self.subjects) { return false }
        // `links that prove tales are false`
        if Self.plural.contains(token.key), at(start - 2).has(.endsInS) { return true }
        if index > start { return true }
        if isClauseStart(start) { return false }
        let next = at(index + 1)
        return next.has(.to) || !token.has(.endsInS) && next.has([.preposition, .determiner, .possessive])
    }

    private static let subjects: WordTraits = [
        .determiner, .possessive, .number, .capital, .demonstrative, .no, .either, .subject, .there, .endsInIng,
    ]

    /// `claims that Kerr denied`: the verb that ends the clause lacks its object, which is the noun before.
    func lacksObject(_ start: Int) -> Bool {
        (start + 1..<max(start + 1, end(from: start))).contains { index in
            let next = at(index + 1)
            // `claims he did not speak about before`
            if at(index).has(.preposition), next.has(.preposition), !at(start - 1).has(.that) { return true }
            // `the claim Kerr has been making`
            if Self.making.contains(at(index).key), !next.isWord || next.has([.preposition, .subordinator]) {
                return true
            }
            return Self.denying.contains(at(index).key)
                && (!next.isWord || next.has([.finite, .auxiliary, .coordinator])
                    || next.has(.by) && at(index + 2).has(.endsInIng))
        }
    }

    /// `the comments he made`: what was said is not what follows.
    private func isReporting(_ index: Int) -> Bool {
        at(index).has(.reporting) || at(index).key == Self.made
            || at(index).has(.haveOrDo) && at(index + 1).key == Self.made
    }

    func endsNounPhrase(_ index: Int) -> Bool {
        let token = at(index)
        // `his alleged role in the April theft`
        let isDate = token.has(.day) && at(index - 1).key != Self.the
        if isDate || token.has([.contrast, .subordinator, .modal]) { return true }
        // `claims of theft based on old letters`
        let isReduced = Self.reduced.contains(token.key) && at(index + 1).has([.preposition, .to])
        if token.has(.auxiliary) || (token.has(.finite) || isPast(index) && !isReduced) && !at(index + 1).has(.by) {
            return true
        }
        // `the theft in Torva no later than May`
        if token.has(.no), at(index + 1).has(.adverb), index > 0 { return true }
        // `the decision not to go`
        // `How did the alleged theft take place?`
        if Self.happening.contains(token.key) { return true }
        if token.has(.negation), !token.has(.no), !at(index + 1).has(.to) { return true }
        // `the so-called rebels remain a puzzle`
        if Self.plural.contains(token.key), at(index - 1).has(.endsInS), !at(index - 1).has([.genitive, .preposition]) {
            return true
        }
        // `The alleged message read, …`
        if Self.readWord == token.key, !at(index + 1).isWord { return true }
        // `called the talk of alleged ties to Orlan a hoax`
        if Self.articles.contains(token.key), at(index - 1).has([.capital, .endsInS]), !at(index - 1).has(Self.leading)
        {
            return true
        }
        // `and old rumours of a flood to be told again`
        if token.has(.to), at(index + 1).key == Self.be { return true }
        if token.has(.preposition) {
            // `from more than a year ago`
            if token.key == Self.than {
                // `lower pay than the guards have`
                return !at(index - 1).has(.determiner)
                    && !(max(0, index - 4)..<index).contains { Self.comparatives.contains(at($0).key) }
            }
            if Self.adverbial.contains(token.key) { return true }
            let next = at(index + 1)
            if next.has(.day) { return true }
            if token.has(.by), next.has(.endsInIng) || next.has(.adverb) && at(index + 2).has(.endsInIng) {
                return true
            }
            // `the alleged fact, in order to help others`
            if Self.purposes.contains(next.key) || Self.purposes.contains(at(index + 2).key) && at(index + 3).has(.to) {
                return !Self.parts.contains(at(index - 1).key)
            }
            // `the tale of the flood in no uncertain terms`
            if Self.placing.contains(token.key), next.has(.no) { return true }
            if Self.placing.contains(token.key) {
                return Self.occasions.contains(at(index + 2).key) || Self.occasions.contains(next.key)
            }
        }
        if token.has(.coordinator) {
            let next = at(index + 1)
            // `open to his claims and to new ones`
            if next.has(.to), !(max(0, index - 8)..<index).contains(where: { at($0).has(.to) }) { return true }
            // `fraud and blaming the guards`, but `fraud and infighting`
            if next.has(.endsInIng), !at(index - 1).has(.endsInIng),
                at(index + 2).has([.determiner, .possessive, .object, .capital, .either])
            {
                return true
            }
            // `dismisses those fears and calls the talk a sham`
            if Self.calling.contains(next.key), at(index + 2).has([.determiner, .possessive, .object, .capital]) {
                return true
            }
            // `a report on claims of theft and malice found that …`: both are what is claimed.
            if next.traits.isEmpty, next.isWord, at(index + 2).has(.finite), !hasFinite(start(of: index)..<index) {
                return false
            }
            if next.has([.reporting, .endsInEd]) || next.has(.endsInS) && at(index + 2).has(.that) { return true }
            return opensCoordinate(index) || next.has(.endsInS) && at(index + 2).key == Self.out
        }
        // `rejected that idea saying …`
        if token.has(.reporting), token.has(.endsInIng) { return true }
        guard token.has(.adverb) || Self.times.contains(token.key) else { return false }
        if !at(index + 1).isWord || at(index + 1).has(.finite) { return true }
        return Self.times.contains(token.key) && !at(index - 1).has([.determiner, .possessive, .genitive])
    }

    /// Verbs behind which stands what somebody or something is called.
    static let calling = keys("call calls called label labels labeled labelled brand brands branded")
    private static let of = WordKey("of")
    private static let be = WordKey("be")
    private static let than = WordKey("than")
    private static let comparatives = keys(
        "lower higher better worse greater bigger smaller larger older younger longer shorter fewer rather other"
    )
    private static let the = WordKey("the")
    private static let asWord = WordKey("as")
    private static let images = keys("idea notion image portrayal depiction description characterization view")
    private static let readWord = WordKey("read")
    private static let articles = keys("a an")
    private static let leading: WordTraits = [
        .preposition, .determiner, .coordinator, .adverb, .to, .endsInIng, .finite, .subordinator, .by,
    ]
    private static let last = keys("last next late early this")
    private static let denying = keys(
        "denied denies deny denying disputed disputes disputing rejected rejects rejecting refuted dismissed made makes heard"
    )
    private static let claims = keys("claim claims")
    private static let reduced = keys("based related linked tied connected aimed directed committed associated")
    private static let happening = keys("take happen occur")
    private static let making = keys("making repeating spreading pushing peddling touting")
    private static let purposes = keys("order effort attempt bid")
    private static let parts = keys("role part involvement")
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
        rally ad advertisement column editorial op-ed video account twitter facebook instagram website page grounds
        """
    )
    private static let times = keys(
        "today yesterday tomorrow earlier later again repeatedly outright soon shortly afterward even also once"
    )

    /// The keys of a text of words.
    static func keys(_ words: String) -> WordKeySet {
        WordKeySet(words.split { $0 == " " || $0 == "\n" }.map { WordKey($0) })
    }
}
