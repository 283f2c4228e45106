import SplitSentences
import Testing

@Suite("Cost", .serialized)
struct LinearTimeTests {
    @Test(
        "is linear in the text, however hostile",
        arguments: [
            ".", "“", "A. ", "7", "\n", "(", "[", "a\n", " ", ". ", ".“", ".”", "!", "? ", "…", ". . ", "\"", "'",
            "1) ",
            "(a) ", "• ", "- ", "U.S. ", "Mr. ", "ABC, ", ".)", ". (", "(a. ", "said.When ", "Is it?” Anna ", ".[1]",
            "Monday, ", "VELM (", "\r\n", ".\u{00A0}", "(He left. ", "wrapped lines that are as long as this one is\n",
        ]
    )
    func linear(_ unit: String) {
        // Thirty-two times the text; quadratic cost would be a thousand times as high. Other work may take the core away
        // for a while, so the best of several times counts, and few are taken where the first will do.
        var small = Duration.seconds(3600)
        var large = Duration.seconds(3600)
        for _ in 0..<10 where large > small * 160 || small > .seconds(60) {
            small = min(small, Self.cost(of: unit, bytes: 4_000))
            large = min(large, Self.cost(of: unit, bytes: 128_000))
        }
        #expect(large <= small * 160, "\(small) for 4 kB, \(large) for 128 kB")
    }

    private static let splitter = SentenceSplitter(SentenceRules(.english))

    private static func cost(of unit: String, bytes: Int) -> Duration {
        let text = Array(String(repeating: unit, count: bytes / unit.utf8.count).utf8)
        var found: [Range<Int>] = []
        return ContinuousClock().measure {
            splitter.split(text.span, 0..<text.count, lines: .areLayout, into: &found)
        }
    }
}
