public import StageKit

extension DecisionDrafter {
    /// The decision that a row was missing.
    ///
    /// - Parameters:
    ///   - layer: the row's layer.
    ///   - id: its id; `nil` for one that is made of its content, or for a speaker of the name.
    ///   - span: where it stands, in code points of the article.
    ///   - fields: its fields but for the span.
    ///   - location: where all that was said, for messages.
    /// - Returns: the decision.
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
        let taken = Set(layer.rows.map(\.id) + (last[layer.declaration.name] ?? [:]).keys)
        let chosen = id ?? (row as? Speaker).map { Slug.of($0.name) }
        if let there = chosen.flatMap({ taken.contains($0) ? $0 : nil }) ?? twin(of: row, anchor, in: layer) {
            throw Problems([Problem(DecisionMistake.alreadyThere(there), at: fields.entries.first?.value.location)])
        }
        let made = chosen ?? idOfContent(row, at: bytes, layer.declaration)
        decision.id = made
        var count = 1
        while taken.contains(decision.id) {
            count += 1
            decision.id = "\(made)-\(count)"
        }
        last[decision.layer, default: [:]][decision.id] = decision
        return decision
    }

    /// The row, in the file or among the decisions, that stands on the same words and is of the same kind.
    private func twin<Rows: AnyLayer>(of row: Rows.Row, _ anchor: Anchor, in layer: Rows) -> String? {
        let shown = layer.rows.first { $0.span == row.span && $0.discriminator == row.discriminator }?.id
        return shown
            ?? last[layer.declaration.name]?.values.first { decision in
                decision.decision == .added && decision.anchor?.place == anchor.place
                    && decision.anchor?.kind == anchor.kind
            }?.id
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
}
