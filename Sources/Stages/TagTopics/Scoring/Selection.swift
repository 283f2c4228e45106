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

    /// The topics, the best one first, those of narrower ones' evidence last.
    func choices(among own: [ConceptScore]) -> [Choice] {
        var passing = own.filter { passes($0) }
        let tagged = Set(passing.map(\.concept))
        var broader: Set<Int> = []
        for concept in tagged {
            var next = lexicon.concepts[concept].broader
            while next >= 0 {
                broader.insert(next)
                next = lexicon.concepts[next].broader
            }
        }
        // The top of a branch is told with all that the branch says.
        passing.removeAll { lexicon.concepts[$0.concept].level == 1 && broader.contains($0.concept) }
        var choices = ranked(passing.map { Choice(score: $0, role: .secondary, thousandths: $0.thousandths) })
        assignMain(&choices)
        if options.atMost > 0 { choices = Array(choices.prefix(options.atMost)) }
        let shown = Set(choices.map(\.score.concept))
        let rolled = RollUp(lexicon, hits: hits).scores(of: own).filter { score in
            broader.contains(score.concept) && !shown.contains(score.concept) && reaches(score)
        }
        choices += ranked(rolled.map { Choice(score: $0, role: .broader, thousandths: $0.thousandths) })
        return choices.filter {
            options.levels.isEmpty || options.levels.contains(lexicon.concepts[$0.score.concept].level)
        }
    }

    private func passes(_ score: ConceptScore) -> Bool {
        reaches(score) && score.distinct >= lexicon.concepts[score.concept].distinct ?? 1
    }

    private func reaches(_ score: ConceptScore) -> Bool {
        let threshold = lexicon.concepts[score.concept].threshold ?? Int((options.minimumScore * 1000).rounded())
        return score.thousandths >= threshold
    }

    private func ranked(_ choices: [Choice]) -> [Choice] {
        choices.sorted {
            $0.thousandths != $1.thousandths
                ? $0.thousandths > $1.thousandths
                : lexicon.concepts[$0.score.concept].id < lexicon.concepts[$1.score.concept].id
        }
    }

    private func assignMain(_ choices: inout [Choice]) {
        guard let best = choices.first else { return }
        for index in choices.indices.prefix(ScoringConstants.mostMain) {
            let share = Double(choices[index].thousandths) / Double(max(1, best.thousandths))
            if share >= ScoringConstants.mainShare { choices[index].role = .main }
        }
    }
}
