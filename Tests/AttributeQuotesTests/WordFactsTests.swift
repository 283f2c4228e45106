import StageKit
import StageKitTesting
import Testing

@testable import AttributeQuotes

@Suite("What a word's letters say")
struct WordFactsTests {
    @Test(
        "is noted.",
        arguments: [
            ("Velm", [.capital]),
            ("VELM", [.capital, .capitals, .innerCapital]),
            ("AldraTel", [.capital, .innerCapital]),
            ("ports", [.endsInS]),
            ("Ports", [.capital, .endsInS]),
            ("PORTS", [.capital, .capitals, .innerCapital]),
            ("closed", [.endsInEd]),
            ("Closed", [.capital]),
            ("red", []),
            ("slowly", [.adverb]),
            ("only", []),
            ("closing", [.endsInIng]),
            ("2,000", [.number]),
            ("U.S", [.capital, .capitals, .innerCapital]),
            ("Kerr's", [.capital, .genitive]),
            ("Kerr’s", [.capital, .genitive]),
            ("didn't", [.negation, .modal, .finite]),
            ("didn’t", [.negation, .modal, .finite]),
            ("straightforwardly", [.adverb]),
            ("Parliamentarians", [.capital, .endsInS]),
            ("re-elected", [.endsInEd]),
            ("Ömer", [.capital]),
        ] as [(String, Traits)]
    )
    func traits(_ word: String, _ expected: Traits) {
        #expect(Self.facts(word).traits == expected)
    }

    @Test("is the same wherever it stands.", arguments: 0..<100)
    func places(seed: Int) {
        var random = SplitMix64(seed: seed)
        let letters = Array("aedgilnsty'ABS2.-".utf8)
        for _ in 0..<50 {
            let word = (0..<1 + random.below(17)).map { _ in letters[random.below(letters.count)] }
            // Short words are read with what stands behind them, where there is enough of it.
            let (alone, followed) = (Self.facts(word, behind: []), Self.facts(word, behind: Array("a port".utf8)))
            #expect(alone.traits == followed.traits)
            #expect(alone.key == followed.key)
        }
    }

    private static func facts(_ word: String) -> WordFacts { facts(Array(word.utf8), behind: Array(" is open.".utf8)) }

    private static func facts(_ word: [UInt8], behind: [UInt8]) -> WordFacts {
        let bytes = word + behind
        return WordFacts(bytes.span, TextSpan(0, word.count))
    }
}
