import StageKit

extension AnnotationFile {
    /// The bytes of the file.
    public func written() -> [UInt8] {
        var rows = JSONWriter()
        rows.reserve(layers.reduce(0) { $0 + $1.count } * 72)
        for (index, layer) in layers.enumerated() {
            if index > 0 { rows.raw(",\n") }
            Self.write(layer, to: &rows)
        }
        if !layers.isEmpty { rows.raw("\n") }

        return written(layers: rows.bytes, content: Digest.sha256(rows.bytes))
    }

    /// The bytes of the file with layers that are written already.
    func written(layers: [UInt8], content: String) -> [UInt8] {
        var json = JSONWriter()
        json.reserve(layers.count + 1024)
        json.raw(head(content: content))
        json.raw(layers)
        json.raw("}\n}\n")
        return json.bytes
    }

    /// All that stands before the layers' bytes.
    func head(content: String) -> [UInt8] {
        var json = JSONWriter()
        json.raw("{\n\"format\": ")
        json.string(Format.newest)
        json.raw(",\n\"article\": ")
        var writer = HeaderWriter(json: json)
        var article = article
        article.visit(&writer)
        json = writer.json
        json.raw("},\n\"decisions\": ")
        decisions.write(to: &json)
        json.raw(",\n\"content\": ")
        json.string(content)
        json.raw(Self.layersLine)
        return json.bytes
    }

    /// What stands between the head of a file and its layers; the layers' bytes begin right behind it.
    static let layersLine = ",\n\"layers\": {\n"

    @specialized(where Rows == Layer<Block>)
    @specialized(where Rows == Layer<Edit>)
    @specialized(where Rows == Layer<Sentence>)
    private static func write<Rows: AnyLayer>(_ layer: Rows, to json: inout JSONWriter) {
        json.string(layer.declaration.name)
        if layer.rows.isEmpty {
            json.raw(": []")
            return
        }
        json.raw(": [\n")
        for (index, row) in layer.rows.enumerated() {
            json.raw(index > 0 ? ",\n{\"id\":" : "{\"id\":")
            json.string(row.id)
            row.writeFields(to: &json, isFirst: false)
            if Rows.Row.showsText {
                json.raw(",")
                json.key(ShownText.key)
                (index < layer.texts.count ? layer.texts[index] : []).write(to: &json)
            }
            if index < layer.reviews.count, let review = layer.reviews[index] {
                json.raw(",")
                json.key(ReviewField.key)
                review.write(to: &json)
            }
            json.raw("}")
        }
        json.raw("\n]")
    }
}

/// Writes the record of an article with a space behind each colon and comma, as the head of a file is for people.
private struct HeaderWriter: FieldVisitor {
    var json: JSONWriter
    private var isFirst = true

    init(json: JSONWriter) {
        self.json = json
    }

    mutating func field<Value: FieldValue>(
        _ name: String,
        _ value: inout Value,
        _ presence: Presence,
        help: String
    ) {
        json.raw(isFirst ? "{" : ", ")
        isFirst = false
        json.key(name)
        json.raw(" ")
        value.write(to: &json)
    }

    mutating func span(_ span: inout TextSpan) {}
}
