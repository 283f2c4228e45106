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
        var bytes = Array(word.utf8)[...]
        while let byte = bytes.popFirst() {
            // A typographic apostrophe counts as the one on the keyboard.
            let isTypographic = byte == 0xE2 && bytes.starts(with: [0x80, 0x99])
            if isTypographic { bytes = bytes.dropFirst(2) }
            guard put(isTypographic ? UInt8(ascii: "'") : byte) else {
                self = WordKey()
                return
            }
        }
    }

    /// The key of the bytes of a range; of a longer one than the limit the key of nothing.
    @inline(__always)
    init(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
        var index = start
        while index < end {
            let byte = text[index]
            if byte == 0xE2, index + 2 < end, text[index + 1] == 0x80, text[index + 2] == 0x99 {
                guard put(UInt8(ascii: "'")) else { self = WordKey(); return }
                index += 3
                continue
            }
            guard put(byte) else { self = WordKey(); return }
            index += 1
        }
    }

    /// Adds a byte, a capital of ASCII as its small letter; `false` where there is no room.
    @inline(__always)
    private mutating func put(_ byte: UInt8) -> Bool {
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

    /// The key of the bytes of a range, of which no more than the limit are looked at, without the commas of a number.
    init(beginning text: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
        var index = start
        while index < end {
            let isTypographic =
                text[index] == 0xE2 && index + 2 < end && text[index + 1] == 0x80 && text[index + 2] == 0x99
            if text[index] != UInt8(ascii: ",") {
                guard put(isTypographic ? UInt8(ascii: "'") : text[index]) else { return }
            }
            index += isTypographic ? 3 : 1
        }
    }

    /// The key of the first bytes of this one's word.
    func prefix(_ length: Int) -> WordKey {
        var key = WordKey()
        key.count = UInt8(truncatingIfNeeded: min(length, Int(count)))
        key.low = length >= 8 ? low : low & (1 << UInt64(length * 8) - 1)
        key.high = length <= 8 ? 0 : length >= 16 ? high : high & (1 << UInt64((length - 8) * 8) - 1)
        return key
    }

    /// How many bytes the word has.
    var length: Int { Int(count) }

    /// Whether this is the key of nothing.
    var isEmpty: Bool { count == 0 }

    /// A number that spreads keys over a table: the same on every run, as `Hasher`'s is not.
    var spread: Int {
        let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> 33)
    }
}
