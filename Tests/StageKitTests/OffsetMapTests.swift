import StageKit
import StageKitTesting
import Testing

/// The laws of offset maps, over random edits of random texts.
@Suite("Offset map")
struct OffsetMapTests {
    private static let seeds = Array(0..<120)

    @Test("goes where a table of every byte says, from the article", arguments: seeds)
    func toNormalised(seed: Int) throws {
        let edited = try EditedText(seed: seed)
        let wrong = edited.articleSpans.filter { edited.map.normalisedSpan($0) != edited.expectedNormalised($0) }
        #expect(wrong == [])
    }

    @Test("goes where a table of every byte says, to the article", arguments: seeds)
    func toArticle(seed: Int) throws {
        let edited = try EditedText(seed: seed)
        let wrong = edited.normalisedSpans.filter { edited.map.articleSpan($0) != edited.expectedArticle($0) }
        #expect(wrong == [])
    }

    @Test("brings a span that no edit touches back to where it was", arguments: seeds)
    func roundTrip(seed: Int) throws {
        let edited = try EditedText(seed: seed)
        let untouched = edited.articleSpans.filter { span in
            !edited.edits.contains { $0.span.overlaps(span) || ($0.span.isEmpty && span.contains($0.span)) }
        }
        let moved = untouched.filter { edited.map.articleSpan(edited.map.normalisedSpan($0)) != $0 }
        #expect(moved == [])
    }

    @Test("never turns the order round", arguments: seeds)
    func monotone(seed: Int) throws {
        let edited = try EditedText(seed: seed)
        for (spans, carry) in [
            (edited.articleSpans, edited.map.normalisedSpan), (edited.normalisedSpans, edited.map.articleSpan),
        ] {
            let pairs = zip(spans, spans.dropFirst())
            let byStart = pairs.filter { $0.start <= $1.start && carry($0).start > carry($1).start }
            let byEnd = pairs.filter { $0.end <= $1.end && carry($0).end > carry($1).end }
            #expect(byStart.isEmpty && byEnd.isEmpty)
        }
    }

    @Test("stays inside of the text and between its characters", arguments: seeds)
    func inside(seed: Int) throws {
        let edited = try EditedText(seed: seed)
        let articleEdges = Set(edited.article.boundaries)
        let normalisedEdges = Set(edited.normalised.boundaries)
        for span in edited.articleSpans + edited.article.boundaries.map({ TextSpan($0, $0) }) {
            let carried = edited.map.normalisedSpan(span)
            #expect(normalisedEdges.contains(carried.start) && normalisedEdges.contains(carried.end))
            #expect(carried.start <= carried.end)
        }
        for span in edited.normalisedSpans + edited.normalised.boundaries.map({ TextSpan($0, $0) }) {
            let carried = edited.map.articleSpan(span)
            #expect(articleEdges.contains(carried.start) && articleEdges.contains(carried.end))
            #expect(carried.start <= carried.end)
        }
    }

    @Test("gives a span the text that the edits inside of it make", arguments: seeds)
    func textOfSpan(seed: Int) throws {
        let edited = try EditedText(seed: seed)
        for span in edited.articleSpans {
            // A span that begins or ends inside of what an edit replaces takes in the whole replacement instead.
            let cutsAnEdit = edited.edits.contains { edit in
                [span.start, span.end].contains { edit.span.start < $0 && $0 < edit.span.end }
            }
            if cutsAnEdit { continue }
            let carried = edited.map.normalisedSpan(span)
            #expect(Array(edited.normalised.bytes[carried.range]) == edited.applied(to: span))
        }
    }

    @Test("without edits, is the identity")
    func identity() {
        let map = OffsetMap()
        #expect(map.isIdentity)
        #expect(map.articleSpan(TextSpan(3, 9)) == TextSpan(3, 9))
        #expect(map.normalisedSpan(TextSpan(3, 9)) == TextSpan(3, 9))
    }
}

/// A random text, random edits, and the slow and plain way to carry offsets: a table with an entry a byte.
private struct EditedText {
    let article: String
    private(set) var normalised = ""
    let edits: [Edit]
    let map: OffsetMap
    /// For each byte of the one text, the stretch of the other that it stands for.
    private var inNormalised: [TextSpan] = []
    private var inArticle: [TextSpan] = []

    init(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        article = random.text(pieces: 4 + random.below(20))
        edits = Self.edits(of: article, &random)
        var document = Document(Article(path: "a.txt", bytes: article.bytes))
        try document.normalise(edits)
        map = document.offsets

        var text: [UInt8] = []
        var position = 0
        for edit in edits {
            keep(article.bytes, from: &position, to: edit.span.start, in: &text)
            let replacement = TextSpan(text.count, text.count + edit.replacement.utf8.count)
            inNormalised += Array(repeating: replacement, count: edit.span.length)
            inArticle += Array(repeating: edit.span, count: replacement.length)
            text += edit.replacement.utf8
            position = edit.span.end
        }
        keep(article.bytes, from: &position, to: article.utf8.count, in: &text)
        normalised = String(decoding: text, as: UTF8.self)
        #expect(document.bytes == text)
    }

    private mutating func keep(_ bytes: [UInt8], from position: inout Int, to end: Int, in text: inout [UInt8]) {
        while position < end {
            inNormalised.append(TextSpan(text.count, text.count + 1))
            inArticle.append(TextSpan(position, position + 1))
            text.append(bytes[position])
            position += 1
        }
    }

    /// Insertions, deletions and replacements, some of them side by side.
    private static func edits(of text: String, _ random: inout SplitMix64) -> [Edit] {
        var edits: [Edit] = []
        let edges = text.boundaries
        var index = random.below(3)
        while index < edges.count {
            let last = min(edges.count - 1, index + random.below(4))
            let span = TextSpan(edges[index], edges[last])
            let found = String(decoding: text.bytes[span.range], as: UTF8.self)
            let replacement = random.oneIn(3) ? "" : random.text(pieces: 1 + random.below(2))
            edits.append(Edit(span, found: found, replacement: replacement, rule: "random"))
            index = last + (random.oneIn(3) ? 0 : random.below(5))
            if last + 1 == edges.count { break }
        }
        return edits
    }

    var articleSpans: [TextSpan] { Self.spans(article.boundaries) }
    var normalisedSpans: [TextSpan] { Self.spans(normalised.boundaries) }

    private static func spans(_ edges: [Int]) -> [TextSpan] {
        edges.indices.flatMap { first in edges[(first + 1)...].map { TextSpan(edges[first], $0) } }
    }

    func expectedNormalised(_ span: TextSpan) -> TextSpan {
        TextSpan(inNormalised[span.start].start, inNormalised[span.end - 1].end)
    }

    func expectedArticle(_ span: TextSpan) -> TextSpan {
        TextSpan(inArticle[span.start].start, inArticle[span.end - 1].end)
    }

    /// The article's text at the span with the edits inside applied; an insertion at an edge is outside.
    func applied(to span: TextSpan) -> [UInt8] {
        var text: [UInt8] = []
        var position = span.start
        for edit in edits where span.contains(edit.span) {
            if edit.span.isEmpty, edit.span.start == span.start || edit.span.start == span.end { continue }
            text += article.bytes[position..<edit.span.start]
            text += edit.replacement.utf8
            position = edit.span.end
        }
        return text + article.bytes[position..<span.end]
    }
}
