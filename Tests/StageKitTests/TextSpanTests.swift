import StageKit
import StageKitTesting
import Testing

@Suite("Text span")
struct TextSpanTests {
    @Test("trims what Unicode calls white space, and nothing else", arguments: 0..<200)
    func trimmed(seed: Int) {
        var random = SplitMix64(seed: seed)
        let text = random.text(pieces: 12)
        let edges = text.boundaries
        let first = random.below(edges.count)
        let last = first + random.below(edges.count - first)
        let span = TextSpan(edges[first], edges[last])

        var scalars = Array(text.unicodeScalars)[first..<last]
        while let scalar = scalars.last, scalar.properties.isWhitespace { scalars.removeLast() }
        while let scalar = scalars.first, scalar.properties.isWhitespace { scalars.removeFirst() }
        let expected = scalars.isEmpty ? nil : TextSpan(edges[scalars.startIndex], edges[scalars.endIndex])

        let trimmed = span.trimmed(in: text.bytes.span)
        if let expected { #expect(trimmed == expected) } else { #expect(trimmed.isEmpty && span.contains(trimmed)) }
    }

    @Test("overlaps and contains as sets of bytes do")
    func sets() {
        let spans = (0...4).flatMap { start in (start...4).map { TextSpan(start, $0) } }
        for one in spans {
            for other in spans {
                let common = Set(one.range).intersection(other.range)
                if one.isEmpty || other.isEmpty { continue }
                #expect(one.overlaps(other) == !common.isEmpty)
                #expect(one.contains(other) == (common == Set(other.range)))
            }
        }
    }

    @Test("an empty span overlaps only what it lies strictly inside of")
    func emptyOverlap() {
        #expect(!TextSpan(2, 2).overlaps(TextSpan(2, 5)))
        #expect(TextSpan(3, 3).overlaps(TextSpan(2, 5)))
        #expect(!TextSpan(5, 5).overlaps(TextSpan(2, 5)))
    }

    @Test("stands in order by start, then by end")
    func order() {
        let spans = [TextSpan(3, 4), TextSpan(1, 9), TextSpan(1, 2)]
        #expect(spans.sorted() == [TextSpan(1, 2), TextSpan(1, 9), TextSpan(3, 4)])
    }

    @Test("with its end before its start, covers nothing")
    func reversed() {
        #expect(TextSpan(5, 3).isEmpty)
        #expect(TextSpan(5, 3).range == 5..<5)
    }
}
