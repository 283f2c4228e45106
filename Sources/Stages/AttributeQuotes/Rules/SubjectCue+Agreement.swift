import StageKit

/// The subject of a verb, where both agree in number and the verb is no noun.
extension ReportFinder {
    /// The subject right before a verb group.
    func subject(of cue: Cue) -> Range<Int>? {
        let index = cue.group.start
        if index > unit.lowerBound, items[index - 1].has(.that), let that = relativeThat(before: index, cue) {
            return that
        }
        guard let subject = passage.subject(before: index), !holdsVerb(subject) else { return nil }
        let item = items[cue.range.lowerBound]
        guard item.has(.nounToo), !item.forms.has(.participle) || item.forms.has(.base) else { return subject }
        // `his claims`, `the report`: a noun, unless the subject is one by itself.
        let last = items[subject.upperBound - 1]
        if subject.upperBound < index || index < cue.range.lowerBound { return subject }
        if last.has([.subjectPronoun, .relative]), !last.has(.genitive) { return subject }
        // `“…,” the letter read.`
        if isQuotation(before: subject.lowerBound), passage.isFinal(cue.range.upperBound) { return subject }
        if announcesWords(subject, cue) { return subject }
        return agrees(subject, cue) ? subject : nil
    }

    /// `The mayor's analysis notes, “…”`: one thing in front of a verb, and words behind its comma.
    private func announcesWords(_ subject: Range<Int>, _ cue: Cue) -> Bool {
        let next = cue.range.upperBound
        let head = items[head(of: subject)]
        return subject.count > 1 && subject.lowerBound == unit.lowerBound
            && items[cue.range.lowerBound].forms.contains(.third) && next + 1 < unit.upperBound
            && items[next].kind == .comma && passage.isStatement(next + 1)
            && !items[subject.upperBound - 1].has([.genitive, .possessive])
            && (!head.has(.endsInS) || Self.singulars.contains(head.key))
    }

    /// `Sailors believe the plan of the mayor runs against all his old claims`: a long phrase with a verb of its own is no subject.
    func holdsVerb(_ subject: Range<Int>) -> Bool {
        guard subject.count > Self.longestPlain else { return false }
        for index in subject.dropFirst() {
            let item = items[index]
            // `all we have on the port`: a clause of its own within the phrase.
            if !item.isWord || item.has([.relative, .that, .subordinator, .subjectPronoun]) { return false }
            // `charges brought by Kerr`, `a talk held in Velm`
            if index + 1 < subject.upperBound, items[index + 1].has([.preposition, .by]) { continue }
            if item.isCapital || item.has(.nounToo) || items[index - 1].has([.to, .preposition, .determiner]) {
                continue
            }
            // `a single state`, `the old suspects' uncle`: nouns.
            let isBase = item.forms.has(.base) && items[index - 1].has([.plural, .group, .endsInS])
            let isListed = item.expressions >= 0 && !item.has(.genitive) && (isBase || item.forms.has(.third))
            if item.has([.finite, .modal]) || isListed { return true }
        }
        return false
    }

    /// The most words of a subject in which no verb is looked for.
    private static let longestPlain = 7

    /// `data that suggest …`, `a poll that asked voters how …`: the relative pronoun that is a conjunction, too.
    private func relativeThat(before index: Int, _ cue: Cue) -> Range<Int>? {
        guard index - 2 >= unit.lowerBound, items[index - 1].has(.that), items[index - 2].isWord,
            !items[index - 2].isCapital, items[index - 2].expressions < 0 || items[index - 2].has(.nounToo),
            !items[index - 2].has([.auxiliary, .preposition, .conjunction, .subordinator, .adverb, .day, .finite]),
            items[cue.range.lowerBound].forms.has([.past, .third]) || cue.expression.reportsWords,
            !items[cue.range.lowerBound].has(.nounToo)
                || cue.range.upperBound < unit.upperBound
                    && items[cue.range.upperBound].has([.that, .interrogative])
        else { return nil }
        return index - 1..<index
    }

    /// Whether subject and verb agree in number, and what follows is no second noun: `polls show that …`, `the poll shows …`.
    private func agrees(_ subject: Range<Int>, _ cue: Cue) -> Bool {
        let first = items[subject.lowerBound]
        let last = items[subject.upperBound - 1]
        let head = items[head(of: subject)]
        // `an engineers' report`: one of something.
        if subject.count == 2, Passage.articles.contains(first.key),
            !items[cue.range.lowerBound].forms.contains(.third)
        {
            return false
        }
        // `Its signals`: a noun is still to come.
        guard !last.has(.genitive), !last.has(.possessive) else { return false }
        let next = cue.range.upperBound
        let isMarked = next < unit.upperBound && items[next].has(.that)
        if items[cue.range.lowerBound].forms.contains(.third) {
            // `Republican demands to wait`: no name, but an adjective before a noun.
            if subject.count == 1, Self.adjectives.contains(last.key), next < unit.upperBound,
                items[next].has([.to, .that, .preposition])
            {
                return false
            }
            if last.has([.eitherPronoun, .capital]) { return true }
            guard !head.has(.endsInS) || Self.singulars.contains(head.key) else { return false }
            return first.has(.determiner) && subject.count > 1
                || opensClause(behind: subject) && !head.has([.number, .determiner])
                    && (isMarked || next < unit.upperBound && items[next].has([.subjectPronoun, .capital])
                        || Self.show.contains(items[cue.range.lowerBound].key) && passage.isClauseWithin(next))
        }
        if last.has(.group) || head.has(.group) || Self.plurals.contains(head.key) { return true }
        let opensUnit = subject.lowerBound == unit.lowerBound && subject.count == 1
        return head.has(.endsInS) && !Self.singulars.contains(head.key) && (!head.isCapital || opensUnit || isMarked)
    }

    /// `But simple math shows …`: nothing but a conjunction stands before the subject.
    private func opensClause(behind subject: Range<Int>) -> Bool {
        let start = subject.lowerBound
        return start == unit.lowerBound
            || items[start - 1].has(.conjunction)
                && (start - 1 == unit.lowerBound || items[start - 2].kind == .comma)
    }

    private static let adjectives = WordKeySet(
        words: "democratic republican congressional presidential federal american british russian chinese european"
    )
    private static let show: WordKeySet = [WordKey("shows")]

    /// Nouns with `s` at their ends that are no plurals.
    private static let singulars = WordKeySet(
        words: """
            analysis news press business congress campus crisis census process boss access progress hypothesis thesis basis
            politics economics mathematics statistics physics
            """
    )

    /// The head of a phrase: the word before its first preposition.
    private func head(of phrase: Range<Int>) -> Int {
        var index = phrase.lowerBound + 1
        while index < phrase.upperBound {
            if !items[index].isWord || items[index].has(.preposition) && !items[index].isCapital { return index - 1 }
            index += 1
        }
        return phrase.upperBound - 1
    }

    private static let plurals: WordKeySet = [
        WordKey("data"), WordKey("media"), WordKey("police"), WordKey("people"), WordKey("many"), WordKey("most"),
        WordKey("women"), WordKey("men"), WordKey("half"), WordKey("majority"), WordKey("percent"),
    ]

}
