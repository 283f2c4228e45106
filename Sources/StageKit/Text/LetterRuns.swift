/// The runs of letters and digits of a text: a bit for each byte that belongs to one.
///
/// Sixty-four bytes are looked at together, and where a run begins or ends is then found in one step, however long it is.
/// A bit behind the text is always zero, so that every run ends.
struct LetterRuns {
    private let bits: [UInt64]
    /// How many runs there are.
    let count: Int

    /// Looks through well-formed UTF-8.
    init(_ bytes: [UInt8]) {
        let text = bytes.span
        var count = 0
        var all: [UInt64] = []
        all.append(addingCapacity: bytes.count >> 6 + 1) { (bits: inout OutputSpan<UInt64>) in
            var last: UInt64 = 0
            for block in 0...text.count >> 6 {
                let letters = Self.letters(text, block << 6)
                count &+= (letters & ~(letters << 1 | last)).nonzeroBitCount
                last = letters >> 63
                bits.append(letters)
            }
        }
        bits = all
        self.count = count
    }

    /// Whether a byte belongs to a run.
    @inline(__always)
    func contains(_ index: Int) -> Bool { bits[index >> 6] &>> UInt64(index & 63) & 1 == 1 }

    /// Visits the first byte of each run and the first byte behind it, in text order.
    @inline(__always)
    func forEachChange(_ visit: (Int) -> Void) {
        var last: UInt64 = 0
        for block in bits.indices {
            let letters = bits[block]
            var changes = letters ^ (letters << 1 | last)
            last = letters >> 63
            while changes != 0 {
                visit(block << 6 | changes.trailingZeroBitCount)
                changes &= changes &- 1
            }
        }
    }

    // MARK: Sixty-four bytes

    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// The bits of up to sixty-four bytes.
    @inline(__always)
    private static func letters(_ text: borrowing Span<UInt8>, _ start: Int) -> UInt64 {
        guard start &+ 64 <= text.count else { return lettersAtEnd(text, start) }
        return halfBlock(text, start) | halfBlock(text, start &+ 32) &<< 32
    }

    /// The bits of thirty-two bytes.
    @inline(__always)
    private static func halfBlock(_ text: borrowing Span<UInt8>, _ start: Int) -> UInt64 {
        let bytes = text.thirtyTwoBytes(at: start)
        let low = bytes & (ones &* 0x7F)
        let small = low | (ones &* 0x20)
        let letters = (small &+ (ones &* 0x1F)) & ~(small &+ (ones &* 0x05))
        let digits = (low &+ (ones &* 0x50)) & ~(low &+ (ones &* 0x46))
        let wide = bytes & (ones &* 0x80)
        let found = (letters | digits) & ~wide & (ones &* 0x80)
        var bits: UInt64 = 0
        for part in 0..<4 {
            // The highest bit of each byte, gathered in eight bits.
            let gathered = (UInt64(littleEndian: found[part]) &>> 7) &* 0x0102_0408_1020_4080
            bits |= (gathered &>> 56) &<< UInt64(part &* 8)
        }
        guard wide[0] | wide[1] | wide[2] | wide[3] != 0 else { return bits }
        for part in 0..<4 {
            let letters = wideLetters(text, start &+ part &* 8, UInt64(littleEndian: bytes[part]))
            bits |= letters &<< UInt64(part &* 8)
        }
        return bits
    }

    /// The bits of the last bytes.
    private static func lettersAtEnd(_ text: borrowing Span<UInt8>, _ start: Int) -> UInt64 {
        var letters: UInt64 = 0
        for part in 0..<8 {
            let index = start &+ part &* 8
            let bytes = text.eightBytes(at: index, before: text.count)
            // The highest bit of each byte, gathered in eight bits.
            var found = (lettersAndDigits(bytes) >> 7 &* 0x0102_0408_1020_4080) >> 56
            if bytes & (ones &* 0x80) != 0 { found |= wideLetters(text, index, bytes) }
            letters |= found &<< UInt64(part &* 8)
        }
        return letters
    }

    /// The highest bit of each of eight bytes that is a letter or digit of ASCII.
    @inline(__always)
    private static func lettersAndDigits(_ bytes: UInt64) -> UInt64 {
        let low = bytes & (ones &* 0x7F)
        let small = low | (ones &* 0x20)
        let letters = (small &+ (ones &* 0x1F)) & ~(small &+ (ones &* 0x05))
        let digits = (low &+ (ones &* 0x50)) & ~(low &+ (ones &* 0x46))
        return (letters | digits) & ~bytes & (ones &* 0x80)
    }

    /// A bit for each of eight bytes that is of a letter beyond ASCII.
    private static func wideLetters(_ text: borrowing Span<UInt8>, _ start: Int, _ bytes: UInt64) -> UInt64 {
        var wide = bytes & (ones &* 0x80)
        var found: UInt64 = 0
        while wide != 0 {
            let place = wide.trailingZeroBitCount >> 3
            if !isSymbol(text, start + place) { found |= 1 &<< UInt64(place) }
            wide &= wide &- 1
        }
        return found
    }

    /// Whether a character of the blocks that hold signs and no letters of running text begins or goes on here: Latin-1's
    /// signs (U+0080–00BF, U+00D7, U+00F7), from general punctuation to miscellaneous symbols (U+2000–2BFF), CJK
    /// punctuation (U+3000–303F), variation selectors (U+FE00–FE0F), the byte-order mark and emoji (U+1F000–1FFFF).
    private static func isSymbol(_ text: borrowing Span<UInt8>, _ index: Int) -> Bool {
        var lead = index
        while lead > 0, index - lead < 3, text[lead] & 0xC0 == 0x80 { lead -= 1 }
        guard lead + 1 < text.count else { return false }
        let second = text[lead + 1]
        switch text[lead] {
        case 0xC2: return true
        case 0xC3: return second == 0x97 || second == 0xB7
        case 0xE2: return second < 0xB0
        case 0xE3: return second == 0x80
        case 0xEF where lead + 2 < text.count:
            return second == 0xB8 && text[lead + 2] < 0x90 || second == 0xBB && text[lead + 2] == 0xBF
        case 0xF0: return second == 0x9F
        default: return false
        }
    }
}
