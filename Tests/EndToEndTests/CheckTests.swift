import Foundation
import Testing

@Suite("stet check")
struct CheckTests {
    private static let text = "Rain fell on Velm. Nobody minded.\n"

    /// A workshop with one article for everything that can be wrong, and one that is right.
    private func workshop() throws -> Workshop {
        let workshop = try Workshop(articles: [
            "edited.txt": Self.text, "gone.txt": "Hail.\n" + Self.text, "missing.txt": Self.text,
            "right.txt": Self.text,
            "stale.txt": Self.text, "failed.txt": Self.text, "reviewed.txt": Self.text,
        ])
        try workshop.stet("run", "pipeline.yaml")
        let edited = try workshop.read("annotations/edited.json").replacing("\"end\":18", with: "\"end\":17")
        try workshop.write("annotations/edited.json", edited)
        try workshop.remove("articles/gone.txt")
        try workshop.remove("annotations/missing.json")
        try workshop.write("articles/stale.txt", "Snow fell on Velm.\n")
        try workshop.write("articles/failed.txt", Data(Array("Caf".utf8) + [0xE9]))
        return workshop
    }

    private static let failure =
        "the text is not UTF-8 at byte 3; it is probably Latin-1 (ISO 8859-1): convert it with "
        + "'iconv -f ISO-8859-1 -t UTF-8'"

    @Test("names what is wrong, says what mends it, and writes nothing")
    func findings() throws {
        let workshop = try workshop()
        let before = try workshop.files(below: ".")
        let outcome = try workshop.stet("check", "pipeline.yaml")
        #expect(outcome.code == 1)
        #expect(outcome.messages == "")
        #expect(
            outcome.output == """
                edited-by-hand: edited.txt
                failed: failed.txt: \(Self.failure)
                orphaned: gone.json
                missing: missing.txt
                stale: stale.txt
                1 missing: stet run pipeline.yaml
                1 stale: stet run pipeline.yaml
                1 orphaned: stet run pipeline.yaml --prune
                1 edited-by-hand: stet adopt annotations/edited.json, or with --discard to throw the edit away
                1 failed: mend the article, or exclude it in the pipeline

                """
        )
        #expect(try workshop.files(below: ".") == before)
    }

    @Test("says the same as JSON")
    func json() throws {
        let workshop = try workshop()
        let outcome = try workshop.stet("check", "pipeline.yaml", "--json")
        #expect(outcome.code == 1)
        let json = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(json["articles"] as? Int == 6)
        let findings = try #require(json["findings"] as? [[String: Any]])
        #expect(
            findings.map { "\($0["kind"] ?? "") \($0["path"] ?? "")" } == [
                "edited-by-hand edited.txt", "failed failed.txt", "orphaned gone.json", "missing missing.txt",
                "stale stale.txt",
            ]
        )
        #expect(findings.map { $0["message"] as? String } == [nil, Self.failure, nil, nil, nil])
    }

    @Test("is content with what its remedies leave")
    func remedies() throws {
        let workshop = try workshop()
        #expect(try workshop.stet("run", "pipeline.yaml", "--prune").code == 1)
        try workshop.remove("annotations/edited.json")
        try workshop.write("articles/failed.txt", Self.text)
        #expect(try workshop.stet("run", "pipeline.yaml").code == 0)
        let outcome = try workshop.stet("check", "pipeline.yaml")
        #expect(outcome.output == "6 annotation files are as they should be\n")
        #expect(outcome.code == 0)
    }

    @Test("sees a change that a run would trust", arguments: ["article", "annotations", "record", "pipeline"])
    func distrust(changed: String) throws {
        let workshop = try Workshop(articles: ["a.txt": Self.text])
        try workshop.stet("run", "pipeline.yaml")
        #expect(try workshop.stet("check", "pipeline.yaml").output == "1 annotation file is as it should be\n")
        switch changed {
        case "article":
            try workshop.write("articles/a.txt", Self.text + "It stopped.\n")
        case "annotations":
            let file = try workshop.read("annotations/a.json")
            try workshop.write("annotations/a.json", file.replacing("\"title\": ", with: "\"title\":  "))
        case "record":
            let file = try workshop.read("annotations/_run.json")
            try workshop.write("annotations/_run.json", file.replacing("normalise", with: "normalize"))
        default:
            try workshop.write("pipeline.yaml", Workshop.pipeline(stages: ["split-sentences"]))
        }
        let outcome = try workshop.stet("check", "pipeline.yaml")
        #expect(outcome.code == 1)
        // What it says mends it does so.
        let remedy = try #require(outcome.output.split(separator: "\n").last?.split(separator: ": ").last)
        let discard = "stet adopt annotations/a.json, or with --discard to throw the edit away"
        #expect(remedy == (changed == "annotations" ? discard : "stet run pipeline.yaml"))
        if changed == "annotations" {
            // What follows from the article cannot be adopted.
            #expect(try workshop.stet("run", "pipeline.yaml", "--force").code == 1)
            #expect(try workshop.stet("adopt", "annotations/a.json").code == 1)
            #expect(try workshop.stet("adopt", "annotations/a.json", "--discard").code == 0)
            #expect(try workshop.stet("check", "pipeline.yaml").code == 0)
            return
        }
        #expect(try workshop.start(remedy.split(separator: " ").dropFirst().map(String.init)).finish().code == 0)
        #expect(try workshop.stet("check", "pipeline.yaml").code == 0)
    }

    @Test("finds no annotations at all, or no articles")
    func nothing() throws {
        let workshop = try Workshop(articles: ["a.txt": Self.text])
        let missing = try workshop.stet("check", "pipeline.yaml")
        #expect(missing.output == "missing: _run.json\nmissing: a.txt\n2 missing: stet run pipeline.yaml\n")
        #expect(missing.code == 1)
        #expect(!workshop.exists("annotations"))
        try workshop.remove("articles/a.txt")
        let empty = try workshop.stet("check", "pipeline.yaml")
        #expect(empty.output == "0 annotation files are as they should be\n")
        #expect(empty.code == 0)
    }
}
