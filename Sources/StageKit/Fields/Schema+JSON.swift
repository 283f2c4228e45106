extension Schema {
    /// Writes the schema as JSON Schema, draft 2020-12.
    public func writeJSONSchema(to json: inout JSONWriter) {
        switch self {
        case .string: json.raw(#"{"type":"string"}"#)
        case .integer: json.raw(#"{"type":"integer"}"#)
        case .number: json.raw(#"{"type":"number"}"#)
        case .boolean: json.raw(#"{"type":"boolean"}"#)
        case .anything: json.raw("true")
        case .span:
            json.raw(#"{"type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2}"#)
        case .choice(let choices):
            json.raw(#"{"enum":["#)
            for (index, choice) in choices.enumerated() {
                if index > 0 { json.raw(",") }
                json.string(choice)
            }
            json.raw("]}")
        case .list(let item):
            json.raw(#"{"type":"array","items":"#)
            item.writeJSONSchema(to: &json)
            json.raw("}")
        case .optional(let value):
            json.raw(#"{"anyOf":["#)
            value.writeJSONSchema(to: &json)
            json.raw(#",{"type":"null"}]}"#)
        case .listFile(let content):
            json.raw(#"{"anyOf":[{"type":"string"},"#)
            content.writeJSONSchema(to: &json)
            json.raw("]}")
        case .either(let short, let full):
            json.raw(#"{"anyOf":["#)
            short.writeJSONSchema(to: &json)
            json.raw(",")
            full.writeJSONSchema(to: &json)
            json.raw("]}")
        case .record(let fields):
            Self.writeObject(fields, to: &json)
        }
    }

    /// Writes the JSON Schema of an object that has these fields and no others.
    public static func writeObject(_ fields: [FieldDescription], requiresAll: Bool = false, to json: inout JSONWriter) {
        json.raw(#"{"type":"object","additionalProperties":false"#)
        let required = fields.filter { requiresAll ? $0.presence != .whenSet : $0.presence == .required }
        if !required.isEmpty {
            json.raw(#","required":["#)
            for (index, field) in required.enumerated() {
                if index > 0 { json.raw(",") }
                json.string(field.name)
            }
            json.raw("]")
        }
        json.raw(#","properties":{"#)
        for (index, field) in fields.enumerated() {
            if index > 0 { json.raw(",") }
            json.key(field.name)
            field.writeJSONSchema(to: &json)
        }
        json.raw("}}")
    }
}

extension FieldDescription {
    /// Writes the field's JSON Schema with its help and its default.
    public func writeJSONSchema(to json: inout JSONWriter) {
        var bare = JSONWriter()
        schema.writeJSONSchema(to: &bare)
        guard bare.bytes.first == UInt8(ascii: "{"), bare.bytes.count > 2 else {
            json.raw(#"{"description":"#)
            json.string(help)
            json.raw("}")
            return
        }
        json.raw(bare.bytes.dropLast())
        json.raw(#","description":"#)
        json.string(help)
        if presence != .required {
            json.raw(#","default":"#)
            json.raw(defaultJSON)
        }
        json.raw("}")
    }
}
