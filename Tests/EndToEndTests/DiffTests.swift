import Foundation
import Testing

@Suite("stet diff")
struct DiffTests {
    static let article = """
        Dam opens

        The gates at Kostan opened on Sunday. “It holds,” said Osric Thalen. Rain fell on Velm.

        Edda Klimt said that the count was right. “Nobody was turned away,” she said.

        """
    static let edited = article.replacing("It holds", with: "It holds for now").replacing(
        "Rain fell",
        with: "At noon rain fell"
    )

    private func repository() throws -> Workshop {
        let workshop = try Workshop(repositoryWith: ["a.txt": Self.article, "b.txt": Self.article])
        try workshop.write("articles/a.txt", Self.edited)
        try workshop.stet("run", "pipeline.yaml")
        return workshop
    }

    @Test("says nothing where nothing differs, whatever is compared")
    func same() throws {
        let workshop = try Workshop(repositoryWith: ["a.txt": Self.article])
        for arguments in [
            [], ["HEAD"], ["HEAD", "HEAD"], ["annotations/a.json", "annotations/a.json"],
            ["annotations", "annotations"],
            ["HEAD:annotations/a.json", "annotations/a.json"], ["HEAD..HEAD"], ["--", "annotations/a.json"],
            ["--exit-code"],
        ] {
            let outcome = try workshop.start(["diff"] + arguments, environment: Workshop.gitEnvironment).finish()
            #expect(outcome.output == "" && outcome.messages == "" && outcome.code == 0, "\(arguments): \(outcome)")
        }
    }

    @Test("shows what changed in its words, and not what only moved, however the files are named")
    func changed() throws {
        let workshop = try repository()
        let output = try workshop.stetInGit("diff")
        #expect(output.hasPrefix("annotations/a.json: "))
        #expect(output.contains("\n  the article's text is another one\n"))
        #expect(output.contains("⟦It [-holds,-]{+holds for now,+}⟧” said Osric Thalen."))
        #expect(output.contains("⟦[-Rain-]{+At noon rain+} fell on Velm.⟧"))
        #expect(output.contains("\nonly moved: "))
        #expect(!output.contains("Nobody was turned away"))
        try workshop.commit("Mend")
        for arguments in [
            ["HEAD~1", "HEAD"], ["HEAD~1", "annotations/a.json"], ["HEAD~1..HEAD"],
            ["HEAD~1", "HEAD", "--", "annotations"],
            ["HEAD~1:annotations/a.json", "HEAD:annotations/a.json"],
            ["HEAD~1:./annotations/a.json", "annotations/a.json"],
        ] {
            let other = try workshop.start(["diff"] + arguments, environment: Workshop.gitEnvironment).finish()
            #expect(other.output == output, "\(arguments): \(other.messages)")
        }
    }

    @Test("says what one branch changed, whatever another one did")
    func branches() throws {
        let workshop = try repository()
        try workshop.git("checkout", "--quiet", "-b", "side")
        try workshop.commit("Mend")
        try workshop.git("checkout", "--quiet", "main")
        try workshop.write("articles/b.txt", Self.edited)
        try workshop.stet("run", "pipeline.yaml")
        try workshop.commit("Mend another one")
        #expect(try workshop.stetInGit("diff", "main...side") == workshop.stetInGit("diff", "main~1", "side"))
        #expect(try !workshop.stetInGit("diff", "main...side").contains("annotations/b.json"))
        #expect(try workshop.stetInGit("diff", "main..side").contains("annotations/b.json"))
    }

    @Test("compares files and folders where there is no repository")
    func folders() throws {
        let workshop = try Workshop(
            stages: Workshop.quoting,
            articles: ["a.txt": Self.article, "c/b.txt": Self.article]
        )
        try workshop.stet("run", "pipeline.yaml")
        try FileManager.default.copyItem(atPath: workshop.path("annotations"), toPath: workshop.path("before"))
        try workshop.write("articles/a.txt", Self.edited)
        try workshop.write("articles/new.txt", "Rain.\n")
        try workshop.remove("articles/c/b.txt")
        try workshop.stet("run", "pipeline.yaml", "--prune")
        let output = try workshop.stet("diff", "before", "annotations").output
        // The text that was annotated first is nowhere to be found: offsets and the shown text have to do.
        #expect(output.contains("annotations/a.json: "))
        #expect(output.contains("annotations/c/b.json: removed: "))
        #expect(output.contains("annotations/new.json: new: blocks (1), edits (0), sentences (1)"))
        #expect(output.contains("⟦It [-holds,-]{+holds for now,+}⟧"))
        #expect(output.contains("\n3 files: "))
        let file = try workshop.stet("diff", "before/a.json", "annotations/a.json")
        #expect(output.contains(file.output))
    }

    @Test("ends with 1 where there are differences and that was asked for")
    func exitCode() throws {
        let workshop = try repository()
        #expect(try workshop.stet("diff", "--exit-code").code == 1)
        #expect(try workshop.stet("diff").code == 0)
    }

    @Test("tells of decisions, and of layers that it does not know")
    func decisions() throws {
        let workshop = try Workshop(repositoryWith: ["a.txt": Self.article])
        let old = try workshop.read("annotations/a.json")
        let id = try workshop.id(of: "It holds", in: "quotes")
        try workshop.stetInGit("reject", "annotations/a.json", id, "--note", "no quote")
        try workshop.stet("run", "pipeline.yaml")
        let rejected = try workshop.stet("diff").output
        #expect(rejected.contains("  ~ \(id)\n"))
        #expect(rejected.contains("\n      review: rejected by Anna: no quote\n"))

        try workshop.write(
            "old.json",
            old.replacing(
                "\"sentences\": [",
                with: "\"tides\": [\n{\"id\":\"t\",\"start\":0,\"end\":3,\"at\":{\"hour\":7}}\n],\n\"sentences\": ["
            )
        )
        try workshop.write(
            "new.json",
            old.replacing(
                "\"sentences\": [",
                with: "\"tides\": [\n{\"id\":\"t\",\"start\":0,\"end\":3,\"at\":{\"hour\":8}}\n],\n\"sentences\": ["
            )
        )
        #expect(
            try workshop.stet("diff", "old.json", "new.json").output == """
                new.json: 1 changed

                tides
                  ~ t
                      at: (hour 7) → (hour 8)

                """
        )
    }

    @Test("is JSON for scripts")
    func json() throws {
        let workshop = try repository()
        let output = try workshop.stet("diff", "--json").output
        let json = try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
        let files = try #require(json["files"] as? [[String: Any]])
        #expect(files.map { $0["path"] as? String } == ["annotations/a.json"])
        let layers = try #require(files[0]["layers"] as? [String: [String: [[String: Any]]]])
        let counts = ["added", "removed", "changed", "moved"].map { kind in
            layers.values.reduce(0) { $0 + ($1[kind]?.count ?? 0) } == json[kind] as? Int
        }
        #expect(counts == [true, true, true, true])
        let quote = try #require(layers["quotes"]?["changed"]?.first)
        #expect((quote["after"] as? [String: Any])?["words"] as? [String] != nil)
        #expect((quote["fields"] as? [[String: Any]])?.isEmpty == false)
    }

    @Test("is Markdown for a pull request, in which no text of an article is markup")
    func markdown() throws {
        let workshop = try Workshop(repositoryWith: ["a.txt": Self.article])
        try workshop.write(
            "articles/a.txt",
            Self.article.replacing("It holds", with: "It <b>holds</b> @anna #7 *now* `so` https://velm.example")
        )
        try workshop.stet("run", "pipeline.yaml")
        let output = try workshop.stet("diff", "--markdown").output
        #expect(output.hasPrefix("**1 annotation file: "))
        #expect(output.contains("<details><summary><code>annotations/a.json</code>: "))
        #expect(
            output.contains(
                "<ins>&#60;b&#62;holds&#60;/b&#62; @<!-- -->anna #<!-- -->7 &#42;now&#42; &#96;so&#96; https&#58;//velm.example,</ins>"
            )
        )
        #expect(output.components(separatedBy: "<details>").count == output.components(separatedBy: "</details>").count)
        #expect(try workshop.stet("diff", "HEAD", "HEAD", "--markdown").output == "No annotation differs.\n")
    }

    @Test("uses colour where it is asked for, and steers no terminal with an article's text")
    func colour() throws {
        let workshop = try Workshop(repositoryWith: ["a.txt": Self.article])
        try workshop.write("articles/a.txt", Self.article.replacing("It holds", with: "It\u{1B}[31m holds\u{202E}"))
        try workshop.stet("run", "pipeline.yaml")
        let plain = try workshop.stet("diff").output
        #expect(!plain.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        #expect(plain.contains("\\u{1B}"))
        let coloured = try workshop.stet("diff", "--color", "always").output
        #expect(coloured.contains("\u{1B}[33m~ "))
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
        #expect(!coloured.contains("\u{1B}[31m holds"))
    }

    @Test("steers no terminal with what an annotation file names either")
    func hostileNames() throws {
        let workshop = try Workshop(repositoryWith: ["a.txt": Self.article])
        let old = try workshop.read("annotations/a.json")
        for number in [1, 2] {
            let row =
                "{\"id\":\"\\u001b[2J\",\"start\":0,\"end\":3,\"\\u001b[3J\":{\"\\u001b[4J\":\(number)},\"kind\":\"\\u001b[5J\(number)\"}"
            let gone =
                "{\"id\":\"\\u001b[2J\(number)\",\"start\":\(number * 20),\"end\":\(number * 20 + 3),\"\\u001b[3J\":\"\\u001b\"}"
            let layer = "\"\\u001b[6J\": [\n\(row),\n\(gone)\n],\n\"sentences\": ["
            try workshop.write("\(number).json", old.replacing("\"sentences\": [", with: layer))
        }
        let output = try workshop.stet("diff", "1.json", "2.json").output
        #expect(!output.contains("\u{1B}"))
        for name in 2...6 { #expect(output.contains("\\u{1B}[\(name)J"), "\(name): \(output)") }
    }

    @Test("is coloured on a terminal unless somebody minds", .needs("script -qec true /dev/null"))
    func terminal() throws {
        let workshop = try repository()
        let command = "script -qec \"'\(TestSettings.binary.path)' diff\" /dev/null > shown"
        // What runs tests may have asked for no colour itself.
        for (setting, isColoured) in [("-u NO_COLOR", true), ("NO_COLOR=1", false), ("-u NO_COLOR TERM=dumb", false)] {
            try Workshop.shell("cd '\(workshop.folder.path)' && TERM=xterm env \(setting) \(command)")
            #expect(try workshop.read("shown").contains("\u{1B}[") == isColoured, "\(setting)")
        }
    }

    @Test(
        "says what is wrong with what it is to compare",
        arguments: [
            (["nothing"], 1, "stet: 'nothing' is neither a file, nor a folder, nor a revision of this repository"),
            (["HEAD:nothing.json", "annotations/a.json"], 1, "stet: 'nothing.json' is not there; "),
            (
                ["annotations", "annotations/a.json"], 1,
                "stet: 'annotations' is a folder and 'annotations/a.json' is a file"
            ),
            (["articles/a.txt", "articles/a.txt"], 1, "articles/a.txt:1:1: this is no annotation file"),
            (["--json", "--markdown"], 64, "Error: '--json' and '--markdown' exclude one another"),
        ]
    )
    func mistakes(arguments: [String], code: Int32, message: String) throws {
        let workshop = try Workshop(repositoryWith: ["a.txt": Self.article])
        let outcome = try workshop.start(["diff"] + arguments, environment: Workshop.gitEnvironment).finish()
        #expect(outcome.code == code)
        #expect(outcome.output == "")
        #expect(outcome.messages.hasPrefix(message), "\(outcome.messages)")
    }

    @Test("of two files grows as they do")
    func linear() throws {
        let piece = "“It holds,” said Osric Thalen of the gates. Rain fell on Velm at 7 a.m.\n\n"
        var times: [(small: Double, large: Double)] = []
        // A busy machine may be slow now and then; what is quadratic is so every time.
        repeat {
            let (small, large) = (TestSettings.isFull ? 8000 : 100, TestSettings.isFull ? 32000 : 400)
            times.append((try seconds(piece, count: small), try seconds(piece, count: large)))
        } while times.count < 3 && !times.contains { $0.large < max($0.small * 8, 0.2) }
        #expect(times.contains { $0.large < max($0.small * 8, 0.2) }, "\(times)")
    }

    /// The processor time of comparing two files all of whose rows moved, and many of which have other ids.
    private func seconds(_ piece: String, count: Int) throws -> Double {
        let text = String(repeating: piece, count: count)
        let workshop = try Workshop(stages: Workshop.quoting, articles: ["a.txt": text, "b.txt": "Dam opens. " + text])
        try workshop.stet("run", "pipeline.yaml")
        let script = "'\(TestSettings.binary.path)' diff annotations/a.json annotations/b.json >/dev/null && times"
        let outcome = try Running(["sh", "-c", script], in: workshop.folder, environment: [:]).finish()
        #expect(outcome.code == 0, "\(outcome.messages)")
        return try LinearTimeTests.processorTime(outcome.output)
    }
}
