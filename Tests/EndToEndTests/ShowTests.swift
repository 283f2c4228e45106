import Testing

@Suite("stet show")
struct ShowTests {
    static let article = """
        Dam opens

        VELM, 3 May (TAVNA) - The gates at Kostan opened on Sunday. “It holds,” said Osric Thalen, the Foreign Minister of Kesmar.

        “I told them: ‘Shut the gates.’ Nobody listened,” Edda Klimt said.

        """

    private func shown(_ arguments: String..., file: String = "annotations/a.json") throws -> String {
        let workshop = try Workshop(stages: Workshop.quoting, articles: ["a.txt": Self.article])
        try workshop.stet("run", "pipeline.yaml")
        let outcome = try workshop.start(["show", file] + arguments).finish()
        #expect(outcome.code == 0, "\(outcome.messages)")
        return outcome.output
    }

    @Test("prints the article with numbers in it and notes below")
    func page() throws {
        let output = try shown("--width", "72")
        #expect(
            output.hasPrefix(
                "Dam opens\na.txt · en\n\nSpeakers\n  Osric Thalen, Foreign Minister of Kesmar (person)  osric-thalen\n"
            )
        )
        #expect(output.contains("\n    title │ Dam opens\n"))
        #expect(output.contains("\n dateline │ VELM, 3 May (TAVNA) -\n"))
        #expect(output.contains("“⟦1 It holds,⟧” said\n          │ Osric Thalen"))
        #expect(output.contains(/\n        1 › direct, Osric Thalen, “said”  quote-[a-z2-7]{8}\n/))
        #expect(output.contains("\nparagraph │ “⟦2 I told them: ‘⟦3 Shut the gates.⟧’ Nobody listened,⟧”\n"))
        #expect(output.contains(/\n        3 › direct, .*, within 2  quote-[a-z2-7]{8}\n/))
        #expect(
            output.hasSuffix(
                "Not shown: sentences (5). With '--layer sentences' that is shown, with '--layer all' everything.\n"
            )
        )
        let lines: [Substring] = output.split(whereSeparator: \.isNewline)
        #expect(lines.dropLast().allSatisfy { $0.count <= 72 })
    }

    @Test("prints every word of the article once, in order, however wide the page", arguments: ["40", "72", "200"])
    func words(width: String) throws {
        let output = try shown("--width", width, "--layer", "all")
        let all: [Substring] = output.split(whereSeparator: \.isNewline)
        let lines = all.compactMap { line -> String? in
            line.firstRange(of: "│ ").map { String(line[$0.upperBound...]) }
        }
        let text = lines.joined(separator: " ").replacing(/⟦\d+ |⟦\d+⟧|⟧\d*/, with: "")
        #expect(text.split(whereSeparator: \.isWhitespace) == Self.article.split(whereSeparator: \.isWhitespace))
    }

    @Test("shows the layers that are asked for")
    func layers() throws {
        let output = try shown("--layer", "sentences", "--layer", "blocks")
        #expect(output.contains("⟦1 Dam opens⟧") && output.contains("1 › sentences  sentence-"))
        #expect(!output.contains("Speakers") && !output.contains("quote-"))
        let bare = try shown("--layer", "quotes")
        #expect(
            !bare.contains("paragraph")
                && bare.contains("\n     │ “⟦2 I told them: ‘⟦3 Shut the gates.⟧’ Nobody listened,⟧”")
        )
    }

    @Test("puts topics at the head and tells why a claim is contested")
    func claims() throws {
        let workshop = try Workshop(stages: ["normalise"], articles: ["a.txt": "The dam holds, Osric Thalen said.\n"])
        try workshop.stet("run", "pipeline.yaml")
        let layers = """
            "speakers": [
            {"id":"osric-thalen","name":"Osric Thalen","kind":"person","aliases":[],"mentions":[[15,27]]}
            ],
            "topics": [
            {"id":"topic-a","start":0,"end":33,"concept":"x:1","label":"water","scope":"article","role":"main","score":4.125,"evidence":[]}
            ],
            "claims": [
            {"id":"claim-a","start":0,"end":13,"kind":"rebuttal","holder":"narrator","contestedBy":"osric-thalen","quote":null,"why":"Osric Thalen calls it absurd","text":["The dam holds"]}
            ]
            }
            }
            """
        let file = try workshop.read("annotations/a.json")
        let end = try #require(file.firstRange(of: "\n]\n}\n}\n") ?? file.firstRange(of: "[]\n}\n}\n"))
        let rest = file[end].hasPrefix("[]") ? "[],\n" : "\n],\n"
        try workshop.write("annotations/a.json", file[..<end.lowerBound] + rest + layers + "\n")
        let output = try workshop.stet("show", "annotations/a.json", "--width", "100").output
        #expect(output.contains("\nTopics\n  water (main, 4.125)  topic-a\n"))
        #expect(output.contains("│ ⟦1 The dam holds⟧, Osric Thalen said.\n"))
        let note =
            "Osric Thalen calls it absurd (held by the narrator, contested by Osric\n            Thalen)  claim-a\n"
        #expect(output.contains("        1 › claim, rebuttal: " + note))
    }

    @Test("tells what reviewers decided")
    func reviews() throws {
        let workshop = try Workshop(repositoryWith: ["a.txt": Self.article])
        let id = try workshop.id(of: "It holds", in: "quotes")
        try workshop.stetInGit("reject", "annotations/a.json", id, "--note", "overheard")
        try workshop.stet("run", "pipeline.yaml")
        let output = try workshop.stetInGit("show", "annotations/a.json", "--width", "120")
        #expect(output.contains("1 › direct, Osric Thalen, “said” – rejected by Anna: overheard  \(id)\n"))
    }

    @Test("finds the text that was annotated, in a commit and in the past")
    func past() throws {
        let workshop = try Workshop(repositoryWith: ["a.txt": Self.article])
        let first = try workshop.stetInGit("show", "annotations/a.json")
        try workshop.write("articles/a.txt", "Rain fell on Velm.\n")
        #expect(try workshop.stetInGit("show", "annotations/a.json") == first)
        try workshop.stet("run", "pipeline.yaml")
        try workshop.commit("Rain")
        #expect(try workshop.stetInGit("show", "HEAD~1:annotations/a.json") == first)
        #expect(try workshop.stetInGit("show", "annotations/a.json").contains("Rain fell on Velm."))
    }

    @Test("says why it cannot show a file")
    func mistakes() throws {
        let workshop = try Workshop(articles: ["a.txt": Self.article])
        try workshop.stet("run", "pipeline.yaml")
        for (arguments, message) in [
            (["annotations/b.json"], "stet: 'annotations/b.json' does not exist; check the path\n"),
            (["articles/a.txt"], "articles/a.txt:1:1: this is no annotation file"),
            (
                ["annotations/a.json", "--layer", "sentence"],
                "stet: the file has no layer 'sentence'; did you mean 'sentences'?\n"
            ),
        ] {
            let outcome = try workshop.start(["show"] + arguments).finish()
            #expect(outcome.code == 1 && outcome.output == "")
            #expect(outcome.messages.hasPrefix(message), "\(outcome.messages)")
        }
        try workshop.write("articles/a.txt", "Rain fell on Velm.\n")
        let changed = try workshop.stet("show", "annotations/a.json")
        #expect(changed.code == 1)
        #expect(
            changed.messages.hasPrefix("stet: the article 'a.txt' is not to be found as 'annotations/a.json' knows it")
        )
    }

    @Test("steers no terminal with an article's text")
    func controls() throws {
        let workshop = try Workshop(articles: ["a.txt": "Rain\u{1B}[2J fell \u{202E}on Velm.\n"])
        try workshop.stet("run", "pipeline.yaml")
        let output = try workshop.stet("show", "annotations/a.json", "--layer", "all").output
        #expect(!output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        #expect(output.contains("\\u{1B}⟧[2J"))
    }
}
