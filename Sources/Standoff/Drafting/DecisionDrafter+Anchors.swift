import StageKit

extension DecisionDrafter {
    mutating func anchor(of row: FileRow) -> Anchor? {
        guard let layer = layer(row.layer) else { return nil }
        let finder = finder(of: layer)
        guard let index = finder.row(withID: row.id) else { return nil }
        let anchor = finder.anchor(ofRow: index)
        guard let before = decision(on: row), let old = before.anchor, !before.set.entries.isEmpty else {
            return anchor
        }
        // A row whose kind or span was corrected is found by what was proposed.
        var kept = anchor
        kept.kind = old.kind
        guard Self.setsSpan(before.set) else { return kept }
        kept = old
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

    mutating func finder(of layer: some AnyLayer) -> RowFinder {
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
