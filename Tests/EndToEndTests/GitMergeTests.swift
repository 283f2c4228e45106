import Foundation
import StageKitTesting
import Testing

@Suite("Merging branches with git")
struct GitMergeTests {
    /// Many quotes, each by somebody.
    static let article =
        "Dam opens\n\n"
        + ["gates", "pumps", "locks", "mills", "bridges", "wells", "ferries", "canals"].map { thing in
            "The \(thing) at Kostan were open on Sunday. “The \(thing) hold,” said Osric Thalen. "
                + "Edda Klimt denied that the \(thing) were new. Rain fell on Velm.\n\n"
        }.joined()

    @Test("that decided on different rows gives both decisions, and what a run writes")
    func differentRows() throws {
        let workshop = try Workshop(repositoryWith: ["a.txt": Self.article])
        try decide(workshop, on: "anna", ["reject", "annotations/a.json", workshop.id(of: "gates hold", in: "quotes")])
        try decide(
            workshop,
            on: "ben",
            ["correct", "annotations/a.json", workshop.id(of: "wells hold", in: "quotes"), "speaker=null"]
        )
        try workshop.git("merge", "--quiet", "anna", "-m", "Merge")
        let text = try workshop.read("annotations/a.json")
        #expect(text.contains("\"status\":\"rejected\"") && text.contains("\"status\":\"corrected\""))
        #expect(try workshop.read("annotations/a.review.yaml").components(separatedBy: "decision: ").count == 3)
        #expect(try workshop.stet("check", "pipeline.yaml").code == 0)
        #expect(try workshop.stet("run", "pipeline.yaml").output.hasPrefix("0 articles annotated"))
    }

    @Test("of which one edited the article and one decided, gives what a run writes")
    func editedArticle() throws {
        let workshop = try Workshop(repositoryWith: ["a.txt": Self.article])
        try workshop.git("checkout", "--quiet", "-b", "anna")
        try workshop.write("articles/a.txt", Self.article.replacing("Rain fell", with: "Snow fell"))
        try workshop.stet("run", "pipeline.yaml")
        try workshop.commit("Snow")
        try workshop.git("checkout", "--quiet", "main")
        try decide(workshop, on: "ben", ["reject", "annotations/a.json", workshop.id(of: "gates hold", in: "quotes")])
        try workshop.git("merge", "--quiet", "anna", "-m", "Merge")
        #expect(try workshop.stet("check", "pipeline.yaml").code == 0)
        let text = try workshop.read("annotations/a.json")
        #expect(text.contains("\"status\":\"rejected\"") && !text.contains("\"fuzzy\""))
    }

    @Test("one after the other, as a rebase does, gives what a run writes")
    func rebase() throws {
        let workshop = try Workshop(repositoryWith: ["a.txt": Self.article])
        try decide(workshop, on: "anna", ["reject", "annotations/a.json", workshop.id(of: "gates hold", in: "quotes")])
        try decide(workshop, on: "ben", ["reject", "annotations/a.json", workshop.id(of: "wells hold", in: "quotes")])
        try decide(
            workshop,
            [["accept", "annotations/a.json", workshop.id(of: "mills hold", in: "quotes")]],
            commit: "More"
        )
        try workshop.git("rebase", "--quiet", "anna")
        #expect(try workshop.git("rev-list", "--count", "HEAD") == "4\n")
        #expect(try workshop.stet("check", "pipeline.yaml").code == 0)
        #expect(try workshop.read("annotations/a.review.yaml").components(separatedBy: "decision: ").count == 4)
    }

    @Test("works below the top of a repository, under a name with spaces")
    func belowTheTop() throws {
        let workshop = try Workshop()
        try workshop.git("init", "--quiet", "--initial-branch=main")
        try workshop.git("config", "user.name", "Anna")
        try workshop.git("config", "user.email", "anna@velm.example")
        try workshop.write("the desk/pipeline.yaml", Workshop.pipeline(stages: Workshop.quoting))
        try workshop.write("the desk/articles/a.txt", Self.article)
        try workshop.stetInGit("run", "the desk/pipeline.yaml")
        try workshop.stetInGit("git-setup")
        try workshop.commit("Annotate")
        let row = try AnnotationJSON(workshop.read("the desk/annotations/a.json")).rows("quotes")
        for (branch, id) in [("anna", row[0].id), ("ben", row[1].id)] {
            try workshop.git("checkout", "--quiet", "-b", branch, "main")
            try workshop.stetInGit("reject", "the desk/annotations/a.json", id)
            try workshop.stetInGit("run", "the desk/pipeline.yaml")
            try workshop.commit(branch)
        }
        try workshop.git("merge", "--quiet", "anna", "-m", "Merge")
        #expect(try workshop.stet("check", "the desk/pipeline.yaml").code == 0)
        let shown = try workshop.git("diff", "main", "--", "the desk/annotations/a.json")
        #expect(shown.hasPrefix("the desk/annotations/a.json: 2 changed\n"))
        let script = "cd 'the desk' && '\(TestSettings.binary.path)' diff main annotations/a.json"
        #expect(try Running(["sh", "-c", script], in: workshop.folder, environment: [:]).finish().output == shown)
    }

    @Test("starts no program but stet and git, and then leaves it to a run to compute a file anew")
    func externalStage() throws {
        let workshop = try Workshop(repositoryWith: ["a.txt": Self.article])
        let external = "external: {name: tides, command: [sh, tides.sh], provides: [tides]}"
        let script = """
            echo started >> starts
            read line; echo '{"stet":1,"name":"tides","version":"1"}'
            while read line; do id=${line#*:}; echo "{\\"id\\":${id%%,*},\\"layers\\":{\\"tides\\":[]}}"; done
            """
        try workshop.write("tides.sh", script)
        try workshop.write(".gitignore", "starts\n")
        try workshop.write("pipeline.yaml", Workshop.pipeline(stages: Workshop.quoting + [external]))
        try workshop.stetInGit("run", "pipeline.yaml")
        try workshop.commit("Tides")
        try decide(workshop, on: "anna", ["reject", "annotations/a.json", workshop.id(of: "gates hold", in: "quotes")])
        try decide(workshop, on: "ben", ["reject", "annotations/a.json", workshop.id(of: "wells hold", in: "quotes")])
        let starts = try workshop.read("starts")
        let merge = try workshop.gitOutcome(["merge", "--quiet", "anna", "-m", "Merge"])
        #expect(merge.code == 0)
        #expect(
            merge.messages.contains("stet: annotations/a.json has the rows of both sides; a run computes it anew\n")
        )
        #expect(try workshop.read("starts") == starts)
        let merged = try workshop.read("annotations/a.json")
        #expect(try workshop.stet("check", "pipeline.yaml").output.contains("stale: a.txt\n"))
        #expect(try workshop.stet("run", "pipeline.yaml").output.hasPrefix("1 article annotated (1 file written)"))
        #expect(Self.withoutDecisions(try workshop.read("annotations/a.json")) == Self.withoutDecisions(merged))
        #expect(try workshop.stet("check", "pipeline.yaml").code == 0)
    }

    @Test("that decided differently on one row is a conflict, and keeps both")
    func sameRow() throws {
        let workshop = try Workshop(repositoryWith: ["a.txt": Self.article])
        let id = try workshop.id(of: "gates hold", in: "quotes")
        try decide(workshop, on: "anna", ["reject", "annotations/a.json", id, "--by", "anna"])
        try decide(workshop, on: "ben", ["accept", "annotations/a.json", id, "--by", "ben"])
        let merge = try workshop.gitOutcome(["merge", "anna", "-m", "Merge"])
        #expect(merge.code == 1)
        #expect(
            merge.messages.contains(
                "stet: annotations/a.review.yaml: conflict: quotes: \(id): both are kept between marks; keep one\n"
            )
        )
        let review = try workshop.read("annotations/a.review.yaml")
        #expect(review.contains("<<<<<<< ours\n- id: \(id)\n") && review.contains("\n>>>>>>> theirs\n"))
        #expect(review.contains("by: anna") && review.contains("by: ben"))
        #expect(try workshop.git("status", "--short").contains("AA annotations/a.review.yaml\n"))
        // Nothing is read from it until somebody has chosen.
        #expect(try workshop.stet("run", "pipeline.yaml").code == 1)

        let lines = review.split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex(of: "=======")),
            end = try #require(lines.firstIndex(of: ">>>>>>> theirs"))
        var chosen = lines
        chosen.removeSubrange(start...end)
        chosen.removeAll { $0 == "<<<<<<< ours" }
        try workshop.write("annotations/a.review.yaml", chosen.joined(separator: "\n"))
        #expect(try workshop.stet("run", "pipeline.yaml").code == 0)
        #expect(try workshop.read("annotations/a.json").contains("\"status\":\"accepted\",\"by\":\"ben\""))
    }

    @Test("of which one reran with another pipeline and one decided, goes without conflict")
    func rerun() throws {
        let workshop = try Workshop(repositoryWith: ["a.txt": Self.article], stages: ["normalise", "split-sentences"])
        try workshop.git("checkout", "--quiet", "-b", "anna")
        try workshop.write("pipeline.yaml", Workshop.pipeline(stages: Workshop.quoting))
        try workshop.stet("run", "pipeline.yaml")
        try workshop.commit("Quotes")
        try workshop.git("checkout", "--quiet", "main")
        try decide(
            workshop,
            on: "ben",
            ["reject", "annotations/a.json", workshop.id(of: "Dam opens", in: "sentences")]
        )
        try workshop.git("merge", "--quiet", "anna", "-m", "Merge")
        #expect(try workshop.read("annotations/a.json").contains("\"quotes\": ["))
        try workshop.stetInGit("run", "pipeline.yaml")
        #expect(try workshop.read("annotations/a.json").contains("\"status\":\"rejected\""))
        #expect(try workshop.stet("check", "pipeline.yaml").code == 0)
    }

    @Test("that both ran pipelines of their own, goes, and is annotated anew")
    func pipelines() throws {
        let workshop = try Workshop(repositoryWith: ["a.txt": Self.article, "b.txt": Self.article])
        for (branch, stages) in [("anna", ["normalise"]), ("ben", ["split-sentences"])] {
            try workshop.git("checkout", "--quiet", "-b", branch, "main")
            try workshop.write("pipeline.yaml", Workshop.pipeline(stages: stages))
            try workshop.stet("run", "pipeline.yaml")
            try workshop.commit(branch)
        }
        #expect(try workshop.gitOutcome(["merge", "anna", "-m", "Merge"]).code == 1)
        #expect(try workshop.git("diff", "--name-only", "--diff-filter=U") == "pipeline.yaml\n")
        try workshop.write("pipeline.yaml", Workshop.pipeline(stages: Workshop.quoting))
        #expect(try workshop.stetInGit("run", "pipeline.yaml").hasPrefix("2 articles annotated"))
        #expect(try workshop.stet("check", "pipeline.yaml").code == 0)
    }

    @Test("loses no hand edit")
    func handEdit() throws {
        let workshop = try Workshop(repositoryWith: ["a.txt": Self.article])
        try workshop.git("checkout", "--quiet", "-b", "anna")
        let edited = try workshop.read("annotations/a.json").replacing(
            "\"kind\":\"title\"",
            with: "\"kind\":\"heading\""
        )
        try workshop.write("annotations/a.json", edited)
        try workshop.commit("Edit")
        try workshop.git("checkout", "--quiet", "main")
        try decide(workshop, on: "ben", ["reject", "annotations/a.json", workshop.id(of: "gates hold", in: "quotes")])
        try workshop.git("merge", "--quiet", "anna", "-m", "Merge")
        #expect(try workshop.read("annotations/a.json").contains("\"kind\":\"heading\""))
        let run = try workshop.stet("run", "pipeline.yaml")
        #expect(run.code == 1 && run.messages.contains("'annotations/a.json' was edited by hand"))
    }

    @Test("that cannot be read is merged line by line, and is a conflict")
    func unreadable() throws {
        let workshop = try Workshop(repositoryWith: ["a.txt": Self.article])
        for (branch, text) in [("anna", "- id: [\n"), ("ben", "- id: x\n")] {
            try workshop.git("checkout", "--quiet", "-b", branch, "main")
            try workshop.write("annotations/a.review.yaml", text)
            try workshop.commit(branch)
        }
        let merge = try workshop.gitOutcome(["merge", "anna", "-m", "Merge"])
        #expect(merge.code == 1)
        #expect(try workshop.read("annotations/a.review.yaml").contains("<<<<<<< ours\n- id: x\n"))
    }

    /// Two branches decide at random on rows of two articles, and one is merged into the other.
    @Test(
        "at random gives what deciding one after the other gives, or a conflict",
        arguments: 0..<(TestSettings.isFull ? 60 : 6)
    )
    func random(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        let workshop = try Workshop(repositoryWith: ["a.txt": Self.article, "b.txt": Self.article])
        let ids = try ["a", "b"].map { name in
            try AnnotationJSON(workshop.read("annotations/\(name).json")).rows("quotes").map(\.id)
        }
        if random.below(2) == 0 { try decide(workshop, random.decisions(ids), commit: "Begin") }
        try workshop.git("branch", "base")
        let (mine, other) = (random.decisions(ids), random.decisions(ids))

        try workshop.git("checkout", "--quiet", "-b", "anna", "base")
        try decide(workshop, other, commit: "Anna")
        try workshop.git("checkout", "--quiet", "-b", "sequence", "base")
        try decide(workshop, mine, commit: "Ben")
        try workshop.git("branch", "ben")
        try decide(workshop, other, commit: "Anna")
        let sequence = try workshop.files(below: "annotations").filter { $0.key.hasSuffix(".json") }

        try workshop.git("checkout", "--quiet", "ben")
        let merge = try workshop.gitOutcome(["merge", "--quiet", "anna", "-m", "Merge"])
        let contested = Decisions.contested(mine, other)
        #expect(merge.code == (contested ? 1 : 0), "\(merge)\n\(mine)\n\(other)")
        guard !contested, merge.code == 0 else { return }
        #expect(try workshop.stet("check", "pipeline.yaml").code == 0)
        let merged = try workshop.files(below: "annotations").filter { $0.key.hasSuffix(".json") }
        for (name, bytes) in sequence {
            let (left, right) = (
                String(decoding: bytes, as: UTF8.self), String(decoding: try #require(merged[name]), as: UTF8.self)
            )
            #expect(Self.withoutDecisions(left) == Self.withoutDecisions(right), "\(name)")
        }
    }

    /// A file without the digest of its review file, in which the same decisions may stand in another order.
    private static func withoutDecisions(_ text: String) -> String {
        text.replacing(/\n"decisions": .*\n/, with: "\n")
    }

    private func decide(_ workshop: Workshop, on branch: String, _ arguments: [String]) throws {
        try workshop.git("checkout", "--quiet", "-b", branch, "main")
        try decide(workshop, [arguments], commit: branch)
    }

    private func decide(_ workshop: Workshop, _ decisions: [[String]], commit message: String) throws {
        for arguments in decisions {
            let outcome = try workshop.start(arguments, environment: Workshop.gitEnvironment).finish()
            #expect(outcome.code == 0, "\(arguments): \(outcome.messages)")
        }
        try workshop.stetInGit("run", "pipeline.yaml")
        try workshop.commit(message)
    }
}

/// Commands that decide on rows.
private enum Decisions {
    /// Whether two lists of decisions come to different ends on some row.
    static func contested(_ left: [[String]], _ right: [[String]]) -> Bool {
        let (mine, other) = (last(left), last(right))
        return mine.contains { row, verdict in other[row].map { $0 != verdict } ?? false }
    }

    private static func last(_ decisions: [[String]]) -> [String: [String]] {
        Dictionary(decisions.map { ("\($0[1]) \($0[2])", [$0[0]] + $0.dropFirst(3).prefix { !$0.hasPrefix("--") }) }) {
            $1
        }
    }
}

extension SplitMix64 {
    /// Up to four commands, each on a quote of one of two files.
    fileprivate mutating func decisions(_ ids: [[String]]) -> [[String]] {
        (0..<1 + below(4)).map { _ in
            let file = below(2)
            let row = ["annotations/\(["a", "b"][file]).json", ids[file][below(ids[file].count)]]
            return switch below(4) {
            case 0: ["accept"] + row
            case 1: ["correct"] + row + ["speaker=null"]
            case 2: ["correct"] + row + ["modality=negated", "--note", "see the label"]
            default: ["reject"] + row
            }
        }
    }
}
