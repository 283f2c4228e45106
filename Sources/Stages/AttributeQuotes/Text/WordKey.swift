import StageKit

/// Up to sixteen bytes of a word in lower case, packed so that two words compare in a few instructions.
struct WordKey: Hashable, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private var count: UInt8 = 0

    /// The longest word that has a key, in bytes.
    static let limit = 16

    /// The key of nothing.
    init() {}

    /// The key of a word of a list; of a longer one than the limit the key of nothing, which no text has.
    init(_ word: some StringProtocol) {
        for byte in word.utf8 where !put(byte) {
            self = WordKey()
            return
        }
    }

    /// Adds a byte, a capital of ASCII as its small letter; `false` where there is no room.
    @inline(__always)
    mutating func put(_ byte: UInt8) -> Bool {
        guard count < Self.limit else { return false }
        let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
        if count < 8 {
            low |= UInt64(small) << UInt64(count * 8)
        } else {
            high |= UInt64(small) << UInt64((count - 8) * 8)
        }
        count += 1
        return true
    }

    /// Takes a word of ASCII, no longer than the limit, and notes its letters; `false` where there is another byte in it.
    @inline(__always)
    mutating func put(_ text: borrowing Span<UInt8>, _ span: TextSpan, _ letters: inout WordFacts.Letters) -> Bool {
        var (words, shift) = ((low: UInt64(0), high: UInt64(0)), UInt64(0))
        for index in span.start..<span.end {
            let byte = text[index]
            guard byte < 0x80 else { return false }
            letters.note(byte)
            let small = UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
            if shift < 64 { words.low |= small << shift } else { words.high |= small << (shift - 64) }
            shift += 8
        }
        (low, high, count) = (words.low, words.high, UInt8(truncatingIfNeeded: span.length))
        return true
    }

    /// Whether this is the key of nothing.
    var isEmpty: Bool { count == 0 }

    /// Whether both have the same letters in front, as `Tavaria` and `Tavarian` do: five, or four where one has no more.
    func sharesStem(with other: WordKey) -> Bool {
        let length = Swift.min(count, other.count, 5)
        guard length >= 4 else { return self == other }
        let mask = (UInt64(1) << UInt64(length * 8)) - 1
        return low & mask == other.low & mask
    }

    /// A number that spreads keys over a table: the same on every run, as `Hasher`'s is not.
    var spread: Int {
        let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> 33)
    }
}
