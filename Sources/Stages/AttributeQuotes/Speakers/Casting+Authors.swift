import StageKit

extension Casting {
    /// Who speaks by what he has written: `a report by the Velm Institute`, `figures released by the Velm Institute`, `the
    /// Institute's figures`, `Velm Institute data`.
    mutating func author(_ phrase: SourcePhrase, _ source: TextSpan) -> Found? {
        guard EnglishTexts.nouns.contains(phrase.head.key), !phrase.head.isCapital,
            let number = authorBehind(phrase) ?? authorBefore(phrase)
        else { return nil }
        let run = runs[number]
        guard run.isPerson ? memberOf[number] >= 0 : run.marks.has([.body, .acronym, .brand]),
            let found = found(number, source)
        else { return nil }
        // `the report` speaks for the same ones later.
        unnamed[phrase.head.key] = found.member
        return (found.member, Certainty.description)
    }

    /// `… released on Monday by | the Velm Institute`, where one alone is named.
    private func authorBehind(_ phrase: SourcePhrase) -> Int? {
        let items = phrase.items
        let end = phrase.segment.upperBound
        let ceiling = min(end, phrase.headEnd + 5)
        guard
            let preposition = (phrase.headEnd..<max(phrase.headEnd, ceiling)).first(where: {
                items[$0].has(.by) || items[$0].key == Self.from
            }), preposition + 1 < end,
            items[phrase.headEnd..<preposition].allSatisfy({
                // `obtained by Velm Radio`, `seen by Velm Radio`: whose readers have it.
                $0.has([.adverb, .day, .timeNoun, .determiner, .preposition]) || Self.written.contains($0.key)
            }),
            let number = runs(in: TextSpan(items[preposition + 1].span.start, items[end - 1].span.end)).first
        else { return nil }
        let run = runs[number]
        let start = run.titles.isEmpty ? run.span.start : words[run.titles.lowerBound].start
        // `by the polling firm | Firn`, but not `from a friend of | Kerr`.
        let between = items[preposition + 1..<end].prefix { $0.span.end <= start }
        guard between.count <= 3, !run.marks.contains(.genitive),
            between.allSatisfy({
                !$0.has([.preposition, .conjunction, .to, .relative, .genitive, .possessive, .group])
            })
        else { return nil }
        // `by Velm think-tank Firn`: another name is still to come.
        let behind = items[preposition + 1..<end].first { $0.span.start >= run.span.end }
        let ends: Traits = [
            .preposition, .relative, .that, .day, .timeNoun, .adverb, .endsInEd, .to, .number, .determiner,
        ]
        return behind.map { $0.has(ends) } ?? true ? number : nil
    }

    /// `the Velm Institute's | figures`, `Velm Institute | data`, with nothing but an article before it.
    private func authorBefore(_ phrase: SourcePhrase) -> Int? {
        let items = phrase.items
        let first = phrase.segment.lowerBound
        let owner = phrase.headEnd - 2
        guard owner >= first, items[owner].isCapital else { return nil }
        let last = words.first(from: items[owner].span.start)
        guard
            let number = runs(in: TextSpan(items[first].span.start, items[owner].span.end)).last(where: {
                runs[$0].words.upperBound == last + 1
            }), case let run = runs[number], run.titles.isEmpty, run.marks.contains(.genitive) || !run.isPerson
        else { return nil }
        // `Court records`: a noun with the sentence's capital.
        if run.key.count == 1, run.words.lowerBound == words.first(from: items[first].span.start),
            run.marks.isDisjoint(with: [.acronym, .brand]), run.marks.contains(.opensSentence),
            words.traits(last).has([.body, .bodyName, .state]) || !seenInside.contains(run.key.last)
        {
            return nil
        }
        return items[first..<owner].prefix { $0.span.end <= run.span.start }.allSatisfy { $0.has(.determiner) }
            ? number : nil
    }

    private static let written = WordKeySet(
        words: """
            released issued published produced compiled conducted prepared written filed carried done made posted collected
            gathered kept maintained authored signed sent provided put drawn led tweeted given circulated
            """
    )
    private static var from: WordKey { WordKey(literal: "from") }
}
