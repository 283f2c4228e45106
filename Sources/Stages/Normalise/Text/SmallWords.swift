import StageKit

/// Groups of words of at most eight ASCII letters, each word packed into one number: what function words are looked up in,
/// some ten times a paragraph. A word of the text is read and packed with one load.
struct SmallWords: Sendable {
    /// An open-addressed table, at most half full. Letters of ASCII leave the highest bit of every byte free; those of the
    /// first two bytes of a word tell its group.
    private let slots: [UInt64]
    private let shift: UInt64

    private static let groupBits: UInt64 = 0x8080

    /// Up to three groups of words; a word that is in several belongs to the first of them.
    init(_ groups: [String]...) {
        var bits: UInt64 = 6
        while 1 << bits < groups.joined().count * 2 { bits += 1 }
        shift = 64 - bits
        slots = Self.table(groups, bits)
    }

    private static func table(_ groups: [[String]], _ bits: UInt64) -> [UInt64] {
        var table = [UInt64](repeating: 0, count: 1 << Int(bits))
        for (group, words) in zip([0, 0x80, 0x8000] as [UInt64], groups) {
            for word in words where word.utf8.count <= 8 {
                let key = word.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }
                var slot = Int(truncatingIfNeeded: spread(key) >> (64 - bits))
                while table[slot] != 0, table[slot] & ~groupBits != key { slot = (slot + 1) & (table.count - 1) }
                if table[slot] == 0 { table[slot] = key | group }
            }
        }
        return table
    }

    /// The number of a word's group; nil where it is in none.
    @inline(__always) func group(of key: UInt64) -> Int? {
        var slot = Int(truncatingIfNeeded: Self.spread(key) >> shift)
        while true {
            let found = slots[slot]
            if found == 0 { return nil }
            if found & ~Self.groupBits == key { return found & 0x80 != 0 ? 1 : found & 0x8000 != 0 ? 2 : 0 }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
    }

    @inline(__always) private static func spread(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }
}

extension Span<UInt8> {
    /// A word that begins at an index, or the part of it within eight bytes.
    struct PackedWord {
        /// The letters in lower case, the first in the lowest byte.
        var key: UInt64
        /// 0 where no letter stands; 8 also where the word goes on.
        var length: Int
    }

    /// The letters of ASCII from `index` on. The marks `@[\]^_` and `` `{|}~ `` count as letters: no word is next to them.
    @inline(__always)
    func packedWord(at index: Int, before end: Int) -> PackedWord {
        let loaded = eightBytes(at: index, before: end)
        // A byte is no letter where its highest bit is set or the one below is not.
        let ends = (loaded | (~loaded << 1)) & 0x8080_8080_8080_8080
        let length = ends.trailingZeroBitCount >> 3
        let mask: UInt64 = length == 8 ? .max : (1 << UInt64(length * 8)) &- 1
        return PackedWord(key: (loaded | 0x2020_2020_2020_2020) & mask, length: length)
    }
}
