import StageKit

/// A run of words with capitals that could be a name: `Anna Kerr`, `the Defence Ministry`.
struct NameRun {
    /// The name without titles before it.
    let span: TextSpan
    /// Its words as they stand, without a genitive's ending.
    let words: [String]
    /// The words in one spelling.
    let folded: [String]
    /// The titles before it: `President`, `Mr`.
    let titles: [String]
    let isMale: Bool
    let isFemale: Bool
    /// Whether one of its words is part of the name of a body, or the name of a state.
    let hasBody: Bool
    let hasState: Bool
    /// Whether it stands where every word has a capital.
    let opensSentence: Bool

    /// The name as it stands, on one line.
    let name: String
    /// One human being's name, as far as its words show.
    var isPerson: Bool { !hasBody && !hasState && (words.count >= 2 || !titles.isEmpty) && words.count <= 5 }
}

/// Finds runs of words with capitals.
struct NameFinder {
    let bytes: [UInt8]
    let words: [TextSpan]
    let lexicon: Lexicon

    private static let functions: Traits = [
        .determiner, .possessive, .preposition, .conjunction, .subordinator, .auxiliary, .adverb, .day, .pronoun, .that,
        .to,
        .relative, .interrogative,
    ]

    /// The runs of a stretch, in text order.
    func runs(in stretch: TextSpan, opensSentence: (Int) -> Bool) -> [NameRun] {
        var runs: [NameRun] = []
        let text = bytes.span
        var index = words.partitioningIndex { $0.start >= stretch.start }
        while index < words.count, words[index].start < stretch.end {
            guard isName(text, index) else {
                index += 1
                continue
            }
            var last = index
            while last + 1 < words.count, words[last + 1].end <= stretch.end, last - index < 8, !endsRun(text, last) {
                if isName(text, last + 1), joins(text, last) {
                    last += 1
                } else if last + 2 < words.count, isParticle(text, last + 1), joins(text, last), joins(text, last + 1),
                    isName(text, last + 2), words[last + 2].end <= stretch.end
                {
                    last += 2
                } else {
                    break
                }
            }
            if let run = run(text, index...last, opensSentence(words[index].start)) { runs.append(run) }
            index = last + 1
        }
        return runs
    }

    private func facts(_ text: borrowing Span<UInt8>, _ index: Int) -> Traits {
        let facts = WordFacts(text, words[index])
        return facts.traits.union(lexicon.vocabulary[facts.key].traits)
    }

    private func isName(_ text: borrowing Span<UInt8>, _ index: Int) -> Bool {
        let first = text[words[index].start]
        guard first &- 0x41 < 26 || first >= 0xC3 else { return false }
        let traits = facts(text, index)
        return traits.contains(.capital) && traits.isDisjoint(with: Self.functions)
    }

    private func isParticle(_ text: borrowing Span<UInt8>, _ index: Int) -> Bool {
        words[index].length <= 3 && facts(text, index).contains(.nameParticle)
            && !facts(text, index).contains(.determiner)
    }

    private func endsRun(_ text: borrowing Span<UInt8>, _ index: Int) -> Bool {
        WordFacts(text, words[index]).traits.contains(.genitive)
    }

    /// Whether nothing but a blank, or the stop of an initial or a title, stands behind a word.
    private func joins(_ text: borrowing Span<UInt8>, _ index: Int) -> Bool {
        let gap = TextSpan(words[index].end, words[index + 1].start)
        if gap.length == 1 { return text[gap.start] == 0x20 || text[gap.start] == UInt8(ascii: "-") }
        if gap.length == 2, text[gap.start] == 0xC2, text[gap.start + 1] == 0xA0 { return true }
        guard gap.length == 2, text[gap.start] == UInt8(ascii: "."), text[gap.start + 1] == 0x20 else { return false }
        return words[index].length <= 3 || facts(text, index).contains(.title)
    }

    private func run(_ text: borrowing Span<UInt8>, _ range: ClosedRange<Int>, _ opens: Bool) -> NameRun? {
        var first = range.lowerBound
        var titles: [String] = []
        var traits: Traits = []
        // `Foreign Minister Anna Kerr`: the name begins behind the last title.
        let last = range.last { facts(text, $0).has([.title, .role]) && !isSurname(text, $0, range) }
        if let last, last == range.upperBound { return nil }
        while let last, first <= last {
            traits.formUnion(facts(text, first).intersection([.male, .female]))
            titles.append(word(first))
            first += 1
        }
        var body: Traits = []
        for index in first...range.upperBound { body.formUnion(facts(text, index).intersection([.body, .state])) }
        let parts = (first...range.upperBound).map { word($0) }
        let end = words[range.upperBound].start + (parts.last?.utf8.count ?? 0)
        return NameRun(
            span: TextSpan(words[first].start, end),
            words: parts,
            folded: parts.map { NameFold.fold($0) },
            titles: titles,
            isMale: traits.contains(.male),
            isFemale: traits.contains(.female),
            hasBody: body.contains(.body),
            hasState: body.contains(.state),
            opensSentence: opens,
            name: String(decoding: bytes[words[first].start..<end], as: UTF8.self)
                .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        )
    }

    /// Titles that are surnames, too: `Martin King`.
    private func isSurname(_ text: borrowing Span<UInt8>, _ index: Int, _ range: ClosedRange<Int>) -> Bool {
        index == range.upperBound && range.count == 2 && Self.surnames.contains(WordFacts(text, words[index]).key)
            && !facts(text, range.lowerBound).has([.title, .role, .state])
    }

    private static let surnames: Set<WordKey> = [
        WordKey("king"), WordKey("prince"), WordKey("pope"), WordKey("bishop"), WordKey("dean"), WordKey("judge"),
        WordKey("cardinal"), WordKey("major"), WordKey("lord"), WordKey("priest"), WordKey("farmer"), WordKey("guest"),
    ]

    /// A word as it stands, without a genitive's ending.
    private func word(_ index: Int) -> String {
        var span = words[index]
        if WordFacts(bytes.span, span).traits.contains(.genitive) {
            span.end -= bytes[span.end - 2] == UInt8(ascii: "'") ? 2 : 4
        }
        return String(decoding: bytes[span.range], as: UTF8.self)
    }
}
