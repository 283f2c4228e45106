import Crypto

/// One stage's part in the corpus pass, whatever its types are.
package struct CorpusPass: Sendable {
    /// The section that it writes.
    package let section: CorpusSection
    /// The version of the stage: another one may relate the same articles in another way.
    package let version: Int
    /// The layers that it reads.
    package let reads: [any Annotation.Type]
    private let facts: @Sendable (CorpusArticle) -> (any Sendable)?
    private let relate: @Sendable ([any Sendable]) -> [[UInt8]]

    /// The part of a stage; `nil` where it has none.
    package init?(_ stage: any Stage) {
        guard let stage = stage as? any CorpusStage else { return nil }
        self.init(of: stage)
    }

    private init<S: CorpusStage>(of stage: S) {
        section = S.Row.section
        version = S.version
        reads = S.corpusReads
        facts = { article in stage.facts(of: article) }
        relate = { facts in Self.written(stage.relate(facts.compactMap { $0 as? S.Facts })) }
    }

    /// What the stage needs of an article.
    package func facts(of article: CorpusArticle) -> (any Sendable)? { facts(article) }

    /// The rows of the section as JSON, with ids.
    package func rows(relating facts: [any Sendable]) -> [[UInt8]] { relate(facts) }

    private static func written<Row: CorpusRow>(_ rows: [Row]) -> [[UInt8]] {
        var seen: [String: Int] = [:]
        return rows.map { row in
            var row = row
            let id = RowIdentity.id(Row.section.prefix, of: [Row.section.name] + row.identity)
            seen[id, default: 0] += 1
            row.id = seen[id] == 1 ? id : "\(id)-\(seen[id] ?? 0)"
            var json = JSONWriter()
            json.raw("{\"id\":")
            json.string(row.id)
            row.writeFields(to: &json, isFirst: false)
            json.raw("}")
            return json.bytes
        }
    }
}
