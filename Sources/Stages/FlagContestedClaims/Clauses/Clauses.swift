import StageKit

/// The clauses of one sentence, told by their edges: there is no parse behind this, only what English puts at the end of a
/// clause.
///
/// Every search goes over a bounded number of tokens, so that a sentence of a megabyte costs no more than its length.
struct Clauses {
    let tokens: [Token]

    /// The most tokens that a clause or noun phrase has.
    static let longest = 120

    /// The most tokens of a quotation within a clause.
    private static let longestInner = 40

    /// The token at an index; a stop beyond the ends of the sentence.
    @inline(__always)
    func at(_ index: Int) -> Token {
        index >= 0 && index < tokens.count ? tokens[index] : Token(kind: .stop, span: TextSpan(0, 0))
    }

    /// Where a clause ends, looked for from a token on: the index behind its last token.
    ///
    /// `clause` is where it begins, if before: whether it has its verb already is asked from there.
    func end(from start: Int, of clause: Int? = nil) -> Int {
        var first = clause ?? start
        // `if the dam broke, the port …`: the clause goes on behind the comma.
        var opensWithAdverbial = self.opensWithAdverbial(first)
        var index = start
        var openMarks = 0
        let limit = min(tokens.count, start + Self.longest)
        while index < limit {
            let token = tokens[index]
            switch token.kind {
            case .stop, .question, .semicolon: return index
            case .colon:
                // `claimed that Orlan told Brandt: “It is late”`
                if let close = reportedClose(behind: index, from: first, limit) { return close + 1 }
                if index > start { return index }
            case .close: return index
            case .open:
                let behind = behindBracket(index, limit)
                if at(behind).kind != .word { return index }
                index = behind - 1
            case .openMark:
                // `claimed the dam is “old, leaking and ugly”`: what stands between marks within a clause belongs to it.
                if index > start, let close = innerClose(index, limit) {
                    index = close
                } else {
                    openMarks += 1
                }
            case .closeMark:
                if openMarks == 0 || at(index - 1).kind == .comma { return index }
                openMarks -= 1
            case .dash:
                // An insertion between subject and verb is passed over; behind the verb the clause is complete.
                guard index > start, let next = matchingDash(index, limit),
                    !at(index + 1).has(.endsInIng) && !isRelativeClause(first) || !isComplete(first..<index),
                    !isComplete(first..<index) || at(next + 1).has([.to, .preposition, .finite])
                else {
                    return index
                }
                index = next
            case .comma:
                if opensWithAdverbial {
                    opensWithAdverbial = false
                    first = index + 1
                } else if at(index - 1).has([.that, .relative]), let close = comma(behind: index, limit) {
                    // `a dam that, by the way, has no gates`
                    index = close
                } else if index > start, endsClause(commaAt: index, from: first) {
                    guard let next = matchingComma(index, from: first, limit) else { return index }
                    index = next
                }
            case .word:
                // `warned that if the dam broke, the port would drown`
                if token.has(.that),
                    at(index + 1).has([.condition, .contrast]) || Self.openers.contains(at(index + 1).key)
                {
                    opensWithAdverbial = true
                }
                if index > start, endsClause(wordAt: index, from: first) {
                    // `even though`
                    return at(index - 1).key == Self.even ? index - 1 : index
                }
            }
            index += 1
        }
        return index
    }

    /// Whether `if`, `when`, `although` or the like opens a clause, and with it an adverbial that a comma ends.
    func opensWithAdverbial(_ start: Int) -> Bool {
        let isLinked = at(start).key == Self.but && at(start + 1).has([.subordinator, .condition])
        let first = isLinked || at(start).has(.adverb) && !at(start).has([.there, .subordinator]) ? start + 1 : start
        let token = at(first)
        if token.has(.subordinator) { return !at(first + 1).has([.preposition, .to]) }
        return token.has(.condition) && token.key != Self.whether || token.has(.contrast) && token.key != Self.but
            || Self.openers.contains(token.key)
    }

    /// `who left`, `that supposedly left`: whether a relative pronoun that is the subject opens a clause.
    private func isRelativeClause(_ start: Int) -> Bool {
        at(start).has(.relative) || at(start - 1).has(.that) && at(start).has([.finite, .adverb, .auxiliary])
    }

    /// The index behind an insertion between dashes.
    func insertion(from dash: Int) -> Int? {
        matchingDash(dash, min(tokens.count, dash + 12)).map { $0 + 1 }
    }

    /// The index behind a bracket and what stands in it.
    func behindBracket(_ open: Int, _ limit: Int) -> Int {
        var index = open + 1
        while index < limit, tokens[index].kind != .close { index += 1 }
        return index < limit ? index + 1 : open + 1
    }

    /// The mark that closes a quotation within a clause; one with a stop or a comma at its end may end the clause.
    private func innerClose(_ open: Int, _ limit: Int) -> Int? {
        guard let close = closeMark(behind: open, min(limit, open + Self.longestInner)),
            at(close - 1).kind != .comma || at(close + 1).has(.to),
            !(open..<close - 1).contains(where: { [.stop, .question].contains(tokens[$0].kind) })
        else { return nil }
        return close
    }

    /// The mark that closes what a clause reports behind a colon.
    private func reportedClose(behind colon: Int, from first: Int, _ limit: Int) -> Int? {
        guard at(colon + 1).kind == .openMark,
            (max(first, colon - 5)..<colon).contains(where: { at($0).has(.reporting) })
        else { return nil }
        return (colon + 2..<max(colon + 2, limit)).first { tokens[$0].kind == .closeMark }
    }

    private func comma(behind open: Int, _ limit: Int) -> Int? {
        (open + 1..<max(open + 1, min(limit, open + 16))).first { tokens[$0].kind == .comma }
    }

    /// The second dash of a pair around an insertion.
    func matchingDash(_ first: Int, _ limit: Int) -> Int? {
        var index = first + 1
        while index < min(limit, first + 30) {
            if tokens[index].kind == .dash { return index }
            index += 1
        }
        return nil
    }

    private func endsClause(wordAt index: Int, from first: Int) -> Bool {
        let token = tokens[index]
        if token.has(.contrast) {
            // `all but over`, `no choice but to leave`
            if token.key == Self.but, Self.excepting.contains(at(index - 1).key) || at(index + 1).has(.to) {
                return false
            }
            return token.key != Self.yet && !joinsAdjectives(index) && !isReduced(index)
                && !isCorrection(index, from: first)
        }
        // `even as it leaked`: the narrator's own words.
        if token.key == Self.asWord, at(index - 1).key == Self.even { return true }
        // `the port was closed after a paper reported that …`: what others told is why somebody speaks.
        if Self.occasioning.contains(token.key), !at(index + 1).has([.subject, .either]),
            !at(index - 1).has([.adverb, .contrast]), isComplete(first..<index),
            let verb = (index + 2..<index + 6).first(where: { at($0).has(.reporting) && !at($0).has(.proposition) }),
            (index + 1..<verb).allSatisfy({ at($0).isWord })
        {
            return true
        }
        // `when, in fact, the dam is new`: what follows is said against the clause.
        if token.key == Self.whenWord {
            let next = at(index + 1).kind == .comma ? index + 2 : index + 1
            return Self.facts.contains(at(next + 1).key) && at(next).has(.preposition)
        }
        // `easier to claim that it is old than to prove it`
        if token.key == Self.than, at(index + 1).has(.to) { return true }
        guard token.has(.coordinator) else { return false }
        let next = at(index + 1)
        // `claimed that it is old and called for repairs`: whoever claims goes on.
        let spoken = next.has(.haveOrDo) ? at(index + 2) : next
        if Self.speaking.contains(spoken.key), at(index - 1).isWord, isComplete(first..<index) { return true }
        if next.has([.subject, .there, .condition]) { return true }
        // `to send this or that guard home`
        if next.has(.that), at(index + 2).isWord, !at(index - 1).has(.demonstrative) { return true }
        // `denied knowing who had sold it and then blamed Orlan`
        if at(first).has(.endsInIng), Self.following.contains(next.key), at(index + 2).has([.endsInEd, .finite]) {
            return true
        }
        // `and wrongly said it was new`
        if next.has(.adverb), at(index + 2).has(.reporting), isComplete(first..<index) { return true }
        // `was sold or who sold it`, `denied that … and instead blamed …`
        if next.key == Self.what || next.key == Self.instead { return true }
        // `the claim that it was old and the claim that it leaked`
        if next.has(.determiner), at(index + 2).has(.assertion), at(index + 3).has(.that) { return true }
        if opensAnotherClause(index) {
            // `so old that Torva and Kesmar have left`: what `and` joins there are subjects.
            let inner =
                (first..<index).last {
                    tokens[$0].has([.that, .relative, .condition])
                        || tokens[$0].has(.subordinator) && isClauseStart($0 + 1)
                } ?? first
            if isComplete(first..<index), hasFinite(inner..<index) { return true }
        }
        // `There was no plot and was shown to be none`: what there was is no subject of anything.
        if at(first).has(.there), next.has(.finite) { return true }
        guard next.has([.reporting, .finite]), !next.has(.auxiliary), !next.has(.nounToo) else { return false }
        // `jumped out, attacked her, and stole the salt`
        if at(index - 1).kind == .comma, isListOfVerbs(min(first, index - 1)..<index - 1) { return false }
        // `was beaten and kept in a cellar`
        if Self.participles.contains(next.key), isBehindPassive(index, from: first) { return false }
        // `which built and ran it` is one relative clause.
        guard !at(first).has(.relative) else { return false }
        var before = index - 1
        while before >= index - 4, at(before).isWord {
            if at(before).has(.relative) { return false }
            before -= 1
        }
        return true
    }

    /// `was not a leak, but a break of the dam`, `were not accurate, but altered to please`
    func isCorrection(_ index: Int, from first: Int) -> Bool {
        let next = at(index + 1)
        let goesOn = next.has(.endsInEd) && at(index - 1).kind == .comma && !Self.admitting.contains(next.key)
        return at(index).key == Self.but && (goesOn || next.has([.determiner, .possessive, .preposition]))
            && (max(first, index - 30)..<max(first, index)).contains { tokens[$0].key == Self.notWord }
            && !isClauseStart(index + 1)
    }

    /// `while sick`, `while serving`: no clause of its own.
    private func isReduced(_ index: Int) -> Bool {
        guard at(index).key == Self.whileWord else { return false }
        let next = at(index + 1)
        return next.isWord
            && !next.has([
                .subject, .either, .determiner, .possessive, .demonstrative, .capital, .no, .there, .that, .number,
            ])
            && !isClauseStart(index + 1)
    }

    /// Whether the verb before a token is a passive, with nothing but adverbs and a phrase behind it.
    private func isBehindPassive(_ index: Int, from first: Int) -> Bool {
        guard let be = (max(first, index - 6)..<max(first, index)).last(where: { at($0).has(.be) }) else {
            return false
        }
        let participle = at(be + 1).has(.adverb) ? be + 2 : be + 1
        return participle < index && !hasFinite(be + 1..<index)
            && !at(participle).has([.determiner, .preposition, .to])
    }

    /// `long but rarely dull speeches`
    private func joinsAdjectives(_ index: Int) -> Bool {
        at(index).key == Self.but && at(index + 1).has(.adverb) && !at(index + 1).has([.negation, .there])
            && at(index + 2).isWord && !at(index + 2).has([.finite, .endsInEd, .adverb, .subject])
    }

    /// The span of tokens, without marks, commas and conjunctions at its edges; `nil` where nothing is left.
    func span(_ range: Range<Int>) -> TextSpan? {
        var first = range.lowerBound
        var last = min(range.upperBound, tokens.count) - 1
        while first <= last, !tokens[first].isWord || tokens[first].has(.coordinator) || isLeadingContrast(first) {
            first += 1
        }
        // `the driver of a car they took that`, and a quotation behind it; but `enough for that`.
        if last > first, tokens[last].has(.that), !tokens[last - 1].has(.preposition) { last -= 1 }
        while last >= first,
            !tokens[last].isWord || tokens[last].has(.coordinator) || Self.dangling.contains(tokens[last].key)
        { last -= 1 }
        guard first <= last else { return nil }
        return TextSpan(tokens[first].span.start, tokens[last].span.end)
    }

    /// `but the dam is old`, and not `although the dam is old, it holds`, where the clause itself is behind the comma.
    private func isLeadingContrast(_ index: Int) -> Bool {
        tokens[index].has(.contrast) && (Self.adversatives.contains(tokens[index].key) || !isBehindThat(index))
    }

    private func isBehindThat(_ index: Int) -> Bool { at(index - 1).has(.that) }

    /// The words of a range of tokens.
    func words(_ range: Range<Int>) -> Int {
        tokens[range.clamped(to: 0..<tokens.count)].count { $0.isWord }
    }

    private static let yet = WordKey("yet")
    private static let but = WordKey("but")
    private static let notWord = WordKey("not")
    private static let whileWord = WordKey("while")
    private static let whenWord = WordKey("when")
    private static let instead = WordKey("instead")
    private static let admitting = keys(
        "acknowledged admitted conceded said added noted called declined promised insisted"
    )
    private static let following = keys("then later")
    private static let excepting = keys("all nothing anything none everything")
    private static let what = WordKey("what")
    private static let than = WordKey("than")
    private static let occasioning = keys("after when")
    /// Past forms of verbs by which people speak, and things hardly do.
    private static let speaking = keys(
        """
        called accused urged demanded denied criticised criticized blamed warned promised vowed pledged defended rejected dismissed
        condemned praised apologised apologized threatened suggested complained downplayed
        """
    )
    private static let even = WordKey("even")
    static let asWord = WordKey("as")
    private static let facts = keys("fact reality truth")
    private static let openers = keys("when though")
    private static let adversatives = keys("but yet")
    /// Words that open something and end nothing: what they would open was cut off.
    private static let dangling = keys("because although though whereas if than who")
}
