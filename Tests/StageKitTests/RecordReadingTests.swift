import StageKit
import Testing

@Suite("Reading a record")
struct RecordReadingTests {
    /// Reads JSON as a record; the problems as `line:column code: message`.
    private func read<Value: FieldValue>(_ json: String, as type: Value.Type) throws -> (Value?, [String]) {
        var context = ReadingContext()
        let value = try JSONReader.read(json.bytes, file: SourceFile(name: "a.json", text: json))
        let read = type.read(value, &context)
        let problems = context.problems.map {
            "\($0.location.map { "\($0.line):\($0.column)" } ?? "nowhere") \($0.code): \($0.message)"
        }
        return (read, problems)
    }

    @Test("takes what the file says, in any order, and defaults for the rest")
    func fields() throws {
        let (settings, problems) = try read(#"{"ratio":2,"name":"x","words":["a","b"]}"#, as: Settings.self)
        var expected = Settings()
        expected.name = "x"
        expected.ratio = 2
        expected.words = ["a", "b"]
        #expect(settings == expected)
        #expect(problems == [])
    }

    @Test("takes every type")
    func types() throws {
        let json = """
            {"name":"é","count":-3,"ratio":0.5,"on":true,"colour":"red","words":[],"limit":null,"part":{"span":[2,5]}}
            """
        let (settings, problems) = try read(json, as: Settings.self)
        #expect(problems == [])
        #expect(settings?.count == -3 && settings?.ratio == 0.5 && settings?.on == true)
        #expect(settings?.colour == .red && settings?.words == [] && settings?.limit == nil)
        #expect(settings?.part.span == TextSpan(2, 5))
    }

    @Test("takes nothing for a mapping without keys")
    func nothing() throws {
        #expect(try read("null", as: Part.self) == (Part(), []))
        let problems = try read("null", as: Settings.self).1
        #expect(problems == ["1:1 missing-key: the key 'name' is missing; it says: A name."])
    }

    @Test("reports all that is wrong at once, in the order of the fields, unknown keys last")
    func everything() throws {
        let json = """
            {"count": "ten",
             "colours": "red",
             "colour": "rde",
             "words": ["a", 7, null],
             "part": [1],
             "zzz": 1}
            """
        let (settings, problems) = try read(json, as: Settings.self)
        #expect(settings == Settings(words: ["a"]))
        #expect(
            problems == [
                "1:1 missing-key: the key 'name' is missing; it says: A name.",
                "1:11 wrong-type: expected a whole number, found 'ten'",
                "3:12 not-a-choice: 'rde' is not possible here; did you mean 'red'?",
                "4:17 wrong-type: expected text, found the number 7",
                "4:20 wrong-type: expected text, found nothing",
                "5:10 wrong-type: expected a mapping with the keys span, note, found a list",
                "2:2 unknown-key: unknown key 'colours'; did you mean 'colour'?",
                "6:2 unknown-key: unknown key 'zzz'; the keys here are: "
                    + "name, count, ratio, on, colour, words, limit, part",
            ]
        )
    }

    @Test(
        "refuses a value of another type",
        arguments: [
            ("name", "7", "expected text, found the number 7"), ("name", "true", "expected text, found true"),
            ("name", "null", "expected text, found nothing"), ("name", "{}", "expected text, found an empty mapping"),
            ("count", "1.5", "expected a whole number, found the number 1.5"),
            ("count", "\"\"", "expected a whole number, found an empty string"),
            ("ratio", "false", "expected a number, found false"),
            ("on", "1", "expected true or false, found the number 1"),
            ("on", "\"yes\"", "expected true or false, found 'yes'"),
            ("words", "\"a\"", "expected a list of: text, found 'a'"),
            ("words", "{\"a\":1}", "expected a list of: text, found a mapping"),
            ("limit", "\"3\"", "expected a whole number, found '3'"),
            ("colour", "7", "expected one of red, light-blue, found the number 7"),
            ("colour", "\"green\"", "'green' is not possible here; the values here are: red, light-blue"),
        ]
    )
    func wrongType(key: String, value: String, message: String) throws {
        let named = key == "name" ? "" : #","name":"x""#
        let (settings, problems) = try read("{\"\(key)\":\(value)\(named)}", as: Settings.self)
        #expect(problems.count == 1 && problems.allSatisfy { $0.hasSuffix(": \(message)") }, "\(problems)")
        #expect(settings == Settings(name: key == "name" ? "unnamed" : "x"))
    }

    @Test("refuses a span that is no pair of whole numbers", arguments: ["[1]", "[1,2,3]", "[1,2.5]", "\"1\"", "{}"])
    func badSpan(_ span: String) throws {
        let (part, problems) = try read("{\"span\":\(span)}", as: Part.self)
        #expect(part == Part())
        #expect(problems.count == 1 && problems.first?.contains("wrong-type: expected [start, end], found") == true)
    }

    @Test("takes a word list's content in place of a file, and has no files to read in examples")
    func listFile() throws {
        let (list, problems) = try read(#"{"note":"n"}"#, as: ListFile<Part>.self)
        #expect(list?.content == Part(note: "n"))
        #expect(problems == [])
        let (none, refused) = try read(#""lists/a.yaml""#, as: ListFile<Part>.self)
        #expect(none == nil)
        #expect(refused == ["1:1 refused-value: files cannot be read here: 'lists/a.yaml'"])
    }

    @Test("reads a word list from its file and remembers it for the digest")
    func listFromFile() throws {
        var context = ReadingContext(loader: OneList(json: #"{"note":"from a file","nose":1}"#))
        let path = try JSONReader.read(#""a.json""#.bytes, file: SourceFile(name: "pipeline"))
        let list = ListFile<Part>.read(path, &context)
        #expect(list?.content == Part(note: "from a file"))
        #expect(context.lists.map { $0["note"]?.summary } == ["'from a file'"])
        #expect(context.problems.map(\.description) == ["a.json:1:23: unknown key 'nose'; did you mean 'note'?"])
    }
}

/// A loader that knows one file.
private struct OneList: ListLoader {
    let json: String

    func load(_ path: String, namedAt location: StageKit.SourceLocation) throws(Problems) -> LocatedValue {
        do throws(Problem) {
            return try JSONReader.read(json.bytes, file: SourceFile(name: path, text: json))
        } catch {
            throw Problems([error])
        }
    }
}
