/// The word that a stop stands behind, read backwards over at most `limit` bytes.
struct PrecedingWord {
    /// The first byte of the word; the stop's own place where no word stands before it.
    private(set) var start: Int
    /// The byte behind the word.
    let end: Int
    private(set) var letters = 0
    private(set) var capitals = 0
    private(set) var digits = 0
    private(set) var vowels = 0
    /// Stops inside of the word: `U.S`.
    private(set) var dots = 0
    private(set) var startsWithCapital = false
    /// Longer than the limit: no abbreviation, more likely an address.
    private(set) var isCutOff = false

    /// How far back a word is read; abbreviations are shorter.
    private static let limit = 32

    /// Reads back from `end`, and not beyond `floor`.
    init(_ text: borrowing Span<UInt8>, before end: Int, floor: Int) {
        start = end
        self.end = end
        var index = end
        while index > floor {
            guard end - index < Self.limit else {
                isCutOff = true
                break
            }
            let byte = text[index - 1]
            if byte.isSmallLetter {
                // Most letters of most words: no need to ask what they are.
                index -= 1
                start = index
                letters += 1
                if byte.isVowel { vowels += 1 }
                startsWithCapital = false
                continue
            }
            let (glyph, length) = text.glyph(before: index)
            if glyph.isWord {
                index -= length
                count(glyph, text[index])
                start = index
            } else if index < end, Self.isJoint(text, index - length, floor) {
                if text[index - length] == UInt8(ascii: ".") { dots += 1 }
                index -= length
            } else {
                break
            }
        }
    }

    /// Whether there is no word.
    var isEmpty: Bool { start == end }
    /// One letter and nothing else.
    var isLetter: Bool { letters == 1 && digits == 0 && dots == 0 }
    /// Two letters or more, and all of them capitals.
    var isCapitals: Bool { letters >= 2 && capitals == letters && dots == 0 }
    /// Digits alone.
    var isNumber: Bool { digits > 0 && letters == 0 }
    /// Letters with a stop between each two of them: `U.S`, `p.m`.
    var isAcronym: Bool { dots > 0 && digits == 0 && letters == dots + 1 }
    /// A short word without a vowel, as abbreviations by contraction are (`Bldg`); all in capitals it is an acronym.
    var isContraction: Bool {
        vowels == 0 && dots == 0 && digits == 0 && letters >= 2 && letters <= 6 && capitals < letters
    }

    private mutating func count(_ glyph: Glyph, _ byte: UInt8) {
        startsWithCapital = glyph == .upper
        if glyph == .digit {
            digits += 1
            return
        }
        letters += 1
        if glyph == .upper { capitals += 1 }
        // Letters beyond ASCII are mostly vowels with accents.
        if byte >= 0x80 || (byte | 0x20).isVowel { vowels += 1 }
    }

    /// Whether a stop or an apostrophe stands there with a letter or digit before it too.
    private static func isJoint(_ text: borrowing Span<UInt8>, _ index: Int, _ floor: Int) -> Bool {
        guard index > floor, text[index] == UInt8(ascii: ".") || text.isApostrophe(at: index) else { return false }
        return text.glyph(before: index).glyph.isWord
    }
}
