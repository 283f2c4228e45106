/// Converts between byte offsets and code-point offsets of one text.
///
/// The index counts the code points before every 64th byte, so that a look-up reads at most one such stretch. A text of
/// ASCII alone needs no index.
public struct CodePointIndex: Sendable {
    private static let stride = 64

    private let bytes: [UInt8]
    /// How many code points begin before each multiple of the stride; empty for a text of ASCII alone.
    private let counts: [Int32]
    /// How many code points the text has.
    public let count: Int

    /// Counts the code points of well-formed UTF-8.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let span = bytes.span
        var total = 0
        var counts: [Int32] = []
        counts.reserveCapacity(bytes.count / Self.stride + 2)
        var start = 0
        while start < span.count {
            counts.append(Int32(truncatingIfNeeded: total))
            let end = min(start + Self.stride, span.count)
            total += Self.countStarts(span, start, end)
            start = end
        }
        counts.append(Int32(truncatingIfNeeded: total))
        count = total
        self.counts = total == bytes.count ? [] : counts
    }

    /// How many code points begin before the byte offset; offsets behind the text count as its end.
    public func codePointOffset(ofByte offset: Int) -> Int {
        let offset = min(max(offset, 0), bytes.count)
        if counts.isEmpty { return offset }
        let checkpoint = offset / Self.stride
        return Int(counts[checkpoint]) + Self.countStarts(bytes.span, checkpoint * Self.stride, offset)
    }

    /// The byte at which the code point with this number begins; `nil` where the text has no such offset.
    public func byteOffset(ofCodePoint offset: Int) -> Int? {
        guard offset >= 0, offset <= count else { return nil }
        if counts.isEmpty { return offset }
        if offset == count { return bytes.count }
        let checkpoint = counts.partitioningIndex { Int($0) > offset } - 1
        var byte = checkpoint * Self.stride
        var seen = Int(counts[checkpoint])
        while byte < bytes.count {
            if bytes[byte] & 0xC0 != 0x80 {
                if seen == offset { return byte }
                seen += 1
            }
            byte += 1
        }
        return nil
    }

    @inline(__always)
    private static func countStarts(_ span: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var found = 0
        var index = start
        while index < end {
            found &+= span[index] & 0xC0 != 0x80 ? 1 : 0
            index &+= 1
        }
        return found
    }
}
