import StageKit

/// Decides which concepts are topics of one scope, and what part each plays.
struct Selection {
    /// A topic.
    struct Choice {
        /// The concept with its evidence.
        let score: ConceptScore
        /// Its part.
        var role: Topic.Role
        /// The score in thousandths.
        let thousandths: Int
    }

    private let lexicon: Lexicon
    private let options: TagTopics.Options
    private let hits: [Hit]

    /// A selection among the concepts of a lexicon.
    init(_ lexicon: Lexicon, _ options: TagTopics.Options, hits: [Hit]) {
        self.lexicon = lexicon
        self.options = options
        self.hits = hits
    }

    /// The topics, the best one first; behind them the tops of branches.
    func choices(among own: [ConceptScore]) -> [Choice] {
        var topics = ranked(
            own.filter { !lexicon.concepts[$0.concept].isBranch && reaches($0, default: leastScore) },
            as: .secondary
        )
        assignMain(&topics)
        if options.atMost > 0 { topics = Array(topics.prefix(options.atMost)) }
        let branches = ranked(
            RollUp(lexicon, hits: hits).scores(of: own).filter { reaches($0, default: ScoringConstants.branchScore) },
            as: .broader
        )
        let tops = Set(topics.map { lexicon.concepts[$0.score.concept].top })
        // Of branches without a topic of their own the best one alone says what the text is about.
        let shown = branches.enumerated().filter { $0.offset == 0 || tops.contains($0.element.score.concept) }
        return (topics + shown.map(\.element)).filter {
            options.levels.isEmpty || options.levels.contains(lexicon.concepts[$0.score.concept].level)
        }
    }

    private var leastScore: Int { Int((options.minimumScore * 1000).rounded()) }

    private func reaches(_ score: ConceptScore, default least: Int) -> Bool {
        let threshold = lexicon.concepts[score.concept].threshold ?? least
        return score.thousandths >= threshold && score.distinct >= lexicon.concepts[score.concept].distinct
    }

    private func ranked(_ scores: [ConceptScore], as role: Topic.Role) -> [Choice] {
        let choices = scores.map { Choice(score: $0, role: role, thousandths: $0.thousandths) }
        return choices.sorted {
            $0.thousandths != $1.thousandths
                ? $0.thousandths > $1.thousandths
                : lexicon.concepts[$0.score.concept].rank < lexicon.concepts[$1.score.concept].rank
        }
    }

    private func assignMain(_ topics: inout [Choice]) {
        guard let best = topics.first else { return }
        let least = Double(best.thousandths) * ScoringConstants.mainShare
        for index in topics.indices where Double(topics[index].thousandths) >= least { topics[index].role = .main }
    }
}
