import StageKit

/// Which words are the verbs of clauses.
extension Clauses {
    /// Whether a finite verb stands in a range.
    func hasFinite(_ range: Range<Int>) -> Bool {
        range.contains { isFinite($0) }
    }

    /// Whether a word is a finite verb: by itself, as a past form, or because it stands behind a pronoun that is a subject.
    func isFinite(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.has(.finite) || isPast(index) { return true }
        guard index > 0, tokens[index - 1].has(.subject), !tokens[index - 1].has([.there, .relative]), token.isWord
        else {
            return false
        }
        return !token.has([.adverb, .preposition, .to, .coordinator, .relative, .that, .determiner, .subordinator])
    }

    /// Whether the word is a past form behind its subject, and no participle behind a determiner or preposition.
    func isPast(_ index: Int) -> Bool {
        guard at(index).has(.endsInEd), index > 0 else { return false }
        let before = at(index - 1)
        // `Orla Ahmed`
        if at(index).has(.capital), before.has(.capital) { return false }
        return before.isWord
            && !before.has([.determiner, .possessive, .preposition, .be, .haveOrDo, .to, .genitive, .coordinator, .by])
    }
}
