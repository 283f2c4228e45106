/// A set of words that is asked with bytes of a text, without making a string of them. Case of ASCII letters is ignored.
///
/// An open-addressed table of 64-bit FNV-1a hashes, at most a quarter full: a look-up reads one slot nearly always. Two
/// words with the same hash would be one to it, which for lists of some hundred words does not happen.
struct WordSet: Sendable {
    private let slots: [UInt64]
    private let mask: Int

    init(_ words: some Collection<String>) {
        var size = 16
        while size < words.count * 4 { size *= 2 }
        var table = [UInt64](repeating: 0, count: size)
        for word in words {
            var hash = WordHash()
            for byte in word.utf8 { hash.add(byte) }
            var slot = hash.slot & (size - 1)
            while table[slot] != 0, table[slot] != hash.value { slot = (slot + 1) & (size - 1) }
            table[slot] = hash.value
        }
        slots = table
        mask = size - 1
    }

    /// Whether the bytes from `start` up to `end` are one of the words.
    func contains(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var hash = WordHash()
        for index in start..<end { hash.add(text[index]) }
        return contains(hash)
    }

    @inline(__always) func contains(_ hash: WordHash) -> Bool {
        var slot = hash.slot & mask
        while slots[slot] != 0 {
            if slots[slot] == hash.value { return true }
            slot = (slot + 1) & mask
        }
        return false
    }
}

/// FNV-1a of the bytes added so far, letters of ASCII in lower case. Never zero, which marks an empty slot.
struct WordHash: Equatable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always) mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte.lowered)) &* 0x0000_0100_0000_01B3
        if value == 0 { value = 1 }
    }

    @inline(__always) var slot: Int { Int(truncatingIfNeeded: value ^ value >> 32) & Int.max }
}
