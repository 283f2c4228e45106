/// White space in UTF-8: the code points with Unicode's property `White_Space`.
public enum WhiteSpace {
    /// How many bytes the white-space character at an index has; zero where there is none.
    public static func length(_ text: borrowing Span<UInt8>, at index: Int) -> Int {
        guard index < text.count else { return 0 }
        switch text[index] {
        case 0x09...0x0D, 0x20: return 1
        case 0xC2:
            guard index + 1 < text.count else { return 0 }
            return text[index + 1] == 0x85 || text[index + 1] == 0xA0 ? 2 : 0
        case 0xE1, 0xE2, 0xE3:
            guard index + 2 < text.count else { return 0 }
            return isWide(text[index], text[index + 1], text[index + 2]) ? 3 : 0
        default: return 0
        }
    }

    /// How many bytes the white-space character that ends before an index has; zero where there is none.
    public static func length(_ text: borrowing Span<UInt8>, before index: Int) -> Int {
        if index > 0, isVisibleASCII(text[index - 1]) { return 0 }
        for length in 1...3 where index >= length {
            if Self.length(text, at: index - length) == length { return length }
        }
        return 0
    }

    /// Whether a byte is a character that is seen, of which nothing more need be asked: nearly all are.
    @inline(__always)
    fileprivate static func isVisibleASCII(_ byte: UInt8) -> Bool { byte &- 0x21 < 0x5E }

    /// The white space of three bytes: U+1680, U+2000–200A, U+2028, U+2029, U+202F, U+205F, U+3000.
    private static func isWide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second) {
        case (0xE1, 0x9A): third == 0x80
        case (0xE2, 0x80): third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF
        case (0xE2, 0x81): third == 0x9F
        case (0xE3, 0x80): third == 0x80
        default: false
        }
    }
}

extension TextSpan {
    /// The span without the white space at its edges; empty where there is nothing else.
    public func trimmed(in text: borrowing Span<UInt8>) -> TextSpan {
        if start < end, WhiteSpace.isVisibleASCII(text[start]), WhiteSpace.isVisibleASCII(text[end - 1]) { return self }
        var trimmed = self
        while trimmed.start < trimmed.end {
            let length = WhiteSpace.length(text, at: trimmed.start)
            if length == 0 { break }
            trimmed.start += length
        }
        while trimmed.end > trimmed.start {
            let length = WhiteSpace.length(text, before: trimmed.end)
            if length == 0 { break }
            trimmed.end -= length
        }
        if trimmed.end < trimmed.start { trimmed.end = trimmed.start }
        return trimmed
    }
}
