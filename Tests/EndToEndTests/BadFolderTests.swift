import Foundation
import Testing

@Suite("A folder that is bad")
struct BadFolderTests {
    private static let text = "Rain fell on Velm.\n"

    @Test("and should hold the articles ends the run with its name", arguments: ["missing", "a file"])
    func articles(_ kind: String) throws {
        let workshop = try Workshop(articles: [:])
        try workshop.remove("articles")
        if kind == "a file" { try workshop.write("articles", Self.text) }
        let message =
            kind == "a file"
            ? "stet: 'articles' is not a folder; name another one or move the file away\n"
            : "stet: 'articles' does not exist; check the path\n"
        for command in ["run", "check"] {
            let outcome = try workshop.stet(command, "pipeline.yaml")
            #expect(outcome.messages == message)
            #expect(outcome.output == "")
            #expect(outcome.code == 1)
        }
        #expect(try workshop.files(below: "annotations").isEmpty)
    }

    @Test("of annotations that is a file is left alone")
    func annotationsIsFile() throws {
        let workshop = try Workshop(articles: ["a.txt": Self.text])
        try workshop.write("annotations", "mine")
        let outcome = try workshop.stet("run", "pipeline.yaml")
        #expect(outcome.messages == "stet: 'annotations' is not a folder; name another one or move the file away\n")
        #expect(outcome.code == 1)
        #expect(try workshop.read("annotations") == "mine")
        #expect(try workshop.stet("check", "pipeline.yaml").code == 1)
    }

    @Test("of annotations that is a file in part fails what belongs there")
    func annotationsIsFileInPart() throws {
        let workshop = try Workshop(articles: ["in/deep/a.txt": Self.text])
        try workshop.write("annotations/in", "mine")
        try workshop.expectFailures([
            "in/deep/a.txt": "'annotations/in' is not a folder; name another one or move the file away"
        ])
        #expect(try workshop.read("annotations/in") == "mine")
    }

    @Test("where an annotation file should be fails that article")
    func annotationIsFolder() throws {
        let workshop = try Workshop(articles: ["a.txt": Self.text])
        try workshop.write("annotations/a.json/mine.txt", "mine")
        try workshop.expectFailures(["a.txt": "'annotations/a.json' is a folder, not a file; rename it or exclude it"])
        #expect(try workshop.read("annotations/a.json/mine.txt") == "mine")
    }

    @Test("of annotations that may not be written ends the run with its name", .needsPermissions)
    func annotationsReadOnly() throws {
        let workshop = try Workshop(articles: ["a.txt": Self.text])
        try workshop.makeFolder("annotations")
        try workshop.permit(0o555, "annotations")
        let outcome = try workshop.boundStet("run", "pipeline.yaml")
        #expect(outcome.messages == "stet: 'annotations' may not be used by you; change its permissions\n")
        #expect(outcome.code == 1)
    }

    @Test("of annotations that may not be written in part fails what belongs there", .needsPermissions)
    func annotationsReadOnlyInPart() throws {
        let workshop = try Workshop(articles: ["in/a.txt": Self.text])
        try workshop.stet("run", "pipeline.yaml")
        try workshop.write("articles/in/a.txt", "Snow fell on Velm.\n")
        try workshop.permit(0o555, "annotations/in")
        let before = try workshop.files(below: "annotations/in")
        try workshop.expectFailures(
            ["in/a.txt": "'annotations/in/a.json' may not be used by you; change its permissions"],
            bound: true
        )
        #expect(try workshop.files(below: "annotations/in") == before)
    }

    @Test("of annotations that fills up keeps whole files, and the run says what is missing", .needs(diskScript))
    func diskFull() throws {
        var articles: [String: String] = [:]
        let sentences = (0..<100).map { "Rain fell on Velm for \($0) days.\n\n" }.joined()
        for number in 0..<40 { articles["\(number).txt"] = sentences + "\(number)\n" }
        // Small ones at the end, for the last room that is left.
        for number in 0..<80 { articles["small/\(number).txt"] = Self.text }
        let workshop = try Workshop(articles: articles)
        try workshop.makeFolder("annotations")
        try workshop.makeFolder("seen")
        // The mount is seen by this shell alone, and ends with it.
        let script = """
            mount -t tmpfs -o size=256k tmpfs annotations || exit 99
            '\(TestSettings.binary.path)' run pipeline.yaml; code=$?
            cp -R annotations/. seen
            exit $code
            """
        let outcome = try Running(["unshare", "-rm", "sh", "-c", script], in: workshop.folder, environment: [:])
            .finish()
        #expect(outcome.code == 1)
        let written = try workshop.files(below: "seen").filter { $0.key != "_run.json" }
        #expect(written.count > 3 && written.count < 120)
        let lines = outcome.messages.split(separator: "\n")
        let failed = lines.filter { $0.hasPrefix("articles/") }
        #expect(failed.count == 120 - written.count)
        #expect(
            failed.allSatisfy { $0.hasSuffix(".json' was not written: there is no room left; make room and run again") }
        )
        #expect(outcome.output.hasPrefix("\(written.count) articles annotated (\(written.count) files written)"))
        // The record cannot be written either, which is no reason to keep the rest from the user.
        #expect(lines.last?.hasPrefix("stet: 'annotations/_run.json' was not written: there is no room left") == true)

        #expect(try workshop.stet("run", "pipeline.yaml").code == 0)
        let all = try workshop.files(below: "annotations")
        #expect(written.allSatisfy { all[$0.key] == $0.value })
    }

    /// What the test of a full disk does, on a small scale.
    private static let diskScript = "unshare -rm mount -t tmpfs -o size=64k tmpfs /tmp"

    @Test("that cannot be looked into keeps its annotations", .needsPermissions)
    func prune() throws {
        let workshop = try Workshop(articles: ["closed/a.txt": Self.text, "b.txt": Self.text, "gone.txt": Self.text])
        try workshop.stet("run", "pipeline.yaml")
        try workshop.permit(0, "articles/closed")
        try workshop.remove("articles/gone.txt")
        let outcome = try workshop.boundStet("run", "pipeline.yaml", "--prune")
        #expect(outcome.output.contains("removed gone.json\n"))
        #expect(workshop.exists("annotations/closed/a.json"))
        #expect(!workshop.exists("annotations/gone.json"))
    }

    @Test("that cannot be looked into is annotated anew when it can, if the pipeline has changed", .needsPermissions)
    func changedPipeline() throws {
        let workshop = try Workshop(
            stages: ["split-sentences"],
            articles: ["closed/a.txt": Self.text, "b.txt": Self.text]
        )
        try workshop.stet("run", "pipeline.yaml")
        try workshop.write("pipeline.yaml", Workshop.pipeline(stages: ["normalise", "split-sentences"]))
        try workshop.permit(0, "articles/closed")
        #expect(try workshop.boundStet("run", "pipeline.yaml").code == 1)
        try workshop.permit(0o755, "articles/closed")
        #expect(
            try workshop.stet("run", "pipeline.yaml").output.hasPrefix("1 article annotated (1 file written), 1 up")
        )
        #expect(try workshop.stet("check", "pipeline.yaml").code == 0)
    }

    @Test("that was left out for a while is annotated anew, if the pipeline has changed")
    func excluded() throws {
        let workshop = try Workshop(
            stages: ["split-sentences"],
            articles: ["drafts/a.txt": Self.text, "b.txt": Self.text]
        )
        try workshop.stet("run", "pipeline.yaml")
        let changed = Workshop.pipeline(stages: ["normalise", "split-sentences"])
        let excluding = "articles: {folder: articles, exclude: [drafts]}"
        try workshop.write("pipeline.yaml", changed.replacing("articles: articles", with: excluding))
        #expect(try workshop.stet("run", "pipeline.yaml").code == 0)
        try workshop.write("pipeline.yaml", changed)
        #expect(
            try workshop.stet("run", "pipeline.yaml").output.hasPrefix("1 article annotated (1 file written), 1 up")
        )
        #expect(try workshop.stet("check", "pipeline.yaml").code == 0)
    }

    @Test("under the name of the scratch folder that is a link is not followed")
    func scratchLink() throws {
        let workshop = try Workshop(articles: ["a.txt": Self.text])
        try workshop.write("mine/diary.txt", "mine")
        try workshop.makeFolder("annotations")
        try workshop.link("annotations/.stet-scratch", to: "../mine")
        let outcome = try workshop.stet("run", "pipeline.yaml")
        #expect(outcome.code == 1)
        #expect(outcome.messages.hasPrefix("stet: 'annotations/.stet-scratch' is not a folder; "))
        #expect(try workshop.files(below: "mine").keys.sorted() == ["diary.txt"])
    }

    @Test("of litter that a killed run left is emptied")
    func litter() throws {
        let workshop = try Workshop(articles: ["a.txt": Self.text])
        try workshop.write("annotations/.stet-scratch/7", "half a fi")
        #expect(try workshop.stet("run", "pipeline.yaml").code == 0)
        #expect(try workshop.files(below: "annotations").keys.sorted() == ["_run.json", "a.json"])
    }
}
