extension Span<UInt8> {
    /// The character that begins at a byte of well-formed UTF-8: what it is, and its length in bytes.
    @inline(__always)
    func glyph(at index: Int) -> (glyph: Glyph, length: Int) {
        let byte = self[index]
        if byte < 0x80 { return (Glyph.ascii(byte), 1) }
        return wideGlyph(at: index)
    }

    /// The character that ends before a byte: what it is, and its length in bytes.
    @inline(__always)
    func glyph(before index: Int) -> (glyph: Glyph, length: Int) {
        let byte = self[index - 1]
        if byte < 0x80 { return (Glyph.ascii(byte), 1) }
        return wideGlyph(before: index)
    }

    private func wideGlyph(at index: Int) -> (glyph: Glyph, length: Int) {
        let lead = self[index]
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        // Only text that is not well-formed gets here with less; it is taken for a character of its own.
        guard index + length <= count else { return (.other, count - index) }
        var point = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length { point = point << 6 | UInt32(self[index + offset] & 0x3F) }
        return (Glyph.beyondASCII(point), length)
    }

    private func wideGlyph(before index: Int) -> (glyph: Glyph, length: Int) {
        var lead = index - 1
        while lead > 0, index - lead < 4, self[lead] & 0xC0 == 0x80 { lead -= 1 }
        return (wideGlyph(at: lead).glyph, index - lead)
    }
}
