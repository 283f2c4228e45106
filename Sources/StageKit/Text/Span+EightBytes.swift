extension Span<UInt8> {
    /// Eight bytes as a number, the first the lowest; zeros from `end` on.
    @inlinable
    @inline(__always)
    public func eightBytes(at index: Int, before end: Int) -> UInt64 {
        let length = end - index
        if length >= 8 {
            return UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
        }
        guard length > 0 else { return 0 }
        let mask: UInt64 = (1 << UInt64(length * 8)) - 1
        if index + 8 <= count {
            return UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)) & mask
        }
        // At the very end of a text.
        var loaded: UInt64 = 0
        for offset in 0..<length { loaded |= UInt64(self[index + offset]) << UInt64(offset * 8) }
        return loaded
    }

    /// Sixteen bytes as two numbers; zeros from `end` on.
    @inlinable
    @inline(__always)
    public func sixteenBytes(at index: Int, before end: Int) -> (first: UInt64, second: UInt64) {
        guard index + 16 <= count, index < end else {
            return (eightBytes(at: index, before: end), eightBytes(at: index + 8, before: end))
        }
        let first = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
        let second = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index + 8, as: UInt64.self))
        // Without a decision: shifts by 0 to 63, of which the last byte of the second number is one more.
        let length = Swift.min(end - index, 16)
        let firstBits = UInt64(Swift.min(length, 8)) &* 8
        let secondBits = UInt64(Swift.max(length, 8) &- 8) &* 8
        let all = UInt64.max
        return (first & all &>> (64 &- firstBits), second & ~(all &<< (secondBits & 63)) | (length == 16 ? second : 0))
    }
}
