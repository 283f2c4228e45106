import StageKit

extension [TextSpan] {
    /// The first span that fulfils a condition which none before it and every one behind it does: what is looked for from
    /// near it is found in a step or two, and from anywhere in no more than a binary search takes.
    @inline(__always)
    func partitioningIndex(from place: Int, where condition: (TextSpan) -> Bool) -> Int {
        var (low, high) = (0, Swift.min(place, count))
        if high == 0 || !condition(self[high - 1]) {
            low = high
            var step = 1
            while high < count, !condition(self[high]) {
                low = high + 1
                high = Swift.min(low + step, count)
                step *= 2
            }
        }
        while low < high {
            let middle = low + (high - low) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
