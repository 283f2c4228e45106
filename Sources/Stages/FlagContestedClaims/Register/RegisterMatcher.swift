import StageKit

/// Finds the sides of issues in the words of a sentence: built once a pipeline.
struct RegisterMatcher: Sendable {
    /// A side of an issue that words tell.
    struct Match: Equatable {
        /// The number of the issue.
        let issue: Int
        let side: IssueSide
        /// The words from the first to the last that the pattern asks for.
        let words: Range<Int>
        /// Whether the pattern says itself what is not so.
        var isNegative = false
    }

    private struct Pattern: Sendable {
        let pattern: ClaimPattern
        let issue: Int
        let side: IssueSide
        let anchor: Int
    }

    /// The issues by number.
    let issues: [ContestedIssue]
    private var numbers: [String: Int] = [:]
    private var patterns: [Pattern] = []
    /// The patterns to look at where a word stands.
    private var byWord: [WordKey: [Int]] = [:]
    /// The same for stems, and the lengths that stems have.
    private var byStem: [WordKey: [Int]] = [:]
    private var stemLengths: [Int] = []

    /// A matcher of issues.
    init(_ issues: [ContestedIssue]) {
        self.issues = issues
        var lengths: Set<Int> = []
        for (number, issue) in issues.enumerated() {
            numbers[issue.id] = number
            for (side, list) in [(IssueSide.pro, issue.sides.pro.patterns), (.con, issue.sides.con.patterns)] {
                for pattern in list {
                    let anchor = pattern.anchor
                    for word in pattern.terms[anchor].words {
                        if word.isStem {
                            byStem[word.key, default: []].append(patterns.count)
                            lengths.insert(word.key.length)
                        } else {
                            byWord[word.key, default: []].append(patterns.count)
                        }
                    }
                    patterns.append(Pattern(pattern: pattern, issue: number, side: side, anchor: anchor))
                }
            }
        }
        stemLengths = lengths.sorted()
    }

    /// The number of the issue with an id.
    func number(of id: String) -> Int? { numbers[id] }

    /// Whether there is nothing to find.
    var isEmpty: Bool { patterns.isEmpty }

    /// The sides that a text tells, taken for one sentence.
    func sides(of text: String) -> [IssueSide] {
        let bytes = Array(text.utf8)
        let keys = Self.words(Words(bytes).spans[...], in: bytes.span).keys
        return IssueSide.allCases.filter { side in matches(in: keys).contains { $0.side == side } }
    }

    /// The words of a sentence as patterns see them: a number with commas is one word, and genitives have no ending.
    static func words(_ words: ArraySlice<TextSpan>, in text: borrowing Span<UInt8>) -> (
        keys: [WordKey], spans: [TextSpan]
    ) {
        var keys: [WordKey] = []
        var spans: [TextSpan] = []
        keys.reserveCapacity(words.count)
        spans.reserveCapacity(words.count)
        for word in words {
            var end = word.end
            if word.length > 2, text[end - 1] == UInt8(ascii: "s") {
                if text[end - 2] == UInt8(ascii: "'") { end -= 2 }
                if word.length > 4, text[end - 2] == 0x99, text[end - 4] == 0xE2 { end -= 4 }
            }
            if let last = spans.last, last.end + 1 == word.start, text[last.end] == UInt8(ascii: ","),
                isDigit(text[last.end - 1]), isDigit(text[word.start]), last.length < 24
            {
                spans[spans.count - 1].end = word.end
                keys[keys.count - 1] = WordKey(beginning: text, last.start, word.end)
                continue
            }
            spans.append(word)
            keys.append(WordKey(beginning: text, word.start, end))
        }
        return (keys, spans)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    /// What the words of a sentence tell: of each side of each issue the first place.
    ///
    /// Only patterns whose longest word stands in the sentence are looked at, and each only as far as its window reaches.
    func matches(in keys: [WordKey]) -> [Match] {
        var found: [Match] = []
        for (index, key) in keys.enumerated() {
            for pattern in candidates(key) {
                let entry = patterns[pattern]
                guard !found.contains(where: { $0.issue == entry.issue && $0.side == entry.side }) else { continue }
                if let words = match(entry, at: index, keys) {
                    let isNegative = entry.pattern.isNegative
                    found.append(Match(issue: entry.issue, side: entry.side, words: words, isNegative: isNegative))
                }
            }
        }
        return found.filter { match in
            // Of two sides that the same words tell, the one that more of them tell counts: `denies that the gates were shut`.
            !found.contains {
                $0.issue == match.issue && $0.side != match.side && $0.words.overlaps(match.words)
                    && $0.words.count >= match.words.count
            }
        }
    }

    private func candidates(_ key: WordKey) -> [Int] {
        var candidates = byWord[key] ?? []
        for length in stemLengths where key.length >= length {
            if let stems = byStem[key.prefix(length)] { candidates += stems }
        }
        return candidates
    }

    private func match(_ entry: Pattern, at index: Int, _ keys: [WordKey]) -> Range<Int>? {
        let words =
            entry.pattern.window.map { anyOrder(entry, at: index, keys, window: $0) } ?? inOrder(entry, at: index, keys)
        guard let words else { return nil }
        for place in max(0, words.lowerBound - 3)..<min(keys.count, words.upperBound + 3)
        where stands(entry.pattern.excluded, keys[place]) {
            return nil
        }
        return words
    }

    /// The terms in any order, each at the place nearest to the anchor.
    private func anyOrder(_ entry: Pattern, at index: Int, _ keys: [WordKey], window: Int) -> Range<Int>? {
        var first = index
        var last = index
        for (number, term) in entry.pattern.terms.enumerated() where number != entry.anchor {
            var place: Int?
            for distance in 1..<window {
                if index + distance < keys.count, stands(term.words, keys[index + distance]) {
                    place = index + distance
                }
                if place == nil, index - distance >= 0, stands(term.words, keys[index - distance]) {
                    place = index - distance
                }
                if place != nil { break }
            }
            guard let place else { return nil }
            first = min(first, place)
            last = max(last, place)
        }
        return last - first < window ? first..<last + 1 : nil
    }

    /// The terms one behind the other, with no more words between them than their gaps.
    private func inOrder(_ entry: Pattern, at index: Int, _ keys: [WordKey]) -> Range<Int>? {
        let terms = entry.pattern.terms
        var last = index
        for number in entry.anchor + 1..<max(entry.anchor + 1, terms.count) {
            let places = last + 1...last + 1 + terms[number].gap
            guard let place = places.first(where: { $0 < keys.count && stands(terms[number].words, keys[$0]) }) else {
                return nil
            }
            last = place
        }
        var first = index
        var number = entry.anchor
        while number > 0 {
            let gap = terms[number].gap
            let places = (first - 1 - gap...first - 1).reversed()
            guard let place = places.first(where: { $0 >= 0 && stands(terms[number - 1].words, keys[$0]) }) else {
                return nil
            }
            first = place
            number -= 1
        }
        return first..<last + 1
    }

    private func stands(_ words: [ClaimPattern.PatternWord], _ key: WordKey) -> Bool {
        words.contains {
            $0.isStem ? key.length >= $0.key.length && key.prefix($0.key.length) == $0.key : $0.key == key
        }
    }
}
