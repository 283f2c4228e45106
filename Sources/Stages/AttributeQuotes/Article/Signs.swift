/// What in the items of a level can report or be reported, and where another sentence begins.
///
/// Both are written down in one pass that decides nothing: each item takes the next place, and keeps it if it belongs
/// there. Whether it does a processor could only guess.
struct Signs {
    /// The items that can report or be reported, by their numbers; what stands behind `count` means nothing.
    private(set) var items: [Int32] = []
    private(set) var count = 0
    /// The items behind the first that another sentence begins with, by their numbers, and how many they are.
    private(set) var bounds: [Int32] = []
    private(set) var boundCount = 0

    /// Reads the items of a level, and forgets those of the one before.
    mutating func read(_ level: [Item]) {
        if items.count < level.count {
            // Room for more than this level has: the next one may be longer.
            items = Array(filledWith: 0, count: max(level.count * 2, 256))
            bounds = items
        }
        (count, boundCount) = Self.read(level, &items, &bounds)
    }

    private static func read(_ level: [Item], _ items: inout [Int32], _ bounds: inout [Int32]) -> (Int, Int) {
        var (count, boundCount) = (0, 0)
        let known = level.span
        var places = items.mutableSpan
        var begins = bounds.mutableSpan
        var sentence = Int32.max
        for index in known.indices {
            places[count] = Int32(truncatingIfNeeded: index)
            count &+= known[index].canReport ? 1 : 0
            begins[boundCount] = Int32(truncatingIfNeeded: index)
            boundCount &+= known[index].sentence > sentence ? 1 : 0
            sentence = known[index].endSentence
        }
        return (count, boundCount)
    }
}
