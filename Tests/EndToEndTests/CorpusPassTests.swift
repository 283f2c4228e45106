import Foundation
import Testing

@Suite("The corpus pass")
struct CorpusPassTests {
    private static let stages = [
        "normalise", "split-sentences", "attribute-quotes", "flag-contested-claims: {register: register.yaml}",
    ]

    private static let register = """
        claims:
          - id: mill-tax
            proposition: The tax on mills is fair.
            sides:
              pro: {patterns: ["mill ..2 tax ..3 fair !not"]}
              con: {patterns: ["mill tax unjust ~8"]}

        """

    private static let articles = [
        "a.txt": "“The mill tax is fair,” said Anna Kerr.\n",
        "b.txt": "“The mill tax is unjust,” said Bo Orlan.\n",
        "c.txt": "“Rain fell on the mill,” said Bo Orlan.\n",
    ]

    private func workshop(_ articles: [String: String] = articles) throws -> Workshop {
        let workshop = try Workshop(stages: Self.stages, articles: articles)
        try workshop.write("register.yaml", Self.register)
        return workshop
    }

    private func pairs(_ workshop: Workshop) throws -> [[String: Any]] {
        guard workshop.exists("annotations/_corpus.json") else { return [] }
        let data = Data(try workshop.read("annotations/_corpus.json").utf8)
        let json = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        return try #require(json["opposing-claims"] as? [[String: Any]])
    }

    @Test("pairs the opposing claims of two articles by their ids")
    func pairs() throws {
        let workshop = try workshop()
        let outcome = try workshop.stet("run", "pipeline.yaml")
        #expect(outcome.code == 0, "\(outcome.messages)")
        let pairs = try pairs(workshop)
        #expect(pairs.count == 1)
        let pair = try #require(pairs.first)
        #expect(pair["issue"] as? String == "mill-tax")
        #expect(pair["why"] as? String == "Anna Kerr holds it; Bo Orlan denies it (mill-tax)")
        for (side, article) in [("a", "a"), ("b", "b")] {
            let place = try #require(pair[side] as? [String: String])
            #expect(place["article"] == "\(article).txt")
            let claim = try #require(place["claim"])
            #expect(try workshop.read("annotations/\(article).json").contains("{\"id\":\"\(claim)\""))
        }
    }

    @Test("joins the spellings of one name over articles")
    func people() throws {
        let articles = [
            "a.txt": "“Rain fell,” said Aleksandr Dravenko.\n", "b.txt": "“Snow fell,” said Alexander Dravenko.\n",
        ]
        let workshop = try workshop(articles)
        try workshop.stet("run", "pipeline.yaml")
        #expect(
            try workshop.read("annotations/_corpus.json").contains(
                """
                "name":"Aleksandr Dravenko","speakers":["aleksandr-dravenko","alexander-dravenko"],\
                "spellings":["Aleksandr Dravenko","Alexander Dravenko"]}
                """
            )
        )
    }

    @Test("gives the same bytes with any number of jobs, and article by article")
    func sameBytes() throws {
        let whole = try workshop()
        try whole.stet("run", "pipeline.yaml", "--jobs", "3")
        let expected = try whole.read("annotations/_corpus.json")
        let grown = try workshop(["a.txt": Self.articles["a.txt"] ?? ""])
        try grown.stet("run", "pipeline.yaml", "--jobs", "1")
        #expect(try pairs(grown).isEmpty)
        for name in ["c.txt", "b.txt"] {
            try grown.write("articles/\(name)", Self.articles[name] ?? "")
            try grown.stet("run", "pipeline.yaml")
        }
        #expect(try grown.read("annotations/_corpus.json") == expected)
        try grown.remove("articles/b.txt")
        try grown.stet("run", "pipeline.yaml", "--prune")
        #expect(try pairs(grown).isEmpty)
    }

    @Test("is part of what check sees to")
    func check() throws {
        let workshop = try workshop()
        try workshop.stet("run", "pipeline.yaml")
        #expect(try workshop.stet("check", "pipeline.yaml").code == 0)
        let bytes = try workshop.read("annotations/_corpus.json")
        try workshop.write("annotations/_corpus.json", bytes.replacing("Bo Orlan", with: "Cy Brandt"))
        let edited = try workshop.stet("check", "pipeline.yaml")
        #expect(edited.output == "stale: _corpus.json\n1 stale: stet run pipeline.yaml --force\n")
        try workshop.remove("annotations/_corpus.json")
        let missing = try workshop.stet("check", "pipeline.yaml")
        #expect(missing.output == "missing: _corpus.json\n1 missing: stet run pipeline.yaml\n")
        try workshop.stet("run", "pipeline.yaml")
        #expect(try workshop.read("annotations/_corpus.json") == bytes)
    }

    @Test("is no file where no stage has anything to say")
    func stages() throws {
        let workshop = try workshop()
        try workshop.stet("run", "pipeline.yaml")
        try workshop.write("pipeline.yaml", Workshop.pipeline(stages: Array(Self.stages.prefix(3))))
        let outcome = try workshop.stet("run", "pipeline.yaml")
        #expect(outcome.output.contains("removed _corpus.json\n"))
        #expect(!workshop.exists("annotations/_corpus.json"))
        #expect(try workshop.stet("check", "pipeline.yaml").code == 0)
    }

    @Test("leaves nothing where no stage takes part, and prune removes what was there")
    func without() throws {
        let workshop = try workshop()
        try workshop.stet("run", "pipeline.yaml")
        try workshop.write("pipeline.yaml", Workshop.pipeline(stages: ["normalise", "split-sentences"]))
        try workshop.stet("run", "pipeline.yaml")
        let outcome = try workshop.stet("check", "pipeline.yaml")
        #expect(outcome.output == "orphaned: _corpus.json\n1 orphaned: stet run pipeline.yaml --prune\n")
        #expect(try workshop.stet("run", "pipeline.yaml", "--prune").output.contains("removed _corpus.json\n"))
        #expect(!workshop.exists("annotations/_corpus.json"))
        #expect(try workshop.stet("check", "pipeline.yaml").code == 0)
    }

    @Test("a bad register is told before the first article")
    func badRegister() throws {
        let workshop = try workshop()
        try workshop.write("register.yaml", Self.register + "    must_match: [{con: The mill tax is fair.}]\n")
        let outcome = try workshop.stet("run", "pipeline.yaml")
        #expect(outcome.code == 2)
        #expect(
            outcome.messages.hasPrefix("register.yaml:7:18: 'mill-tax' does not match on the side 'con' what it must: ")
        )
        #expect(!workshop.exists("annotations"))
    }
}
