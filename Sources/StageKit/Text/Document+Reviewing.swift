extension Document {
    /// Puts other rows in place of a layer's, as reviewers decided on them; each row has its id already.
    ///
    /// - Parameters:
    ///   - index: which of the document's layers.
    ///   - rows: the rows in any order, with spans in the text that the layer's spans count bytes of.
    package mutating func replaceRows<Row: Annotation>(ofLayer index: Int, by rows: [Row]) {
        let declaration = layers[index].declaration
        let spans = rows.map { articleSpan($0.span, in: declaration) }
        let order = rows.indices.sorted {
            spans[$0] != spans[$1]
                ? spans[$0] < spans[$1] : rows[$0].id.utf8.lexicographicallyPrecedes(rows[$1].id.utf8)
        }
        layers[index] = Layer(order.map { rows[$0] }, declaration: declaration)
    }

    /// Makes the normalised text anew from other edits, and carries the rows of all layers over to it.
    ///
    /// - Parameter edits: in text order, none overlapping another, each with the text that stands at its span.
    /// - Throws: a `DocumentMistake` where they do not fit the article; the document is then as it was.
    package mutating func renormalise(_ edits: [Edit]) throws {
        try check(edits)
        let old = offsets
        apply(edits)
        for index in layers.indices where layers[index].declaration.text == .normalised {
            layers[index] = carried(layers[index], from: old)
        }
    }

    private func carried(_ layer: some AnyLayer, from old: OffsetMap) -> any AnyLayer {
        var rows = layer.rows
        for index in rows.indices {
            rows[index].mapSpans { span in
                // White space that an edit took away may be back at an edge.
                offsets.normalisedSpan(old.articleSpan(span)).trimmed(in: bytes.span)
            }
        }
        return Layer(rows.filter { !$0.span.isEmpty }, declaration: layer.declaration)
    }
}
