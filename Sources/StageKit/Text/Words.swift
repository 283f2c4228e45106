/// The words of a text, found once a document and shared by the stages that need them.
///
/// A word is a run of letters and digits of any script; apostrophes, hyphens and full stops between two of them belong
/// to it (`don't`, `co-operate`, `U.S`, `3.5`).
public struct Words: Sendable {
    /// Each word's span in the normalised text, in order.
    public let spans: [TextSpan]

    /// Finds the words of well-formed UTF-8 in one pass.
    public init(_ bytes: [UInt8]) {
        var spans: [TextSpan] = []
        spans.reserveCapacity(bytes.count / 5)
        let text = bytes.span
        var index = 0
        while index < text.count {
            let start = index
            index = Self.endOfRun(text, index)
            guard index > start else {
                index += 1
                continue
            }
            while let next = Self.startBehindJoint(text, index) {
                index = Self.endOfRun(text, next)
            }
            spans.append(TextSpan(start, index))
        }
        self.spans = spans
    }

    /// The words that begin in a span: a slice, found by binary search.
    public func within(_ span: TextSpan) -> ArraySlice<TextSpan> {
        let low = spans.partitioningIndex { $0.start >= span.start }
        let high = spans.partitioningIndex { $0.start >= span.end }
        return spans[low..<high]
    }

    /// Where a run of letters and digits ends: where it would begin, if there is none.
    @inline(__always)
    private static func endOfRun(_ text: borrowing Span<UInt8>, _ start: Int) -> Int {
        var index = start
        while index < text.count {
            let length = lettersAndDigits(text.eightBytes(at: index, before: text.count))
            index += length
            if length == 8 { continue }
            guard index < text.count, text[index] >= 0x80, !isSymbol(text, index) else { break }
            index += 1
        }
        return index
    }

    /// How many of the first of eight bytes are letters and digits of ASCII.
    @inline(__always)
    private static func lettersAndDigits(_ bytes: UInt64) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        // The highest bit of each byte says whether it is from the first to the last letter, or digit.
        let low = bytes & (ones &* 0x7F)
        let small = low | (ones &* 0x20)
        let letters = (small &+ (ones &* 0x1F)) & ~(small &+ (ones &* 0x05))
        let digits = (low &+ (ones &* 0x50)) & ~(low &+ (ones &* 0x46))
        let others = ~(letters | digits) | bytes
        return (others & (ones &* 0x80)).trailingZeroBitCount >> 3
    }

    /// Where the next run begins if one joint, and no more, stands before it.
    @inline(__always)
    private static func startBehindJoint(_ text: borrowing Span<UInt8>, _ end: Int) -> Int? {
        guard end < text.count else { return nil }
        let next: Int
        switch text[end] {
        case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."): next = end + 1
        case 0xE2 where end + 2 < text.count && text[end + 1] == 0x80 && text[end + 2] == 0x99:
            next = end + 3  // U+2019, the typographic apostrophe
        default: return nil
        }
        return endOfRun(text, next) > next ? next : nil
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
