import StageKit

/// Which words are the verbs of clauses.
extension Clauses {
    /// Whether a finite verb stands in a range.
    func hasFinite(_ range: Range<Int>) -> Bool {
        range.contains { isFinite($0) }
    }

    /// Whether a word is a finite verb: by itself, as a past form, or because it stands behind a pronoun that is a subject.
    func isFinite(_ index: Int) -> Bool {
        let token = at(index)
        // `letters sent by Orlan`
        if Self.participles.contains(token.key), at(index + 1).has(.by) { return false }
        if token.has(.finite) || isPast(index) && !at(index + 1).has(.by) { return true }
        guard index > 0, token.isWord, !token.has(Self.otherThanVerb) else { return false }
        if isUnlistedVerb(index) { return true }
        if at(index - 1).has(.subject), !at(index - 1).has([.there, .relative]) { return true }
        // `who supposedly face the axe`
        let before = at(index - 1).has(.adverb) ? at(index - 2) : at(index - 1)
        return before.has(.relative) && before.has(.subject) && !token.has([.capital, .possessive, .number, .either])
    }

    /// `Torva rarely sells the salt`, `guards watch the dam`: a word of no list, which agrees with what stands before it, and
    /// behind which an object begins.
    private func isUnlistedVerb(_ index: Int) -> Bool {
        let (before, next) = (tokens[index - 1], at(index + 1))
        guard tokens[index].traits == .endsInS, before.isWord, next.has([.determiner, .possessive, .object]),
            !next.has(.relative)
        else { return isUnlistedBase(index) }
        return before.has([.capital, .adverb, .that, .relative])
            && !before.has([.endsInS, .genitive, .determiner, .preposition])
    }

    /// `guards watch the dam`
    func isUnlistedBase(_ index: Int) -> Bool {
        guard index > 0, index < tokens.count else { return false }
        let (before, next) = (tokens[index - 1], at(index + 1))
        return tokens[index].isWord && tokens[index].traits.isEmpty && before.isWord && before.has(.endsInS)
            && before.traits.isSubset(of: [.endsInS, .capital]) && next.has([.determiner, .possessive, .object])
            && !next.has(.relative)
    }

    private static let otherThanVerb: WordTraits = [
        .adverb, .preposition, .to, .coordinator, .relative, .that, .determiner, .subordinator, .subject, .be,
        .negation,
        .modal, .object,
    ]

    /// `any plan we adopt`: a subject directly behind a noun, which opens a relative clause without a pronoun.
    func opensContactClause(_ index: Int, from start: Int) -> Bool {
        guard index > start, at(index).has(.subject), !at(index).has([.there, .relative]) else { return false }
        let before = at(index - 1)
        return before.isWord
            && !before.has([
                .that, .coordinator, .contrast, .subordinator, .condition, .relative, .reporting, .adverb, .finite,
                .auxiliary,
                .preposition, .day, .negation,
            ])
    }

    /// Whether a noun phrase and its verb follow `and`: `it was old and Kerr had left`.
    func opensAnotherClause(_ coordinator: Int) -> Bool {
        guard
            at(coordinator + 1).has([.determiner, .possessive, .capital])
                || Self.others.contains(at(coordinator + 1).key)
        else { return false }
        for index in coordinator + 2..<coordinator + 8 {
            let token = at(index)
            guard token.isWord, !token.has([.relative, .that, .subject, .either, .coordinator, .to, .subordinator])
            else {
                return false
            }
            if token.has(.finite) { return true }
        }
        return false
    }

    private static let others = keys("other")
    private static let newly = WordKey("newly")

    /// Whether the word is a past form behind its subject, and no participle behind a determiner or preposition.
    func isPast(_ index: Int) -> Bool {
        guard at(index).has(.endsInEd), index > 0 else { return false }
        let before = at(index - 1)
        // `Orla Ahmed`
        if at(index).has(.capital), before.has(.capital) || at(index + 1).has(.capital) { return false }
        // `newly minted ministers`
        if before.key == Self.newly { return false }
        return before.isWord
            && !before.has([.determiner, .possessive, .preposition, .be, .haveOrDo, .to, .genitive, .coordinator, .by])
    }
}
