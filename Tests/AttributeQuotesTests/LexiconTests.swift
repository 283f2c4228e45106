import AttributeQuotes
import StageKit
import Testing

@Suite("The lexicon of a pipeline")
struct LexiconTests {
    /// Reads a lexicon; what is wrong with it as `path:line:column: message`.
    private func read(_ json: String) throws -> (words: ReportingWords?, problems: [String]) {
        var context = ReadingContext()
        let value = try JSONReader.read(Array(json.utf8), file: SourceFile(name: "words.json", text: json))
        let words = ReportingWords.read(value, &context)
        return (words, context.problems.map(\.description))
    }

    private func quotes(_ text: String, _ json: String) throws -> [String] {
        let words = try #require(try read(json).words)
        return try Reading.of(text) { $0.lexicon = ListFile(words) }.quotes.map(\.rule)
    }

    @Test("takes expressions in, of one word or of several")
    func adds() throws {
        let lexicon = """
            {"add": [{"expression": "opinion", "frames": ["clause"]},
                     {"expression": "put on record", "frames": ["that"], "act": "writing"}]}
            """
        let text = "Kerr opinioned that it would rain. Orlan put on record that it would not."
        #expect(try quotes(text, lexicon) == ["subject-cue", "subject-cue"])
        #expect(try Reading.of(text).quotes.isEmpty)
    }

    @Test("leaves built-in expressions out")
    func removes() throws {
        #expect(try quotes("Kerr warned that it would rain.", #"{"remove": ["warn"]}"#).isEmpty)
        #expect(try quotes("Kerr said that it would rain.", #"{"remove": ["warn"]}"#) == ["subject-cue"])
    }

    @Test("stands in place of the built-in one")
    func replaces() throws {
        let lexicon = #"{"replace": [{"expression": "opinion", "frames": ["clause"]}]}"#
        #expect(try quotes("Kerr said that it would rain.", lexicon).isEmpty)
        #expect(try quotes("Kerr opinioned that it would rain.", lexicon) == ["subject-cue"])
    }

    @Test(
        "is refused at the place of what is wrong",
        arguments: [
            (#"{"ad": []}"#, "words.json:1:2: unknown key 'ad'; did you mean 'add'?"),
            (
                #"{"add": [{"expression": "say", "frames": ["clauses"]}]}"#,
                "words.json:1:43: 'clauses' is not possible here; did you mean 'clause'?"
            ),
            (
                "{\"add\": [\n{\"expression\": \"say\", \"frames\": []}]}",
                "words.json:2:33: an expression without a frame is never found; write at least one"
            ),
            (
                #"{"add": [{"expression": "", "frames": ["clause"]}]}"#,
                "words.json:1:25: '' is not looked for; write one word or more, each of 1 to 16 bytes"
            ),
            (
                #"{"remove": ["wran"]}"#,
                "words.json:1:13: 'wran' is no built-in expression; did you mean 'warn'?"
            ),
        ]
    )
    func mistakes(json: String, message: String) throws {
        #expect(try read(json).problems == [message])
    }
}
