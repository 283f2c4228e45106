import Foundation
import Testing

@Suite("A pipeline that is wrong")
struct BadPipelineTests {
    /// A pipeline file, and all that must be said of it, without the lines that show the file.
    struct Wrong: CustomTestStringConvertible {
        let testDescription: String
        let bytes: Data
        let messages: [String]

        init(_ name: String, _ text: String, _ messages: String...) {
            self.init(name, Data(text.utf8), messages)
        }

        init(_ name: String, _ bytes: Data, _ messages: [String]) {
            testDescription = name
            self.bytes = bytes
            self.messages = messages
        }
    }

    private static let head = "name: test\narticles: articles\nannotations: annotations\n"

    static let wrong = [
        Wrong(
            "unknown key",
            head + "stages:\n  - normalise\nanotations: x\n",
            "pipeline.yaml:6:1: unknown key 'anotations'; did you mean 'annotations'?"
        ),
        Wrong(
            "unknown stage",
            head + "stages:\n  - normalize\n",
            "pipeline.yaml:5:5: unknown stage 'normalize'; did you mean 'normalise'?"
        ),
        Wrong(
            "unknown option",
            head + "stages:\n  - split-sentences:\n      langage: en\n",
            "pipeline.yaml:6:7: unknown key 'langage'; did you mean 'language'?"
        ),
        Wrong(
            "wrong type of an option",
            head + "stages:\n  - split-sentences:\n      datelines: 7\n",
            "pipeline.yaml:6:18: expected true or false, found the number 7"
        ),
        Wrong(
            "wrong type of a list",
            head + "stages: normalise\n",
            "pipeline.yaml:4:9: expected a list of stages, found 'normalise'"
        ),
        Wrong(
            "duplicate key",
            head + "stages: [normalise]\nname: again\n",
            "pipeline.yaml:5:1: the key 'name' stands already in line 1; remove one of the two"
        ),
        Wrong(
            "tab",
            head + "stages:\n\t- normalise\n",
            "pipeline.yaml:5:1: the line is indented with a tab; use spaces"
        ),
        Wrong(
            "missing layer",
            head + "stages:\n  - external:\n      name: x\n      command: [cat]\n      provides: [y]\n"
                + "      requires: [sentences]\n  - split-sentences\n",
            "pipeline.yaml:9:18: the stage 'x' needs the layer 'sentences', which no stage before it provides; "
                + "move 'split-sentences' before it"
        ),
        Wrong(
            "cyclic alias",
            head + "stages:\n  - split-sentences: &a\n      language: *a\n",
            "pipeline.yaml:6:17: '*a' stands inside of what it stands for; write the value out"
        ),
        Wrong(
            "nested aliases",
            laughs,
            "pipeline.yaml:6:8: aliases stand for more than 100000 values up to here; "
                + "write fewer of them"
        ),
        Wrong(
            "nesting",
            "name: " + String(repeating: "[", count: 100_000),
            "pipeline.yaml:1:71: values are nested more than 64 deep; make the nesting flatter"
        ),
        Wrong(
            "two documents",
            head + "stages: [normalise]\n---\nname: second\n",
            "pipeline.yaml:5:1: a second document begins here; put it in a file of its own"
        ),
        Wrong(
            "not UTF-8",
            Data(head.utf8) + Data("# caf".utf8) + [0xE9, 0x0A],
            [
                "pipeline.yaml:4:6: the byte at offset 60 is not UTF-8; it looks like Windows-1252 or Latin-1: "
                    + "save the file as UTF-8"
            ]
        ),
        Wrong(
            "UTF-16",
            [0xFF, 0xFE] + (head.data(using: .utf16LittleEndian) ?? Data()),
            ["pipeline.yaml:1:1: the byte at offset 0 is not UTF-8; it looks like UTF-16: save the file as UTF-8"]
        ),
        Wrong(
            "empty",
            "",
            "pipeline.yaml:1:1: the file says nothing; a pipeline has the keys articles, annotations and stages"
        ),
        Wrong(
            "annotations among the articles",
            "name: test\narticles: articles\nannotations: articles\nstages: [normalise]\n",
            "pipeline.yaml:3:14: 'articles' is the folder of the articles too; give the annotations a folder of their own"
        ),
        Wrong(
            "all at once",
            "nam: test\narticles: 5\nannotations: annotations\nstages:\n  - normalize\n  - split-sentences:\n"
                + "      datelines: maybe\n  - split-sentences\n",
            "pipeline.yaml:1:1: unknown key 'nam'; did you mean 'name'?",
            "pipeline.yaml:2:11: expected a folder, or a mapping with the keys folder, include, exclude, found the number 5",
            "pipeline.yaml:5:5: unknown stage 'normalize'; did you mean 'normalise'?",
            "pipeline.yaml:7:18: expected true or false, found 'maybe'",
            "pipeline.yaml:8:5: the stage 'split-sentences' stands already in line 6; remove one of the two"
        ),
    ]

    /// Nine to the power of seven, as the entity expansion known as a billion laughs does it.
    private static let laughs = zip("abcdefg", " abcdef").map { name, before in
        let item = before == " " ? "x" : "*\(before)"
        return "\(name): &\(name) [\(Array(repeating: item, count: 9).joined(separator: ","))]\n"
    }.joined()

    @Test("is told with all its mistakes, and nothing is written", arguments: wrong)
    func mistakes(_ wrong: Wrong) throws {
        let workshop = try Workshop(articles: ["a.txt": "Rain fell on Velm.\n"])
        try workshop.write("pipeline.yaml", wrong.bytes)
        let count = wrong.messages.count
        let end = "stet: the pipeline has \(count == 1 ? "a mistake" : "\(count) mistakes"); nothing was written"
        for command in [["run"], ["run", "--dry-run"], ["run", "--json"], ["check"]] {
            let outcome = try workshop.start(command + ["pipeline.yaml"]).finish()
            let lines = outcome.messages.split(separator: "\n").filter { !$0.hasPrefix("  ") }
            #expect(lines.map(String.init) == wrong.messages + [end])
            #expect(outcome.output == "")
            #expect(outcome.code == 2)
        }
        #expect(try workshop.files(below: ".").keys.sorted() == ["articles/a.txt", "pipeline.yaml"])
    }

    @Test("is shown where it is wrong")
    func excerpt() throws {
        let workshop = try Workshop(articles: [:])
        try workshop.write("pipeline.yaml", Self.head + "stages:\n  - “normalise”\n  - normalize # Отчёт\n")
        let outcome = try workshop.stet("run", "pipeline.yaml")
        #expect(outcome.messages.contains("\n  6 |   - normalize # Отчёт\n    |     ^\n"))
    }

    @Test("leaves the annotations of better days as they are")
    func keptFiles() throws {
        let workshop = try Workshop(articles: ["a.txt": "Rain fell on Velm.\n"])
        try workshop.stet("run", "pipeline.yaml")
        let before = try workshop.files(below: "annotations")
        try workshop.write("pipeline.yaml", Self.head + "stages: [normalize]\n")
        #expect(try workshop.stet("run", "pipeline.yaml", "--force", "--prune").code == 2)
        #expect(try workshop.files(below: "annotations") == before)
    }

    @Test("because it is no file of a pipeline's size is told by its name")
    func noFile() throws {
        let workshop = try Workshop(articles: [:])
        try workshop.makeFolder("folder.yaml")
        try workshop.makePipe("pipe.yaml")
        try workshop.link("loop.yaml", to: "loop.yaml")
        let file = try FileHandle(forWritingTo: workshop.folder.appendingPathComponent("pipeline.yaml"))
        try file.truncate(atOffset: 100 << 20)
        try file.close()
        for (name, message) in [
            ("missing.yaml", "'missing.yaml' does not exist; check the path"),
            ("folder.yaml", "'folder.yaml' is a folder, not a file; rename it or exclude it"),
            ("pipe.yaml", "'pipe.yaml' is a pipe, not a file; remove it or exclude it"),
            ("loop.yaml", "'loop.yaml' is a link that leads nowhere or in a circle; mend or remove it"),
            ("pipeline.yaml", "'pipeline.yaml' has 104857600 bytes, more than the 16000000 that are read; split it"),
        ] {
            let outcome = try workshop.stet("run", name)
            #expect(outcome.messages == "\(message)\nstet: the pipeline has a mistake; nothing was written\n")
            #expect(outcome.code == 2)
        }
        #expect(!workshop.exists("annotations"))
    }

    @Test("and may not be read is told by its name", .needsPermissions)
    func unreadable() throws {
        let workshop = try Workshop(articles: [:])
        try workshop.permit(0, "pipeline.yaml")
        let outcome = try workshop.boundStet("run", "pipeline.yaml")
        #expect(outcome.messages.hasPrefix("'pipeline.yaml' may not be used by you; change its permissions\n"))
        #expect(outcome.code == 2)
    }
}
