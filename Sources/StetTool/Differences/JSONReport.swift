import StageKit
import Standoff

/// What is different, for scripts.
struct JSONReport {
    /// The report on files; those without a difference are passed over.
    func bytes(_ files: [ComparedFile]) -> [UInt8] {
        let told = files.filter { !$0.isSame }
        let all = told.reduce(into: DifferenceCounts()) { $0 += $1.counts }
        var json = JSONWriter()
        json.raw("{\"added\":\(all.added),\"removed\":\(all.removed),\"changed\":\(all.changed),\"moved\":\(all.moved)")
        json.raw(",\"files\":[")
        for (index, file) in told.enumerated() {
            json.raw(index > 0 ? ",\n" : "\n")
            write(file, to: &json)
        }
        json.raw("]}\n")
        return json.bytes
    }

    private func write(_ file: ComparedFile, to json: inout JSONWriter) {
        json.raw("{\"path\":")
        json.string(file.path)
        let status = file.before == nil ? "added" : file.after == nil ? "removed" : "changed"
        json.raw(",\"status\":\"\(status)\"")
        if let difference = file.difference {
            json.raw(",\"otherText\":\(difference.isOfOtherText),\"article\":")
            Self.write(difference.head, to: &json)
        }
        json.raw(",\"layers\":{")
        for (index, layer) in layers(of: file).enumerated() {
            if index > 0 { json.raw(",") }
            write(layer, file, to: &json)
        }
        json.raw("}}")
    }

    private func layers(of file: ComparedFile) -> [LayerDifference] {
        if let difference = file.difference { return difference.layers.filter { !$0.isEmpty } }
        let added = file.after?.layers ?? []
        let removed = file.before?.layers ?? []
        return added.map { LayerDifference(name: $0.name, added: $0.rows, removed: [], changed: [], moved: []) }
            + removed.map { LayerDifference(name: $0.name, added: [], removed: $0.rows, changed: [], moved: []) }
    }

    private func write(_ layer: LayerDifference, _ file: ComparedFile, to json: inout JSONWriter) {
        json.key(layer.name)
        json.raw("{\"added\":")
        Self.list(layer.added, to: &json) { Self.write($0, file.textAfter, to: &$1) }
        json.raw(",\"removed\":")
        Self.list(layer.removed, to: &json) { Self.write($0, file.textBefore, to: &$1) }
        json.raw(",\"changed\":")
        Self.list(layer.changed, to: &json) { change, json in
            json.raw("{\"before\":")
            Self.write(change.before, file.textBefore, to: &json)
            json.raw(",\"after\":")
            Self.write(change.after, file.textAfter, to: &json)
            json.raw(",\"fields\":")
            Self.write(change.fields, to: &json)
            json.raw("}")
        }
        json.raw(",\"moved\":")
        Self.list(layer.moved, to: &json) { change, json in
            json.raw("{\"before\":")
            Self.writePlace(of: change.before, to: &json)
            json.raw(",\"after\":")
            Self.writePlace(of: change.after, to: &json)
            json.raw("}")
        }
        json.raw("}")
    }

    private static func list<Item>(
        _ items: [Item],
        to json: inout JSONWriter,
        write: (Item, inout JSONWriter) -> Void
    ) {
        json.raw("[")
        for (index, item) in items.enumerated() {
            if index > 0 { json.raw(",") }
            write(item, &json)
        }
        json.raw("]")
    }

    private static func write(_ fields: [FieldChange], to json: inout JSONWriter) {
        list(fields, to: &json) { field, json in
            json.raw("{\"field\":")
            json.string(field.name)
            json.raw(",\"before\":")
            field.before.write(to: &json)
            json.raw(",\"after\":")
            field.after.write(to: &json)
            json.raw("}")
        }
    }

    /// A row with its words as they are, and what stands around them.
    private static func write(_ row: Row, _ text: ArticleText?, to json: inout JSONWriter) {
        json.raw("{\"row\":{\"id\":")
        json.string(row.id)
        for field in row.fields {
            json.raw(",")
            json.key(field.key)
            field.value.write(to: &json)
        }
        json.raw("}")
        if let words = RowPhrases(row: row, text: text).words {
            json.raw(",\"words\":")
            [words.before, words.words, words.after].write(to: &json)
        }
        json.raw("}")
    }

    private static func writePlace(of row: Row, to json: inout JSONWriter) {
        json.raw("{\"id\":")
        json.string(row.id)
        json.raw(",\"span\":")
        row.span.write(to: &json)
        json.raw("}")
    }
}
