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
        let table = Self.classes
        let classes = table.span
        var index = 0
        while index < text.count {
            let start = index
            index = Self.endOfRun(text, index, classes)
            guard index > start else {
                index += 1
                continue
            }
            while let next = Self.startBehindJoint(text, index, classes) {
                index = Self.endOfRun(text, next, classes)
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

    private static let other: UInt8 = 0
    private static let letter: UInt8 = 1
    private static let joint: UInt8 = 2
    private static let wide: UInt8 = 3

    /// Letters and digits of ASCII; the bytes of characters beyond ASCII, most of which are letters; what joins two of
    /// them; all else.
    private static let classes: [UInt8] = (0..<256).map { byte in
        switch UInt8(truncatingIfNeeded: byte) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            letter
        case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."):
            joint
        case 0x80...0xFF:
            wide
        default:
            other
        }
    }

    /// Where a run of letters and digits ends: where it would begin, if there is none.
    @inline(__always)
    private static func endOfRun(_ text: borrowing Span<UInt8>, _ start: Int, _ classes: Span<UInt8>) -> Int {
        var index = start
        while index < text.count {
            let kind = classes[Int(text[index])]
            if kind != letter, kind != wide || isSymbol(text, index) { break }
            index += 1
        }
        return index
    }

    /// Where the next run begins if one joint, and no more, stands before it.
    @inline(__always)
    private static func startBehindJoint(
        _ text: borrowing Span<UInt8>,
        _ end: Int,
        _ classes: Span<UInt8>
    ) -> Int? {
        guard end < text.count else { return nil }
        var next = end
        switch classes[Int(text[end])] {
        case joint: next = end + 1
        case wide where end + 2 < text.count && text[end] == 0xE2 && text[end + 1] == 0x80 && text[end + 2] == 0x99:
            next = end + 3  // U+2019, the typographic apostrophe
        default: return nil
        }
        guard next < text.count else { return nil }
        let kind = classes[Int(text[next])]
        return kind == letter || kind == wide && !isSymbol(text, next) ? next : nil
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
