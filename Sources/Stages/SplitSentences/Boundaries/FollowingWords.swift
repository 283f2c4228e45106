extension SentenceRules {
    /// Whether a word that often begins a sentence stands there, and no part of a longer one (`All-Orla`, `A.`).
    func isStarter(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        let wordEnd = text.wordEnd(start, end)
        guard knows(text, start..<wordEnd, .starter) else { return false }
        guard wordEnd < end else { return true }
        switch text[wordEnd] {
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "&"): return false
        default: return true
        }
    }

    /// Whether a word that often begins a sentence stands there in small letters, and none that joins two words.
    func isSmallStarter(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        let wordEnd = text.wordEnd(start, end)
        return knows(text, start..<wordEnd, .starter) && !knows(text, start..<wordEnd, .linking)
    }

    /// Whether `Mr.`, `Mrs.` or `Ms.` stands there: no part of a name comes before them.
    func isCourtesyTitle(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        text.has("Mr. ", at: start, end) || text.has("Mrs. ", at: start, end) || text.has("Ms. ", at: start, end)
    }

    /// Whether a roman numeral stands there, the pronoun `I` aside: `Vol. II`.
    func isRomanNumeral(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        let wordEnd = text.wordEnd(start, end)
        guard wordEnd - start <= 8, !text.isPronoun(at: start, end) else { return false }
        for index in start..<wordEnd {
            switch text[index] {
            case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"), UInt8(ascii: "C"):
                continue
            default:
                return false
            }
        }
        return true
    }

    /// Whether the sentence around a quotation goes on behind its closing mark, without a stop or a comma before it and
    /// other than by telling who spoke: `the shouts of “Go! Go home” were heard`, but not `“We won. They lost” said Kerr`.
    func isEmbedded(_ text: borrowing Span<UInt8>, quotationEnd mark: Int, _ end: Int) -> Bool {
        let (glyph, length) = text.glyph(at: mark)
        let before = text.glyph(before: mark).glyph
        guard glyph != .opening, before.isWord else { return false }
        var index = mark + length
        for count in 0..<4 {
            guard index + 1 < end, text[index] == UInt8(ascii: " ") else { return count > 0 }
            let wordEnd = text.wordEnd(index + 1, end)
            if count == 0, !text[index + 1].isSmallLetter { return false }
            if knows(text, index + 1..<wordEnd, .reporting) { return false }
            index = wordEnd
        }
        return true
    }

    /// Whether a quotation that opens behind a comma ends before the stop of the sentence around it, which so has all of
    /// it as a part: `She wrote, “Come soon. Bring boots”.` One that is no part of a sentence has its last stop inside.
    func endsBeforeStop(_ text: borrowing Span<UInt8>, quotation: Range<Int>, _ end: Int) -> Bool {
        let (glyph, length) = text.glyph(at: quotation.upperBound)
        let stop = quotation.upperBound + length
        guard glyph != .opening, stop < end, text[stop] == UInt8(ascii: "."),
            text.glyph(before: quotation.upperBound).glyph.isWord, quotation.lowerBound >= 2
        else { return false }
        return text[quotation.lowerBound - 2] == UInt8(ascii: ",")
    }

    /// Whether an address on the Internet stands there.
    func isAddress(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        text.has("http", at: start, end) || text.has("www.", at: start, end)
    }

    /// Whether the sentence itself begins with a small letter: its writer does not use capitals.
    func startsSmall(_ text: borrowing Span<UInt8>, _ place: StopContext) -> Bool {
        text.glyph(at: place.sentenceStart).glyph == .lower
    }
}
