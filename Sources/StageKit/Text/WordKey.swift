/// Up to sixteen bytes of a word in lower case, packed so that two words compare in a few instructions.
///
/// Capitals of ASCII count as small letters, and the typographic apostrophe as the one on the keyboard. A longer word has
/// the key of nothing. The bytes behind a word are zero, which no word has.
package struct WordKey: Hashable, Sendable {
    /// The first eight bytes, the first of them the lowest.
    @usableFromInline var low: UInt64 = 0
    /// The others.
    @usableFromInline var high: UInt64 = 0

    /// The longest word that has a key, in bytes.
    @inlinable package static var limit: Int { 16 }

    /// The key of nothing.
    @inlinable
    package init() {}

    /// The key of a word of a list.
    package init(_ word: some StringProtocol) {
        let bytes = Array(word.utf8)
        self.init(bytes.span, 0, bytes.count)
    }

    /// The key of the bytes of a range.
    @inlinable
    package init(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
        guard end - start <= Self.limit, start + Self.limit <= text.count else {
            self = WordKey(slowly: text, start, end)
            return
        }
        let loaded = text.bytes
        low = UInt64(littleEndian: loaded.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
        high = UInt64(littleEndian: loaded.unsafeLoadUnaligned(fromByteOffset: start + 8, as: UInt64.self))
        cut(to: end - start)
        guard (low | high) & 0x8080_8080_8080_8080 == 0 else {
            self = WordKey(slowly: text, start, end)
            return
        }
        low = Self.small(low)
        high = Self.small(high)
    }

    /// Byte by byte: what is long, stands at the end of its text, or has more than ASCII.
    @usableFromInline
    init(slowly text: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
        var index = start
        while index < end {
            let isTypographic =
                text[index] == 0xE2 && index + 2 < end && text[index + 1] == 0x80 && text[index + 2] == 0x99
            guard put(isTypographic ? UInt8(ascii: "'") : text[index]) else {
                self = WordKey()
                return
            }
            index += isTypographic ? 3 : 1
        }
    }

    /// Adds a byte, a capital of ASCII as its small letter; `false` where there is no room.
    package mutating func put(_ byte: UInt8) -> Bool {
        let length = length
        guard length < Self.limit else { return false }
        let small = UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        if length < 8 { low |= small << UInt64(length * 8) } else { high |= small << UInt64((length - 8) * 8) }
        return true
    }

    /// How many bytes the word has.
    @inlinable package var length: Int {
        high == 0 ? 8 - low.leadingZeroBitCount >> 3 : 16 - high.leadingZeroBitCount >> 3
    }

    /// Whether this is the key of nothing.
    @inlinable package var isEmpty: Bool { low == 0 }

    /// The key of the first bytes of this one's word.
    @inlinable
    package func prefix(_ length: Int) -> WordKey {
        var key = self
        key.cut(to: length)
        return key
    }

    /// A number that spreads keys over a table: the same on every run, as `Hasher`'s is not.
    @inlinable package var spread: Int {
        let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> 33)
    }

    /// Whether two words are one.
    @inlinable
    package static func == (left: WordKey, right: WordKey) -> Bool { left.low == right.low && left.high == right.high }

    /// Takes the bytes in, all at once.
    @inlinable
    package func hash(into hasher: inout Hasher) {
        hasher.combine(low)
        hasher.combine(high)
    }

    @inlinable
    mutating func cut(to length: Int) {
        if length < 8 {
            low &= (1 << UInt64(length * 8)) - 1
            high = 0
        } else if length < 16 {
            high &= (1 << UInt64((length - 8) * 8)) - 1
        }
    }

    /// Eight bytes of ASCII with its capitals as small letters: those from `A` to `Z` get the bit that tells the two apart.
    @inlinable
    static func small(_ bytes: UInt64) -> UInt64 {
        let fromA = bytes &+ 0x3F3F_3F3F_3F3F_3F3F
        let behindZ = bytes &+ 0x2525_2525_2525_2525
        return bytes | (fromA & ~behindZ & 0x8080_8080_8080_8080) >> 2
    }
}
