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

    /// Whether an address on the Internet stands there.
    func isAddress(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        text.has("http", at: start, end) || text.has("www.", at: start, end)
    }

    /// Whether the sentence itself begins with a small letter: its writer does not use capitals.
    func startsSmall(_ text: borrowing Span<UInt8>, _ place: StopContext) -> Bool {
        text.glyph(at: place.sentenceStart).glyph == .lower
    }
}
