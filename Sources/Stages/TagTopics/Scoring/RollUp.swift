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
            let concept = lexicon.concepts[score.concept]
            if concept.isBranch {
                tops[score.concept] = score
            } else if concept.top != score.concept {
                narrower[concept.top, default: []] += passed(by: score, concept)
            }
        }
        for (top, passed) in narrower {
            var score = tops[top] ?? ConceptScore(concept: top, contributions: [], distinct: 0)
            score.contributions += Self.once(passed)
            score.contributions.sort { $0.hit < $1.hit }
            score.distinct = Set(score.contributions.map { hits[Int($0.hit)].term }).reduce(0) {
                $0 + Int(lexicon.terms.all[Int($1)].wordCount)
            }
            if !score.contributions.isEmpty { tops[top] = score }
        }
        return tops.values.sorted { $0.concept < $1.concept }
    }

    /// A contribution on its way up.
    private struct Passed {
        let contribution: Contribution
        /// Where its words begin.
        let start: Int32
        /// The place of the narrower concept in the order of ids.
        let rank: Int32
    }

    private func passed(by score: ConceptScore, _ concept: Concept) -> [Passed] {
        score.contributions.compactMap { contribution in
            let thousandths = (Double(contribution.thousandths) * concept.share).rounded(.toNearestOrEven)
            guard thousandths > 0 else { return nil }
            return Passed(
                contribution: Contribution(hit: contribution.hit, thousandths: Int32(thousandths)),
                start: hits[Int(contribution.hit)].start,
                rank: concept.rank
            )
        }
    }

    /// Of contributions that begin at one word the largest.
    private static func once(_ passed: [Passed]) -> [Contribution] {
        let ordered = passed.sorted { left, right in
            if left.start != right.start { return left.start < right.start }
            let (first, second) = (left.contribution.thousandths, right.contribution.thousandths)
            return first != second ? first > second : left.rank < right.rank
        }
        var kept: [Contribution] = []
        kept.reserveCapacity(ordered.count)
        var last: Int32 = -1
        for candidate in ordered where candidate.start != last {
            kept.append(candidate.contribution)
            last = candidate.start
        }
        return kept
    }
}
