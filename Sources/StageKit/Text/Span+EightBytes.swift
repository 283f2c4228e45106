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

    /// Eight bytes as a number, the first the lowest, all of which stand in the text.
    @inlinable
    @inline(__always)
    public func eightBytes(at index: Int) -> UInt64 {
        UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// Thirty-two bytes as four numbers, all of which stand in the text: what is done to numbers is done to four at once.
    @inlinable
    @inline(__always)
    public func thirtyTwoBytes(at index: Int) -> SIMD4<UInt64> {
        bytes.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
    }
}
