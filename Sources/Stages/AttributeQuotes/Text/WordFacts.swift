import StageKit

/// A word of the text as the rules see it.
struct WordFacts {
    var traits: Traits = []
    var key = WordKey()

    /// Reads the word at a span: its key without a genitive's ending, and what its letters say.
    @inline(__always)
    init(_ text: borrowing Span<UInt8>, _ span: TextSpan) {
        var end = span.end
        if let ending = Self.genitiveStart(text, span) {
            traits.insert(.genitive)
            end = ending
        }
        let first = text[span.start]
        if first &- 0x41 < 26 || first >= 0xC3 && Self.isWideCapital(text, span) { traits.insert(.capital) }
        let length = end - span.start
        let bytes = (text.eightBytes(at: span.start, before: end), text.eightBytes(at: span.start + 8, before: end))
        if length <= WordKey.limit, (bytes.0 | bytes.1) & 0x8080_8080_8080_8080 == 0 {
            key = WordKey(ascii: bytes.0, bytes.1)
            // Letters have a bit that digits and the marks in words have not.
            let letter: UInt64 = 0x4040_4040_4040_4040
            let letters = (bytes.0 & letter).nonzeroBitCount + (bytes.1 & letter).nonzeroBitCount
            let capitals = WordKey.capitals(among: bytes.0) + WordKey.capitals(among: bytes.1)
            if letters < length || capitals > 1 { note(text, span.start, end) }
        } else {
            key = WordKey(text, span.start, end)
            note(text, span.start, end)
        }
        guard length >= 3 else { return }
        let last = text[end - 1]
        if last == UInt8(ascii: "s") { traits.insert(.endsInS) }
        guard !traits.contains(.capital), length >= 4 else { return }
        if last == UInt8(ascii: "d"), text[end - 2] == UInt8(ascii: "e") { traits.insert(.endsInEd) }
        if last == UInt8(ascii: "y"), text[end - 2] == UInt8(ascii: "l"), length >= 5 { traits.insert(.adverb) }
        if last == UInt8(ascii: "g"), text[end - 2] == UInt8(ascii: "n"), text[end - 3] == UInt8(ascii: "i") {
            traits.insert(.endsInIng)
        }
        if last == UInt8(ascii: "t"), Self.endsInNot(text, TextSpan(span.start, end)) {
            traits.formUnion([.negation, .modal, .finite])
        }
    }

    /// Notes digits, and capitals without small letters.
    private mutating func note(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
        var (capitals, hasSmall) = (0, false)
        for index in start..<end {
            let byte = text[index]
            if byte &- 0x61 < 26 {
                hasSmall = true
            } else if byte &- 0x41 < 26 {
                capitals += 1
            } else if byte &- 0x30 < 10 {
                traits.insert(.number)
            }
        }
        if capitals >= 2, !hasSmall { traits.insert(.capitals) }
    }

    @inline(__always)
    private static func genitiveStart(_ text: borrowing Span<UInt8>, _ span: TextSpan) -> Int? {
        guard span.length > 2, text[span.end - 1] == UInt8(ascii: "s") else { return nil }
        if text[span.end - 2] == UInt8(ascii: "'") { return span.end - 2 }
        guard span.length > 4, text[span.end - 2] == 0x99, text[span.end - 3] == 0x80, text[span.end - 4] == 0xE2 else {
            return nil
        }
        return span.end - 4
    }

    /// `n't` with either apostrophe.
    private static func endsInNot(_ text: borrowing Span<UInt8>, _ span: TextSpan) -> Bool {
        if text[span.end - 2] == UInt8(ascii: "'") { return text[span.end - 3] == UInt8(ascii: "n") }
        return span.length > 4 && text[span.end - 2] == 0x99 && text[span.end - 5] == UInt8(ascii: "n")
    }

    /// Capitals of Latin-1, of Latin Extended-A by their even code points, and of Cyrillic.
    private static func isWideCapital(_ text: borrowing Span<UInt8>, _ span: TextSpan) -> Bool {
        guard span.length >= 2 else { return false }
        let second = text[span.start + 1]
        switch text[span.start] {
        case 0xC3: return second >= 0x80 && second <= 0x9E
        case 0xC4, 0xC5: return second & 1 == 0
        case 0xD0: return second >= 0x81 && second <= 0xAF
        default: return false
        }
    }
}
