import StageKit

/// Nouns that look like the verb of a report.
extension ReportFinder {
    /// `the new rules`, `up 0.2 points to 3`: the verb is the noun that the words before it are waiting for.
    func isNounAhead(_ subject: Range<Int>, _ cue: Cue) -> Bool {
        let last = items[subject.upperBound - 1]
        guard subject.upperBound == cue.range.lowerBound else { return false }
        if isSubject(cue) { return true }
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

    private static var other: WordKey { WordKey(literal: "other") }

    /// Words that stand before a noun and are none.
    private static let adjectives = WordKeySet(
        words: """
            new old recent current former previous early other several strict proposed multiple main federal nationwide national international
            local political economic financial legal medical military nuclear social similar different various certain specific
            false key major big small large strong final initial annual daily numerous conflicting
            """
    )
}
