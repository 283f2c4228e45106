public import StageKit
public import Standoff

/// Where a reviewer decides on the rows of one annotation file.
public struct ReviewDesk {
    /// The file and what belongs to it.
    public let subject: AnnotatedArticle
    /// The rows of the file.
    public let rows: [FileRow]
    private var drafter: DecisionDrafter

    /// Opens an annotation file that is as a run wrote it of the article as it is now.
    ///
    /// - Parameters:
    ///   - path: the annotation file.
    ///   - stages: the stages that pipelines can name.
    /// - Throws: what is wrong with the file or with what belongs to it.
    public init(_ path: String, stages: [any Stage.Type]) throws(Problems) {
        subject = try AnnotatedArticle(path, stages: stages)
        try subject.requireFresh()
        rows = FileRow.all(in: try RowFile.read(subject.bytes, name: path))
        let types = stages.flatMap { $0.provides }
        let file = try AnnotationFile.read(subject.bytes, name: path, types: types)
        drafter = DecisionDrafter(file, of: subject.article, decisions: try subject.decisions())
    }

    /// The rows with these ids.
    ///
    /// - Throws: the ids that no row has, with the nearest one that there is.
    public func rows(withIDs ids: [String]) throws(Problems) -> [FileRow] {
        let byID = Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let unknown = ids.filter { byID[$0] == nil }
        guard unknown.isEmpty else {
            let known = rows.map(\.id)
            throw Problems(unknown.map { Problem(DecisionMistake.unknownID($0, known: known)) })
        }
        return ids.compactMap { byID[$0] }
    }

    /// Of some rows those whose text holds these words. Where several do, the ones with the shortest text are meant.
    ///
    /// - Throws: where there are none, or where it is not clear which one is meant.
    public func rows(among rows: [FileRow], withText words: String) throws(Problems) -> [FileRow] {
        let wanted = Array(words.utf8)
        let text = subject.article
        let codePoints = CodePointIndex(text.bytes)
        let holding = rows.compactMap { row -> (row: FileRow, length: Int)? in
            guard let span = row.row.span, let start = codePoints.byteOffset(ofCodePoint: span.start),
                let end = codePoints.byteOffset(ofCodePoint: span.end), start <= end,
                ByteSearch.places(of: wanted, in: text.bytes[start..<end], atMost: 1).first != nil
            else { return nil }
            return (row, span.length)
        }
        guard let shortest = holding.map(\.length).min() else {
            throw Problems([Problem(ReviewMistake.noRowWithText(words))])
        }
        let nearest = holding.filter { $0.length == shortest }.map(\.row)
        guard nearest.count == 1 else {
            throw Problems([Problem(ReviewMistake.severalRows(words, ids: nearest.map(\.id)))])
        }
        return nearest
    }

    /// Accepts or rejects rows.
    ///
    /// - Returns: the decisions; rows that are decided so already have none.
    public mutating func decide(_ verdict: Decision.Verdict, _ rows: [FileRow]) -> [Decision] {
        rows.compactMap { verdict == .rejected ? drafter.rejecting($0) : drafter.accepting($0) }
    }

    /// Corrects a row.
    ///
    /// - Throws: what is wrong with the fields.
    public mutating func correct(_ row: FileRow, _ fields: OpenFields) throws(Problems) -> Decision {
        try drafter.correcting(row, fields)
    }

    /// Adds a row.
    ///
    /// - Throws: what is wrong with its place or its fields.
    public mutating func add(to layer: String, _ request: AddedRow) throws(Problems) -> Decision {
        let span = try request.span(in: subject.article)
        return try drafter.adding(to: layer, id: request.id, at: span, request.fields, location: request.location)
    }
}
