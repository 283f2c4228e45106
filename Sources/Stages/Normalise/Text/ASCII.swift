/// What a byte is, for scanning UTF-8 without decoding it. Bytes from 0x80 on belong to characters outside of ASCII.
extension UInt8 {
    @inline(__always) var isUpper: Bool { self &- 0x41 < 26 }
    @inline(__always) var isLower: Bool { self &- 0x61 < 26 }
    @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
    @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// A letter or digit of ASCII, or any byte of a character outside of it.
    @inline(__always) var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }

    /// White space of ASCII: what is left of white space once `normalise` has made its edits.
    @inline(__always) var isSpace: Bool { self == 0x20 || self &- 0x09 < 5 }

    @inline(__always) var isContinuation: Bool { self & 0xC0 == 0x80 }

    /// The letter in lower case, any other byte as it is.
    @inline(__always) var lowered: UInt8 { isUpper ? self | 0x20 : self }
}

extension UInt8 {
    /// The byte of an ASCII character literal. For a literal outside of ASCII it is its last code unit's low byte.
    @inline(__always) static func ascii(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(truncatingIfNeeded: scalar.value) }
}
