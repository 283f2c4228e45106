import StageKit

/// Where clauses end that belong to a noun or a verb of another clause.
extension Clauses {
    /// Where a clause that belongs to a noun ends: before the verb of which the noun is the subject.
    ///
    /// Where the main verb is still to come (`mustGoOn`), any finite verb may be it: `a memo that says the dam is old got lost`.
    func endOfComplement(from start: Int, mustGoOn: Bool = false) -> Int {
        let end = end(from: start)
        // `that the dam broke and the port was closed are two claims`: with `if` or `when`, each clause has a verb of its own.
        var isComplete = false
        // A past form may be a participle: `the fears raised in May are old`.
        var isSure = false
        var openRelatives = 0
        var opensWithAdverbial = self.opensWithAdverbial(start)
        var index = start
        while index < end {
            let token = tokens[index]
            if token.kind == .openMark, let close = closeMark(behind: index, end) {
                if hasFinite(index + 1..<close) { isComplete = true }
                index = close + 1
                continue
            }
            if token.kind == .comma, !isComplete, at(index + 1).has(.relative) {
                index = (index + 2..<max(index + 2, end)).first { tokens[$0].kind == .comma } ?? end
            }
            let isRelative = token.has(.relative) || token.has(.that) && at(index + 1).has([.finite, .endsInEd])
            // `the claim that he gave the order that they leave seems odd`
            if isComplete, mustGoOn, isRelative || token.has(.that), at(index - 1).isWord {
                openRelatives += 1
                index += 1
                continue
            }
            if isComplete, token.has([.that, .relative, .subject, .contrast]), !isLinked(index) { return end }
            let opensAfterNoun =
                token.has(.that) && at(index - 1).isWord
                && !at(index - 1).has([.reporting, .finite, .preposition, .coordinator])
            // `that the notes Orlan wrote before he left should be read`
            let opensAdverbial = token.has(.subordinator) && (at(index + 1).has(.subject) || isClauseStart(index + 1))
            if index > start, !isComplete, opensAdverbial { openRelatives += 1 }
            if index > start,
                token.has(.relative) || opensAfterNoun || Self.asking.contains(token.key)
                    || opensContactClause(index, from: start)
            {
                openRelatives += 1
            }
            // `is older than those guards have said`
            if index > start, token.key == Self.than, at(index + 1).has([.determiner, .capital, .subject, .possessive])
            {
                openRelatives += 1
            }
            // `discredited the claim that it was old and affirming the other`
            if isComplete, token.has(.coordinator), at(index + 1).has(.endsInIng),
                at(index + 2).has([.determiner, .possessive, .capital, .object]),
                !(start..<index).contains(where: { tokens[$0].has(.endsInIng) })
            {
                return index
            }
            // `because it rained, his words are old`: the clause begins behind the comma.
            if opensWithAdverbial, isComplete, token.kind == .comma {
                opensWithAdverbial = false
                isComplete = false
                isSure = false
            }
            // `he lied and Orlan is a thief`, but `to curb the dam and cover up the leak is …`
            if isComplete, token.has(.coordinator), opensNounPhrase(index + 1) { return end }
            // `the dam was old and old mills were leaking`: behind `and` a subject that has a verb of its own.
            if isComplete, !mustGoOn, token.has(.coordinator), let verb = verb(ofSubjectAt: index + 1), verb < end {
                index = verb + 1
                continue
            }
            // `he left because it rained is …`: the clause behind `because` has to be complete as well.
            if isComplete, token.has([.subordinator, .condition]), !at(index + 1).has(.preposition) {
                if token.key == Self.asWord, Self.verdicts.contains(at(index + 1).key) { return index }
                isComplete = false
                index += 1
                continue
            }
            // `the dam was old first spread in May`
            let isFree = !at(index - 2).has([.auxiliary, .adverb, .preposition, .determiner, .possessive, .coordinator])
            if isComplete, isPast(index), at(index - 1).has(.adverb), isFree {
                return index - 1
            }
            if index < end, openRelatives == 0, isMainVerb(index, isComplete: isComplete, mustGoOn: mustGoOn) {
                let further = (index + 1..<max(index + 1, end)).first { at($0).has([.that, .relative]) } ?? end
                let isLast = !(index + 1..<max(index + 1, further)).contains {
                    isMainVerb($0, isComplete: true, mustGoOn: mustGoOn)
                }
                // What stands behind a comma is the subject of the verb that follows.
                if isSure || isLast && mustGoOn {
                    return tokens[start..<index].lastIndex { $0.kind == .comma } ?? index
                }
            }
            // `she said the dam broke`: what she said has a verb of its own.
            if index < end, isFinite(index) {
                if openRelatives > 0 {
                    openRelatives -= 1
                } else {
                    let opensAnother = at(index).has(.reporting) || Self.holding.contains(at(index).key)
                    isComplete = !opensAnother || !isClauseStart(index + 1)
                    isSure = isSure || !isPast(index) || at(index + 1).has([.determiner, .possessive, .object])
                }
            }
            index += 1
        }
        return mustGoOn ? lastMainVerb(start..<end) ?? end : end
    }

    /// The last verb of a stretch that has one verb more than its clauses: that of the clause around.
    private func lastMainVerb(_ range: Range<Int>) -> Int? {
        // `… is a trick that makes a choice`: not the verb of what follows.
        let verb = range.last { index in
            at(index).has([.be, .haveOrDo, .finite]) && isFinite(index)
                && (at(index).has([.be, .haveOrDo]) || Self.linking.contains(at(index).key))
                && !at(index - 1).has([.that, .relative])
        }
        guard let verb, verb > range.lowerBound + 3 else { return nil }
        let before = at(verb - 1)
        guard at(verb).has([.be, .haveOrDo]) || Self.linking.contains(at(verb).key), before.isWord,
            !before.has([.subject, .either, .there, .that, .relative, .adverb, .auxiliary, .to, .coordinator]),
            !before.has(.capital) || at(verb - 2).has(.preposition),
            (range.lowerBound..<verb).count(where: { isFinite($0) })
                > (range.lowerBound..<verb).count(where: { at($0).has([.relative, .that]) })
        else { return nil }
        // `that he lied because the dam was old`: the verb of a clause that opens close before.
        let opens = (max(range.lowerBound + 1, verb - 4)..<verb).contains {
            at($0).has([.subordinator, .condition, .that, .relative, .contrast]) || at($0).kind == .comma
        }
        return opens ? nil : verb
    }

    /// Whether a word behind a complete clause is the verb of the clause around it.
    private func isMainVerb(_ index: Int, isComplete: Bool, mustGoOn: Bool) -> Bool {
        guard isComplete else { return false }
        let token = tokens[index]
        // `the highest it's been`, `getting elected`
        if token.has([.subject, .either]) || Self.getting.contains(at(index - 1).key) { return false }
        // `firing at will`
        if token.has(.modal), at(index - 1).has(.preposition) { return false }
        let isLinking = Self.linking.contains(token.key)
        // `The claims that he lied make them angry.`
        if mustGoOn, Self.plural.contains(token.key), at(index - 1).isWord {
            return !at(index - 1).has([.to, .modal, .haveOrDo, .subject, .either, .adverb, .coordinator, .relative])
        }
        // `the risk of work done in haste`, `notes tied to Orlan`: a participle.
        let isParticiple = at(index + 1).has([.by, .preposition, .to])
        guard token.has(.finite) || isPast(index) && (isLinking || mustGoOn && !isParticiple) else { return false }
        // `The others playing fairly certainly won't help.`
        var last = index - 1
        while mustGoOn, at(last).has(.adverb), !at(last).has(.there), last > index - 4 { last -= 1 }
        let before = at(last).has([.subject, .auxiliary]) ? at(index - 1) : at(last)
        let isBehindQuotation = before.kind == .closeMark
        // `they were supporting armed guards`
        if before.has(.endsInIng), at(index - 2).has(.be) { return false }
        let hasSubject =
            !before.isWord && !isBehindQuotation
            || before.has([.subject, .either, .adverb, .auxiliary, .to, .negation, .coordinator])
        return !hasSubject && (token.has(.auxiliary) || isBehindQuotation || isLinking || mustGoOn)
    }

    /// The verb of a subject of two or three words that begins at an index without a determiner: `old mills were`.
    private func verb(ofSubjectAt start: Int) -> Int? {
        guard at(start).traits.isEmpty, at(start).isWord, at(start + 1).has(.endsInS) else { return nil }
        return (start + 2..<start + 4).first { at($0).has(.auxiliary) && at($0).has(.finite) }
    }

    /// The mark that closes a quotation, where nothing but words and commas stands in it.
    func closeMark(behind open: Int, _ end: Int) -> Int? {
        (open + 1..<max(open + 1, end)).first { tokens[$0].kind == .closeMark }
    }

    /// `as they said was old`: nothing that opens a clause of its own.
    private func isLinked(_ index: Int) -> Bool { at(index - 1).has([.subordinator, .condition]) }

    /// Whether a noun phrase of its own begins behind `and`, and no verb that goes on with the one before.
    private func opensNounPhrase(_ index: Int) -> Bool {
        at(index).has([
            .subject, .either, .there, .that, .determiner, .possessive, .capital, .demonstrative, .finite, .reporting,
        ])
    }

    /// Verbs that hardly stand in a relative clause without a pronoun.
    private static let linking = keys(
        "seems seemed appears appeared remains remained comes came goes went means meant drew led began"
    )

    /// Verbs that follow a plural in the present and are hardly nouns.
    static let plural = keys(
        """
        make seem appear come remain prove raise become leave hinge rest depend refuse ignore continue deserve pose suggest
        undermine threaten include contain represent involve provide require prevent reflect explain exist arise emerge belong
        consist operate tend
        """
    )
    private static let than = WordKey("than")
    private static let asking = keys("how what why")
    /// Verbs besides those of saying behind which a clause stands without `that`.
    private static let holding = keys("feared hoped knew felt suspected worried wished warned feels fears hopes knows")
    /// `rated the claim … as false`
    private static let verdicts = keys("true false misleading baseless nonsense unfounded untrue absurd")

    private static let getting = keys("getting being having")

    /// Where an infinitive or gerund ends: before the verb of the clause that it is the subject of, or belongs to.
    func endOfInfinitive(from start: Int) -> Int {
        let end = end(from: start)
        for index in start + 1..<max(start + 1, end) {
            let token = tokens[index]
            let isAs = token.key == Self.asWord && at(index + 1).has([.determiner, .preposition])
            // `claims to work for Kerr after he was asked to`
            let isLater = token.has(.subordinator) && token.has(.preposition) && at(start).has(.to)
            if isLater, at(index + 1).has(.subject) { return index }
            if token.has([.that, .relative, .subject, .condition, .contrast, .subordinator]), !isAs { return end }
            if token.kind == .comma, isClauseStart(index + 1) { return index }
            // `who claimed to be a miller, left`
            let goesOn = at(index + 1).has([.endsInEd, .finite]) && !at(index + 1).has(.capital)
            if token.kind == .comma, goesOn, !continuesList(index), !joinsAdjectives(commaAt: index),
                !at(start).has(.endsInIng)
            {
                return index
            }
            // `stealing salt and denied having seen it`
            let next = at(index + 1).has(.adverb) ? at(index + 2) : at(index + 1)
            if token.has(.coordinator), at(start).has(.endsInIng), next.has(.endsInEd) { return index }
            // `claim to be the best miller and offered a glimpse`
            if token.has(.coordinator), at(start).has(.to), next.has(.endsInEd),
                at(index + 2).has([.determiner, .possessive])
            {
                return index
            }
            // `stealing salt and other guards have left`
            if token.has(.coordinator), opensAnotherClause(index) { return index }
            // `his claim to have built it distorts his part`
            if at(start).has(.to), token.traits == .endsInS, at(index - 1).isWord, at(index - 1).traits.isEmpty,
                at(index + 1).has([.determiner, .possessive])
            {
                return index
            }
            // `mishandling classified letters`
            let isBehindHave = (index - 3..<index).contains { at($0).has(.haveOrDo) }
            let isAdjective =
                token.has(.endsInEd)
                && (isBehindHave || index == start + 1 && at(start).has(.endsInIng) || at(index - 2).has(.to))
            guard token.has(.finite) || isPast(index) && !isAdjective && !at(index + 1).has([.by, .preposition]) else {
                continue
            }
            let before = at(index - 1)
            // `reportedly getting paid`
            if Self.getting.contains(before.key) { continue }
            // `to be from the port falsely stated that …`
            if isPast(index), before.has(.adverb), at(index - 2).isWord, !at(index - 2).has([.auxiliary, .to, .adverb])
            {
                return index - 1
            }
            if before.isWord, !before.has([.coordinator, .to, .either, .auxiliary, .adverb, .preposition]) {
                return index
            }
        }
        return end
    }
}
