public import StageKit

/// The JSON Schema of pipeline files, for editors.
public enum PipelineSchema {
    /// The schema, draft 2020-12, from the declarations that pipeline files are read with.
    ///
    /// - Parameter stages: all stages that there are.
    /// - Returns: a JSON object with a line for each top-level key and each stage, and a final newline.
    public static func json(stages: [any Stage.Type]) -> [UInt8] {
        var json = JSONWriter()
        json.raw(
            """
            {
            "$schema":"https://json-schema.org/draft/2020-12/schema",
            "title":"Stet pipeline",
            "description":"Which articles are annotated, by which stages, and where the annotations go.",
            "type":"object",
            "additionalProperties":false,
            "required":
            """
        )
        PipelineFields.fields.filter { $0.presence == .required }.map(\.name).write(to: &json)
        json.raw(",\n\"properties\":{")
        for (index, field) in PipelineFields.fields.enumerated() {
            json.raw(index > 0 ? ",\n" : "\n")
            json.key(field.name)
            switch field.name {
            case "articles": writeArticles(field, to: &json)
            case "stages": writeStages(field, stages, to: &json)
            default: field.writeJSONSchema(to: &json)
            }
        }
        json.raw("\n}\n}\n")
        return json.bytes
    }

    private static func writeArticles(_ field: FieldDescription, to json: inout JSONWriter) {
        json.raw(#"{"oneOf":[{"type":"string"},"#)
        field.schema.writeJSONSchema(to: &json)
        json.raw(#"],"description":"#)
        json.string(field.help)
        json.raw("}")
    }

    private static func writeStages(_ field: FieldDescription, _ stages: [any Stage.Type], to json: inout JSONWriter) {
        json.raw(#"{"type":"array","minItems":1,"description":"#)
        json.string(field.help)
        json.raw(#","items":{"oneOf":["#)
        for stage in stages {
            // A stage that cannot do without some option has no bare name.
            if mayBeBare(stage) {
                json.raw("\n" + #"{"const":"#)
                json.string(stage.name)
                json.raw(#","description":"#)
                json.string(stage.summary)
                json.raw("},")
            }
            json.raw("\n")
            writeMapping(stage.name, help: stage.summary, to: &json) { json in
                writeOptions(of: stage, to: &json)
            }
            json.raw(",")
        }
        json.raw("\n")
        writeMapping(StageEntry.external, help: "A stage that is a program of yours.", to: &json) { json in
            Schema.writeObject(ExternalFields.fields, to: &json)
        }
        json.raw("\n]}}")
    }

    /// `{key: value}` and nothing else.
    private static func writeMapping(
        _ key: String,
        help: String,
        to json: inout JSONWriter,
        value: (inout JSONWriter) -> Void
    ) {
        json.raw(#"{"type":"object","additionalProperties":false,"required":["#)
        json.string(key)
        json.raw(#"],"description":"#)
        json.string(help)
        json.raw(#","properties":{"#)
        json.key(key)
        value(&json)
        json.raw("}}")
    }

    private static func writeOptions<S: Stage>(of stage: S.Type, to json: inout JSONWriter) {
        let schema = S.Options.schema
        (mayBeBare(stage) ? Schema.optional(schema) : schema).writeJSONSchema(to: &json)
    }

    private static func mayBeBare<S: Stage>(_ stage: S.Type) -> Bool {
        !S.Options.fields.contains { $0.presence == .required }
    }
}
