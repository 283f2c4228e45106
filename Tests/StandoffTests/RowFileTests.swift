import StageKit
import Standoff
import Testing

@Suite("An annotation file read as rows")
struct RowFileTests {
    @Test("is written as it was", arguments: 0..<200)
    func roundTrip(seed: Int) throws {
        var random = RandomFile(seed: seed)
        let bytes = random.file().written()
        #expect(try RowFile.read(bytes, name: "a.json").written() == bytes)
    }

    @Test("knows where its rows stand, whatever their layer")
    func spans() throws {
        let file = try RowFile.of([
            "numbers": [#"{"id":"a","start":3,"end":5}"#],
            "speakers": [#"{"id":"b","name":"Edda Klimt","mentions":[[7,12],[20,25]]}"#],
            "signs": [#"{"id":"c","pair":[5,3]}"#],
        ])
        #expect(file.layer("numbers")?.rows[0].span == TextSpan(3, 5))
        #expect(file.layer("speakers")?.rows[0].span == TextSpan(7, 12))
        #expect(file.layer("signs")?.rows[0].span == nil)
    }

    @Test(
        "is refused with its place where it is none",
        arguments: [
            ("Rain fell on Velm.\n", "a.json:1:1: this is no annotation file"),
            ("{\"format\": \"stet/9\"}", "a.json:1:12: this is no annotation file"),
            ("{\"format\": \"stet/1\"}", "a.json:1:1: the annotation file has no 'article' or no 'layers'"),
            (RowFile.text(["numbers": ["7"]]), "a.json:8:1: expected a row, found the number 7"),
            (RowFile.text(["numbers": ["{\"start\":1}"]]), "a.json:8:1: the key 'id' is missing"),
        ]
    )
    func mistakes(text: String, message: String) {
        #expect {
            try RowFile.read(Array(text.utf8), name: "a.json")
        } throws: { error in
            (error as? Problems)?.description.hasPrefix(message) ?? false
        }
    }
}

extension RowFile {
    /// The text of a file with these rows, of an article with this digest.
    static func text(_ layers: KeyValuePairs<String, [String]>, digest: String = "1") -> String {
        let shown = layers.map { "\"\($0.key)\": [\n\($0.value.joined(separator: ",\n"))\n]" }
        let article =
            "{\"path\": \"a.txt\", \"sha256\": \"\(digest)\", \"length\": 99, \"title\": null, \"date\": null, \"language\": \"en\"}"
        return
            "{\n\"format\": \"stet/1\",\n\"article\": \(article),\n\"decisions\": null,\n\"content\": \"\",\n\"layers\": {\n"
            + shown.joined(separator: ",\n") + "\n}\n}\n"
    }

    static func of(_ layers: KeyValuePairs<String, [String]>, digest: String = "1") throws -> RowFile {
        try read(Array(text(layers, digest: digest).utf8), name: "a.json")
    }
}
