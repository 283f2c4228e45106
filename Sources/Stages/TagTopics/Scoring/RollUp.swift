/// Passes what speaks for narrower concepts on to the broader ones.
struct RollUp {
    private let lexicon: Lexicon
    private let hits: [Hit]

    /// A roll-up of what was found in one text.
    init(_ lexicon: Lexicon, hits: [Hit]) {
        self.lexicon = lexicon
        self.hits = hits
    }

    /// What speaks for each concept that has evidence, its own or that of narrower ones, by the concepts' numbers. Words
    /// that speak for several narrower concepts count once, with the most that they count for one of them.
    func scores(of own: [ConceptScore]) -> [ConceptScore] {
        var rolled: [Int: [Contribution]] = [:]
        for score in own {
            var share = 1.0
            var next = score.concept
            while next >= 0, share > 0 {
                for contribution in score.contributions {
                    let thousandths = (Double(contribution.thousandths) * share).rounded(.toNearestOrEven)
                    if thousandths > 0 {
                        let passed = Contribution(hit: contribution.hit, thousandths: Int32(thousandths))
                        rolled[next, default: []].append(passed)
                    }
                }
                share *= lexicon.concepts[next].rollUp
                next = lexicon.concepts[next].broader
            }
        }
        return rolled.keys.sorted().map { concept in
            let contributions = once(rolled[concept] ?? [])
            let terms = Set(contributions.map { hits[Int($0.hit)].term })
            return ConceptScore(concept: concept, contributions: contributions, distinct: terms.count)
        }
    }

    /// Of contributions by the same words the largest, in text order.
    private func once(_ contributions: [Contribution]) -> [Contribution] {
        let ordered = contributions.sorted { left, right in
            let (first, second) = (hits[Int(left.hit)], hits[Int(right.hit)])
            if first.start != second.start { return first.start < second.start }
            if first.end != second.end { return first.end < second.end }
            return left.thousandths != right.thousandths ? left.thousandths > right.thousandths : left.hit < right.hit
        }
        var kept: [Contribution] = []
        for contribution in ordered {
            if let last = kept.last.map({ hits[Int($0.hit)] }) {
                let hit = hits[Int(contribution.hit)]
                if hit.start == last.start, hit.end == last.end { continue }
            }
            kept.append(contribution)
        }
        return kept
    }
}
