/// A code point found in UTF-8 text, with the number of bytes it takes.
struct DecodedScalar {
    var value: UInt32
    var length: Int
}

extension Span<UInt8> {
    /// The code point that begins at `index`. The text is valid UTF-8 (the article was refused otherwise) and `index` is
    /// at the first byte of a character; nil at or behind `end`, and for bytes that do not decode.
    func scalar(at index: Int, before end: Int) -> DecodedScalar? {
        guard index < end else { return nil }
        let first = self[index]
        if first < 0x80 { return DecodedScalar(value: UInt32(first), length: 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard first >= 0xC2, index + length <= end else { return nil }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
        return DecodedScalar(value: value, length: length)
    }

    /// The code point that ends right before `index`; nil at `start`.
    func scalar(endingAt index: Int, from start: Int) -> DecodedScalar? {
        var first = index - 1
        while first > start, first > index - 4, self[first].isContinuation { first -= 1 }
        return first >= start ? scalar(at: first, before: index) : nil
    }

    /// Whether a character stands at `index`, which need not be the first byte of one.
    @inline(__always)
    func has(_ character: Unicode.Scalar, at index: Int, before end: Int) -> Bool {
        guard index >= 0, let found = scalar(at: index, before: end) else { return false }
        return found.value == character.value
    }

    /// Whether the bytes at `index` are those of a text, compared as they are.
    func starts(with literal: String, at index: Int, before end: Int) -> Bool {
        guard index >= 0, index + literal.utf8.count <= end else { return false }
        var place = index
        for byte in literal.utf8 {
            if self[place] != byte { return false }
            place += 1
        }
        return true
    }
}
