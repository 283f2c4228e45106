public import StageKit

extension TagTopics: LearningStage {
    /// Topics.
    public static var learns: any Annotation.Type { Topic.self }

    /// Learns a weights file for the taxonomy of the options, or for the built-in one: what single words and pairs of words
    /// count for the concepts that label articles, besides what the taxonomy says itself.
    ///
    /// - Throws: labels that are no concepts of the taxonomy; what is wrong with that; too few articles.
    public static func learn(
        from articles: [LabelledArticle],
        options: Options,
        settings: LearningSettings
    ) throws(Problems) -> LearnedList {
        try options.check()
        let taxonomy = options.taxonomy.content ?? BuiltInLexicon.taxonomy
        let corpus = try LearningCorpus(articles, taxonomy, options.prominence)
        let model = TopicModel(corpus, rows: Array(0..<corpus.count), limit: settings.termsPerLabel)
        guard model.concepts.count > 1 else {
            throw Problems([Problem(TaxonomyMistake.tooFewLabels(least: LearningConstants.leastArticles))])
        }
        let few = Set(corpus.concepts).subtracting(model.concepts).sorted().map { taxonomy.concepts[$0] }
        return LearnedList(
            bytes: WeightsFile.bytes(model, corpus),
            terms: model.weights.count,
            figures: figures(corpus, settings),
            notes: few.map {
                "'\($0.id.value)' (\($0.label)) labels fewer than \(LearningConstants.leastArticles) articles and got "
                    + "no weights"
            }
        )
    }

    /// What learning from the other articles makes of those that are kept aside.
    private static func figures(_ corpus: LearningCorpus, _ settings: LearningSettings) -> [LearnedList.Figure] {
        var figures: [LearnedList.Figure] = []
        let aside: [(name: String, isAside: (Int) -> Bool)] = [
            ("weeks not learned from", corpus.groups.isAsideByWeek),
            ("outlets not learned from", corpus.groups.isAsideByOutlet),
        ]
        for (name, isAside) in aside {
            let rows = (0..<corpus.count).filter(isAside)
            let rest = (0..<corpus.count).filter { !isAside($0) }
            guard !rows.isEmpty, !rest.isEmpty else { continue }
            let model = TopicModel(corpus, rows: rest, limit: settings.termsPerLabel)
            guard model.concepts.count > 1 else { continue }
            figures.append(model.figureOfTaxonomy("\(name), taxonomy alone", corpus, rows))
            figures.append(model.figure("\(name), with weights", corpus, rows))
        }
        return figures
    }
}

/// Writes weights files.
enum WeightsFile {
    /// The file, sorted by term and concept so that it can be compared line by line.
    static func bytes(_ model: TopicModel, _ corpus: LearningCorpus) -> [UInt8] {
        var lines = model.weights.map { weight in
            (
                term: corpus.terms.text(of: weight.term, corpus.words),
                concept: corpus.lexicon.concepts[weight.concept].id,
                thousandths: weight.thousandths
            )
        }
        lines.sort { $0.term != $1.term ? $0.term < $1.term : $0.concept < $1.concept }
        var file = JSONWriter()
        file.raw("# vocabulary: \(corpus.lexicon.vocabulary)\n")
        for line in lines {
            file.raw("\(line.term)\t\(line.concept)\t")
            file.number(Double(line.thousandths) / 1000)
            file.raw("\n")
        }
        return file.bytes
    }
}
