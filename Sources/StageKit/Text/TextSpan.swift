/// A half-open range of UTF-8 byte offsets in a text: what an annotation is anchored to.
///
/// Inside Stet every offset counts bytes; annotation files count Unicode code points, and the conversion happens once,
/// when a file is written. The name leaves `Span` to the standard library, whose `Span<UInt8>` stages scan.
public struct TextSpan: Sendable, Hashable, Comparable {
    /// The offset of the first byte.
    public var start: Int
    /// The offset behind the last byte.
    public var end: Int

    /// A span from `start` up to, but not including, `end`.
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = end
    }

    /// The span of a range of byte offsets.
    public init(_ range: Range<Int>) {
        self.init(range.lowerBound, range.upperBound)
    }

    /// How many bytes the span covers.
    public var length: Int { end - start }

    /// Whether the span covers nothing.
    public var isEmpty: Bool { end <= start }

    /// The span as a range of byte offsets; empty where the end lies before the start.
    public var range: Range<Int> { start..<Swift.max(start, end) }

    /// Whether the two spans share a byte.
    public func overlaps(_ other: TextSpan) -> Bool {
        start < other.end && other.start < end
    }

    /// Whether every byte of `other` lies in this span.
    public func contains(_ other: TextSpan) -> Bool {
        start <= other.start && other.end <= end
    }

    /// By start, then by end: the order of rows in an annotation file.
    public static func < (left: TextSpan, right: TextSpan) -> Bool {
        left.start != right.start ? left.start < right.start : left.end < right.end
    }
}
