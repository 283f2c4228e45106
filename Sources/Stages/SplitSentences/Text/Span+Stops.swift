extension Span<UInt8> {
    /// Whether `…` begins there.
    @inline(__always)
    func isEllipsis(at index: Int) -> Bool {
        index + 2 < count && self[index] == 0xE2 && self[index + 1] == 0x80 && self[index + 2] == 0xA6
    }

    /// Whether `“` or `”` begins there.
    func isDoubleQuote(at index: Int) -> Bool {
        index + 2 < count && self[index] == 0xE2 && self[index + 1] == 0x80
            && (self[index + 2] == 0x9C || self[index + 2] == 0x9D)
    }

    /// Whether ` .` stands there.
    func isSpacedDot(at index: Int, _ limit: Int) -> Bool {
        index + 1 < limit && self[index] == UInt8(ascii: " ") && self[index + 1] == UInt8(ascii: ".")
    }

    /// Whether a raised digit begins there.
    func isSuperscript(at index: Int) -> Bool {
        switch self[index] {
        case 0xC2:
            index + 1 < count && (self[index + 1] == 0xB2 || self[index + 1] == 0xB3 || self[index + 1] == 0xB9)
        case 0xE2:
            index + 2 < count && self[index + 1] == 0x81 && self[index + 2] >= 0xB0 && self[index + 2] <= 0xB9
        default:
            false
        }
    }

    /// The byte behind a footnote's sign that begins at a square bracket: up to three digits, one small letter, or an
    /// ellipsis.
    func footnoteEnd(at index: Int, _ limit: Int) -> Int? {
        if has("[...]", at: index, limit) || has("[…]", at: index, limit) { return index + 5 }
        var next = index + 1
        while next < limit, next - index <= 3, self[next].isDigit { next += 1 }
        if next == index + 1, next < limit, self[next] >= 0x61, self[next] <= 0x7A { next += 1 }
        guard next > index + 1, next < limit, self[next] == UInt8(ascii: "]") else { return nil }
        return next + 1
    }
}
