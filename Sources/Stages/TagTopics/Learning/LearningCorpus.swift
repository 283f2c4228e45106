import StageKit

/// Labelled articles, read once: their terms, their labels as concepts, and what the taxonomy alone makes of them.
struct LearningCorpus {
    /// How many articles there are.
    let count: Int
    /// The words of the articles.
    let words: LearningWords
    /// The terms of the articles.
    let terms: TermOccurrences
    /// Which articles belong together.
    let groups: ArticleGroups
    /// By article, the number of its label's concept in the taxonomy.
    let concepts: [Int]
    /// Terms of the taxonomy, of one or two words.
    let vouched: Set<TermOccurrences.Term>
    /// The lexicon of the taxonomy, without weights.
    let lexicon: Lexicon
    /// By article and concept, the score in thousandths.
    private let scores: [[Int: Int]]

    /// Reads articles.
    ///
    /// - Throws: labels that are no concepts.
    init(_ articles: [LabelledArticle], _ taxonomy: Taxonomy, _ prominence: Prominence) throws(Problems) {
        let lexicon = try LexiconBuilder.build(taxonomy, weights: nil)
        concepts = try Self.concepts(of: articles, in: taxonomy)
        let texts = articles.map { LearningText($0) }
        words = LearningWords(texts)
        terms = TermOccurrences(words, prominence, least: TermChoice.leastArticles(of: articles.count))
        groups = ArticleGroups(articles)
        count = articles.count
        vouched = Self.vouched(taxonomy, words)
        scores = texts.map { Self.scores(of: $0, lexicon, prominence) }
        self.lexicon = lexicon
    }

    /// What the taxonomy alone gives an article for a concept.
    func score(_ article: Int, _ concept: Int) -> Double { Double(scores[article][concept] ?? 0) / 1000 }

    private static func concepts(of articles: [LabelledArticle], in taxonomy: Taxonomy) throws(Problems) -> [Int] {
        let ids = ConceptIDs(taxonomy.concepts)
        var problems: [Problem] = []
        var concepts: [Int] = []
        for article in articles {
            if let concept = ids.index(of: article.label.value) {
                concepts.append(concept)
            } else if problems.count < 100 {
                let mistake = TaxonomyMistake.unknownConcept(article.label.value, known: ids.all)
                problems.append(Problem(mistake, at: article.label.location))
            }
        }
        guard problems.isEmpty else { throw Problems(problems) }
        return concepts
    }

    private static func vouched(_ taxonomy: Taxonomy, _ words: LearningWords) -> Set<TermOccurrences.Term> {
        var vouched: Set<TermOccurrences.Term> = []
        for term in taxonomy.concepts.flatMap(\.any) {
            let bytes = Array(term.value.full.phrase.utf8)
            var numbers: [Int32] = []
            var reader = WordReader(0..<bytes.count)
            while reader.next(bytes.span) { numbers.append(Int32(words.number(of: reader.key))) }
            guard numbers.count <= 2, let first = numbers.first, !numbers.contains(-1) else { continue }
            vouched.insert(TermOccurrences.Term(first: first, second: numbers.count == 2 ? numbers[1] : -1))
        }
        return vouched
    }

    private static func scores(of text: LearningText, _ lexicon: Lexicon, _ prominence: Prominence) -> [Int: Int] {
        let reading = Reading(text.stretches, of: text.bytes, lexicon)
        var scorer = Scorer(lexicon, prominence: prominence, hits: reading.hits, stretches: reading.stretches)
        _ = scorer.score([Scorer.Part(hits: 0..<reading.hits.count, share: 1, wordsBefore: 0)])
        var scores: [Int: Int] = [:]
        for concept in scorer.totals.touched { scores[concept] = scorer.totals[concept].thousandths }
        return scores
    }
}
