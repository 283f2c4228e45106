/// What a byte may mean to the pass. The table is all that a byte of ordinary text costs.
enum ScanClass {
    static let plain: UInt8 = 0
    static let stop: UInt8 = 1
    static let lineEnd: UInt8 = 2
    /// The first byte of typographic marks; of other characters too.
    static let wide: UInt8 = 3
    static let quote: UInt8 = 4
    static let opening: UInt8 = 5
    static let closing: UInt8 = 6

    /// The class of a byte.
    @inline(__always)
    static func of(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): stop
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"): lineEnd
        case 0xE2: wide
        case UInt8(ascii: "\""): quote
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): opening
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): closing
        default: plain
        }
    }

    /// The class of every byte.
    static let table: [UInt8] = (0..<256).map { of(UInt8(truncatingIfNeeded: $0)) }

    /// The first byte from `start` on that is not plain; `end` if there is none.
    @inline(__always)
    static func firstOfInterest(
        _ text: borrowing Span<UInt8>,
        _ classes: [UInt8],
        from start: Int,
        to end: Int
    ) -> Int {
        var index = start
        // Four bytes a turn: one branch for four look-ups.
        while index + 4 <= end {
            let any =
                classes[Int(text[index])] | classes[Int(text[index + 1])] | classes[Int(text[index + 2])]
                | classes[Int(text[index + 3])]
            guard any == plain else { break }
            index += 4
        }
        while index < end, classes[Int(text[index])] == plain { index += 1 }
        return index
    }
}
