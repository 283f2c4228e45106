/// Passes what speaks for narrower concepts on to the top of their branch.
///
/// What begins at one word and speaks for several narrower concepts of a branch counts once, with the most that it counts
/// for one of them.
struct RollUp {
    /// By hit, what it counts for the top of its concept's branch besides.
    private(set) var passed: [Int32]
    /// By concept at the top, the last hit that counted for it.
    private var last: [Int32]

    /// A roll-up of so many hits to so many concepts.
    init(hits: Int, concepts: Int) {
        passed = Array(repeating: 0, count: hits)
        last = Array(repeating: -1, count: concepts)
    }

    /// Adds what is passed on to what the tops have themselves.
    ///
    /// - Parameters:
    ///   - range: the hits of one scope.
    ///   - hits: all hits, in text order.
    ///   - counted: by hit, what it counts for its own concept.
    ///   - concepts: the concepts of the lexicon.
    ///   - totals: what speaks for each of them.
    mutating func pass(
        _ range: Range<Int>,
        _ hits: [Hit],
        _ counted: [Int32],
        _ concepts: [Concept],
        to totals: inout ConceptTotals
    ) {
        for index in range { passed[index] = 0 }
        for index in range {
            guard counted[index] > 0 else { continue }
            let concept = Int(hits[index].known.concept)
            let top = concepts[concept].top
            guard top != concept else { continue }
            let exact = Double(counted[index]) * concepts[concept].share
            let thousandths = Int32(exact.rounded(.toNearestOrEven))
            guard thousandths > 0 else { continue }
            let before = Int(last[top])
            if before >= 0, passed[before] > 0, hits[before].start == hits[index].start {
                let other = Int(hits[before].known.concept)
                guard
                    thousandths > passed[before]
                        || thousandths == passed[before] && concepts[concept].rank < concepts[other].rank
                else { continue }
                totals.replace(passed[before], with: thousandths, of: top)
                passed[before] = 0
            } else {
                totals.add(thousandths, to: top)
            }
            passed[index] = thousandths
            last[top] = Int32(index)
        }
    }
}
