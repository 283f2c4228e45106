import StageKit
import StageKitTesting
import Testing

@Suite("Paragraphs")
struct ParagraphsTests {
    @Test("are the stretches between blank lines", arguments: 0..<200)
    func naive(seed: Int) {
        var random = SplitMix64(seed: seed)
        let text = random.text(pieces: 30)
        #expect(Paragraphs(text.bytes).spans == Self.naive(text))
    }

    @Test("begin behind what is left out at the top")
    func fromOffset() {
        let text = "---\ntitle: x\n---\n\nOne.\n\nTwo.\n"
        let spans = Paragraphs(text.bytes, from: 16).spans
        #expect(spans == [TextSpan(18, 22), TextSpan(24, 28)])
    }

    @Test("are none in white space", arguments: ["", "\n", " \n\t\n\u{00A0}\n", "\r\n\r\n"])
    func none(_ text: String) {
        #expect(Paragraphs(text.bytes).spans == [])
    }

    @Test("keep their line ends inside")
    func lines() {
        #expect(Paragraphs(" One\r\ntwo. \r\n\r\n\tThree".bytes).spans == [TextSpan(1, 10), TextSpan(16, 21)])
    }

    /// Lines are cut at each line feed; those of white space alone part the paragraphs, which are then trimmed.
    private static func naive(_ text: String) -> [TextSpan] {
        var found: [TextSpan] = []
        var open: TextSpan?
        var offset = 0
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let scalars = String(decoding: line, as: UTF8.self).unicodeScalars
            if scalars.allSatisfy(\.properties.isWhitespace) {
                if let paragraph = open { found.append(paragraph) }
                open = nil
            } else {
                open = TextSpan(open?.start ?? offset, offset + line.count)
            }
            offset += line.count + 1
        }
        if let paragraph = open { found.append(paragraph) }
        return found.map { $0.trimmed(in: text.bytes.span) }
    }
}
