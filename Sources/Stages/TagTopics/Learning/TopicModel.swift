import StageKit

/// What was learned from some of the articles of a corpus.
struct TopicModel {
    /// The concepts that were learned, by their numbers in the taxonomy.
    let concepts: [Int]
    /// What each term counts for each concept.
    let weights: [Weight]

    /// What a term counts for a concept.
    struct Weight {
        /// The term's number in the corpus.
        let term: Int
        /// The concept's number in the taxonomy.
        let concept: Int
        /// What an occurrence counts.
        let thousandths: Int
    }

    /// Learns from articles.
    ///
    /// - Parameters:
    ///   - corpus: all articles.
    ///   - rows: those to learn from.
    ///   - limit: the most terms for one concept.
    init(_ corpus: LearningCorpus, rows: [Int], limit: Int) {
        concepts = Self.concepts(corpus, rows)
        let number = Dictionary(uniqueKeysWithValues: concepts.enumerated().map { ($1, $0) })
        let rows = rows.filter { number[corpus.concepts[$0]] != nil }
        let terms = Self.terms(corpus, rows)
        let isRow = Self.flags(rows, corpus.count)
        let rarity = terms.map { term in
            let articles = corpus.terms.occurrences[term].count { isRow[Int($0.article)] }
            return Elementary.log(Double(rows.count) / Double(max(1, articles))) + Self.leastRarity
        }
        let matrix = TermMatrix(
            terms.map { corpus.terms.occurrences[$0] },
            rarity: rarity,
            count: corpus.count
        )
        let (scores, unit) = Self.guidance(corpus, concepts, matrix, rows)
        var classifier = SparseClassifier(
            matrix,
            rows: rows,
            label: corpus.concepts.map { number[$0] ?? 0 },
            labels: concepts.count,
            scores: scores
        )
        classifier.learn(limit: limit)
        var weights: [Weight] = []
        for (index, term) in terms.enumerated() {
            for (label, concept) in concepts.enumerated() {
                let weight = classifier.weights[index * concepts.count + label] * rarity[index] * unit
                let thousandths = min(Int((weight * 1000).rounded()), Thousandths.most)
                if thousandths > 0 { weights.append(Weight(term: term, concept: concept, thousandths: thousandths)) }
            }
        }
        self.weights = weights
    }

    /// How well articles are labelled by the taxonomy and the weights together.
    func figure(_ name: String, _ corpus: LearningCorpus, _ rows: [Int]) -> LearnedList.Figure {
        Self.figure(name, corpus, concepts, rows, scores(corpus))
    }

    /// How well they are labelled by the taxonomy alone.
    func figureOfTaxonomy(_ name: String, _ corpus: LearningCorpus, _ rows: [Int]) -> LearnedList.Figure {
        Self.figure(name, corpus, concepts, rows, Array(repeating: [:], count: corpus.count))
    }

    /// A term that is in every article still counts a little.
    private static let leastRarity = 0.01

    /// The concepts that label enough of the articles.
    private static func concepts(_ corpus: LearningCorpus, _ rows: [Int]) -> [Int] {
        var counts: [Int: Int] = [:]
        for row in rows { counts[corpus.concepts[row], default: 0] += 1 }
        return counts.filter { $0.value >= LearningConstants.leastArticles }.keys.sorted()
    }

    /// The terms that can be learned.
    private static func terms(_ corpus: LearningCorpus, _ rows: [Int]) -> [Int] {
        let choice = TermChoice(
            corpus.words,
            sources: corpus.groups.sources,
            vouched: corpus.vouched,
            size: rows.count
        )
        let isRow = flags(rows, corpus.count)
        return corpus.terms.terms.indices.filter { term in
            let articles = corpus.terms.occurrences[term].map { Int($0.article) }.filter { isRow[$0] }
            return choice.allows(corpus.terms.terms[term], in: articles)
        }
    }

    private static func flags(_ rows: [Int], _ count: Int) -> [Bool] {
        var flags = Array(repeating: false, count: count)
        for row in rows { flags[row] = true }
        return flags
    }

    /// What the taxonomy says, as activations of the classifier, and the unit in which its weights are then counted: so
    /// that, whatever the taxonomy's weights are, its scores have the same part in what is learned.
    private static func guidance(
        _ corpus: LearningCorpus,
        _ concepts: [Int],
        _ matrix: TermMatrix,
        _ rows: [Int]
    ) -> (scores: [Double], unit: Double) {
        var scores: [Double] = []
        scores.reserveCapacity(corpus.count * concepts.count)
        for article in 0..<corpus.count {
            for concept in concepts { scores.append(corpus.score(article, concept) / matrix.lengths[article]) }
        }
        var sum = 0.0
        for row in rows { sum += scores[row * concepts.count..<(row + 1) * concepts.count].reduce(0, +) }
        let mean = sum / Double(max(1, rows.count))
        guard mean > 0 else { return (scores, 1) }
        let unit = mean / LearningConstants.guidance
        return (scores.map { $0 / unit }, unit)
    }

    /// By article and concept, what the weights add.
    private func scores(_ corpus: LearningCorpus) -> [[Int: Double]] {
        var scores: [[Int: Double]] = Array(repeating: [:], count: corpus.count)
        for weight in weights {
            for occurrence in corpus.terms.occurrences[weight.term] {
                scores[Int(occurrence.article)][weight.concept, default: 0] +=
                    occurrence.value * Double(weight.thousandths) / 1000
            }
        }
        return scores
    }

    private static func figure(
        _ name: String,
        _ corpus: LearningCorpus,
        _ concepts: [Int],
        _ rows: [Int],
        _ learned: [[Int: Double]]
    ) -> LearnedList.Figure {
        var (right, found, wanted) = ([Int: Int](), [Int: Int](), [Int: Int]())
        for row in rows {
            let total = { (concept: Int) in corpus.score(row, concept) + (learned[row][concept] ?? 0) }
            let best = concepts.max { total($0) != total($1) ? total($0) < total($1) : $0 > $1 }
            wanted[corpus.concepts[row], default: 0] += 1
            guard let best, total(best) > 0 else { continue }
            found[best, default: 0] += 1
            if best == corpus.concepts[row] { right[best, default: 0] += 1 }
        }
        let f1 = wanted.keys.sorted().map { concept in
            2 * Double(right[concept] ?? 0) / Double((found[concept] ?? 0) + (wanted[concept] ?? 0))
        }
        return LearnedList.Figure(
            name: name,
            articles: rows.count,
            accuracy: Double(right.values.reduce(0, +)) / Double(max(1, rows.count)),
            macroF1: f1.reduce(0, +) / Double(max(1, f1.count))
        )
    }
}
