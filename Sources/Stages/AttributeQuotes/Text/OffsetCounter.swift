/// Says in one step how many things begin before an offset: a bit for each offset that one begins at, and how many there
/// are before each sixty-four of them.
///
/// A search would ask as many questions as their number has digits, and half of its answers cannot be foreseen.
struct OffsetCounter: Sendable {
    private let starts: [UInt64]
    private let before: [Int32]

    /// Counts bits, the first offset's the lowest of the first number.
    init(_ starts: [UInt64]) {
        self.starts = starts
        var counts: [Int32] = []
        counts.append(addingCapacity: starts.count) { (counts: inout OutputSpan<Int32>) in
            var count = 0
            for bits in starts {
                counts.append(Int32(truncatingIfNeeded: count))
                count &+= bits.nonzeroBitCount
            }
        }
        before = counts
    }

    /// How many things begin before an offset of the text, its end among them.
    @inline(__always)
    func count(before offset: Int) -> Int {
        let block = offset >> 6
        let behind: UInt64 = 1 &<< UInt64(truncatingIfNeeded: offset & 63)
        return Int(before[block]) &+ (starts[block] & (behind &- 1)).nonzeroBitCount
    }
}
