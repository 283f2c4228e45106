import StageKit

/// What stands around a verb: its auxiliaries, whether it is negated, where its subject ends.
struct VerbGroup {
    /// The index of the group's first token.
    var start: Int
    /// Whether `not`, `never` or a subject such as `nobody` negates it, or what governs it: `refused to …`.
    var isNegated = false
    /// Whether it did not take place: `would`, `if`.
    var isUnreal = false
    /// Whether it is a passive.
    var isPassive = false
    /// Whether an infinitive that no verb such as `continue` governs.
    var isInfinitive = false
    /// Whether `continue to`, `seek to` or the like governs it.
    var isGoverned = false
}

extension Clauses {
    /// The group of the verb at an index; `nil` where the word is a noun or an adjective there.
    func verbGroup(at verb: Int, forms: Forms) -> VerbGroup? {
        var group = VerbGroup(start: verb)
        var index = verb - 1
        var hasAuxiliary = false
        while index >= 0, index > verb - 8 {
            let token = at(index)
            let isInside =
                token.has([.auxiliary, .adverb, .negation, .to]) || Self.governors.contains(token.key)
                || token.key == Self.on && Self.governors.contains(at(index - 1).key)
            // `Will claims`: a name, since no `will` stands before this form.
            if token.has(.modal), index == verb - 1, !forms.has(.base) { break }
            guard token.isWord, isInside && !token.has([.no, .there, .subordinator]) || isSince(index) else { break }
            if token.has(.negation) { group.isNegated = true }
            if token.has(.unreal) { group.isUnreal = true }
            if token.has(.be), index == verb - 1 || Self.onlyAdverbs(tokens[index + 1..<verb]) {
                group.isPassive = forms.has(.participle) && at(verb).has(.endsInEd)
            }
            if token.has(.to) { group.isInfinitive = true }
            if group.isInfinitive, Self.governors.contains(token.key) { group.isGoverned = true }
            if token.has(.auxiliary) || token.has(.to) { hasAuxiliary = true }
            group.start = index
            // `it's`, `we've`: the subject is in the word.
            if token.has([.subject, .either]) { break }
            index -= 1
        }
        let before = at(index)
        // `refused to deny`, `no reason to doubt`, `confirm or deny`
        if group.isInfinitive, before.has(.implicitNegation) || before.isWord && at(index - 1).has(.no) {
            group.isNegated = true
        }
        if at(verb - 1).key == Self.or { group.isUnreal = true }
        // `pressed him to deny`
        if group.isInfinitive, !group.isGoverned, Self.urging.contains(at(index - 1).key),
            before.has([.object, .capital])
        {
            group.isUnreal = true
        }
        if group.isInfinitive, !group.isGoverned, at(group.start).has(.haveOrDo) || Self.needs.contains(before.key) {
            group.isUnreal = true
        }
        if before.has(.negativeSubject) || at(index - 1).has(.negativeSubject) && !before.has(.number),
            !group.isInfinitive
        {
            group.isNegated = true
        }
        // `Nobody in the camp denies …`, `Neither, he added, did she deny …`
        if !group.isNegated, !group.isInfinitive, opensNegatively(before: group.start) { group.isNegated = true }
        // `Nowhere did she deny …`
        if before.has([.subject, .either]), at(index - 1).has(.haveOrDo), Self.inverting.contains(at(index - 2).key) {
            group.isNegated = true
        }
        if isConditional(index) { group.isUnreal = true }
        return isVerb(verb, group, hasAuxiliary: hasAuxiliary, before, forms) ? group : nil
    }

    private func isVerb(_ verb: Int, _ group: VerbGroup, hasAuxiliary: Bool, _ before: Token, _ forms: Forms) -> Bool {
        guard forms.has(.verb) else { return false }
        if hasAuxiliary { return true }
        if before.has([.possessive, .genitive, .empty]) || before.has(.determiner) && !before.has(.demonstrative) {
            return forms.has(.gerund) && at(verb).has(.endsInIng) && before.has(.genitive)
        }
        // `the most minor alleged offence`
        if at(verb).has(.endsInEd), at(verb - 2).key == Self.most || Self.comparing.contains(at(verb - 1).key) {
            return false
        }
        // `militarizing disputed waters`: a participle before a noun.
        if before.has(.endsInIng), at(verb).has(.endsInEd) { return false }
        if before.has([.preposition, .no]), !at(verb).has(.endsInIng) { return false }
        guard at(verb).has(.nounToo) else { return true }
        // `they cannot make definite claims`: the clause has its verb.
        if !before.has([.subject, .relative, .that, .either, .coordinator]), before.isWord, hasVerb(before: verb) {
            return false
        }
        // `doubts remain about …`
        if Self.plural.contains(at(verb + 1).key) { return false }
        // `to settle water disputes in May`
        if at(verb - 3).has(.to), !at(verb - 2).has(.be), before.isWord, before.traits.isSubset(of: .endsInS) {
            return false
        }
        // `the only strange claim Kerr has made`, `added new claims he has not made before`
        let isBase = !at(verb).has([.endsInS, .endsInEd, .endsInIng])
        if isBase, before.has(.relative), !before.has(.subject), at(verb + 1).has([.subject, .either]) { return false }
        if isBase, before.traits.isEmpty, before.isWord, !Self.plurals.contains(before.key) { return false }
        if Self.adjectives.contains(before.key) { return false }
        // `a bold and untested claim to …`
        if at(verb).has(.nounToo), isBehindArticle(verb) { return false }
        // `That dispute arose after …`, `bogus claims to the throne`
        if before.has(.demonstrative), !at(verb + 1).has([.determiner, .possessive, .that]) { return false }
        let agrees = before.has(.endsInS) != at(verb).has(.endsInS)
        if at(verb).has(.nounToo), at(verb + 1).has(.to), !before.has([.subject, .relative, .that, .either, .capital]),
            !agrees
        {
            return Self.statives.contains(at(verb + 2).key)
        }
        // A noun as well: behind a name, a pronoun or a noun that it may agree with, and before a clause or an object.
        if before.has([.subject, .relative]) { return true }
        guard before.isWord, !before.has([.reporting, .coordinator]) || before.has(.capital) else { return false }
        let next = at(verb + 1)
        // `a claim that his office disputes`
        if !next.isWord, next.kind != .openMark, at(verb).has(.endsInS) {
            return (max(0, verb - 6)..<verb).contains { at($0).has([.relative, .that]) }
        }
        if next.has(.finite), !next.has([.subject, .either]) {
            // `who Orlan claims has left`, but `the mill claims have been paid`
            return (max(0, verb - 8)..<verb).contains { at($0).has(.relative) }
        }
        return next.has([.that, .subject, .either, .object, .determiner, .possessive, .there, .to, .no])
            || next.kind == .openMark || next.has(.capital) && !before.has(.adverb)
            || isClauseStart(verb + 1)
    }

    /// Whether the clause that a word stands in has a verb before it that is none of saying, with nothing between that would
    /// begin another clause.
    private func hasVerb(before word: Int) -> Bool {
        let start = start(of: word)
        guard let verb = (start..<word).last(where: { isFinite($0) }), !at(verb).has(.reporting) else { return false }
        return !(start..<word).contains { at($0).has([.relative, .that]) }
            && !(verb..<word).contains { !at($0).isWord || at($0).has([.coordinator, .subject, .either, .capital]) }
    }

    /// Whether a negative subject, or `neither`, opens the clause that a verb stands in.
    private func opensNegatively(before verb: Int) -> Bool {
        if Self.inverting.contains(at(0).key), (max(0, verb - 4)..<verb + 1).contains(where: { at($0).has(.haveOrDo) })
        {
            return true
        }
        var start = start(of: verb)
        // `Virtually no one in Torva denies …`
        if at(start + 1).has(.no) { start += 1 }
        return at(start).has(.negativeSubject) && !tokens[start..<max(start, verb)].contains { $0.has(.finite) }
    }

    /// Whether `a` or `an` opens the noun phrase that ends with a word, and nothing but adjectives stands between.
    private func isBehindArticle(_ word: Int) -> Bool {
        for index in (max(0, word - 5)..<word).reversed() {
            let token = at(index)
            if token.key == Self.a || token.key == Self.an { return true }
            guard token.isWord, !token.has([.capital, .preposition, .finite, .subject, .either, .relative, .endsInS])
            else {
                return false
            }
        }
        return false
    }

    /// `has since denied`
    private func isSince(_ index: Int) -> Bool { at(index).key == Self.since && at(index - 1).has(.haveOrDo) }

    /// Whether `if`, `whether` or `unless` opens the clause that ends at an index.
    private func isConditional(_ index: Int) -> Bool {
        var index = index
        let limit = max(0, index - 8)
        while index >= limit, at(index).isWord {
            if at(index).has(.condition) { return true }
            if at(index).has([.that, .relative]) { return false }
            index -= 1
        }
        return false
    }

    private static func onlyAdverbs(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.allSatisfy { $0.has([.adverb, .negation]) || $0.has(.be) }
    }

    /// Verbs that take another one and do not change whether it took place.
    private static let governors = keys(
        """
        continued continues continue began begin begins begun started tried tries trying try sought seeks seek went moved moves kept
        quickly rushed appeared appears appear seemed seems seem going used proceeded
        """
    )
    private static let urging = keys(
        "pressed urged asked wanted told ordered pressured begged press urge ask want tell order"
    )
    private static let since = WordKey("since")
    private static let a = WordKey("a")
    private static let an = WordKey("an")
    private static let inverting = keys("nowhere never nor neither rarely seldom")
    private static let or = WordKey("or")
    private static let on = WordKey("on")
    private static let most = WordKey("most")
    private static let plurals = keys("people police men women children media staff troops folks")
    private static let adjectives = keys(
        "new old bogus false fresh similar such latest recent wild bold strange dubious"
    )
    private static let comparing = keys("less more most least")
    /// What one claims to do.
    static let statives = keys(
        "be have know want represent support love speak believe see own possess respect hate understand defend care find"
    )
    private static let needs = keys(
        "need needs needed ready able want wants wanted hope hopes hoped plans plan likely expected"
    )
}
