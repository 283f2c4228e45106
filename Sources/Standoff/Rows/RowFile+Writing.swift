import StageKit

extension RowFile {
    /// The bytes of the file, in exactly the form in which a run writes it; the digest of its layers is made anew.
    public func written() -> [UInt8] {
        let layers = layersWritten()
        return head.written(layers: layers, content: Digest.sha256(layers))
    }

    /// The bytes of the file with a digest that its layers do not have: so that it counts as edited by hand.
    func writtenAsEdited() -> [UInt8] {
        head.written(layers: layersWritten(), content: content)
    }

    private var head: AnnotationFile { AnnotationFile(article: article, decisions: decisions, layers: []) }

    private func layersWritten() -> [UInt8] {
        var json = JSONWriter()
        for (index, layer) in layers.enumerated() {
            if index > 0 { json.raw(",\n") }
            json.string(layer.name)
            json.raw(": ")
            layer.rows.writeLines(to: &json)
        }
        if !layers.isEmpty { json.raw("\n") }
        return json.bytes
    }
}

extension [Row] {
    /// Writes the rows as a list, one a line.
    func writeLines(to json: inout JSONWriter) {
        json.raw(isEmpty ? "[]" : "[\n")
        for (index, row) in enumerated() {
            if index > 0 { json.raw(",\n") }
            row.write(to: &json)
        }
        if !isEmpty { json.raw("\n]") }
    }
}

extension Row {
    /// Writes the row as an object.
    func write(to json: inout JSONWriter) {
        json.raw("{\"id\":")
        json.string(id)
        for field in fields {
            json.raw(",")
            json.key(field.key)
            field.value.write(to: &json)
        }
        json.raw("}")
    }
}
