import StageKit
import StageKitTesting
import Testing

@Suite("Words")
struct WordsTests {
    @Test("are runs of letters, marks and digits, with single joints inside", arguments: 0..<200)
    func naive(seed: Int) {
        var random = SplitMix64(seed: seed)
        let text = random.text(pieces: 40)
        #expect(Words(text.bytes).spans == Self.naive(text))
    }

    @Test(
        "are cut as readers cut them",
        arguments: [
            ("Don’t co-operate with U.S. ships.", ["Don’t", "co-operate", "with", "U.S", "ships"]),
            ("It cost 3.5 per cent, or €40.", ["It", "cost", "3.5", "per", "cent", "or", "40"]),
            ("“Нет”, — сказал он… «Да»!", ["Нет", "сказал", "он", "Да"]),
            ("A dash--and 'quotes' - and rock 'n' roll", ["A", "dash", "and", "quotes", "and", "rock", "n", "roll"]),
            ("Velm 🇺🇳👍🏽 → Torva ☂️", ["Velm", "Torva"]),
            ("Cafe\u{0301} Marlo\u{0301}", ["Cafe\u{0301}", "Marlo\u{0301}"]),
            ("中文 と ひらがな", ["中文", "と", "ひらがな"]),
            ("", []),
        ] as [(String, [String])]
    )
    func cut(_ text: String, _ expected: [String]) {
        let found = Words(text.bytes).spans.map { String(decoding: text.bytes[$0.range], as: UTF8.self) }
        #expect(found.map(\.bytes) == expected.map(\.bytes))
    }

    @Test("in a span are those that begin in it", arguments: 0..<50)
    func within(seed: Int) {
        var random = SplitMix64(seed: seed)
        let text = random.text(pieces: 40)
        let words = Words(text.bytes)
        let start = random.below(text.utf8.count)
        let span = TextSpan(start, start + random.below(text.utf8.count - start))
        let expected = words.spans.filter { span.start <= $0.start && $0.start < span.end }
        #expect(Array(words.within(span)) == expected)
    }

    private static func naive(_ text: String) -> [TextSpan] {
        let scalars = Array(text.unicodeScalars)
        let edges = text.boundaries
        var found: [TextSpan] = []
        var index = 0
        while index < scalars.count {
            guard isLetter(scalars[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < scalars.count {
                let joins =
                    "'-.’".unicodeScalars.contains(scalars[index]) && index + 1 < scalars.count
                    && isLetter(scalars[index + 1]) && isLetter(scalars[index - 1])
                guard isLetter(scalars[index]) || joins else { break }
                index += 1
            }
            found.append(TextSpan(edges[start], edges[index]))
        }
        return found
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        let category = scalar.properties.generalCategory
        return scalar.properties.isAlphabetic || category == .decimalNumber || category == .nonspacingMark
    }
}
