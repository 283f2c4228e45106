public import StageKit

/// The words of an article by code points, as annotation files count them.
public struct ArticleText: Sendable {
    /// The article's bytes.
    public let bytes: [UInt8]
    private let index: CodePointIndex

    /// The text of an article's bytes.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        index = CodePointIndex(bytes)
    }

    /// How many code points there are.
    public var length: Int { index.count }

    /// The words at a span; as many of them as the text has.
    public func words(_ span: TextSpan) -> String {
        String(decoding: slice(span), as: UTF8.self)
    }

    /// Up to this many code points that stand before an offset.
    public func words(before offset: Int, count: Int) -> String {
        words(TextSpan(max(0, offset - count), offset))
    }

    /// Up to this many code points that stand behind an offset.
    public func words(behind offset: Int, count: Int) -> String {
        words(TextSpan(offset, offset + count))
    }

    /// The bytes at a span.
    func slice(_ span: TextSpan) -> ArraySlice<UInt8> {
        let end = byte(span.end)
        return bytes[min(byte(span.start), end)..<end]
    }

    /// The bytes that tell the words at a span from others: of a long text its ends.
    ///
    /// Ten thousand quotes, each around the next, would otherwise cost the square of their length.
    func key(_ span: TextSpan) -> [UInt8] {
        let words = slice(span)
        guard words.count > Self.longestKey else { return Array(words) }
        return words.prefix(Self.longestKey / 2) + words.suffix(Self.longestKey / 2)
    }

    /// Whether the words at a span are those at a span of another text; of long ones the ends are compared.
    func hasSameWords(at span: TextSpan, as other: ArticleText, at place: TextSpan) -> Bool {
        let (left, right) = (slice(span), other.slice(place))
        guard left.count == right.count else { return false }
        guard left.count > Self.longestKey else { return left == right }
        let half = Self.longestKey / 2
        return left.prefix(half) == right.prefix(half) && left.suffix(half) == right.suffix(half)
    }

    private static let longestKey = 4096

    private func byte(_ offset: Int) -> Int {
        index.byteOffset(ofCodePoint: min(max(0, offset), index.count)) ?? bytes.count
    }
}
