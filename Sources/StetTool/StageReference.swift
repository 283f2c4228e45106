import StageKit

/// The reference of stages, made of what they declare.
enum StageReference {
    /// A line a stage.
    static func list(_ stages: [any Stage.Type]) -> String {
        let width = stages.map { $0.name.count }.max() ?? 0
        return stages.map { stage in
            "\(stage.name.padded(to: width))  \(stage.maturity == .preview ? "(preview) " : "")\(stage.summary)\n"
        }.joined()
    }

    /// All that a stage declares.
    static func page<S: Stage>(_ stage: S.Type) -> String {
        var text = "\(S.name) (version \(S.version), \(S.maturity.rawValue))\n\(S.summary)\n\n"
        text += layers("Requires", S.requires) + layers("Uses, where there", S.uses) + layers("Provides", S.provides)
        let fields = S.Options.fields
        text += fields.isEmpty ? "\nNo options.\n" : "\nOptions\n"
        for field in fields {
            text += "  \(field.name): \(field.schema.summary)\n      \(field.help)\n"
            text +=
                field.presence == .required
                ? "      Must be given.\n" : "      Default: \(shortened(field.defaultJSON))\n"
        }
        text += "\nExamples\n"
        for example in S.examples {
            text += "  \(example.title)\n      \(plain(example))\n"
            for mark in example.marked.marks { text += "      → \(description(mark, in: example.marked))\n" }
            if example.marked.marks.isEmpty { text += "      → nothing in '\(example.layer.layer.name)'\n" }
        }
        return text
    }

    /// All that the stages declare, as JSON.
    static func json(_ stages: [any Stage.Type]) -> [UInt8] {
        var json = JSONWriter()
        json.raw("[")
        for (index, stage) in stages.enumerated() {
            if index > 0 { json.raw(",") }
            write(stage, to: &json)
        }
        json.raw("]\n")
        return json.bytes
    }

    private static func write<S: Stage>(_ stage: S.Type, to json: inout JSONWriter) {
        json.raw("{\"name\":")
        json.string(S.name)
        json.raw(",\"version\":\(S.version),\"maturity\":\"\(S.maturity.rawValue)\",\"summary\":")
        json.string(S.summary)
        for (key, layers) in [("requires", S.requires), ("uses", S.uses), ("provides", S.provides)] {
            json.raw(",")
            json.key(key)
            layers.map { $0.layer.name }.write(to: &json)
        }
        json.raw(",\"options\":")
        S.Options.schema.writeJSONSchema(to: &json)
        json.raw(",\"examples\":[")
        for (index, example) in S.examples.enumerated() {
            json.raw(index > 0 ? ",{\"title\":" : "{\"title\":")
            json.string(example.title)
            json.raw(",\"layer\":")
            json.string(example.layer.layer.name)
            json.raw(",\"text\":")
            json.string(example.marked.plain)
            json.raw(",\"marked\":")
            example.marked.marks.map { description($0, in: example.marked) }.write(to: &json)
            json.raw("}")
        }
        json.raw("]}")
    }

    private static func layers(_ title: String, _ layers: [any Annotation.Type]) -> String {
        layers.map { "\(title): \($0.layer.name) – \($0.layer.summary)\n" }.joined()
    }

    private static func plain(_ example: Example<some Record>) -> String {
        visible(example.marked.plain)
    }

    private static func description(_ mark: MarkedText.Mark, in text: MarkedText) -> String {
        let marked = String(
            decoding: text.plain.utf8.dropFirst(mark.span.start).prefix(mark.span.length),
            as: UTF8.self
        )
        return (mark.label.map { "\($0): " } ?? "") + visible(marked)
    }

    /// The text on one line, with what cannot be seen escaped as in annotation files.
    private static func visible(_ text: String) -> String {
        var json = JSONWriter()
        json.string(text)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private static func shortened(_ text: String) -> String {
        text.count <= 80 ? text : text.prefix(77) + "..."
    }
}
