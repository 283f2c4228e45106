import StageKit
import Testing

@Suite("Schema")
struct SchemaTests {
    @Test("describes each field as it was declared")
    func fields() throws {
        let fields = Settings.fields
        #expect(fields.map(\.name) == ["name", "count", "ratio", "on", "colour", "words", "limit", "part"])
        #expect(
            fields.map(\.defaultJSON) == [
                #""unnamed""#, "10", "1", "false", #""light-blue""#, #"["default"]"#, "5", #"{"span":[0,0]}"#,
            ]
        )
        #expect(fields.map(\.presence).prefix(4) == [.required, .defaulted, .defaulted, .whenSet])
        #expect(fields[6].schema == .optional(.integer))
        #expect(fields[1].help == "A count.")
    }

    @Test("says in words what a value looks like")
    func summary() {
        #expect(Settings.Colour.schema.summary == "one of red, light-blue")
        #expect([Int]?.schema.summary == "a list of: a whole number, or nothing")
        #expect(ListFile<Part>.schema.summary == "the path of a YAML or TSV file, or its content")
        #expect(Schema.either(.string, .list(.integer)).summary == "text, or a list of: a whole number")
        #expect(Placed<Int>.schema == .integer)
    }

    @Test("is written as JSON Schema")
    func jsonSchema() {
        var json = JSONWriter()
        Settings.schema.writeJSONSchema(to: &json)
        let expected = [
            #"{"type":"object","additionalProperties":false,"required":["name"],"properties":{"#,
            #""name":{"type":"string","description":"A name."},"#,
            #""count":{"type":"integer","description":"A count.","default":10},"#,
            #""ratio":{"type":"number","description":"A ratio.","default":1},"#,
            #""on":{"type":"boolean","description":"A flag.","default":false},"#,
            #""colour":{"enum":["red","light-blue"],"description":"A colour.","default":"light-blue"},"#,
            #""words":{"type":"array","items":{"type":"string"},"description":"Words.","default":["default"]},"#,
            #""limit":{"anyOf":[{"type":"integer"},{"type":"null"}],"description":"A limit.","default":5},"#,
            #""part":{"type":"object","additionalProperties":false,"properties":{"#,
            #""span":{"type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2,"#,
            #""description":"A span.","default":[0,0]},"#,
            #""note":{"anyOf":[{"type":"string"},{"type":"null"}],"description":"A note.","default":null}},"#,
            #""description":"A part.","default":{"span":[0,0]}}}}"#,
        ]
        #expect(String(decoding: json.bytes, as: UTF8.self) == expected.joined())
    }

    @Test("writes a short form beside the full one")
    func either() {
        var json = JSONWriter()
        Schema.either(.string, .list(.integer)).writeJSONSchema(to: &json)
        let expected = #"{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"integer"}}]}"#
        #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
    }

    @Test("asks for all fields that are always written, where a file is the output of stet")
    func requiresAll() {
        var json = JSONWriter()
        Schema.writeObject(Mark.fields, requiresAll: true, to: &json)
        #expect(String(decoding: json.bytes, as: UTF8.self).contains(#""required":["start","end"],"#))
    }
}
