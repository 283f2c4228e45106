import StageKit

/// Writes the topics of an article and of its passages as rows.
struct TopicRows {
    private let reading: Reading
    private let lexicon: Lexicon
    private let options: TagTopics.Options
    private let selection: Selection
    private var scorer: Scorer
    /// By hit, whether somebody is quoted with it.
    private let isQuoted: [Bool]
    /// By concept, the number of its row in the scope; -1 for none.
    private var rowOfConcept: [Int]

    /// Rows of what was found in one text.
    init(_ reading: Reading, _ lexicon: Lexicon, _ options: TagTopics.Options, _ quoted: QuotedText) {
        self.reading = reading
        self.lexicon = lexicon
        self.options = options
        selection = Selection(lexicon, options)
        scorer = Scorer(
            lexicon,
            prominence: options.prominence,
            hits: reading.hits,
            stretches: reading.stretches
        )
        isQuoted = quoted.contains(reading.hits)
        rowOfConcept = Array(repeating: -1, count: lexicon.concepts.count)
    }

    /// The rows, of the article first, then block by block.
    mutating func rows(for document: Document) -> [Topic] {
        guard !reading.hits.isEmpty else { return [] }
        var rows: [Topic] = []
        if options.scopes.contains(.article) {
            let all = Scorer.Part(hits: 0..<reading.hits.count, share: 1, wordsBefore: 0)
            addRows([all], Self.visibleText(of: document), Topic.article, to: &rows)
        }
        if options.scopes.contains(.blocks) {
            for index in reading.stretches.indices { addRowsOfPassage(index, to: &rows) }
        }
        return rows
    }

    /// Adds the rows of one passage, for which the passages before and behind speak as well.
    private mutating func addRowsOfPassage(_ index: Int, to rows: inout [Topic]) {
        let stretch = reading.stretches[index]
        guard let block = stretch.block, !stretch.hits.isEmpty else { return }
        var parts = [Scorer.Part(hits: stretch.hits, share: 1, wordsBefore: stretch.wordsBefore)]
        for index in [index - 1, index + 1] where reading.stretches.indices.contains(index) {
            let neighbour = reading.stretches[index]
            parts.append(
                Scorer.Part(
                    hits: neighbour.hits,
                    share: ScoringConstants.neighbourShare,
                    wordsBefore: neighbour.wordsBefore
                )
            )
        }
        addRows(parts, stretch.span, block, to: &rows)
    }

    /// Adds the rows of one scope.
    private mutating func addRows(
        _ parts: [Scorer.Part],
        _ span: TextSpan,
        _ scope: String,
        to rows: inout [Topic]
    ) {
        let range = scorer.score(parts)
        let choices = selection.choices(among: scorer.totals)
        rows.reserveCapacity(rows.count + choices.count)
        for choice in choices {
            rowOfConcept[choice.concept] = rows.count
            rows.append(row(choice, span, scope))
        }
        addEvidence(range, to: &rows)
        for choice in choices { rowOfConcept[choice.concept] = -1 }
    }

    private func row(_ choice: Selection.Choice, _ span: TextSpan, _ scope: String) -> Topic {
        var topic = Topic()
        topic.span = span
        topic.concept = lexicon.concepts[choice.concept].id
        topic.label = lexicon.concepts[choice.concept].label
        topic.vocabulary = lexicon.vocabulary
        topic.scope = scope
        topic.role = choice.role
        topic.score = Double(choice.thousandths) / 1000
        topic.evidence.reserveCapacity(scorer.totals[choice.concept].contributions)
        return topic
    }

    /// Gives each hit of a scope to the rows that it counts for: its concept's, and that of the top of its branch.
    private func addEvidence(_ range: Range<Int>, to rows: inout [Topic]) {
        let (counted, passed) = (scorer.counted, scorer.passed)
        for index in range where counted[index] > 0 {
            let concept = Int(reading.hits[index].known.concept)
            let own = rowOfConcept[concept]
            if own >= 0 { rows[own].evidence.append(evidence(index, counted[index])) }
            guard passed[index] > 0 else { continue }
            let top = rowOfConcept[lexicon.concepts[concept].top]
            if top >= 0 { rows[top].evidence.append(evidence(index, passed[index])) }
        }
    }

    @inline(__always)
    private func evidence(_ index: Int, _ thousandths: Int32) -> TopicEvidence {
        let hit = reading.hits[index]
        var evidence = TopicEvidence()
        evidence.span = TextSpan(Int(hit.start), Int(hit.end))
        evidence.term = lexicon.terms.texts[Int(hit.term)]
        evidence.weight = Double(thousandths) / 1000
        evidence.quoted = isQuoted[index]
        return evidence
    }

    /// The text behind front matter, without the white space around it.
    private static func visibleText(of document: Document) -> TextSpan {
        TextSpan(document.frontMatter?.end ?? 0, document.bytes.count).trimmed(in: document.bytes.span)
    }
}
