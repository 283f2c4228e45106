public import StageKit

/// The JSON Schema of annotation files.
public enum AnnotationSchema {
    /// The schema, draft 2020-12, for files with layers of these rows; other layers are known by id, start and end.
    public static func json(layers: [any Annotation.Type]) -> [UInt8] {
        var json = JSONWriter()
        json.raw(#"{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"stet annotation file","#)
        json.raw(
            #""description":"Standoff annotations of one article. Offsets count Unicode code points, half open.","#
        )
        json.raw(#""type":"object","additionalProperties":false,"#)
        json.raw(#""required":["format","article","decisions","content","layers"],"properties":{"#)
        json.raw(#""format":{"enum":"#)
        Format.readable.write(to: &json)
        json.raw(#","description":"The version of the format."},"article":"#)
        Schema.writeObject(ArticleRecord.fields, requiresAll: true, to: &json)
        json.raw(#","decisions":{"anyOf":[\#(digest),{"type":"null"}],"#)
        json.raw(#""description":"The digest of the reviewers' decisions that were applied."},"#)
        json.raw(#""content":{"allOf":[\#(digest)],"description":"The digest of the layers' bytes."},"#)
        json.raw(#""layers":{"type":"object","properties":{"#)
        for (index, layer) in layers.enumerated() {
            if index > 0 { json.raw(",") }
            write(layer, to: &json)
        }
        json.raw(#"},"additionalProperties":{"type":"array","items":{"type":"object","#)
        json.raw(#""required":["id","start","end"]}}}}}"#)
        json.raw("\n")
        return json.bytes
    }

    private static let digest = #"{"type":"string","pattern":"^[0-9a-f]{64}$"}"#

    private static func write<Row: Annotation>(_ type: Row.Type, to json: inout JSONWriter) {
        json.key(Row.layer.name)
        json.raw(#"{"type":"array","description":"#)
        json.string(Row.layer.summary)
        json.raw(#","items":"#)
        let id = FieldDescription(
            name: "id",
            schema: .string,
            presence: .required,
            defaultJSON: "\"\"",
            help: "The row's name within its article."
        )
        let shown = Row.showsText ? [ShownText.field] : []
        Schema.writeObject([id] + Row.fields + shown + [ReviewField.field], requiresAll: true, to: &json)
        json.raw("}")
    }
}
