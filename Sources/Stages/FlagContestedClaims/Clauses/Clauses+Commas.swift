import StageKit

/// Which commas end a clause.
extension Clauses {
    /// The comma behind a clause or phrase that is inserted between subject and verb: `Kerr, who left, stole the salt`.
    func matchingComma(_ comma: Int, from start: Int, _ limit: Int) -> Int? {
        guard at(comma + 1).has(.relative), !hasFinite(start..<comma) else { return nil }
        return (comma + 3..<max(comma + 3, min(limit, comma + 30))).first {
            tokens[$0].kind == .comma && at($0 + 1).isWord
                && !at($0 + 1).has([.contrast, .coordinator, .subordinator, .preposition, .relative, .endsInIng])
        }
    }

    func endsClause(commaAt comma: Int, from start: Int) -> Bool {
        var next = comma + 1
        if at(next).kind == .closeMark || Self.sentenceAdverbs.contains(at(next).key) { return true }
        while at(next).has(.adverb), !at(next).has([.there, .subordinator]), next < comma + 3 { next += 1 }
        let token = at(next)
        // `Kerr once said, “The dam is old.”`
        if token.kind == .openMark, at(comma - 1).has(.reporting) { return false }
        if token.has([.relative, .reporting]) { return true }
        // `closed two gates, as well as a bridge`
        if Self.joining.contains(at(comma + 1).key), Self.joined.contains(at(comma + 2).key) { return false }
        // `at the mill in Velm, Torva, after he left`: the comma belongs to the place.
        if at(comma - 1).has(.capital), at(comma - 2).kind == .comma, at(comma - 3).has(.capital), !isClauseStart(next)
        {
            return false
        }
        // `a cruel, occupying force`
        if joinsAdjectives(commaAt: comma) { return false }
        // `was not an accident, but a plot`
        if isCorrection(next, from: start) { return false }
        // What stands before the verb is an insertion and ends nothing: `that in May, after he left, the dam broke`.
        guard isComplete(start..<comma), !awaitsVerb(start..<comma) else { return isReportingTag(next) }
        if token.has([.contrast, .subordinator, .that]) { return true }
        // `that a wall was ugly, provided an estimate`: whoever says so goes on.
        if isPastWithObject(next), (start..<comma).allSatisfy({ !isFinite($0) || at($0).has(.auxiliary) }) {
            return true
        }
        if token.has(.preposition) {
            // `, in an interview with …`
            let isOccasion = Self.occasions.contains(at(next + 1).key) || Self.occasions.contains(at(next + 2).key)
            return isOccasion || Self.adverbials.contains(token.key) || at(next + 1).has(.relative)
                || Self.stakes.contains(at(next + 2).key) || at(next + 1).key == Self.response
        }
        // `, given its age`
        if Self.given.contains(token.key) { return true }
        // `, a claim that Kerr disputes`, `, neither of which is true`
        let isAbout =
            Self.articles.contains(token.key) && (at(next + 1).has(.proposition) || at(next + 2).has(.proposition))
        if isAbout || at(next + 1).key == Self.of && at(next + 2).has(.relative) { return true }
        // `shooting, stabbing, and burning` is a list.
        let isListed = at(comma - 1).has(.endsInIng) && at(next + 1).kind == .comma || at(next + 1).has(.coordinator)
        if token.has(.endsInIng), !at(start).has(.endsInIng) || Self.resulting.contains(token.key), !isListed {
            return true
        }
        if token.has(.coordinator) {
            return opensCoordinate(next) && !(isListOfVerbs(start..<comma) && at(next + 1).has([.endsInEd, .finite]))
        }
        if token.has(.subject), at(next + 1).has([.finite, .endsInEd]) { return true }
        // `, it's unclear whether`
        if token.has(.either), token.key == Self.you || token.has(.finite) || at(next + 1).has(.auxiliary),
            !(start..<comma).contains(where: { tokens[$0].has([.condition, .subordinator]) })
        {
            return true
        }
        // `a memo that says the dam is old, has been found`, `says the dam is old, the mill is new`
        if isOtherVerb(next), endsBeforeVerb(token, start..<comma) { return true }
        if isClauseStart(next) { return true }
        return isReportingTag(next) || isLastApposition(next, comma)
    }

    /// `a cruel, occupying force`: whether a comma stands between adjectives.
    func joinsAdjectives(commaAt comma: Int) -> Bool {
        let (next, noun) = (at(comma + 1), at(comma + 2))
        return Self.articles.contains(at(comma - 2).key) && next.isWord && noun.isWord
            && next.traits.isSubset(of: [.endsInIng, .endsInEd]) && noun.traits.isSubset(of: .endsInS)
    }

    /// `whether Torva, with help from a guard, tried to buy the mill`: the last clause that was opened lacks its verb.
    private func awaitsVerb(_ range: Range<Int>) -> Bool {
        guard let opener = range.last(where: { tokens[$0].key == Self.whether }) else { return false }
        return !hasFinite(opener + 1..<range.upperBound)
    }

    /// A past form behind a comma with an object, which is no participle: `, provided an estimate`.
    private func isPastWithObject(_ index: Int) -> Bool {
        at(index).has(.endsInEd) && !at(index).has(.capital) && at(index + 1).has([.determiner, .possessive])
            && !continuesList(index - 1)
    }

    /// `stole the salt, hid the money`, and another verb behind `and`.
    func isListOfVerbs(_ range: Range<Int>) -> Bool {
        range.contains {
            at($0).kind == .comma
                && (at($0 + 1).has(.endsInEd) || Self.participles.contains(at($0 + 1).key) || isFinite($0 + 1)
                    || at($0 + 1).traits == .endsInS && at($0 + 2).has([.determiner, .possessive]))
        }
    }

    /// Whether a word behind a comma is the verb of another clause: no participle, and none of a list of verbs that goes on.
    private func isOtherVerb(_ index: Int) -> Bool {
        let verb = at(index)
        guard verb.has(.finite), !Self.bases.contains(verb.key) else { return false }
        guard Self.participles.contains(verb.key) else { return true }
        let goesOn = (index + 1..<index + 16).contains {
            at($0).kind == .comma && at($0 + 1).has(.coordinator) && at($0 + 2).has([.endsInEd, .finite])
        }
        return !goesOn && at(index + 1).has([.determiner, .possessive, .object])
    }

    /// Whether a clause has its verb: it stands outside of relative clauses. An infinitive and a gerund have theirs in front.
    func isComplete(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        if at(first).has([.to, .endsInIng]) { return true }
        var open = 0
        for index in range {
            let token = tokens[index]
            if opensContactClause(index, from: first) {
                open += 1
            } else if index > first,
                token.has(.relative) || token.has(.that) && at(index + 1).has([.finite, .subject, .adverb])
            {
                open += 1
            } else if isFinite(index) {
                if open == 0 { return true }
                open -= 1
            }
        }
        return false
    }

    /// Whether a verb behind a comma is that of another clause: not `had left, had sold the mill`, nor the one that is still
    /// awaited, `that the dam, and the mill, were old`.
    private func endsBeforeVerb(_ verb: Token, _ clause: Range<Int>) -> Bool {
        let inner = tokens[clause].lastIndex { $0.has(.that) } ?? clause.lowerBound
        guard inner == clause.lowerBound || hasFinite(inner..<clause.upperBound) else { return false }
        // `guards, who have worked for months, have left`
        if at(clause.lowerBound).has(.relative), verb.has(.auxiliary) { return true }
        return !verb.has(.haveOrDo) || tokens[clause].first { $0.has(.finite) }?.key != verb.key
    }

    /// `, a sign of its age.`: what ends the sentence behind a complete clause says more of it, and is no claim of its own.
    private func isLastApposition(_ start: Int, _ comma: Int) -> Bool {
        guard Self.articles.contains(at(start).key), !continuesList(comma) else { return false }
        for index in start + 1..<start + Self.longestApposition {
            switch at(index).kind {
            case .stop, .semicolon, .closeMark: return true
            case .word: continue
            default: return false
            }
        }
        return false
    }

    /// `, Kerr said`: a report around what goes on.
    private func isReportingTag(_ index: Int) -> Bool {
        // `, police spokesman Bo Orlan said`
        let isTitle = at(index).isWord && (at(index + 1).has(.capital) || at(index + 2).has(.capital))
        guard at(index).has([.subject, .either, .capital, .determiner, .possessive]) || isTitle else { return false }
        for next in index + 1..<index + 7 {
            guard at(next).isWord else { return false }
            if at(next).has(.reporting), !at(next - 1).has([.determiner, .possessive]) {
                return !at(next + 1).has([.that, .determiner, .subject, .possessive])
            }
        }
        return false
    }

    /// Whether a clause or a predicate of its own follows `and` behind a comma, and no item of a list.
    func opensCoordinate(_ coordinator: Int) -> Bool {
        let next = at(coordinator + 1)
        if next.has([.subject, .there, .finite, .reporting, .that]) || next.has(.endsInEd) { return true }
        if at(coordinator + 1).has(.adverb), at(coordinator + 2).has([.finite, .endsInEd]) { return true }
        // `, and both appear to leak`
        if next.has([.determiner, .adverb]), Self.plural.contains(at(coordinator + 2).key) { return true }
        for index in coordinator + 1..<coordinator + 10 {
            let token = at(index)
            // `, and Anna Kerr, a lawyer, …`
            guard token.isWord else {
                return token.kind == .comma && next.has(.capital) && at(coordinator - 1).kind == .comma
                    && !at(index + 1).has(.coordinator)
            }
            // `, or the new mill he spoke of`
            if token.has([.relative, .that]) || token.has(.subject) { return false }
            if index > coordinator + 1, token.has(.finite) || isPast(index) { return true }
        }
        return false
    }

    /// Whether the comma separates items of a list: `fraud, theft and arson`.
    func continuesList(_ comma: Int) -> Bool {
        var last = comma
        for index in comma + 1..<comma + 9 {
            let token = at(index)
            if token.kind == .comma {
                last = index
                continue
            }
            if index - last > Self.longestItem { return false }
            if index == comma + 1, token.has([.preposition, .to]) { return false }
            guard token.isWord, !token.has([.finite, .that, .relative, .subject, .contrast, .reporting]) else {
                return false
            }
            if token.has(.coordinator) { return index > comma + 1 && !endsNounPhrase(index) && !opensCoordinate(index) }
        }
        return false
    }

    private static let sentenceAdverbs = keys("however meanwhile though anyway nonetheless nevertheless")
    static let articles = keys("a an")
    private static let resulting = keys("causing prompting leading forcing leaving sparking making drawing")
    private static let joining = keys("as along together rather")
    private static let joined = keys("well opposed with than")
    static let whether = WordKey("whether")
    private static let of = WordKey("of")
    private static let given = keys("given considering")
    private static let you = WordKey("you")
    private static let response = WordKey("response")
    /// Forms of `have` and `do` that go on with a list of infinitives: `cannot buy a mill, have children or rest`.
    private static let bases = keys("have do")
    /// Past forms that are participles as well: `was caught, held overnight and freed`.
    static let participles = keys(
        "made left held brought bought met led stood understood found felt paid sat spent sent lost kept told sold taught shut built"
    )
    private static let stakes = keys("risk cost expense")
    /// The most words before `and` in the last item but one of a list.
    private static let longestItem = 5
    /// The most tokens that an apposition has.
    private static let longestApposition = 24

    /// Prepositions that begin an adverbial behind a comma.
    private static let adverbials = WordKeySet(
        ["with", "without", "despite", "amid", "following", "after", "before", "during", "since", "as", "until"].map {
            WordKey($0)
        }
    )
}
