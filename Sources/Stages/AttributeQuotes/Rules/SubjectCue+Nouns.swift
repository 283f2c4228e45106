import StageKit

/// Nouns that look like the verb of a report.
extension ReportFinder {
    /// `the new rules`, `up 0.2 points to 3`: the verb is the noun that the words before it are waiting for.
    func isNounAhead(_ subject: Range<Int>, _ cue: Cue) -> Bool {
        let last = items[subject.upperBound - 1]
        guard subject.upperBound == cue.range.lowerBound else { return false }
        if isSubject(cue) || isExistential(subject, cue) { return true }
        // `two of the 20 confirmed cases`
        if last.has(.number), subject.count > 1, items[subject.upperBound - 2].has(.determiner),
            Self.participles.contains(items[cue.range.lowerBound].key), cue.range.upperBound < unit.upperBound,
            items[cue.range.upperBound].has(.endsInS)
        {
            return true
        }
        if last.isCapital { return false }
        // `The other said …`
        if last.key == Self.other, subject.count == 2 { return false }
        return Self.adjectives.contains(last.key)
            || last.has(.number) && items[cue.range.lowerBound].forms.contains(.third)
    }

    /// `the EU rules will close the port`: a word that can be a noun, with its own verb behind it.
    private func isSubject(_ cue: Cue) -> Bool {
        let noun = items[cue.range.lowerBound]
        guard noun.has(.nounToo), noun.forms.has([.third, .base]), cue.range.count == 1,
            cue.range.upperBound < unit.upperBound
        else { return false }
        let next = items[cue.range.upperBound]
        if next.has(.auxiliary) { return noun.forms.contains(.third) }
        // `The ferry report finds that …`
        guard !next.has([.pronoun, .nounToo]) else { return false }
        return next.has(.finite) || next.forms.contains(.third)
    }

    /// `there is some doubt`, `they had some claims`: a determiner behind a verb has a noun behind it.
    private func isExistential(_ subject: Range<Int>, _ cue: Cue) -> Bool {
        guard subject.count == 1, items[subject.lowerBound].has(.determiner), subject.lowerBound > unit.lowerBound,
            items[cue.range.lowerBound].has(.nounToo)
        else { return false }
        let before = items[subject.lowerBound - 1]
        return before.has([.be, .have]) || before.has(.adverb) && before.has(.genitive)
    }

    /// What is said of things that are counted.
    private static let participles = WordKeySet(
        words: "confirmed reported suspected alleged proposed announced predicted expected"
    )

    private static var other: WordKey { WordKey(literal: "other") }

    /// Words that stand before a noun and are none.
    private static let adjectives = WordKeySet(
        words: """
            new old recent current former previous early other several strict proposed multiple main federal nationwide national international
            local political economic financial legal medical military nuclear social similar different various certain specific
            same false key major big small large strong final initial annual daily numerous conflicting
            """
    )
}
