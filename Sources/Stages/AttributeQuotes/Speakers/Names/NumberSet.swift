/// A set of small numbers, one bit each.
struct NumberSet {
    private var bits: [UInt64] = []

    /// Whether a number is in the set.
    func contains(_ number: Int32) -> Bool {
        let place = Int(number) >> 6
        return number >= 0 && place < bits.count && bits[place] >> UInt64(number & 63) & 1 == 1
    }

    /// Takes all numbers out, and keeps the room for them.
    mutating func removeAll() {
        if !bits.isEmpty { bits.removeAll(keepingCapacity: true) }
    }

    /// Adds a number that is not negative; returns whether it was not there.
    @discardableResult
    mutating func insert(_ number: Int32) -> Bool {
        let (place, bit) = (Int(number) >> 6, UInt64(1) << UInt64(number & 63))
        if bits.isEmpty { bits.reserveCapacity(max(8, place + 1)) }
        while place >= bits.count { bits.append(0) }
        defer { bits[place] |= bit }
        return bits[place] & bit == 0
    }
}
