import Foundation
import Testing

@Suite("stet run")
struct RunTests {
    static let article = "Dam opens\n\nVELM, 3 May (TAVNA) - The dam at Kostan opened. “It holds,” said Osric Thalen.\n"

    @Test("writes an annotation file whose spans are what stands in the article")
    func spans() throws {
        let workshop = try Workshop(articles: ["a/б🌾.txt": "Дата 🌾\n\n" + Self.article])
        let outcome = try workshop.stet("run", "pipeline.yaml")
        #expect(outcome.code == 0)
        #expect(outcome.messages == "")
        let file = try AnnotationJSON(workshop.read("annotations/a/б🌾.json"))
        let scalars = Array(try workshop.read("articles/a/б🌾.txt").unicodeScalars)
        #expect(file.article["length"] as? Int == scalars.count)
        let sentences = try file.rows("sentences").map { row in
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[row.start..<row.end])
            return String(text)
        }
        #expect(sentences.contains("The dam at Kostan opened."))
        #expect(sentences.contains("“It holds,” said Osric Thalen."))
    }

    @Test("passes over what is up to date and writes no file anew")
    func rerun() throws {
        let workshop = try Workshop(articles: ["a.txt": Self.article, "b.txt": "Rain fell on Velm. Nobody minded.\n"])
        #expect(try workshop.stet("run", "pipeline.yaml").output.hasPrefix("2 articles annotated (2 files written)"))
        let before = try workshop.modificationDates()
        #expect(
            try workshop.stet("run", "pipeline.yaml").output.hasPrefix(
                "0 articles annotated (0 files written), 2 up to date"
            )
        )
        #expect(
            try workshop.stet("run", "pipeline.yaml", "--force").output.hasPrefix(
                "2 articles annotated (0 files written)"
            )
        )
        #expect(try workshop.modificationDates() == before)
        try workshop.write("articles/b.txt", "Rain fell on Velm. Everybody minded.\n")
        #expect(
            try workshop.stet("run", "pipeline.yaml").output.hasPrefix(
                "1 article annotated (1 file written), 1 up to date"
            )
        )
    }

    @Test("annotates everything anew for another pipeline, and nothing for a comment in it")
    func changedPipeline() throws {
        let workshop = try Workshop(stages: ["split-sentences"], articles: ["a.txt": Self.article])
        try workshop.stet("run", "pipeline.yaml")
        try workshop.write("pipeline.yaml", "# a comment\n" + Workshop.pipeline(stages: ["split-sentences"]))
        #expect(try workshop.stet("run", "pipeline.yaml").output.contains("1 up to date"))
        try workshop.write("pipeline.yaml", Workshop.pipeline(stages: ["normalise", "split-sentences"]))
        #expect(try workshop.stet("run", "pipeline.yaml").output.hasPrefix("1 article annotated (1 file written)"))
    }

    @Test("gives the same bytes whatever the jobs and the locale")
    func deterministic() throws {
        var articles: [String: String] = [:]
        for number in 0..<60 { articles["\(number % 7)/\(number).txt"] = "Report \(number)\n\n" + Self.article }
        let workshop = try Workshop(articles: articles)
        try workshop.stet("run", "pipeline.yaml", "--jobs", "1", environment: ["LC_ALL": "C"])
        let first = try workshop.files(below: "annotations")
        #expect(first.count == 61)
        for (jobs, locale) in [("8", "C"), ("8", "tr_TR.UTF-8"), ("3", "de_DE.UTF-8")] {
            try FileManager.default.removeItem(atPath: workshop.path("annotations"))
            try workshop.stet(
                "run",
                "pipeline.yaml",
                "--jobs",
                jobs,
                environment: ["LC_ALL": locale, "TZ": "Asia/Tokyo"]
            )
            #expect(try workshop.files(below: "annotations") == first)
        }
    }

    @Test("says with --dry-run what it would do and writes nothing")
    func dryRun() throws {
        let workshop = try Workshop(articles: ["a.txt": Self.article])
        let outcome = try workshop.stet("run", "pipeline.yaml", "--dry-run")
        #expect(outcome.output == "would annotate a.txt\n1 article to annotate, 0 up to date\n")
        #expect(!workshop.exists("annotations"))
    }

    @Test("annotates the articles that are named, by either path")
    func named() throws {
        let workshop = try Workshop(articles: ["a.txt": Self.article, "b.txt": Self.article, "c.txt": Self.article])
        #expect(try workshop.stet("run", "pipeline.yaml", "a.txt", "articles/b.txt").code == 0)
        #expect(workshop.exists("annotations/a.json"))
        #expect(workshop.exists("annotations/b.json"))
        #expect(!workshop.exists("annotations/c.json"))
        let missing = try workshop.stet("run", "pipeline.yaml", "d.txt")
        #expect(missing.code == 1)
        #expect(missing.messages.contains("d.txt: it is none of the articles that the pipeline names"))
        #expect(try workshop.stet("run", "pipeline.yaml").output.contains("2 up to date"))
    }

    @Test("leaves a file that was edited by hand alone, and says so")
    func handEdit() throws {
        let workshop = try Workshop(articles: ["a.txt": Self.article])
        try workshop.stet("run", "pipeline.yaml")
        let edited = try workshop.read("annotations/a.json").replacing(
            "\"kind\":\"paragraph\"",
            with: "\"kind\":\"heading\""
        )
        try workshop.write("annotations/a.json", edited)
        let outcome = try workshop.stet("run", "pipeline.yaml", "--force")
        #expect(outcome.code == 1)
        #expect(outcome.messages.contains("a.txt: 'annotations/a.json' was edited by hand and is left alone"))
        #expect(try workshop.read("annotations/a.json") == edited)
    }

    @Test("prunes the annotation files of articles that are gone, and no others")
    func prune() throws {
        let workshop = try Workshop(articles: ["a.txt": Self.article, "b.txt": Self.article, "c.txt": Self.article])
        try workshop.stet("run", "pipeline.yaml")
        for name in ["a", "b"] { try FileManager.default.removeItem(atPath: workshop.path("articles/\(name).txt")) }
        try workshop.write("annotations/b.review.yaml", "- id: x\n")
        #expect(try workshop.stet("run", "pipeline.yaml", "--prune").output.contains("removed a.json\n"))
        #expect(!workshop.exists("annotations/a.json"))
        #expect(workshop.exists("annotations/b.json"))
        #expect(workshop.exists("annotations/c.json"))
    }

    @Test("reports as JSON")
    func json() throws {
        let workshop = try Workshop(articles: ["a.txt": Self.article, "_b.txt": "No."])
        let outcome = try workshop.stet("run", "pipeline.yaml", "--json")
        let report = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(report["annotated"] as? Int == 1)
        let failures = try #require(report["failures"] as? [[String: Any]])
        #expect(failures.map { $0["code"] as? String } == ["reserved-name"])
        #expect(outcome.code == 1)
    }
}
