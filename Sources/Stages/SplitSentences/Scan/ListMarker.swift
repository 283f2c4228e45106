/// The sign before an item of a list: `1.`, `(b)`, `iv)`, `2.)`.
struct ListMarker {
    /// How the items are counted.
    enum Numbering { case digits, letters, roman }

    /// What all markers of one list have in common.
    struct Style: Equatable {
        var numbering = Numbering.digits
        var isCapital = false
        /// A bracket opens it.
        var isBracketed = false
        var hasDot = false
        /// A bracket closes it.
        var hasBracket = false
    }

    /// The longest number or letter of a marker, in bytes: `xxvii`.
    static let longest = 5

    private(set) var style = Style()
    /// The item's place, counted from one.
    private(set) var ordinal = 0
    /// The byte behind the marker.
    private(set) var end: Int

    /// Reads a marker that begins at `start`; `nil` where there is none. The list's last marker, if one is expected to go
    /// on, tells the letter `i` from the numeral.
    init?(_ text: borrowing Span<UInt8>, at start: Int, end limit: Int, like expected: ListMarker? = nil) {
        end = start
        if take("(", text, limit) { style.isBracketed = true }
        let first = end
        while end < limit, end - first < Self.longest, text[end].isLetterOrDigit { end += 1 }
        let body = first..<end
        if take(".", text, limit) { style.hasDot = true }
        if take(")", text, limit) { style.hasBracket = true }
        guard !body.isEmpty, style.hasBracket || (style.hasDot && !style.isBracketed) else { return nil }
        guard end == limit || text.glyph(at: end).glyph.isBlank else { return nil }
        guard readNumber(text, body, expected) else { return nil }
    }

    /// Whether this is the next item of the list that `previous` belongs to.
    func follows(_ previous: ListMarker) -> Bool {
        style == previous.style && ordinal == previous.ordinal + 1
    }

    private mutating func take(_ mark: Unicode.Scalar, _ text: borrowing Span<UInt8>, _ limit: Int) -> Bool {
        guard end < limit, text[end] == UInt8(ascii: mark) else { return false }
        end += 1
        return true
    }

    private mutating func readNumber(
        _ text: borrowing Span<UInt8>,
        _ body: Range<Int>,
        _ expected: ListMarker?
    ) -> Bool {
        if text.isNumber(body) {
            for index in body { ordinal = ordinal * 10 + Int(text[index] - 0x30) }
            return ordinal < 1000
        }
        let first = text[body.lowerBound]
        style.isCapital = first & 0x20 == 0
        for index in body where text[index].isDigit || (text[index] & 0x20 == 0) != style.isCapital { return false }
        // A lone `i` begins a list of numerals; `c` or `v` goes on with letters unless a numeral is expected.
        let wantsRoman = expected.map { $0.style.numbering == .roman } ?? (first | 0x20 == UInt8(ascii: "i"))
        if wantsRoman || body.count > 1 {
            if let number = Self.roman(text, body) {
                style.numbering = .roman
                ordinal = number
                return true
            }
        }
        style.numbering = .letters
        ordinal = Int(first | 0x20) - 0x60
        return body.count == 1
    }

    /// The value of a roman numeral up to 39; `nil` where the letters are none.
    private static func roman(_ text: borrowing Span<UInt8>, _ body: Range<Int>) -> Int? {
        var total = 0
        var last = 0
        for index in body {
            let value: Int
            switch text[index] | 0x20 {
            case UInt8(ascii: "i"): value = 1
            case UInt8(ascii: "v"): value = 5
            case UInt8(ascii: "x"): value = 10
            default: return nil
            }
            total += value > last ? value - 2 * last : value
            last = value
        }
        return total > 0 && total < 40 ? total : nil
    }
}
