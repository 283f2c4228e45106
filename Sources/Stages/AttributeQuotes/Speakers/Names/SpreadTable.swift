import StageKit

/// A key that spreads itself over a table, the same on every run.
protocol SpreadKey: Equatable {
    var spread: Int { get }
}

extension WordKey: SpreadKey {}

extension String: SpreadKey {
    /// Eight bytes after the other, mixed as in FNV-1a.
    var spread: Int {
        let text = utf8.span
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in stride(from: 0, to: text.count, by: 8) {
            hash = (hash ^ text.eightBytes(at: index, before: text.count)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
        }
        return Int(truncatingIfNeeded: hash >> 1)
    }
}

/// Values by keys that spread themselves, with linear probing.
///
/// An article asks dozens of times for one of a few keys; what `Dictionary` does to hash one costs more than all the rest.
struct SpreadTable<Key: SpreadKey, Value> {
    /// Numbers of entries, negative for a free slot; half of the slots are free.
    private var slots: [Int32]
    private var entries: [(key: Key, value: Value)] = []

    /// A table with room for so many keys; it grows with more.
    init(capacity: Int) {
        var size = 8
        while size < capacity * 2 { size *= 2 }
        slots = Array(filledWith: -1, count: size)
        entries.reserveCapacity(capacity)
    }

    /// The value of a key.
    subscript(key: Key) -> Value? {
        get {
            let number = slots[slot(of: key)]
            return number >= 0 ? entries[Int(number)].value : nil
        }
        set {
            guard let newValue else { return }
            change(key, from: newValue) { $0 = newValue }
        }
    }

    /// Changes the value of a key in place, which begins as another one where there is none.
    mutating func change(_ key: Key, from first: Value, _ change: (inout Value) -> Void) {
        let slot = slot(of: key)
        if slots[slot] >= 0 {
            change(&entries[Int(slots[slot])].value)
            return
        }
        slots[slot] = Int32(truncatingIfNeeded: entries.count)
        entries.append((key, first))
        change(&entries[entries.count - 1].value)
        if entries.count * 2 > slots.count { grow() }
    }

    private func slot(of key: Key) -> Int {
        let mask = slots.count - 1
        var slot = key.spread & mask
        while slots[slot] >= 0, entries[Int(slots[slot])].key != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        slots = Array(filledWith: -1, count: slots.count * 2)
        for number in entries.indices { slots[slot(of: entries[number].key)] = Int32(truncatingIfNeeded: number) }
    }
}

extension SpreadTable: Sendable where Key: Sendable, Value: Sendable {}
