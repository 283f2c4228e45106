import StageKit
import StageKitTesting
import Testing

@Suite("Sets of packed words")
struct WordKeySetTests {
    @Test("hold what was put in and nothing else", arguments: 0..<40)
    func membership(seed: Int) {
        var random = SplitMix64(seed: seed)
        let words = (0..<200).map { _ in
            String((0..<1 + random.below(4)).map { _ in random.element(of: ["a", "b", "é"]) }.joined())
        }
        let kept = Array(words.prefix(random.below(words.count)))
        let set = WordKeySet(kept.map { WordKey($0) })
        for word in words { #expect(set.contains(WordKey(word)) == kept.contains(word)) }
        #expect(set.isEmpty == kept.isEmpty)
    }

    @Test("do not hold the key of nothing")
    func nothing() {
        #expect(!WordKeySet(words: "said told").contains(WordKey()))
        #expect(!WordKeySet([WordKey()]).contains(WordKey()))
        #expect(WordKeySet(words: "said\n told").contains(WordKey("Told")))
    }
}
