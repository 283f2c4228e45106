/// A set of words, each with a number from 0 on: built once, read without allocation.
struct WordTable: Sendable {
    /// By slot, the upper half of the hash of the word there, and below it its number and one more; 0 where there is none.
    /// At least half of the slots are free.
    private var slots: [UInt64]
    /// A bit for the hash of each word, in 8 kB that stay in the nearest cache: most words that are not there end here.
    private var filter: [UInt64] = Array(repeating: 0, count: 1024)
    private var hashes: [UInt64] = []
    /// Where each word's bytes begin; the last one is their end.
    private var starts: [Int32] = [0]
    private var bytes: [UInt8] = []

    /// A table without words, with room for so many before it must grow.
    init(capacity: Int = 0) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
    }

    /// How many words there are.
    var count: Int { hashes.count }

    /// The word with a number.
    func key(_ number: Int) -> KeyBuffer {
        KeyBuffer(bytes[Int(starts[number])..<Int(starts[number + 1])])
    }

    /// The number of a word; -1 where it is not in the table.
    @inline(__always)
    func number(of key: KeyBuffer) -> Int {
        key.isTooLong ? -1 : number(of: key, hash: key.hash)
    }

    @inline(__always)
    private func number(of key: KeyBuffer, hash: UInt64) -> Int {
        guard filter[Int(hash >> 54)] >> (hash >> 48 & 63) & 1 == 1 else { return -1 }
        let slots = slots.span
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] > 0 {
            if (slots[slot] ^ hash) >> 32 == 0 {
                let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
                if isWord(number, key) { return number }
            }
            slot = (slot + 1) & mask
        }
        return -1
    }

    /// The number of a word, which is added if it is not yet there.
    mutating func insert(_ key: KeyBuffer) -> Int {
        let hash = key.hash
        let known = number(of: key, hash: hash)
        if known >= 0 { return known }
        hashes.append(hash)
        for index in 0..<key.count { bytes.append(key[index]) }
        starts.append(Int32(bytes.count))
        if hashes.count * 2 > slots.count {
            slots = Array(repeating: 0, count: slots.count * 2)
            for number in hashes.indices { place(number) }
        } else {
            place(hashes.count - 1)
        }
        return hashes.count - 1
    }

    private mutating func place(_ number: Int) {
        filter[Int(hashes[number] >> 54)] |= 1 << (hashes[number] >> 48 & 63)
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hashes[number]) & mask
        while slots[slot] > 0 { slot = (slot + 1) & mask }
        slots[slot] = hashes[number] & ~0xFFFF_FFFF | UInt64(number + 1)
    }

    private func isWord(_ number: Int, _ key: KeyBuffer) -> Bool {
        let start = Int(starts[number])
        guard Int(starts[number + 1]) - start == key.count else { return false }
        for index in 0..<key.count where bytes[start + index] != key[index] { return false }
        return true
    }
}
