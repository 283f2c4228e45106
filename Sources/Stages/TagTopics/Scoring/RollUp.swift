/// Passes what speaks for narrower concepts on to the top of their branch.
struct RollUp {
    private let lexicon: Lexicon
    private let hits: [Hit]

    /// A roll-up of what was found in one text.
    init(_ lexicon: Lexicon, hits: [Hit]) {
        self.lexicon = lexicon
        self.hits = hits
    }

    /// What speaks for each concept at the top of a branch, by the concepts' numbers: its own evidence, and that of
    /// narrower ones. What begins at one word and speaks for several narrower ones counts once, with the most that it
    /// counts for one of them.
    func scores(of own: [ConceptScore]) -> [ConceptScore] {
        var tops: [Int: ConceptScore] = [:]
        var narrower: [Int: [Passed]] = [:]
        for score in own {
            let (top, share) = top(of: score.concept)
            guard lexicon.concepts[top].isBranch else { continue }
            if top == score.concept {
                tops[top] = score
            } else if share > 0 {
                for contribution in score.contributions {
                    let thousandths = (Double(contribution.thousandths) * share).rounded(.toNearestOrEven)
                    guard thousandths > 0 else { continue }
                    let passed = Contribution(hit: contribution.hit, thousandths: Int32(thousandths))
                    narrower[top, default: []].append(Passed(contribution: passed, concept: score.concept))
                }
            }
        }
        for (top, passed) in narrower {
            var score = tops[top] ?? ConceptScore(concept: top, contributions: [], distinct: 0)
            score.contributions += once(passed)
            score.contributions.sort { $0.hit < $1.hit }
            score.distinct = Set(score.contributions.map { hits[Int($0.hit)].term }).count
            tops[top] = score
        }
        return tops.values.sorted { $0.concept < $1.concept }
    }

    /// A contribution with the narrower concept that it is from.
    private struct Passed {
        let contribution: Contribution
        let concept: Int
    }

    private func top(of concept: Int) -> (concept: Int, share: Double) {
        var (top, share) = (concept, 1.0)
        while lexicon.concepts[top].broader >= 0 {
            share *= lexicon.concepts[top].rollUp
            top = lexicon.concepts[top].broader
        }
        return (top, share)
    }

    /// Of contributions that begin at one word the largest.
    private func once(_ passed: [Passed]) -> [Contribution] {
        let ordered = passed.sorted { left, right in
            let (first, second) = (hits[Int(left.contribution.hit)], hits[Int(right.contribution.hit)])
            if first.start != second.start { return first.start < second.start }
            if left.contribution.thousandths != right.contribution.thousandths {
                return left.contribution.thousandths > right.contribution.thousandths
            }
            return lexicon.concepts[left.concept].id < lexicon.concepts[right.concept].id
        }
        var kept: [Contribution] = []
        var last: Int32 = -1
        for candidate in ordered {
            let start = hits[Int(candidate.contribution.hit)].start
            if start != last { kept.append(candidate.contribution) }
            last = start
        }
        return kept
    }
}
