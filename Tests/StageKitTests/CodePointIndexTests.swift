import StageKit
import StageKitTesting
import Testing

@Suite("Code-point index")
struct CodePointIndexTests {
    /// Texts on both sides of the index's stride, of ASCII alone and not.
    private static let texts: [String] =
        (0..<60).map { seed in
            var random = SplitMix64(seed: seed)
            return random.text(pieces: random.below(200))
        } + ["", "a", String(repeating: "a", count: 64), String(repeating: "Ж", count: 64)]
        + [String(repeating: "a", count: 63) + "🌾" + String(repeating: "b", count: 200)]

    @Test("counts as Unicode scalars do", arguments: texts)
    func counts(_ text: String) {
        #expect(CodePointIndex(text.bytes).count == text.unicodeScalars.count)
    }

    @Test("knows the code point of every byte and the byte of every code point", arguments: texts)
    func bothDirections(_ text: String) {
        let index = CodePointIndex(text.bytes)
        for (codePoint, byte) in text.boundaries.enumerated() {
            #expect(index.codePointOffset(ofByte: byte) == codePoint)
            #expect(index.byteOffset(ofCodePoint: codePoint) == byte)
        }
    }

    @Test("knows no byte for a code point that the text does not have")
    func outside() {
        for text in ["", "abc", "Жук 🌾"] {
            let index = CodePointIndex(text.bytes)
            #expect(index.byteOffset(ofCodePoint: -1) == nil)
            #expect(index.byteOffset(ofCodePoint: text.unicodeScalars.count + 1) == nil)
        }
    }

    @Test("takes a byte offset outside of the text for its edge")
    func clamped() {
        let index = CodePointIndex("Жук".bytes)
        #expect(index.codePointOffset(ofByte: -4) == 0)
        #expect(index.codePointOffset(ofByte: 400) == 3)
    }

    @Test("inside of a character, counts the character as begun")
    func insideCharacter() {
        #expect(CodePointIndex("Жук".bytes).codePointOffset(ofByte: 1) == 1)
    }
}
