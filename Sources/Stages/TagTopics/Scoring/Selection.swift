import StageKit

/// Decides which concepts are topics of one scope, and what part each plays.
struct Selection {
    /// A topic.
    struct Choice {
        /// The concept's number.
        let concept: Int
        /// Its part.
        var role: Topic.Role
        /// The score in thousandths.
        let thousandths: Int
    }

    private let concepts: [Concept]
    private let atMost: Int
    private let levels: [Int]
    private let leastScore: Int

    /// A selection among the concepts of a lexicon.
    init(_ lexicon: Lexicon, _ options: TagTopics.Options) {
        concepts = lexicon.concepts
        atMost = options.atMost
        levels = options.levels
        leastScore = Int((options.minimumScore * 1000).rounded())
    }

    /// The topics, the best one first; behind them the tops of branches.
    func choices(among totals: ConceptTotals) -> [Choice] {
        var topics: [Choice] = []
        var branches: [Choice] = []
        for concept in totals.touched {
            let isBranch = concepts[concept].isBranch
            let total = totals[concept]
            let threshold =
                concepts[concept].threshold ?? (isBranch ? ScoringConstants.branchScore : leastScore)
            guard total.contributions > 0, total.thousandths >= threshold,
                total.distinct >= concepts[concept].distinct
            else { continue }
            if isBranch {
                branches.append(Choice(concept: concept, role: .broader, thousandths: total.thousandths))
            } else {
                topics.append(Choice(concept: concept, role: .secondary, thousandths: total.thousandths))
            }
        }
        rank(&topics)
        assignMain(&topics)
        if atMost > 0, topics.count > atMost { topics.removeSubrange(atMost...) }
        rank(&branches)
        let tops = topics.map { concepts[$0.concept].top }
        for (place, branch) in branches.enumerated() {
            // Of branches without a topic of their own the best one alone says what the text is about.
            if place == 0 || tops.contains(branch.concept) { topics.append(branch) }
        }
        if !levels.isEmpty { topics.removeAll { !levels.contains(concepts[$0.concept].level) } }
        return topics
    }

    private func rank(_ choices: inout [Choice]) {
        choices.sort {
            $0.thousandths != $1.thousandths
                ? $0.thousandths > $1.thousandths
                : concepts[$0.concept].rank < concepts[$1.concept].rank
        }
    }

    private func assignMain(_ topics: inout [Choice]) {
        guard let best = topics.first else { return }
        let least = Double(best.thousandths) * ScoringConstants.mainShare
        for index in topics.indices where Double(topics[index].thousandths) >= least { topics[index].role = .main }
    }
}
