import Files
import StageKit
import Testing

@testable import PipelineFile

@Suite("Pipelines")
struct PipelineTests {
    @Test("are read with every part")
    func whole() throws {
        let text = """
            # $schema
            name: news
            articles: {folder: ../samples, include: ["**/*.txt"], exclude: [drafts]}
            annotations: out/../../annotations
            stages:
              - mend
              - split:
                  longest: 12
                  ratio: 0.25
              - tag:
                  people: lists/people.yaml
                  places: {names: [Velm]}
              - external:
                  name: count-words
                  command: [python3, count_words.py]
                  provides: [word-counts]
                  requires: [sentences]
                  uses: [blocks]
                  options: {least: 2}
                  timeout: 1.5

            """
        let pipeline = try readPipeline(text, lists: ["pipelines/lists/people.yaml": "names: [Edda Klimt]\nweight: 2"])
        #expect(pipeline.name == "news")
        #expect(pipeline.path == "pipelines/p.yaml")
        #expect(pipeline.articles.folder == "samples")
        #expect(pipeline.articles.contains("a/b.txt"))
        #expect(!pipeline.articles.contains("a.md") && !pipeline.articles.contains("drafts/b.txt"))
        #expect(pipeline.annotations == "annotations")
        #expect(pipeline.stages.map(\.name) == ["mend", "split", "tag", "count-words"])
        #expect(pipeline.stages.map(\.provides) == [["blocks", "edits"], ["sentences"], ["topics"], ["word-counts"]])
        #expect(pipeline.stages.map(\.requires) == [[], [], ["sentences"], ["sentences"]])
        #expect(pipeline.stages.map(\.uses) == [[], ["blocks"], [], ["blocks"]])
        guard case .stage(let split as Split) = pipeline.stages[1], case .stage(let tag as Tag) = pipeline.stages[2],
            case .external(let external) = pipeline.stages[3]
        else {
            Issue.record("other kinds of stages")
            return
        }
        #expect(split.options.longest == 12 && split.options.ratio == 0.25 && split.options.marks == ["."])
        #expect(tag.options.people.content?.names == ["Edda Klimt"] && tag.options.people.content?.weight == 2)
        #expect(tag.options.places.content?.names == ["Velm"])
        #expect(external.command == ["python3", "count_words.py"] && external.folder == "pipelines")
        #expect(external.options["least"]?.content == .scalar(.integer(2)))
        #expect(external.timeout == .milliseconds(1500))
    }

    @Test("have defaults")
    func defaults() throws {
        let pipeline = try readPipeline(pipeline("- external: {name: a, command: [b], provides: [c]}\n"))
        #expect(pipeline.name == "p")
        #expect(pipeline.articles.contains("a/b.txt") && pipeline.articles.contains("b.md"))
        #expect(!pipeline.articles.contains("b.html"))
        guard case .external(let external) = pipeline.stages[0] else { return }
        #expect(external.timeout == .seconds(30))
        #expect(external.options.content == .mapping([]))
    }

    @Test(
        "may have annotations below the articles where nothing takes them for articles",
        arguments: [
            "articles: ..\nannotations: ../annotations\nstages: [mend]\n",
            "articles: {folder: .., include: ['**'], exclude: [annotations]}\nannotations: ../annotations\nstages: [mend]\n",
            "articles: ../a\nannotations: ..\nstages: [mend]\n",
            "articles: /a/b\nannotations: /a/bc\nstages: [mend]\n",
        ]
    )
    func annotationsBelow(_ text: String) {
        #expect(pipelineMessages(text) == [])
    }

    @Test("take absolute paths, and paths beside the file")
    func paths() throws {
        let text = "articles: /data/./texts/\nannotations: out\nstages: [mend]\n"
        let pipeline = try readPipeline(text)
        #expect(pipeline.articles.folder == "/data/texts" && pipeline.annotations == "pipelines/out")
        let bare = try Pipeline.read(Array(text.utf8), path: "p.yaml", stages: testStages) { path throws(FileMistake) in
            throw .notFound(path)
        }
        #expect(bare.annotations == "out")
    }

    @Test(
        "that are not there or are folders are refused",
        arguments: [
            ("no/such.yaml", "'no/such.yaml' does not exist; check the path"),
            ("/", "'/' is a folder, not a file; rename it or exclude it"),
        ]
    )
    func unreadable(_ path: String, _ message: String) {
        let problems = #expect(throws: Problems.self) { try Pipeline.load(path, stages: testStages) }
        #expect(problems?.description == message)
    }
}
