import StageKit

/// Numbers the sentences of a text for offsets that grow.
struct SentenceCounter {
    private let starts: [Int]
    private var next = 0

    init(_ sentences: [TextSpan]) {
        starts = sentences.map(\.start)
    }

    /// The number of the sentence that an offset stands in; before the first one, -1. Offsets may grow, or fall back.
    mutating func number(at offset: Int) -> Int {
        if next > 0, starts[next - 1] > offset { next = starts.partitioningIndex { $0 > offset } }
        var steps = 0
        while next < starts.count, starts[next] <= offset {
            next += 1
            steps += 1
            if steps > 8 { next = starts.partitioningIndex { $0 > offset } }
        }
        return next - 1
    }

    /// Where a sentence begins, by its number.
    func start(of number: Int) -> Int? { starts.indices.contains(number) ? starts[number] : nil }
}
