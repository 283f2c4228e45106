import StageKit

/// Writes the topics of an article and of its passages as rows.
struct TopicRows {
    private let reading: Reading
    private let lexicon: Lexicon
    private let options: TagTopics.Options
    private let selection: Selection

    /// Rows of what was found in one text.
    init(_ reading: Reading, _ lexicon: Lexicon, _ options: TagTopics.Options) {
        self.reading = reading
        self.lexicon = lexicon
        self.options = options
        selection = Selection(lexicon, options, hits: reading.hits)
    }

    /// The rows, of the article first, then block by block.
    func rows(for document: Document) -> [Topic] {
        guard !reading.hits.isEmpty else { return [] }
        var scorer = Scorer(
            lexicon,
            titleFactor: options.titleFactor,
            hits: reading.hits,
            stretches: reading.stretches
        )
        let quoted = QuotedText(document.rows(of: Quote.self))
        var rows: [Topic] = []
        if options.scopes.contains(.article) {
            let factor = ScoringConstants.lengthFactor(words: reading.words)
            let own = scorer.scores(of: [Scorer.Part(hits: 0..<reading.hits.count, share: 1)], lengthFactor: factor)
            let span = Self.visibleText(of: document)
            for choice in selection.choices(among: own) { rows.append(row(choice, span, Topic.article, quoted)) }
        }
        if options.scopes.contains(.blocks) {
            for index in reading.stretches.indices { rows += rowsOfPassage(index, &scorer, quoted) }
        }
        return rows
    }

    /// The rows of one passage, for which the passages before and behind speak as well.
    private func rowsOfPassage(_ index: Int, _ scorer: inout Scorer, _ quoted: QuotedText) -> [Topic] {
        let stretch = reading.stretches[index]
        guard let block = stretch.block, !stretch.hits.isEmpty else { return [] }
        var parts = [Scorer.Part(hits: stretch.hits, share: 1)]
        for neighbour in [index - 1, index + 1] where reading.stretches.indices.contains(neighbour) {
            parts.append(
                Scorer.Part(hits: reading.stretches[neighbour].hits, share: ScoringConstants.neighbourShare)
            )
        }
        let factor = ScoringConstants.lengthFactor(words: stretch.words)
        let own = scorer.scores(of: parts, lengthFactor: factor)
        return selection.choices(among: own).map { row($0, stretch.span, block, quoted) }
    }

    private func row(_ choice: Selection.Choice, _ span: TextSpan, _ scope: String, _ quoted: QuotedText) -> Topic {
        let concept = lexicon.concepts[choice.score.concept]
        var topic = Topic()
        topic.span = span
        topic.concept = concept.id
        topic.label = concept.label
        topic.vocabulary = lexicon.vocabulary
        topic.scope = scope
        topic.role = choice.role
        topic.score = Double(choice.thousandths) / 1000
        topic.evidence = choice.score.contributions.map { contribution in
            let hit = reading.hits[Int(contribution.hit)]
            var evidence = TopicEvidence()
            evidence.span = TextSpan(Int(hit.start), Int(hit.end))
            evidence.term = lexicon.terms.texts[Int(hit.term)]
            evidence.weight = Double(contribution.thousandths) / 1000
            evidence.quoted = quoted.contains(evidence.span)
            return evidence
        }
        return topic
    }

    /// The text behind front matter, without the white space around it.
    private static func visibleText(of document: Document) -> TextSpan {
        TextSpan(document.frontMatter?.end ?? 0, document.bytes.count).trimmed(in: document.bytes.span)
    }
}
