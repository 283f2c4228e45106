public import StageKit

/// Writes decisions on the rows of an annotation file, with all that is needed to find the rows again.
///
/// The file and the article belong together: offsets of the one count code points of the other.
public struct DecisionDrafter {
    let file: AnnotationFile
    var relocator: Relocator
    /// By layer and id: the last decision so far, and the file's own ones in their order.
    var last: [String: [String: Decision]] = [:]
    let decisions: [Decision]
    var finders: [String: RowFinder] = [:]

    /// A drafter for an annotation file.
    ///
    /// - Parameters:
    ///   - file: the annotations.
    ///   - article: their article.
    ///   - decisions: what the review file says so far.
    public init(_ file: AnnotationFile, of article: Article, decisions: [Decision]) {
        self.file = file
        self.decisions = decisions
        relocator = Relocator(article)
        for decision in decisions { last[decision.layer, default: [:]][decision.id] = decision }
    }

    func layer(_ name: String) -> (any AnyLayer)? {
        file.layers.first { $0.declaration.name == name }
    }

    // MARK: - Accepting and rejecting

    /// The decision that a row is right as the file shows it; `nil` where that is decided already.
    ///
    /// A row that was corrected or added is confirmed as it is, with the fields that were set.
    public mutating func accepting(_ row: FileRow) -> Decision? {
        let before = decision(on: row)
        if let before, row.review?.fuzzy != true, before.decision != .rejected { return nil }
        if let before, before.decision == .corrected || before.decision == .added {
            return try? correcting(row, OpenFields(), verdict: before.decision)
        }
        var decision = draft(row, .accepted)
        decision.anchor?.seen = layer(row.layer).flatMap { seen(row.id, in: $0) }
        return decision
    }

    /// The decision that a row is wrong; `nil` where that is decided already.
    public mutating func rejecting(_ row: FileRow) -> Decision? {
        if let before = decision(on: row), before.decision == .rejected, row.review?.fuzzy != true { return nil }
        return draft(row, .rejected)
    }

    private mutating func seen(_ id: String, in layer: some AnyLayer) -> String? {
        finder(of: layer).row(withID: id).map { SeenFields.digest(layer.rows[$0]) }
    }

    private mutating func draft(_ row: FileRow, _ verdict: Decision.Verdict) -> Decision {
        var decision = Decision()
        decision.id = row.id
        decision.layer = row.layer
        decision.decision = verdict
        decision.anchor = anchor(of: row)
        return decision
    }

    /// The decision that counts for a row so far.
    mutating func decision(on row: FileRow) -> Decision? {
        if let decision = last[row.layer]?[row.id] { return decision }
        guard row.review != nil, let layer = layer(row.layer) else { return nil }
        // It was made on a row with another id: it is found as a run would find it.
        var finder = finder(of: layer)
        let found = decisions.last { decision in
            decision.layer == row.layer
                && finder.find(decision, &relocator).map { finder.id(ofRow: $0.row) } == row.id
        }
        return found
    }

    // MARK: - Correcting

    /// The decision that a row has other fields, besides those that were set before.
    ///
    /// - Parameters:
    ///   - row: the row as the file shows it.
    ///   - fields: what is to be different; spans count code points of the article.
    /// - Returns: the decision.
    /// - Throws: what is wrong with the fields, each with its place.
    public mutating func correcting(_ row: FileRow, _ fields: OpenFields) throws(Problems) -> Decision {
        let before = decision(on: row)
        return try correcting(row, fields, verdict: before?.decision == .added ? .added : .corrected)
    }

    private mutating func correcting(
        _ row: FileRow,
        _ fields: OpenFields,
        verdict: Decision.Verdict
    ) throws(Problems) -> Decision {
        let before = decision(on: row)
        var set = before?.set ?? OpenFields()
        if row.review != nil {
            // The file shows what was set where it is today.
            set.entries = set.entries.map { entry in
                guard let value = row.row[entry.key] else { return entry }
                return LocatedValue.Entry(key: entry.key, keyLocation: entry.keyLocation, value: value)
            }
        }
        set = set.merging(fields)
        var decision = draft(row, verdict)
        decision.set = set
        if let layer = layer(row.layer) { decision.anchor?.spans = try check(set, of: row.id, in: layer) }
        return decision
    }

    /// Sees whether a row of the layer can have the fields.
    ///
    /// - Returns: the places of the spans among them.
    private func check<Rows: AnyLayer>(
        _ fields: OpenFields,
        of id: String,
        in layer: Rows
    ) throws(Problems) -> [Place] {
        guard var row = layer.rows.first(where: { $0.id == id }) else { return [] }
        return try check(fields, of: &row, layer.declaration.name)
    }

    func check<Row: Annotation>(
        _ fields: OpenFields,
        of row: inout Row,
        _ layer: String
    ) throws(Problems) -> [Place] {
        try checkReferences(fields, of: row.id)
        let text = relocator.text
        let found = Found()
        _ = try FieldSetter.set(fields, of: &row, layer: layer) { span, _, location in
            guard let bytes = text.inBytes(span) else {
                let mistake = DecisionMistake.spanOutside(span, length: text.codePoints.count)
                found.problems.append(Problem(mistake, at: location))
                return span
            }
            if layer != Edit.layer.name, bytes.isEmpty || bytes.trimmed(in: text.bytes.span) != bytes {
                found.problems.append(Problem(DecisionMistake.spanNotTrimmed(span), at: location))
            }
            found.places.append(text.place(bytes))
            return span
        }
        guard found.problems.isEmpty else { throw Problems(found.problems) }
        return found.places
    }

    /// What is found while fields are set.
    private final class Found {
        var places: [Place] = []
        var problems: [Problem] = []
    }

    private func checkReferences(_ fields: OpenFields, of itself: String) throws(Problems) {
        for entry in fields.entries {
            guard let name = Format.references[entry.key] else { continue }
            let known = knownIDs(name).filter { $0 != itself }
            let narrators = entry.key == "speaker" ? [] : [Format.narrator]
            for id in References.named(by: entry.value) where !known.contains(id) && !narrators.contains(id) {
                let mistake = DecisionMistake.unknownReference(field: entry.key, id: id, layer: name, known: known)
                throw Problems([Problem(mistake, at: entry.value.location)])
            }
        }
    }

    /// The ids of a layer's rows that a reference may name: not those that were rejected, and those that were added.
    private func knownIDs(_ name: String) -> [String] {
        let decided = last[name] ?? [:]
        let shown = layer(name).map { Self.liveIDs($0) } ?? []
        let added = decided.values.filter { $0.decision == .added }.map(\.id)
        return Set(shown + added).filter { decided[$0]?.decision != .rejected }.sorted()
    }

    private static func liveIDs(_ layer: some AnyLayer) -> [String] {
        layer.rows.enumerated().filter { index, _ in
            index >= layer.reviews.count || layer.reviews[index]?.status != .rejected
        }.map(\.element.id)
    }
}
