import StageKit

/// Finds places of an article anew by what anchors say of them.
struct Relocator: Sendable {
    let text: AnchoredText
    /// Made when the first place has moved.
    private var index: ShingleIndex?

    init(_ article: Article) {
        text = AnchoredText(article)
    }

    /// Where a place may be, in bytes of the article, the likeliest first.
    mutating func estimates(_ place: Place) -> [TextSpan] {
        let index = index ?? ShingleIndex(text.bytes)
        self.index = index
        return index.estimates(place)
    }

    /// Where a place is, in bytes of the article, and whether its words are still the same.
    ///
    /// - Parameters:
    ///   - place: what an anchor says of it.
    ///   - expected: the code point at which it would begin if nothing in it had changed.
    /// - Returns: the place; `nil` where it is not in the article any more.
    mutating func find(_ place: Place, near expected: Int?) -> (span: TextSpan, isExact: Bool)? {
        if let start = expected.flatMap({ text.codePoints.byteOffset(ofCodePoint: $0) }),
            let span = exact(place, at: start), context(place, of: span) >= 1
        {
            return (span, true)
        }
        if isBare(place) {
            let found = ByteSearch.places(of: Array(place.text.utf8), in: text.bytes, atMost: 2)
            return found.count == 1 ? (TextSpan(found[0], found[0] + place.text.utf8.count), true) : nil
        }
        let estimates = estimates(place)
        var best: (span: TextSpan, context: Double)?
        for estimate in estimates {
            guard let span = exact(place, around: estimate.start) else { continue }
            let context = context(place, of: span)
            if context >= 0.9, context > best?.context ?? 0 { best = (span, context) }
        }
        if let best { return (best.span, true) }
        for estimate in estimates {
            let span = onCodePoints(estimate).trimmed(in: text.bytes.span)
            guard !span.isEmpty else { continue }
            let similarity = Similarity.of(text.shown(span).utf8, place.text.utf8)
            if similarity >= 0.5, similarity * 2 + context(place, of: span) >= 2.2 { return (span, false) }
        }
        return nil
    }

    /// Whether all that is said of a place is its words, as people write it: then they must stand once.
    private func isBare(_ place: Place) -> Bool {
        place.before.isEmpty && place.after.isEmpty && place.start == nil && place.length == nil && !place.text.isEmpty
    }

    /// Why a place is not found.
    func reason(for place: Place) -> String {
        let words = Array(place.text.utf8)
        return isBare(place) && ByteSearch.places(of: words, in: text.bytes, atMost: 2).count > 1
            ? "its words stand in several places; add 'before' or 'after' to its anchor"
            : "its text is not in the article any more"
    }

    /// How much of the words around a place stand around a span, from 0 to 2.
    ///
    /// The side that is on the same line counts more: whole paragraphs move, and what is inside of them moves with them.
    func context(_ place: Place, of span: TextSpan) -> Double {
        let (before, after) = (text.before(span.start), text.after(span.end))
        let wanted = (before: Array(place.before.utf8), after: Array(place.after.utf8))
        let sides = (
            before: Self.side(before, wanted.before) { before.suffix($0) },
            after: Self.side(after, wanted.after) { after.prefix($0) }
        )
        let weights = (
            before: Self.weight(wanted.before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count),
            after: Self.weight(wanted.after.prefix { $0 != UInt8(ascii: "\n") }.count)
        )
        let sum = sides.before * weights.before + sides.after * weights.after
        return 2 * sum / (weights.before + weights.after)
    }

    /// What a side counts whose nearest line end is so many bytes away.
    private static func weight(_ distance: Int) -> Double {
        0.5 + 0.5 * Double(min(distance, AnchoredText.contextLength)) / Double(AnchoredText.contextLength)
    }

    /// How much of the words on one side are there, from 0 to 1. People may write fewer of them, or none.
    private static func side(
        _ found: ArraySlice<UInt8>,
        _ wanted: [UInt8],
        nearest: (Int) -> ArraySlice<UInt8>
    ) -> Double {
        if wanted.isEmpty { return found.isEmpty ? 1 : 0.5 }
        return nearest(wanted.count).elementsEqual(wanted) ? 1 : Similarity.of(found, wanted) * 0.9
    }

    /// The span at a byte offset at which exactly the words of a place stand.
    private func exact(_ place: Place, at start: Int) -> TextSpan? {
        guard start >= 0, start <= text.bytes.count else { return nil }
        let end: Int
        if let length = place.length {
            let from = text.codePoints.codePointOffset(ofByte: start)
            guard let found = text.codePoints.byteOffset(ofCodePoint: from + length) else { return nil }
            end = found
        } else {
            end = start + place.text.utf8.count
        }
        guard end <= text.bytes.count else { return nil }
        let span = TextSpan(start, end)
        guard onCodePoints(span) == span, text.stands(place, at: span) else { return nil }
        return span
    }

    /// The span near an offset at which all words of a place stand, among those that it was among.
    func standing(_ place: Place, around middle: Int) -> TextSpan? {
        exact(place, around: middle).flatMap { context(place, of: $0) >= 0.95 ? $0 : nil }
    }

    private func exact(_ place: Place, around middle: Int) -> TextSpan? {
        for start in Self.offsets(around: middle) {
            if let span = exact(place, at: start) { return span }
        }
        return nil
    }

    /// Offsets from the middle outwards, as far as an edit beside a place may have misled an estimate.
    private static func offsets(around middle: Int) -> [Int] {
        [middle] + (1...16).flatMap { [middle - $0, middle + $0] }
    }

    private func onCodePoints(_ span: TextSpan) -> TextSpan {
        var span = span
        while span.start < text.bytes.count, text.bytes[span.start] & 0xC0 == 0x80 { span.start += 1 }
        while span.end < text.bytes.count, text.bytes[span.end] & 0xC0 == 0x80 { span.end += 1 }
        return span
    }
}
