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
        var tops: [ConceptScore] = []
        var passed: [Passed] = []
        for score in own {
            if lexicon.concepts[score.concept].isBranch {
                tops.append(score)
            } else if lexicon.concepts[score.concept].top != score.concept {
                pass(score, to: &passed)
            }
        }
        passed.sort()
        var first = 0
        while first < passed.count {
            var behind = first + 1
            while behind < passed.count, passed[behind].top == passed[first].top { behind += 1 }
            add(passed[first..<behind], to: &tops)
            first = behind
        }
        return tops.sorted { $0.concept < $1.concept }
    }

    /// Adds what narrower concepts pass on to the top of their branch.
    private func add(_ passed: ArraySlice<Passed>, to tops: inout [ConceptScore]) {
        guard let top = passed.first.map({ Int($0.top) }) else { return }
        let known = tops.firstIndex { $0.concept == top }
        var score = known.map { tops[$0] } ?? ConceptScore(concept: top, contributions: [], distinct: 0)
        var last: Int32 = -1
        for candidate in passed where candidate.start != last {
            score.contributions.append(candidate.contribution)
            last = candidate.start
        }
        score.contributions.sort { $0.hit < $1.hit }
        // Seldom does the top of a branch ask for more than one word.
        score.distinct =
            lexicon.concepts[top].distinct < 2
            ? 1
            : Set(score.contributions.map { hits[Int($0.hit)].term }).reduce(0) {
                $0 + Int(lexicon.terms.all[Int($1)].wordCount)
            }
        if let known { tops[known] = score } else { tops.append(score) }
    }

    /// A contribution on its way up.
    private struct Passed: Comparable {
        let contribution: Contribution
        /// The concept at the top.
        let top: Int32
        /// Where its words begin.
        let start: Int32
        /// The place of the narrower concept in the order of ids.
        let rank: Int32

        /// Of contributions that begin at one word the largest stands first: it is the one that counts.
        static func < (left: Passed, right: Passed) -> Bool {
            if left.top != right.top { return left.top < right.top }
            if left.start != right.start { return left.start < right.start }
            let (first, second) = (left.contribution.thousandths, right.contribution.thousandths)
            return first != second ? first > second : left.rank < right.rank
        }
    }

    private func pass(_ score: ConceptScore, to passed: inout [Passed]) {
        let (share, rank) = (lexicon.concepts[score.concept].share, lexicon.concepts[score.concept].rank)
        let top = Int32(lexicon.concepts[score.concept].top)
        for contribution in score.contributions {
            let thousandths = (Double(contribution.thousandths) * share).rounded(.toNearestOrEven)
            guard thousandths > 0 else { continue }
            passed.append(
                Passed(
                    contribution: Contribution(hit: contribution.hit, thousandths: Int32(thousandths)),
                    top: top,
                    start: hits[Int(contribution.hit)].start,
                    rank: rank
                )
            )
        }
    }
}
