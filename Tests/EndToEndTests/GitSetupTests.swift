import Foundation
import Testing

@Suite("stet git-setup")
struct GitSetupTests {
    private static let settings = ["diff.stet.command", "diff.stet.textconv", "merge.stet.name", "merge.stet.driver"]

    private func repository() throws -> Workshop {
        let workshop = try Workshop(stages: Workshop.quoting, articles: ["a.txt": DiffTests.article])
        try workshop.git("init", "--quiet")
        return workshop
    }

    @Test("writes attributes and drivers, keeps what is there, and does nothing the second time")
    func idempotent() throws {
        let workshop = try repository()
        try workshop.stet("run", "pipeline.yaml")
        try workshop.write(".gitattributes", "*.png binary\narticles/**   -text")
        try workshop.stetInGit("git-setup")
        let attributes = try workshop.read(".gitattributes")
        #expect(attributes.hasPrefix("*.png binary\narticles/**   -text\n"))
        #expect(attributes.hasSuffix("/annotations/**/*.review.yaml text eol=lf merge=stet\n"))
        #expect(attributes.components(separatedBy: "articles/**").count == 2)
        for setting in Self.settings { #expect(try workshop.git("config", "--local", "--get", setting) != "") }
        let config = try workshop.read(".git/config")

        let second = try workshop.stetInGit("git-setup")
        #expect(!second.contains("added ") && !second.contains("set  "))
        #expect(try workshop.read(".gitattributes") == attributes && workshop.read(".git/config") == config)
    }

    @Test("takes hold of the files that it is for")
    func attributes() throws {
        let workshop = try repository()
        try workshop.write("desk #1/old lines/p.yaml", Workshop.pipeline(stages: ["split-sentences"]))
        try workshop.stet("run", "pipeline.yaml")
        try workshop.stetInGit("git-setup", "desk #1/old lines/p.yaml")
        for (path, attribute, value) in [
            ("annotations/a.json", "diff", "stet"), ("annotations/x/y/a.json", "merge", "stet"),
            ("annotations/a.review.yaml", "merge", "stet"), ("annotations/a.review.yaml", "diff", "unspecified"),
            ("annotations/_run.json", "merge", "stet"), ("annotations/_run.json", "diff", "unspecified"),
            ("articles/a.txt", "text", "unset"), ("other/a.json", "merge", "unspecified"),
            ("desk #1/old lines/annotations/a.json", "merge", "stet"),
            ("desk #1/old lines/articles/a.txt", "text", "unset"),
        ] {
            let answer = try workshop.git("check-attr", attribute, "--", path)
            #expect(answer.hasSuffix("\(attribute): \(value)\n"), "\(answer)")
        }
    }

    @Test("says with --dry-run what it would do and does nothing")
    func dryRun() throws {
        let workshop = try repository()
        let config = try workshop.read(".git/config")
        let output = try workshop.stetInGit("git-setup", "pipeline.yaml", "--dry-run")
        #expect(output.contains("\n  would add  /annotations/**/*.json text eol=lf diff=stet merge=stet\n"))
        #expect(output.contains("\n  would set  merge.stet.driver = "))
        #expect(try workshop.read(".git/config") == config)
        #expect(!workshop.exists(".gitattributes"))
    }

    @Test("says what is missing")
    func mistakes() throws {
        let empty = try repository()
        let noRun = try empty.start(["git-setup"], environment: Workshop.gitEnvironment).finish()
        #expect(noRun.code == 1 && noRun.output == "")
        #expect(noRun.messages.hasPrefix("stet: there are no annotations in this repository yet; name the pipelines"))
        let workshop = try Workshop(articles: [:])
        let outcome = try workshop.start(["git-setup"], environment: Workshop.gitEnvironment).finish()
        #expect(
            outcome.code == 1
                && outcome.messages.contains("is in no git repository; go into one, or make one with: git init")
        )
    }

    @Test("and the commands that read changes explain themselves; those that git runs are not listed")
    func help() throws {
        let workshop = try Workshop()
        let list = try workshop.stet("--help").output
        for command in ["diff", "show", "git-setup"] {
            #expect(list.contains("\n  \(command) "))
            let page = try workshop.stet(command, "--help")
            #expect(page.code == 0 && page.output.hasPrefix("OVERVIEW: ") && page.output.contains("stet \(command) "))
        }
        for command in ["merge-file", "diff-driver", "textconv"] { #expect(!list.contains(command)) }
        let guess = try workshop.stet("merge")
        #expect(guess.code == 64 && !guess.messages.contains("merge-file"))
    }

    @Test("lets git show annotations by what they say")
    func gitShows() throws {
        let workshop = try Workshop(repositoryWith: ["a.txt": DiffTests.article])
        try workshop.write("articles/a.txt", DiffTests.edited)
        try workshop.stet("run", "pipeline.yaml")
        #expect(try workshop.git("diff", "--", "annotations") == workshop.stetInGit("diff"))
        let id = try workshop.id(of: "Nobody was", in: "quotes")
        try workshop.stetInGit("correct", "annotations/a.json", id, "speaker=null")
        try workshop.stet("run", "pipeline.yaml")
        try workshop.commit("Decide")
        // Where git compares texts, rows that only moved are no difference, and others differ in a field a line.
        let log = try workshop.git("log", "-p", "-1", "--format=", "--", "annotations/a.json")
        #expect(log.contains("\n+    review: corrected by Anna\n"))
        #expect(log.contains("\n-    speaker: edda-klimt\n+    speaker: null\n"))
        #expect(!log.contains("\"start\""))
        // A file without rows is shown as it is.
        try workshop.write(
            "annotations/_run.json",
            workshop.read("annotations/_run.json").replacing("\"stale\": []", with: "\"stale\": [\n\"a.txt\"\n]")
        )
        #expect(try workshop.git("diff").contains("\n+\"a.txt\"\n"))
        try workshop.write("annotations/a.json", "{broken")
        #expect(
            try workshop.git("diff", "--", "annotations/a.json").hasPrefix("annotations/a.json:1:2: expected a key")
        )
    }
}
