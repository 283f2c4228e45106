import StageKit
import StageKitTesting
import Testing

@Suite("Packed words")
struct WordKeyTests {
    @Test(
        "are the same for spellings of one word",
        arguments: [
            ("Said", "said"), ("DON’T", "don't"), ("Überfall", "Überfall"), ("co-operate", "CO-OPERATE"),
            ("a1B2", "A1b2"),
        ]
    )
    func same(_ left: String, _ right: String) {
        #expect(WordKey(left) == WordKey(right))
        #expect(WordKey(left).hashValue == WordKey(right).hashValue)
        #expect(!WordKey(left).isEmpty)
    }

    @Test(
        "differ for two words",
        arguments: [
            ("say", "says"), ("abcdefgh", "abcdefghi"), ("a", "b"), ("@", "`"), ("[", "{"), ("é", "É"), ("a", ""),
        ]
    )
    func different(_ left: String, _ right: String) {
        #expect(WordKey(left) != WordKey(right))
    }

    @Test("have at most sixteen bytes")
    func limit() {
        #expect(WordKey("responsibilities").length == 16)
        #expect(WordKey("responsibilities1").isEmpty)
        #expect(WordKey("counter-argument").prefix(7) == WordKey("counter"))
        #expect(WordKey("counter-argument").prefix(9) == WordKey("counter-a"))
        #expect(WordKey("counter").prefix(16) == WordKey("counter"))
        #expect(WordKey("counter").length == 7)
        #expect(WordKey().length == 0)
    }

    @Test("do not hang on where a word stands in its text", arguments: 0..<300)
    func place(seed: Int) {
        var random = SplitMix64(seed: seed)
        // No word has a zero byte.
        let word = String(random.text(pieces: 1 + random.below(6)).unicodeScalars.filter { $0 != "\0" })
        let before = random.text(pieces: random.below(4))
        let text = before.bytes + word.bytes + random.text(pieces: random.below(12)).bytes
        let start = before.bytes.count
        let key = WordKey(text.span, start, start + word.bytes.count)
        #expect(key == WordKey(word))

        var pushed = WordKey()
        var fits = true
        for scalar in word.unicodeScalars {
            for byte in String(scalar == "’" ? "'" : scalar).utf8 { fits = fits && pushed.put(byte) }
        }
        #expect(key == (fits ? pushed : WordKey()))
    }
}
