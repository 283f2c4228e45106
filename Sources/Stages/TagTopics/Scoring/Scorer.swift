/// Says what each occurrence of a term counts for its concept, scope by scope. All sums are of whole thousandths, so they
/// are exact.
struct Scorer {
    /// What was found in the text, in text order.
    let hits: [Hit]
    /// By hit, what it counts for its own concept in the last scope; 0 for nothing.
    private(set) var counted: [Int32]
    /// What speaks for each concept in the last scope; for the top of a branch what narrower ones pass on, too.
    private(set) var totals: ConceptTotals

    private let concepts: [Concept]
    private let prominence: Prominence
    private let damping = ScoringConstants.damping
    private let stretches: [Stretch]
    private var rollUp: RollUp
    /// By term, how many occurrences were counted; all 0 between two scopes.
    private var occurrences: [UInt8]

    /// A share that the occurrences of a part of the text count with.
    struct Part {
        /// The occurrences, by their numbers.
        let hits: Range<Int>
        /// What they count, compared with those of the text itself.
        let share: Double
        /// How many words of the text stand before that of which the part is: none before an article.
        let wordsBefore: Int
    }

    /// A scorer of what was found in one text.
    init(_ lexicon: Lexicon, prominence: Prominence, hits: [Hit], stretches: [Stretch]) {
        concepts = lexicon.concepts
        self.prominence = prominence
        self.hits = hits
        self.stretches = stretches
        counted = Array(repeating: 0, count: hits.count)
        totals = ConceptTotals(concepts: lexicon.concepts.count)
        rollUp = RollUp(hits: hits.count, concepts: lexicon.concepts.count)
        occurrences = Array(repeating: 0, count: lexicon.terms.all.count)
    }

    /// By hit, what it counts for the top of its concept's branch besides, in the last scope.
    var passed: [Int32] { rollUp.passed }

    /// Scores some parts of the text that stand side by side. Of several parts the first one's occurrences are counted
    /// first. Returns which hits they have together.
    mutating func score(_ parts: [Part]) -> Range<Int> {
        totals.clear()
        var range = parts.first?.hits ?? 0..<0
        for part in parts {
            for hit in part.hits { count(hit, of: part) }
            if part.hits.isEmpty { continue }
            range = min(range.lowerBound, part.hits.lowerBound)..<max(range.upperBound, part.hits.upperBound)
        }
        for hit in range { occurrences[Int(hits[hit].term)] = 0 }
        rollUp.pass(range, hits, counted, concepts, to: &totals)
        for concept in totals.touched where concepts[concept].isBranch { countDistinct(range, ofBranch: concept) }
        return range
    }

    /// Counts the words of the different terms that speak for the top of a branch. Seldom does one ask for more than one.
    private mutating func countDistinct(_ range: Range<Int>, ofBranch top: Int) {
        guard concepts[top].distinct > 1 else { return totals.setDistinct(1, of: top) }
        let speaking = range.filter { hit in
            let concept = Int(hits[hit].known.concept)
            return concept == top ? counted[hit] > 0 : concepts[concept].top == top && passed[hit] > 0
        }
        let words = Dictionary(speaking.map { (hits[$0].term, hits[$0].known.wordCount) }) { first, _ in first }
        totals.setDistinct(words.values.reduce(0) { $0 + Int($1) }, of: top)
    }

    @inline(__always)
    private mutating func count(_ number: Int, of part: Part) {
        let hit = hits[number]
        counted[number] = 0
        let occurrence = Int(occurrences[Int(hit.term)])
        guard occurrence < damping.count else { return }
        occurrences[Int(hit.term)] += 1
        if occurrence == 0 { totals.note(words: hit.known.wordCount, for: Int(hit.known.concept)) }
        let listed = hit.isInside ? 0 : hit.known.listed
        let stretch = Int(hit.stretch)
        let place = prominence.factor(
            wordsBefore: stretches[stretch].wordsBefore + Int(hit.wordsBefore) - part.wordsBefore,
            isTitle: stretches[stretch].isTitle
        )
        let weight = Double(listed + hit.known.learned) * place * part.share * damping[occurrence]
        let thousandths = Int32(weight.rounded(.toNearestOrEven))
        guard thousandths >= ScoringConstants.leastContribution else { return }
        counted[number] = thousandths
        totals.add(thousandths, to: Int(hit.known.concept))
    }
}
