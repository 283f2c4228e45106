public import StageKit

/// The JSON Schema of review files.
public enum DecisionSchema {
    /// The schema, draft 2020-12: what `set` may hold is said for each of these layers, and is open for others.
    public static func json(layers: [any Annotation.Type]) -> [UInt8] {
        var json = JSONWriter()
        json.raw(#"{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"stet review file","#)
        json.raw(
            #""description":"What people decided on the annotations of one article; the last decision on a row wins.","#
        )
        json.raw(#""type":["array","null"],"items":{"allOf":["#)
        Decision.schema.writeJSONSchema(to: &json)
        for layer in layers { write(layer, to: &json) }
        json.raw("]}}\n")
        return json.bytes
    }

    private static func write<Row: Annotation>(_ type: Row.Type, to json: inout JSONWriter) {
        json.raw(#",{"if":{"properties":{"layer":{"const":"#)
        json.string(Row.layer.name)
        json.raw(#"}},"required":["layer"]},"then":{"properties":{"set":"#)
        // Of a row's fields, those that differ are enough.
        let fields = Row.fields.map { field in
            FieldDescription(
                name: field.name,
                schema: field.schema,
                presence: .defaulted,
                defaultJSON: field.defaultJSON,
                help: field.help
            )
        }
        Schema.writeObject(fields, to: &json)
        json.raw("}}}")
    }
}
