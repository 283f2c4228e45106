import Foundation
import Testing

@Suite("Deciding on the command line")
struct ReviewCommandTests {
    private static let text = """
        Rain falls on Velm

        “The gates stay open,” said Katrin Osvald. Ilmar Dravec denied that the dam was full.

        """

    private func workshop() throws -> Workshop {
        let workshop = try Workshop(
            stages: ["normalise", "split-sentences", "attribute-quotes"],
            articles: ["wire/a.txt": Self.text]
        )
        try workshop.stet("run", "pipeline.yaml")
        return workshop
    }

    private static let file = "annotations/wire/a.json"

    /// The id of the first row of the file that holds a text.
    private func id(_ workshop: Workshop, _ text: String) throws -> String {
        let line = try #require(try workshop.read(Self.file).split(separator: "\n").first { $0.contains(text) })
        return String(try #require(line.split(separator: "\"").dropFirst(3).first))
    }

    @Test("accepts, rejects, corrects and adds, and the next run applies it")
    func decide() throws {
        let workshop = try workshop()
        let quote = try id(workshop, "The gates stay open")
        let rejected = try workshop.stet(
            "reject",
            Self.file,
            quote,
            "--by",
            "anna",
            "--note",
            "not hers: \"a caption\""
        )
        #expect(
            rejected.output
                == "rejected \(quote)\nannotations/wire/a.review.yaml: to apply it: stet run pipeline.yaml\n"
        )
        #expect(rejected.code == 0)
        let added = try workshop.stet(
            "add",
            Self.file,
            "speakers",
            "text=Velm",
            "name=Velm",
            "kind=government",
            "--by",
            "anna"
        )
        #expect(added.output.hasPrefix("added velm\n"))
        let other = try #require(
            workshop.read(Self.file).split(separator: "\n").first {
                $0.contains("the dam was full") && $0.contains("quote-")
            }
        )
        let claim = String(other.split(separator: "\"")[3])
        #expect(try workshop.stet("correct", Self.file, claim, "speaker=velm", "act=writing", "--by", "ben").code == 0)
        #expect(try workshop.stet("run", "pipeline.yaml").code == 0)
        let lines = try workshop.read(Self.file).split(separator: "\n")
        let note = #""review":{"status":"rejected","by":"anna","note":"not hers: \"a caption\""}"#
        #expect(lines.contains { $0.contains("\"\(quote)\"") && $0.contains(note) })
        #expect(
            lines.contains {
                $0.contains("\"\(claim)\"") && $0.contains(#""act":"writing""#) && $0.contains(#""speaker":"velm""#)
            }
        )
        #expect(lines.contains { $0.contains(#"{"id":"velm","name":"Velm","kind":"government""#) })
        #expect(try workshop.stet("check", "pipeline.yaml", "--strict").code == 0)
        // What is decided is decided.
        let again = try workshop.stet("reject", Self.file, quote)
        #expect(again.output == "1 decided so already\n" && again.code == 0)
    }

    @Test("takes the name of who decides from git")
    func name() throws {
        let workshop = try workshop()
        try workshop.shell("git init -q . && git config user.name 'Edda K.'")
        #expect(try workshop.stet("accept", Self.file, "--where", "layer=quotes kind=direct").code == 0)
        #expect(try workshop.read("annotations/wire/a.review.yaml").contains("  by: \"Edda K.\"\n"))
    }

    @Test(
        "refuses what cannot be, says where, and writes nothing",
        arguments: [
            (["accept", "quote-aaaaaaaa"], "no row of the annotation file has the id 'quote-aaaaaaaa'"),
            (
                ["correct", "QUOTE", "speeker=null"],
                "speeker=null:1:1: rows of 'quotes' have no field 'speeker'; did you mean 'speaker'?"
            ),
            (
                ["correct", "QUOTE", "kind=dirct"],
                "kind=dirct:1:1: 'dirct' is not possible here; did you mean 'direct'?"
            ),
            (["correct", "QUOTE", "speaker=nobody"], "speaker=nobody:1:1: 'speaker' names 'nobody'"),
            (["correct", "QUOTE", "start=0", "end=9000"], "the span [0, 9000] is not inside of the article"),
            (["correct", "QUOTE", "content=[[0, 5]]"], "white space at an edge"),
            (["add", "quotes", "text=Nowhere at all"], "'Nowhere at all' does not stand in the article"),
            (["add", "quotes", "kind=direct"], "an added row needs a place"),
            (["add", "quots", "text=Rain"], "the annotation file has no layer 'quots'; did you mean 'quotes'?"),
            (["add", "sentences", "text=Rain falls on Velm"], "such a row is there already"),
            (["reject", "--where", "layer=claims"], "no row of the file fulfils 'layer=claims'"),
            (["reject", "--where", "layer"], "'layer' is no condition"),
            (["accept", "--text", "nowhere"], "no row's text holds 'nowhere'"),
        ]
    )
    func refused(arguments: [String], message: String) throws {
        let workshop = try workshop()
        let quote = try id(workshop, "The gates stay open")
        let rest = arguments.dropFirst().map { $0 == "QUOTE" ? quote : $0 }
        let outcome = try workshop.start([arguments[0], Self.file] + rest).finish()
        #expect(outcome.code == 1)
        #expect(outcome.messages.contains(message), "\(outcome.messages)")
        #expect(outcome.output == "")
        #expect(!workshop.exists("annotations/wire/a.review.yaml"))
    }

    @Test("refuses files that are not fresh")
    func notFresh() throws {
        let workshop = try workshop()
        let quote = try id(workshop, "The gates stay open")
        try workshop.write("articles/wire/a.txt", Self.text + "More.\n")
        let changed = try workshop.stet("accept", Self.file, quote)
        #expect(changed.messages.contains("'articles/wire/a.txt' has changed since") && changed.code == 1)
        try workshop.write("articles/wire/a.txt", Self.text)
        let edited = try workshop.read(Self.file).replacing("\"direct\"", with: "\"mixed\"")
        try workshop.write(Self.file, edited)
        let message = try workshop.stet("accept", Self.file, quote).messages
        #expect(
            message.contains("'annotations/wire/a.json' was edited by hand; first: stet adopt annotations/wire/a.json")
        )
        #expect(try workshop.stet("accept", "pipeline.yaml", "x").messages.contains("this is no annotation file"))
    }

    @Test("turns an edit made by hand into decisions, once, and in the words of the file")
    func adopt() throws {
        let workshop = try workshop()
        let quote = try id(workshop, "The gates stay open")
        var lines = try workshop.read(Self.file).components(separatedBy: "\n")
        let sentence = try #require(lines.firstIndex { $0.contains("sentence-") && $0.hasSuffix("},") })
        lines[sentence] = #"{"id":"","start":5,"end":18},"#
        let edited = lines.joined(separator: "\n").replacing(
            #""kind":"direct","act":"speech""#,
            with: #""kind":"direct","act":"writing""#
        )
        try workshop.write(Self.file, edited)
        #expect(try workshop.stet("run", "pipeline.yaml", "--force").code == 1)
        #expect(try workshop.read(Self.file) == edited)
        let outcome = try workshop.stet("adopt", Self.file, "--by", "anna")
        #expect(outcome.messages == "" && outcome.code == 0)
        let words = outcome.output.split(separator: "\n").map { $0.split(separator: " ")[0] }
        #expect(words == ["added", "rejected", "corrected", "annotations/wire/a.review.yaml:"])
        #expect(outcome.output.contains("corrected \(quote)\n"))
        #expect(try workshop.stet("check", "pipeline.yaml").code == 0)
        #expect(try workshop.read(Self.file).contains(#""act":"writing""#))
        #expect(try workshop.stet("run", "pipeline.yaml").output.contains("1 up to date"))
        #expect(try workshop.stet("adopt", Self.file).messages.contains("there is nothing to adopt"))
    }

    @Test("adopts an edit after the pipeline has changed, with git's copy of the file")
    func adoptFromGit() throws {
        let workshop = try workshop()
        try workshop.shell("git init -q . && git add -A && git -c user.name=x -c user.email=x@y commit -qm x")
        let edited = try workshop.read(Self.file).replacing(
            #""kind":"direct","act":"speech""#,
            with: #""kind":"direct","act":"writing""#
        )
        try workshop.write(Self.file, edited)
        try workshop.write("pipeline.yaml", Workshop.pipeline(stages: ["split-sentences", "attribute-quotes"]))
        #expect(try workshop.stet("run", "pipeline.yaml").code == 1)
        let outcome = try workshop.stet("adopt", Self.file, "--by", "anna")
        #expect(outcome.messages == "" && outcome.code == 0)
        #expect(outcome.output.hasPrefix("corrected quote-"))
        #expect(try workshop.read(Self.file).contains(#""act":"writing""#))
    }

    @Test(
        "says what of an edit is wrong, and where",
        arguments: [
            ("\"act\":\"speech\"", "\"act\":\"speach\"", "did you mean 'speech'?"),
            ("\"act\":\"speech\"", "\"akt\":\"speech\"", "unknown key 'akt'; did you mean 'act'?"),
            ("\"title\": \"Rain", "\"title\": \"Snow", "follows from the article"),
            ("\"sentences\": [", "\"sentences\": [,", "expected"),
        ]
    )
    func badEdit(old: String, new: String, message: String) throws {
        let workshop = try workshop()
        let edited = try workshop.read(Self.file).replacing(old, with: new)
        try workshop.write(Self.file, edited)
        let outcome = try workshop.stet("adopt", Self.file)
        #expect(outcome.code == 1)
        #expect(outcome.messages.contains(message), "\(outcome.messages)")
        #expect(outcome.messages.contains(Self.file))
        #expect(try workshop.read(Self.file) == edited)
    }

    @Test("is told where it wants another look; only a strict check fails for it")
    func strict() throws {
        let workshop = try workshop()
        let sentence = try id(workshop, "\"sentence-")
        let quote = try id(workshop, "The gates stay open")
        try workshop.stet("accept", Self.file, sentence, quote, "--by", "anna")
        try workshop.write("articles/wire/a.txt", "Rain fell on Velm\n\nIlmar Dravec denied that the dam was full.\n")
        let run = try workshop.stet("run", "pipeline.yaml")
        #expect(run.code == 0)
        #expect(run.messages.contains("articles/wire/a.txt: fuzzy: accepted \(sentence), now sentence-"))
        #expect(run.messages.contains("articles/wire/a.txt: obsolete: accepted \(quote) at line 7: its text is not in"))
        let check = try workshop.stet("check", "pipeline.yaml")
        #expect(check.code == 0)
        #expect(check.output.contains("1 fuzzy: stet pending pipeline.yaml, then stet accept, reject or correct\n"))
        #expect(check.output.contains("1 obsolete: look the text up and decide anew"))
        #expect(check.output.hasSuffix("1 annotation file is as it should be\n"))
        #expect(try workshop.stet("check", "pipeline.yaml", "--strict").code == 1)
        let json = try workshop.stet("check", "pipeline.yaml", "--json").output
        #expect(json.contains("{\"kind\":\"fuzzy\",\"path\":\"wire/a.txt\""))
        #expect(try workshop.stet("pending", "pipeline.yaml").output.contains("obsolete  \(quote)"))
        // A review file that is not right fails its article, with the place.
        try workshop.write("annotations/wire/a.review.yaml", "- {id: x, layer: quotes}\n")
        let wrong = try workshop.stet("check", "pipeline.yaml")
        #expect(wrong.output.contains("annotations/wire/a.review.yaml:1:3: the key 'decision' is missing"))
        #expect(wrong.output.hasSuffix("1 failed: mend the review file where it says, or the article\n"))
    }

    @Test("lists what waits, the most doubtful first, until somebody has decided")
    func pending() throws {
        let workshop = try workshop()
        let table = try workshop.stet("pending", "pipeline.yaml")
        #expect(table.output.hasPrefix("annotations/wire/a.json\n"))
        #expect(table.output.contains("quotes/direct"))
        func items() throws -> [[String: Any]] {
            let output = try workshop.stet("pending", "pipeline.yaml", "--json", "--layer", "quotes").output
            return try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
        }
        let doubts = try items().compactMap { $0["doubt"] as? Double }
        #expect(doubts.count > 1 && doubts == doubts.sorted(by: >))
        try workshop.stet("accept", Self.file, "--where", "layer=quotes", "--by", "anna")
        #expect(try items().isEmpty)
        #expect(try workshop.stet("pending", "pipeline.yaml", "--layer", "quotes").output == "nothing waits\n")
        #expect(try workshop.stet("pending", "pipeline.yaml", "--layer", "quots").code == 64)
    }

    @Test(
        "survives a kill at any moment: what was decided is there, and whole",
        arguments: 0..<(TestSettings.isFull ? 50 : 8)
    )
    func killed(round: Int) throws {
        let workshop = try workshop()
        try workshop.stet("accept", Self.file, "--where", "layer=sentences", "--by", "anna")
        let before = try workshop.read("annotations/wire/a.review.yaml")
        let running = try workshop.start(["reject", Self.file, "--where", "layer=quotes", "--by", "anna"])
        Thread.sleep(forTimeInterval: Double(round) * 0.004)
        running.send(SIGKILL)
        _ = try running.finish()
        let after = try workshop.read("annotations/wire/a.review.yaml")
        #expect(after == before || after.hasPrefix(before) && after.hasSuffix("  by: anna\n"))
        try workshop.stet("reject", Self.file, "--where", "layer=quotes", "--by", "anna")
        #expect(try workshop.stet("run", "pipeline.yaml").code == 0)
        #expect(try workshop.stet("check", "pipeline.yaml").code == 0)
        #expect(
            try !workshop.read(Self.file).split(separator: "\n").contains {
                $0.contains("\"quote-") && !$0.contains("rejected")
            }
        )
    }
}
