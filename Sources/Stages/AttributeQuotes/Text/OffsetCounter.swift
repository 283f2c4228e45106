import StageKit

/// Says in one step how many spans begin before an offset: a bit for each byte that one begins at, and how many there
/// are before each sixty-four of them.
///
/// A search would ask as many questions as the number of spans has digits, and half of its answers cannot be foreseen.
struct OffsetCounter: Sendable {
    private let blocks: [(starts: UInt64, before: Int)]

    /// Counts spans of a text of so many bytes, of which no two begin at one place, in text order.
    init(_ spans: [TextSpan], length: Int) {
        var blocks = Array(filledWith: (starts: UInt64(0), before: 0), count: length >> 6 + 1)
        for span in spans { blocks[span.start >> 6].starts |= 1 &<< UInt64(truncatingIfNeeded: span.start & 63) }
        var count = 0
        for index in blocks.indices {
            blocks[index].before = count
            count &+= blocks[index].starts.nonzeroBitCount
        }
        self.blocks = blocks
    }

    /// How many spans begin before an offset of the text.
    @inline(__always)
    func count(before offset: Int) -> Int {
        let block = blocks[offset >> 6]
        let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: offset & 63)
        return block.before &+ (block.starts & (bit &- 1)).nonzeroBitCount
    }
}
