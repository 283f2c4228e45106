import Foundation
import Testing

@Suite("A stage in another language that is in trouble", .needs("python3 --version"))
struct BadExternalStageTests {
    /// What the stage does with an article, and what stet says of that.
    private struct Trouble {
        let kind: String
        let row: String
        let message: String
        let endsProcess: Bool

        init(_ kind: String, row: String = "", _ message: String, endsProcess: Bool = true) {
            self.kind = kind
            self.row = row
            self.message = message
            self.endsProcess = endsProcess
        }

        /// An answer that is JSON and not what was asked for.
        static func nonsense(_ kind: String, row: String = "", _ what: String) -> Trouble {
            Trouble(kind, row: row, "its answer is not in the protocol: \(what)")
        }

        var text: String { "Snow means trouble: \(kind) \(Workshop.hex(row))\n" }
    }

    private static let troubles: [Trouble] = [
        Trouble("die", "its process ended without an answer; its own messages stand above"),
        Trouble("half", "its process ended without an answer; its own messages stand above"),
        Trouble("error", "I take no articles about trouble", endsProcess: false),
        Trouble("endless", "its answer has no end of the line within BYTES bytes; it must be one line of JSON"),
        .nonsense("words", "'I' is no JSON value; strings stand in quotation marks"),
        .nonsense("list", "it is no JSON object"),
        .nonsense("id", "it must answer to \"id\":NUMBER"),
        .nonsense("none", "it has no \"layers\""),
        .nonsense("missing", "it has no layer 'first-words'"),
        .nonsense("surplus", "it has the layer 'last-words', which the pipeline does not say it provides"),
        .nonsense("number", "expected a list of: a mapping with the keys start, end, found the number 7"),
        .nonsense("row", row: "7", "expected a row, found the number 7"),
        .nonsense(
            "row",
            row: #"{"end":4}"#,
            "the key 'start, end' is missing; it says: the code points that the row covers"
        ),
        .nonsense("row", row: #"{"start":"0","end":4}"#, "expected a whole number, found '0'"),
        .nonsense("row", row: #"{"start":0.5,"end":4}"#, "expected a whole number, found the number 0.5"),
        .nonsense("row", row: #"{"id":"mine","start":0,"end":4}"#, "a row has no 'id' of its own: stet gives it one"),
        .nonsense("row", row: #"{"start":0,"end":999}"#, outside(0, 999)),
        .nonsense("row", row: #"{"start":-1,"end":4}"#, outside(-1, 4)),
        .nonsense("row", row: #"{"start":4,"end":0}"#, outside(4, 0)),
        .nonsense("row", row: #"{"start":4,"end":10}"#, blank(4, 10)),
        .nonsense("row", row: #"{"start":5,"end":11}"#, blank(5, 11)),
        .nonsense("row", row: #"{"start":4,"end":4}"#, blank(4, 4)),
    ]

    private static func outside(_ start: Int, _ end: Int) -> String {
        "a row of 'first-words' (\(start) to \(end)) is not inside of the text, which has LENGTH"
    }

    private static func blank(_ start: Int, _ end: Int) -> String {
        "a row of 'first-words' (\(start) to \(end)) is empty or has white space at an edge"
    }

    @Test("fails that article by name, does the others, and is started anew")
    func trouble() throws {
        let workshop = try Workshop.withStage("many")
        try workshop.remove("articles/b.txt")
        var messages: [String] = []
        for (index, trouble) in Self.troubles.enumerated() {
            try workshop.write("articles/b\(10 + index).txt", trouble.text)
            let message = trouble.message
                // Behind `a.txt`.
                .replacing("NUMBER", with: "\(index + 2)")
                .replacing("LENGTH", with: "\(trouble.text.unicodeScalars.count)")
            messages.append("articles/b\(10 + index).txt: the stage 'mark-first-words' failed: \(message)")
        }
        let outcome = try workshop.stet("run", "pipeline.yaml", "--jobs", "1")
        let told = outcome.messages.split(separator: "\n")
            .filter { $0.hasPrefix("articles/") }
            .map { String($0).replacing(/within \d{8} bytes/, with: "within BYTES bytes") }
        #expect(told == messages)
        let count = Self.troubles.count
        #expect(outcome.output.hasPrefix("2 articles annotated (2 files written), 0 up to date, \(count) failed\n"))
        #expect(outcome.code == 1)
        #expect(try workshop.files(below: "annotations").keys.sorted() == ["_run.json", "a.json", "c.json"])
        #expect(try workshop.marks(in: "a") == ["Rain"])
        #expect(try workshop.marks(in: "c") == ["Hail"])
        #expect(try workshop.starts() == 1 + Self.troubles.count(where: \.endsProcess))
    }

    @Test("because it hangs is ended with what it started")
    func hang() throws {
        let workshop = try Workshop.withStage("hang", timeout: 2.5)
        let outcome = try workshop.stet("run", "pipeline.yaml", "--jobs", "1")
        #expect(
            outcome.messages
                == "articles/b.txt: the stage 'mark-first-words' failed: no answer came within 2.5 s and it was ended; "
                + "raise 'timeout' in the pipeline if it needs longer\n"
        )
        #expect(outcome.output.hasPrefix("2 articles annotated"))
        #expect(try workshop.marks(in: "c") == ["Hail"])
        let state = try Workshop.shell("ps -o stat= -p \(try workshop.read("child"))")
        // Nobody may be there to collect it.
        #expect(state.isEmpty || state.hasPrefix("Z"))
    }

    @Test("because it reads no more does not take stet with it")
    func deaf() throws {
        let workshop = try Workshop.withStage("deaf", timeout: 2)
        let outcome = try workshop.stet("run", "pipeline.yaml", "--jobs", "1")
        #expect(outcome.output.hasPrefix("0 articles annotated (0 files written), 0 up to date, 3 failed\n"))
        #expect(outcome.code == 1)
    }

    @Test("because it changes its version in the run fails what it should have done")
    func version() throws {
        let workshop = try Workshop.withStage("version")
        let outcome = try workshop.stet("run", "pipeline.yaml", "--jobs", "1")
        #expect(outcome.messages.contains("articles/c.txt: the stage 'mark-first-words' failed: "))
        #expect(outcome.messages.hasSuffix("it calls itself version '2' now, and was '1' before\n"))
        #expect(outcome.output.hasPrefix("1 article annotated (1 file written), 0 up to date, 2 failed\n"))
        #expect(outcome.code == 1)
    }

    @Test(
        "before the first article ends the run, which writes nothing",
        arguments: [
            ("exit", "its process ended without an answer; its own messages stand above"),
            ("greet", "its answer is not in the protocol: 'hello' is no JSON value; strings stand in quotation marks"),
            ("unversioned", "its answer is not in the protocol: its first line must say its \"version\""),
        ]
    )
    func start(trouble: String, message: String) throws {
        let workshop = try Workshop.withStage(trouble)
        for command in ["run", "check"] {
            let outcome = try workshop.stet(command, "pipeline.yaml")
            let told =
                "pipeline.yaml:6:13: the stage 'mark-first-words' failed: \(message)\n"
                + "  6 |       name: mark-first-words\n    |             ^\n"
                + "stet: the pipeline has a mistake; nothing was written\n"
            #expect(outcome.messages.hasSuffix(told))
            #expect(outcome.messages.hasPrefix("I do not feel like it\n") == (trouble == "exit"))
            #expect(outcome.code == 2)
        }
        #expect(!workshop.exists("annotations"))
    }

    @Test("because there is no such program ends the run, which writes nothing")
    func noProgram() throws {
        let workshop = try Workshop.withStage("none")
        let pipeline = try workshop.read("pipeline.yaml")
        try workshop.write("pipeline.yaml", pipeline.replacing("python3", with: "no-such-program"))
        let outcome = try workshop.stet("run", "pipeline.yaml")
        #expect(outcome.messages.contains("the command 'no-such-program stage.py none ' does not start ("))
        #expect(outcome.messages.contains("); check the path and whether it runs by itself\n"))
        #expect(outcome.code == 2)
        #expect(!workshop.exists("annotations"))
    }
}
