extension Span<UInt8> {
    /// Where the first `byte` stands from `start` on; `end` where there is none before it. Looks at eight bytes
    /// at once.
    @inline(__always)
    func firstIndex(of byte: UInt8, from start: Int, before end: Int) -> Int {
        let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
        let raw = bytes
        var index = start
        while index &+ 16 <= end {
            let first = Self.zeroBytes(raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) ^ pattern)
            let second = Self.zeroBytes(raw.unsafeLoadUnaligned(fromByteOffset: index &+ 8, as: UInt64.self) ^ pattern)
            if first | second != 0 {
                if first != 0 { return index &+ (UInt64(littleEndian: first).trailingZeroBitCount >> 3) }
                return index &+ 8 &+ (UInt64(littleEndian: second).trailingZeroBitCount >> 3)
            }
            index &+= 16
        }
        while index < end, self[index] != byte { index &+= 1 }
        return index
    }

    /// The highest bit of every zero byte, and of none below the first: what borrows from a zero byte is above it.
    @inline(__always)
    private static func zeroBytes(_ value: UInt64) -> UInt64 {
        (value &- 0x0101_0101_0101_0101) & ~value & 0x8080_8080_8080_8080
    }

    /// Whether `byte` stands in a span.
    @inline(__always)
    func contains(_ byte: UInt8, in span: Range<Int>) -> Bool {
        firstIndex(of: byte, from: span.lowerBound, before: span.upperBound) < span.upperBound
    }

    /// Whether one of two bytes stands in a span.
    @inline(__always)
    func contains(_ byte: UInt8, or other: UInt8, in span: Range<Int>) -> Bool {
        let one = UInt64(byte) &* 0x0101_0101_0101_0101
        let two = UInt64(other) &* 0x0101_0101_0101_0101
        let raw = bytes
        var index = span.lowerBound
        while index &+ 8 <= span.upperBound {
            let eight = raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            if Self.zeroBytes(eight ^ one) | Self.zeroBytes(eight ^ two) != 0 { return true }
            index &+= 8
        }
        while index < span.upperBound {
            if self[index] == byte || self[index] == other { return true }
            index &+= 1
        }
        return false
    }
}
