import StageKit

extension Span<UInt8> {
    /// The end of the word that begins at `start`: letters, digits, and an apostrophe before a small letter.
    ///
    /// A word is read for at most one byte more than a key has: what is longer is in no list.
    func wordEnd(_ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, index - start <= WordKey.limit {
            if self[index].isSmallLetter {
                index += 1
                continue
            }
            let (glyph, length) = glyph(at: index)
            if glyph.isWord {
                index += length
            } else if glyph == .eitherWay, index > start, isApostrophe(at: index), index + length < end,
                self.glyph(at: index + length).glyph == .lower
            {
                index += length
            } else {
                break
            }
        }
        return index
    }

    /// Whether `'` or `’` stands there.
    @inline(__always)
    func isApostrophe(at index: Int) -> Bool {
        switch self[index] {
        case UInt8(ascii: "'"): true
        case 0xE2: index + 2 < count && self[index + 1] == 0x80 && self[index + 2] == 0x99
        default: false
        }
    }

    /// The next word from `start` on, over a few blanks, commas and stops.
    func word(behind start: Int, _ end: Int) -> Range<Int>? {
        var first = start
        while first < end, first - start < 4 {
            let (glyph, length) = glyph(at: first)
            if glyph.isWord { break }
            first += length
        }
        let last = wordEnd(first, end)
        return first < last ? first..<last : nil
    }

    /// The last word before `end`, over a few blanks, commas, stops and quotation marks.
    func word(before end: Int, _ floor: Int) -> Range<Int>? {
        var last = end
        while last > floor, end - last < 8 {
            let (glyph, length) = glyph(before: last)
            if glyph.isWord { break }
            last -= length
        }
        var first = last
        while first > floor, last - first <= WordKey.limit {
            let (glyph, length) = glyph(before: first)
            guard glyph.isWord else { break }
            first -= length
        }
        return first < last ? first..<last : nil
    }

    /// Whether digits of ASCII and nothing else stand there.
    func isNumber(_ range: Range<Int>) -> Bool {
        for index in range where self[index] < 0x30 || self[index] > 0x39 { return false }
        return !range.isEmpty
    }

    /// Whether the bytes of a literal stand there.
    func has(_ literal: StaticString, at index: Int, _ end: Int) -> Bool {
        let length = literal.utf8CodeUnitCount
        guard index + length <= end else { return false }
        return literal.withUTF8Buffer { bytes in
            for offset in 0..<length where bytes[offset] != self[index + offset] { return false }
            return true
        }
    }

    /// Where a stretch ends without the white space behind it.
    func visibleEnd(_ range: Range<Int>) -> Int {
        var last = range.upperBound
        while last > range.lowerBound {
            let (glyph, length) = glyph(before: last)
            guard glyph.isBlank else { break }
            last -= length
        }
        return last
    }

    /// The byte behind a line break; a carriage return and a line feed are one.
    func lineBreakEnd(at index: Int, _ end: Int) -> Int {
        let isPair = self[index] == UInt8(ascii: "\r") && index + 1 < end && self[index + 1] == UInt8(ascii: "\n")
        return index + (isPair ? 2 : 1)
    }

    /// Whether the pronoun `I` stands there, and no initial.
    func isPronoun(at start: Int, _ end: Int) -> Bool {
        guard self[start] == UInt8(ascii: "I") else { return false }
        guard start + 1 < end else { return true }
        switch glyph(at: start + 1).glyph {
        case .space, .lineBreak, .eitherWay: return true
        default: return false
        }
    }
}

extension WordKey {
    /// The key of the bytes of a range; `nil` where it is longer than the limit.
    init?(_ text: borrowing Span<UInt8>, _ range: Range<Int>) {
        guard range.count <= Self.limit else { return nil }
        self.init(text, range.lowerBound, range.upperBound)
    }
}
