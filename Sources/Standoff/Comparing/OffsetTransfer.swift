import StageKit

/// Says where in the later text an offset of the earlier one may stand, from rows that are in both.
struct OffsetTransfer {
    /// Where rows of the earlier file begin, in order, and how far those of the later file have moved.
    private var anchors: [(start: Int, shift: Int)] = []

    /// The transfer that rows matched so far suggest; none is needed between files of one text.
    init(_ matches: [RowMatching], areEqual: Bool) {
        guard !areEqual else { return }
        for match in matches {
            for (before, after) in match.spans { anchors.append((before.start, after.start - before.start)) }
        }
        anchors.sort { ($0.start, $0.shift) < ($1.start, $1.shift) }
    }

    /// Where the span may stand in the later text: it is moved as the nearest row before it, or else behind it.
    func moved(_ span: TextSpan) -> TextSpan {
        guard !anchors.isEmpty else { return span }
        let next = anchors.partitioningIndex { $0.start > span.start }
        let shift = anchors[max(0, next - 1)].shift
        return TextSpan(span.start + shift, span.end + shift)
    }
}

extension Array {
    /// The first index whose element satisfies a condition that, once satisfied, stays so.
    func partitioningIndex(where condition: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
