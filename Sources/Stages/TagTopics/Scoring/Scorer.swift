/// Says what each occurrence of a term counts for its concept. All sums are of whole thousandths, so they are exact.
struct Scorer {
    private let terms: [Term]
    private let conceptCount: Int
    private let titleFactor: Double
    private let hits: [Hit]
    private let stretches: [Stretch]
    /// By term, how many occurrences were counted; all 0 between two scopes.
    private var occurrences: [UInt8]

    /// A share that the occurrences of a part of the text count with.
    struct Part {
        /// The occurrences, by their numbers.
        let hits: Range<Int>
        /// What they count, compared with those of the text itself.
        let share: Double
    }

    /// A scorer of what was found in one text, in text order.
    init(_ lexicon: Lexicon, titleFactor: Double, hits: [Hit], stretches: [Stretch]) {
        terms = lexicon.terms.all
        conceptCount = lexicon.concepts.count
        self.titleFactor = titleFactor
        self.hits = hits
        self.stretches = stretches
        occurrences = Array(repeating: 0, count: terms.count)
    }

    /// What speaks for each concept in some parts of the text, by the concepts' numbers. Of several parts the first one's
    /// occurrences are counted first.
    mutating func scores(of parts: [Part], lengthFactor: Double) -> [ConceptScore] {
        var starts: [Int32] = Array(repeating: 0, count: conceptCount + 1)
        for part in parts {
            for hit in part.hits { starts[concept(hit) + 1] += 1 }
        }
        for concept in 0..<conceptCount { starts[concept + 1] += starts[concept] }
        var ordered = Array(repeating: (hit: Int32(0), part: Int32(0)), count: Int(starts[conceptCount]))
        var free = starts
        for (number, part) in parts.enumerated() {
            for hit in part.hits {
                let concept = concept(hit)
                ordered[Int(free[concept])] = (Int32(hit), Int32(number))
                free[concept] += 1
            }
        }
        var scores: [ConceptScore] = []
        for concept in 0..<conceptCount where starts[concept] < starts[concept + 1] {
            var score = ConceptScore(concept: concept, contributions: [], distinct: 0)
            let group = Int(starts[concept])..<Int(starts[concept + 1])
            score.contributions.reserveCapacity(group.count)
            for slot in group {
                count(Int(ordered[slot].hit), parts[Int(ordered[slot].part)].share * lengthFactor, in: &score)
            }
            for slot in group { occurrences[Int(hits[Int(ordered[slot].hit)].term)] = 0 }
            if parts.count > 1 { score.contributions.sort { $0.hit < $1.hit } }
            if !score.contributions.isEmpty { scores.append(score) }
        }
        return scores
    }

    private func concept(_ hit: Int) -> Int { Int(terms[Int(hits[hit].term)].concept) }

    private mutating func count(_ number: Int, _ factor: Double, in score: inout ConceptScore) {
        let hit = hits[number]
        let term = Int(hit.term)
        let occurrence = Int(occurrences[term])
        guard occurrence < ScoringConstants.damping.count else { return }
        occurrences[term] += 1
        if occurrence == 0 { score.distinct += Int(terms[term].wordCount) }
        let listed = hit.isInside ? 0 : terms[term].listed
        let title = stretches[Int(hit.stretch)].isTitle ? titleFactor : 1
        let weight =
            Double(listed + terms[term].learned) * title * factor * ScoringConstants.damping[occurrence]
        let thousandths = Int32(weight.rounded(.toNearestOrEven))
        if thousandths > 0 { score.contributions.append(Contribution(hit: Int32(number), thousandths: thousandths)) }
    }
}
