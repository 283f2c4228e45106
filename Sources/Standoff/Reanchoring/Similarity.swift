/// How much two short texts have in common.
enum Similarity {
    /// No longer text is compared; anchors and contexts are shorter.
    private static let longest = 1024

    /// From 0, nothing in common, to 1, the same: one minus the edit distance as a share of the longer text.
    ///
    /// Texts that share less than half are given 0 as soon as that is known. The cost is the length times the edits allowed.
    static func of(_ first: some Collection<UInt8>, _ second: some Collection<UInt8>) -> Double {
        let (a, b) = (Array(first.prefix(longest)), Array(second.prefix(longest)))
        let length = max(a.count, b.count)
        if length == 0 { return 1 }
        guard let distance = distance(a, b, atMost: length - length / 2) else { return 0 }
        return 1 - Double(distance) / Double(length)
    }

    /// The Levenshtein distance, computed in a band around the diagonal; `nil` where it is more than the limit.
    static func distance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int? {
        guard abs(a.count - b.count) <= limit else { return nil }
        let far = limit + 1
        var last = (0...b.count).map { min($0, far) }
        var row = [Int](repeating: far, count: b.count + 1)
        for i in 1..<(a.count + 1) {
            let from = max(1, i - limit)
            let to = min(b.count, i + limit)
            row[from - 1] = from == 1 ? min(i, far) : far
            var least = row[from - 1]
            if from <= to {
                for j in from...to {
                    let change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
                    row[j] = min(change, min(row[j - 1], last[j]) + 1, far)
                    least = min(least, row[j])
                }
            }
            if to < b.count { row[to + 1] = far }
            if least >= far { return nil }
            swap(&last, &row)
        }
        return last[b.count] <= limit ? last[b.count] : nil
    }
}
