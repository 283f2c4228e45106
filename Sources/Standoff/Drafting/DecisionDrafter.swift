public import StageKit

/// Writes decisions on the rows of an annotation file, with all that is needed to find the rows again.
///
/// The file and the article belong together: offsets of the one count code points of the other.
public struct DecisionDrafter {
    private let file: AnnotationFile
    private var relocator: Relocator
    /// By layer and id: the last decision so far, and the file's own ones in their order.
    private var last: [String: [String: Decision]] = [:]
    private let decisions: [Decision]
    private var finders: [String: RowFinder] = [:]

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

    private func layer(_ name: String) -> (any AnyLayer)? {
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
        decision.anchor?.seen = layer(row.layer).flatMap { Self.seen(row.id, in: $0) }
        return decision
    }

    /// The decision that a row is wrong; `nil` where that is decided already.
    public mutating func rejecting(_ row: FileRow) -> Decision? {
        if let before = decision(on: row), before.decision == .rejected, row.review?.fuzzy != true { return nil }
        return draft(row, .rejected)
    }

    private static func seen(_ id: String, in layer: some AnyLayer) -> String? {
        layer.rows.first { $0.id == id }.map { SeenFields.digest($0) }
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
    private mutating func decision(on row: FileRow) -> Decision? {
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

    private func check<Row: Annotation>(
        _ fields: OpenFields,
        of row: inout Row,
        _ layer: String
    ) throws(Problems) -> [Place] {
        try checkReferences(fields)
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

    private func checkReferences(_ fields: OpenFields) throws(Problems) {
        for entry in fields.entries {
            guard let name = Format.references[entry.key] else { continue }
            let known = knownIDs(name)
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

    // MARK: - Adding

    /// The decision that a row was missing.
    ///
    /// - Parameters:
    ///   - layer: the row's layer.
    ///   - id: its id; `nil` for one that is made of its content, or for a speaker of the name.
    ///   - span: where it stands, in code points of the article.
    ///   - fields: its fields but for the span.
    ///   - location: where all that was said, for messages.
    /// - Throws: what is wrong, each with its place.
    public mutating func adding(
        to layer: String,
        id: String?,
        at span: TextSpan,
        _ fields: OpenFields,
        location: SourceLocation?
    ) throws(Problems) -> Decision {
        let known = file.layers.map(\.declaration.name)
        guard let found = self.layer(layer) else {
            throw Problems([Problem(DecisionMistake.unknownLayer(layer, known: known), at: location)])
        }
        let text = relocator.text
        guard let bytes = text.inBytes(span) else {
            throw Problems([Problem(DecisionMistake.spanOutside(span, length: text.codePoints.count), at: location)])
        }
        if layer != Edit.layer.name, bytes.isEmpty || bytes.trimmed(in: text.bytes.span) != bytes {
            throw Problems([Problem(DecisionMistake.spanNotTrimmed(span), at: location)])
        }
        return try adding(to: found, id: id, at: span, bytes, fields)
    }

    private mutating func adding<Rows: AnyLayer>(
        to layer: Rows,
        id: String?,
        at span: TextSpan,
        _ bytes: TextSpan,
        _ fields: OpenFields
    ) throws(Problems) -> Decision {
        var row = Rows.Row()
        row.span = span
        row.settle(after: Rows.Row())
        let places = try check(fields, of: &row, layer.declaration.name)
        var decision = Decision()
        decision.layer = layer.declaration.name
        decision.decision = .added
        decision.set = fields
        var anchor = Anchor()
        anchor.place = relocator.text.place(bytes)
        anchor.kind = row.discriminator.isEmpty ? nil : row.discriminator
        anchor.spans = places
        decision.anchor = anchor
        let made = id ?? (row as? Speaker).map { Slug.of($0.name) } ?? idOfContent(row, at: bytes, layer.declaration)
        let taken = Set(layer.rows.map(\.id) + (last[layer.declaration.name] ?? [:]).keys)
        decision.id = made
        var count = 1
        while taken.contains(decision.id) {
            count += 1
            decision.id = "\(made)-\(count)"
        }
        last[decision.layer, default: [:]][decision.id] = decision
        return decision
    }

    private func idOfContent<Row: Annotation>(_ row: Row, at bytes: TextSpan, _ layer: LayerDeclaration) -> String {
        var document = Document(relocator.text.article)
        let blocks = (self.layer(Block.layer.name)?.rows as? [Block] ?? []).compactMap { block in
            relocator.text.inBytes(block.span).map { Block(block.kind, $0) }
        }
        // Without blocks the paragraphs bound what goes into an id.
        if !blocks.isEmpty { try? document.add(blocks) }
        var row = row
        row.span = bytes
        return (try? document.identified([row], as: layer))?.first?.id ?? "\(layer.prefix)-added"
    }

    // MARK: - Anchors

    private mutating func anchor(of row: FileRow) -> Anchor? {
        guard let layer = layer(row.layer) else { return nil }
        let finder = finder(of: layer)
        guard let index = finder.row(withID: row.id) else { return nil }
        let anchor = finder.anchor(ofRow: index)
        // A row whose own span was corrected is found by the words that were proposed.
        guard let before = decision(on: row), let old = before.anchor, Self.setsSpan(before.set) else { return anchor }
        var kept = old
        if let found = relocator.find(old.place, near: old.place.start) {
            kept.place = relocator.text.place(found.span)
        }
        kept.spans = []
        kept.seen = nil
        return kept
    }

    private static func setsSpan(_ fields: OpenFields) -> Bool {
        ["start", "content", "mentions"].contains { fields[$0] != nil }
    }

    private mutating func finder(of layer: some AnyLayer) -> RowFinder {
        let name = layer.declaration.name
        if let finder = finders[name] { return finder }
        let text = relocator.text
        let rows = layer.rows.map { row in
            LayerRow(
                id: row.id,
                span: text.inBytes(row.span) ?? TextSpan(0, 0),
                kind: row.discriminator,
                hasChosenID: !RowID.isMadeOfText(row.id, prefix: layer.declaration.prefix)
            )
        }
        let finder = RowFinder(rows, in: text)
        finders[name] = finder
        return finder
    }
}
