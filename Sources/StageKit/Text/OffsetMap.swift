/// Carries spans between an article and its normalised text, in both directions.
///
/// The map holds one segment for each edit, in text order; between the edits the two texts are the same. Looking up an
/// offset is a binary search, so carrying `n` spans over `e` edits costs `n log e`.
///
/// An offset at an edit stands for two places in the other text. The start of a span lies behind what was deleted
/// there and the end of a span before it, so that a span never grows by text that a reader cannot see in it; an offset
/// inside a replaced stretch goes to that stretch's edge.
public struct OffsetMap: Sendable, Equatable {
    /// One edit: the same place in the article and in the normalised text, both in bytes.
    struct Segment: Sendable, Equatable {
        var article: TextSpan
        var normalised: TextSpan
    }

    /// The edits in text order; none of them overlap.
    private(set) var segments: [Segment] = []

    /// The map of a text that needed no edit.
    public init() {}

    /// Whether the two texts are the same.
    public var isIdentity: Bool { segments.isEmpty }

    /// Records that `article` became `replacementLength` bytes. Edits are recorded in text order.
    mutating func append(article: TextSpan, replacementLength: Int) {
        let shift = segments.last.map { $0.normalised.end - $0.article.end } ?? 0
        let start = article.start + shift
        segments.append(Segment(article: article, normalised: TextSpan(start, start + replacementLength)))
    }

    /// The span of the article that a span of the normalised text stands for.
    public func articleSpan(_ span: TextSpan) -> TextSpan {
        if segments.isEmpty { return span }
        let start = carry(span.start, .toArticle, isStart: true)
        return TextSpan(start, max(start, carry(span.end, .toArticle, isStart: false)))
    }

    /// The span of the normalised text that a span of the article became; empty where all of it was deleted.
    public func normalisedSpan(_ span: TextSpan) -> TextSpan {
        if segments.isEmpty { return span }
        let start = carry(span.start, .toNormalised, isStart: true)
        return TextSpan(start, max(start, carry(span.end, .toNormalised, isStart: false)))
    }

    private enum Direction {
        case toArticle
        case toNormalised

        func source(_ segment: Segment) -> TextSpan { self == .toArticle ? segment.normalised : segment.article }
        func target(_ segment: Segment) -> TextSpan { self == .toArticle ? segment.article : segment.normalised }
    }

    private func carry(_ offset: Int, _ direction: Direction, isStart: Bool) -> Int {
        // A start looks past every edit that ends at or before it, an end only past those that end before it: an edit
        // that ends exactly at the end of a span may be its last, deleted, text.
        let passed = segments.partitioningIndex { segment in
            let end = direction.source(segment).end
            return isStart ? end > offset : end >= offset
        }
        if passed < segments.count {
            let next = direction.source(segments[passed])
            let target = direction.target(segments[passed])
            if next.start < offset {
                // Inside of what the edit replaced, or, for the end of a span, right behind it.
                return isStart ? target.start : target.end
            }
        }
        guard passed > 0 else { return offset }
        let last = segments[passed - 1]
        return offset - direction.source(last).end + direction.target(last).end
    }
}

extension Array {
    /// The first index whose element fulfils the condition, of an array in which no such element stands before one
    /// that does not; `count` where there is none.
    @inlinable
    package func partitioningIndex(where condition: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = low + (high - low) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
