extension UInt8 {
    /// Whether this is a line feed or a carriage return.
    var isLineBreak: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }

    /// Whether a character of UTF-8 begins with this byte.
    var isFirstOfCharacter: Bool { self & 0xC0 != 0x80 }

    /// Whether this is `(`, `[` or `{`.
    var isOpeningBracket: Bool {
        self == UInt8(ascii: "(") || self == UInt8(ascii: "[") || self == UInt8(ascii: "{")
    }

    /// Whether this is `)`, `]` or `}`.
    var isClosingBracket: Bool {
        self == UInt8(ascii: ")") || self == UInt8(ascii: "]") || self == UInt8(ascii: "}")
    }
}

extension UInt8 {
    /// Whether this is a digit of ASCII.
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    /// Whether this is a small letter of ASCII.
    var isSmallLetter: Bool { self >= 0x61 && self <= 0x7A }

    /// Whether this is one of `aeiouy`.
    var isVowel: Bool {
        // One bit for each letter of the alphabet.
        isSmallLetter && (0b1_0001_0000_0100_0001_0001_0001 as UInt32) >> UInt32(self - 0x61) & 1 == 1
    }

    /// Whether this is a digit or a small letter of ASCII.
    var isDigitOrSmallLetter: Bool { isDigit || isSmallLetter }

    /// Whether this is one of the small letters that numerals up to 39 are written with.
    var isRomanNumeral: Bool { self == UInt8(ascii: "i") || self == UInt8(ascii: "v") || self == UInt8(ascii: "x") }

    /// Whether this is a letter or a digit of ASCII.
    var isLetterOrDigit: Bool { isDigit || (self | 0x20).isSmallLetter }
}
