import StageKit

/// A word of the text as the rules see it.
struct WordFacts {
    var traits: Traits = []
    var key = WordKey()

    /// Reads the word at a span: its key without a genitive's ending, and what its letters say.
    ///
    /// What most words ask is computed and not decided: a processor guesses a decision over words wrong half of the time.
    @inline(__always)
    init(_ text: borrowing Span<UInt8>, _ span: TextSpan) {
        var end = span.end
        if let ending = Self.genitiveStart(text, span) {
            traits.insert(.genitive)
            end = ending
        }
        let first = text[span.start]
        let isCapital = first &- 0x41 < 26 || first >= 0xC3 && Self.isWideCapital(text, span)
        let length = end - span.start
        let bytes = text.sixteenBytes(at: span.start, before: end)
        if length <= WordKey.limit, (bytes.first | bytes.second) & 0x8080_8080_8080_8080 == 0 {
            key = WordKey(ascii: bytes.first, bytes.second)
            // Letters have a bit that digits and the marks in words have not.
            let letter: UInt64 = 0x4040_4040_4040_4040
            let letters = (bytes.first & letter).nonzeroBitCount + (bytes.second & letter).nonzeroBitCount
            let capitals = WordKey.capitals(among: bytes.first) + WordKey.capitals(among: bytes.second)
            if letters < length || capitals > 1 { note(text, span.start, end) }
        } else {
            key = WordKey(text, span.start, end)
            note(text, span.start, end)
        }
        if isCapital { traits.insert(.capital) }
        // The last four bytes, the last of them the highest.
        let tail = end >= 4 ? text.eightBytes(at: end - 4, before: end) : 0
        let isLong = length >= 4 && !isCapital
        traits.formUnion(Traits(.endsInS, if: length >= 3 && text[end - 1] == UInt8(ascii: "s")))
        traits.formUnion(Traits(.endsInEd, if: isLong && tail >> 16 == 0x6465))
        traits.formUnion(Traits(.adverb, if: isLong && length >= 5 && tail >> 16 == 0x796C))
        traits.formUnion(Traits(.endsInIng, if: isLong && tail >> 8 == 0x676E69))
        if isLong, tail >> 24 == 0x74, tail >> 16 & 0x7F < 0x40, Self.endsInNot(text, TextSpan(span.start, end)) {
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
