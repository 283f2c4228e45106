import PipelineFile
import StageKit
import Testing

@Suite("The JSON Schema of pipelines")
struct PipelineSchemaTests {
    private let text = String(decoding: PipelineSchema.json(stages: testStages), as: UTF8.self)

    private func line(beginning start: String) -> String? {
        text.split(separator: "\n").first { $0.hasPrefix(start) }.map(String.init)
    }

    @Test("is JSON, and knows the keys of a pipeline")
    func keys() throws {
        let schema = try JSONReader.read(Array(text.utf8), file: SourceFile(name: "schema"))
        #expect(schema["$schema"]?.content == .scalar(.string("https://json-schema.org/draft/2020-12/schema")))
        guard case .mapping(let properties) = schema["properties"]?.content else {
            Issue.record("no properties")
            return
        }
        #expect(properties.map(\.key) == ["name", "articles", "annotations", "stages"])
        #expect(text.contains(#""required":["articles","annotations","stages"]"#))
        #expect(text.hasSuffix("}\n"))
    }

    @Test("takes articles as a folder or as a selection")
    func articles() {
        #expect(
            line(beginning: #""articles""#)
                == #"""
                "articles":{"oneOf":[{"type":"string"},\#
                {"type":"object","additionalProperties":false,"required":["folder"],"properties":{\#
                "folder":{"type":"string","description":"The folder with the articles, relative to this file."},\#
                "include":{"type":"array","items":{"type":"string"},"description":"Patterns for the files that are \#
                articles; '**' stands for any number of folders.","default":["**/*.txt","**/*.md"]},\#
                "exclude":{"type":"array","items":{"type":"string"},"description":"Patterns for files and folders \#
                that are left out.","default":[]}}}],"description":"The folder with the articles, relative to this \#
                file, or a mapping that also says which files to take."},
                """#
        )
    }

    @Test("takes a stage as a bare name, unless it needs an option, or as one key with options")
    func stages() {
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.contains(#"{"const":"mend","description":"Mends the text."},"#))
        #expect(lines.contains(#"{"const":"tag","description":"Tags the text."},"#))
        #expect(!text.contains(#"{"const":"flag-claims""#))
        #expect(
            lines.contains(
                #"""
                {"type":"object","additionalProperties":false,"required":["split"],"description":"Splits the text.",\#
                "properties":{"split":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{\#
                "longest":{"type":"integer","description":"Words in the longest sentence.","default":40},\#
                "ratio":{"type":"number","description":"A share.","default":0.5},\#
                "marks":{"type":"array","items":{"type":"string"},"description":"What ends a sentence.",\#
                "default":["."]}}},{"type":"null"}]}}},
                """#
            )
        )
        #expect(
            lines.contains(
                #"""
                {"type":"object","additionalProperties":false,"required":["flag-claims"],\#
                "description":"Flags claims.","properties":{"flag-claims":{"type":"object",\#
                "additionalProperties":false,"required":["holder"],"properties":{\#
                "holder":{"type":"string","description":"Who asserts them."}}}}},
                """#
            )
        )
        let external = line(beginning: #"{"type":"object","additionalProperties":false,"required":["external"]"#)
        #expect(external?.contains(#""required":["name","command","provides"]"#) == true)
        #expect(external?.contains(#""timeout":{"type":"number","#) == true)
    }
}
