/// Up to sixteen bytes of a word in lower case, packed so that two words compare in a few instructions.
struct WordKey: Hashable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// The longest word that has a key, in bytes.
    static let limit = 16

    /// The key of nothing.
    init() {}

    /// The key of a word; `nil` where it is longer than the limit.
    init?(_ word: String.UTF8View) {
        var count = 0
        for byte in word {
            guard count < Self.limit else { return nil }
            put(byte, at: &count)
        }
    }

    /// The key of the bytes of a range; `nil` where it is longer than the limit.
    init?(_ text: borrowing Span<UInt8>, _ range: Range<Int>) {
        guard range.count <= Self.limit else { return nil }
        var index = range.lowerBound
        var count = 0
        while index < range.upperBound {
            // A typographic apostrophe counts as the one on the keyboard, which lists have.
            let isTypographic = text[index] == 0xE2 && text.isApostrophe(at: index)
            put(isTypographic ? UInt8(ascii: "'") : text[index], at: &count)
            index += isTypographic ? 3 : 1
        }
    }

    /// Adds a byte, a capital of ASCII as its small letter.
    @inline(__always)
    private mutating func put(_ byte: UInt8, at count: inout Int) {
        let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
        if count < 8 {
            low |= UInt64(small) << UInt64(count * 8)
        } else {
            high |= UInt64(small) << UInt64((count - 8) * 8)
        }
        count += 1
    }

    /// Whether this is the key of nothing.
    var isEmpty: Bool { low == 0 }

    /// A number that spreads keys over a table: the same on every run, as `Hasher`'s is not.
    var spread: Int {
        let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> 33)
    }
}
