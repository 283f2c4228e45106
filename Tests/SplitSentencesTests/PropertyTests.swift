import SplitSentences
import StageKit
import Testing

@Suite("Laws of sentences, over random texts")
struct PropertyTests {
    private static let texts: [String] = {
        var generator = FragmentGenerator(seed: 2026)
        return (0..<3000).map { _ in generator.text(2 + generator.next(below: 20)) }
    }()

    @Test("They are in order, do not overlap, are trimmed, and cover all that can be seen")
    func cover() {
        for text in Self.texts {
            let bytes = Array(text.utf8)
            var end = 0
            for range in Splitting.ranges(of: bytes) {
                let span = TextSpan(range)
                #expect(range.lowerBound >= end && !range.isEmpty, "\(text.debugDescription)")
                #expect(span.trimmed(in: bytes.span) == span, "\(text.debugDescription)")
                #expect(Self.isBlank(bytes[end..<range.lowerBound]), "\(text.debugDescription)")
                end = range.upperBound
            }
            #expect(Self.isBlank(bytes[end...]), "\(text.debugDescription)")
        }
    }

    @Test("A sentence that is split again is itself")
    func again() {
        for text in Self.texts {
            for sentence in Splitting.sentences(of: text) {
                #expect(
                    Splitting.sentences(of: sentence, lines: .areBlanks) == [sentence],
                    "\(text.debugDescription)"
                )
            }
        }
    }

    @Test("What a paragraph's sentences are does not depend on its neighbours")
    func neighbours() {
        for (before, after) in zip(Self.texts, Self.texts.dropFirst()) {
            #expect(
                Splitting.sentences(of: before + "\n\n" + after)
                    == Splitting.sentences(of: before) + Splitting.sentences(of: after)
            )
        }
    }

    @Test("A stretch inside of a text is split as if it stood alone")
    func stretch() {
        for (index, text) in Self.texts.enumerated() {
            let lead = Array("Nobody saw “it. (VELM, 8 May — \"No.".utf8.prefix(index % 36))
            let tail = Array("Then. It” (was) 2) late.".utf8)
            let bytes = lead + Array(text.utf8) + tail
            let range = lead.count..<lead.count + text.utf8.count
            guard range.lowerBound == 0 || bytes[range.lowerBound - 1] < 0x80 else { continue }
            let splitter = SentenceSplitter(SentenceRules(.english))
            let found = splitter.sentences(of: bytes.span, in: [range], lines: .areBlanks)
            #expect(
                found.map { String(decoding: bytes[$0], as: UTF8.self) }
                    == Splitting.sentences(of: text, lines: .areBlanks)
            )
        }
    }

    private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || $0 == "\u{200B}"
        }
    }
}
