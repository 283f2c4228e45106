import Foundation
import Testing

@Suite("stet learn")
struct LearnTests {
    private static let taxonomy = """
        vocabulary: desk/1
        concepts:
          - {id: "desk:sport", label: sport, any: [stadium]}
          - {id: "desk:politics", label: politics, any: [parliament]}
        """

    /// Forty articles of two labels.
    private static var articles: String {
        (0..<40).map { number in
            let (id, words) =
                number % 2 == 0 ? ("sport", "the referee saw a penalty") : ("politics", "a coalition won the ballot")
            return #"{"title":"Day \#(number)","text":"In Velm \#(words), and it rained.","concept":"desk:\#(id)","#
                + #""outlet":"paper \#(number / 2 % 8)","date":"2031-0\#(number / 2 % 9 + 1)-11","id":\#(number)}"#
        }.joined(separator: "\n") + "\n"
    }

    private static func workshop(_ articles: String = Self.articles) throws -> Workshop {
        let workshop = try Workshop(articles: ["a.txt": "The referee gave a penalty in Orle.\n"])
        try workshop.write("t.yaml", taxonomy)
        try workshop.write("labelled.jsonl", articles)
        return workshop
    }

    private static let command = ["learn", "topics", "--from", "labelled.jsonl", "--taxonomy", "t.yaml", "-o", "w.tsv"]

    @Test("writes weights that a pipeline takes, and says how good they are")
    func learn() throws {
        let workshop = try Self.workshop()
        let outcome = try workshop.start(Self.command).finish()
        #expect(outcome.code == 0)
        #expect(outcome.messages == "")
        #expect(outcome.output.contains("weeks not learned from, with weights"))
        let weights = try workshop.read("w.tsv")
        #expect(weights.hasPrefix("# vocabulary: desk/1\n"))
        #expect(weights.contains("\npenalty\tdesk:sport\t"))
        #expect(!weights.contains("rained"))

        let options = "tag-topics: {taxonomy: t.yaml, weights: w.tsv, minimum-score: 0.1}"
        try workshop.write("pipeline.yaml", Workshop.pipeline(stages: [options]))
        #expect(try workshop.stet("run", "pipeline.yaml").code == 0)
        #expect(try workshop.read("annotations/a.json").contains(#""concept":"desk:sport""#))
    }

    @Test("gives its figures as JSON")
    func json() throws {
        let workshop = try Self.workshop()
        let output = try workshop.start(Self.command + ["--json"]).finish().output
        let object = try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
        let figures = try #require(object["figures"] as? [[String: Any]])
        #expect(figures.count == 4)
        #expect(figures.allSatisfy { $0["macroF1"] is Double && $0["articles"] is Int })
    }

    @Test("names every bad line with its place, and writes nothing")
    func badLines() throws {
        let workshop = try Self.workshop(
            """
            {"text":"a","concept":"desk:sport"}
            {"text":"a","concept":"desk:sport"
            {"text":3,"concept":"desk:sport"}
            {"concept":"desk:sport"}
            {"text":"a"}
            ["a"]
            """
        )
        let outcome = try workshop.start(Self.command).finish()
        #expect(outcome.code == 2)
        #expect(outcome.output == "")
        let places = outcome.messages.split(separator: "\n").filter { $0.hasPrefix("labelled.jsonl:") }.map {
            $0.split(separator: ":")[1...2].joined(separator: ":")
        }
        #expect(places == ["2:35", "3:9", "4:1", "5:1", "6:1"])
        #expect(!FileManager.default.fileExists(atPath: workshop.path("w.tsv")))
    }

    @Test(
        "says what is wrong with what it is told",
        arguments: [
            (["learn", "quotes", "--from", "labelled.jsonl", "-o", "w.tsv"], 64, "'quotes' cannot be learned"),
            (["learn", "topics", "-o", "w.tsv"], 64, "Missing expected argument '--from <from>'"),
            (["learn", "topics", "--from", "no.jsonl", "-o", "w.tsv"], 2, "does not exist"),
            (["learn", "topics", "--from", "labelled.jsonl", "-o", "w.tsv", "--terms", "0"], 64, "'--terms'"),
            (
                ["learn", "topics", "--from", "labelled.jsonl", "-o", "w.tsv"], 2,
                "labelled.jsonl:1:87: there is no concept 'desk:sport'"
            ),
        ]
    )
    func mistakes(arguments: [String], code: Int32, message: String) throws {
        let workshop = try Self.workshop()
        let outcome = try workshop.start(arguments).finish()
        #expect(outcome.code == code)
        #expect(outcome.messages.contains(message))
        #expect(!FileManager.default.fileExists(atPath: workshop.path("w.tsv")))
    }
}
