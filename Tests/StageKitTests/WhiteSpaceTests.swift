import StageKit
import Testing

@Suite("White space")
struct WhiteSpaceTests {
    @Test("is what Unicode says of every code point")
    func everyCodePoint() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let bytes = Array(String(scalar).utf8)
            let expected = scalar.properties.isWhitespace ? bytes.count : 0
            if WhiteSpace.length(bytes.span, at: 0) != expected
                || WhiteSpace.length(bytes.span, before: bytes.count) != expected
            {
                Issue.record("U+\(String(value, radix: 16, uppercase: true))")
            }
        }
    }

    @Test("is found before an index in a longer text, and not at the edges of it")
    func before() {
        let text = "a\u{3000}b\u{00A0}".bytes
        #expect(WhiteSpace.length(text.span, before: 0) == 0)
        #expect(WhiteSpace.length(text.span, before: 1) == 0)
        #expect(WhiteSpace.length(text.span, before: 4) == 3)
        #expect(WhiteSpace.length(text.span, before: text.count) == 2)
        #expect(WhiteSpace.length(text.span, at: text.count) == 0)
    }

    @Test("is not looked for behind a text that ends inside of a character")
    func cutOff() {
        for bytes in [[0xC2], [0xE2], [0xE2, 0x80], [0xE3, 0x80]] as [[UInt8]] {
            #expect(WhiteSpace.length(bytes.span, at: 0) == 0)
        }
    }
}
