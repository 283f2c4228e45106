import Foundation
import Testing

@Suite("The command line")
struct CommandTests {
    private static let text = "Rain fell on Velm.\n"

    @Test("says what to do first where nothing is asked")
    func alone() throws {
        let outcome = try Workshop().stet()
        #expect(outcome.code == 0)
        #expect(outcome.messages == "")
        #expect(outcome.output.contains("stet init "))
        #expect(outcome.output.contains("stet run pipelines/news.yaml "))
    }

    @Test("says its version, which the annotations name too")
    func version() throws {
        let workshop = try Workshop(articles: ["a.txt": Self.text])
        let version = try workshop.stet("--version").output
        #expect(version.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
        try workshop.stet("run", "pipeline.yaml")
        #expect(try workshop.read("annotations/_run.json").contains("\"stet\": \"\(version.dropLast())\""))
    }

    @Test(
        "explains every command",
        arguments: [
            "run", "check", "stages", "schema", "init", "learn", "accept", "reject", "correct", "add", "adopt",
            "pending",
        ]
    )
    func help(command: String) throws {
        let workshop = try Workshop()
        let outcome = try workshop.stet(command, "--help")
        #expect(outcome.code == 0)
        #expect(outcome.output.hasPrefix("OVERVIEW: "))
        #expect(outcome.output.contains("USAGE: stet \(command)"))
        #expect(try workshop.stet("help", command).output == outcome.output)
        #expect(try workshop.stet("--help").output.contains("  \(command) "))
    }

    @Test(
        "that is wrong ends with 64 and says what is right",
        arguments: [
            (["rum"], "There is no command 'rum'; did you mean 'run'?"),
            (["run"], "Missing expected argument '<pipeline>'"),
            (["run", "pipeline.yaml", "--dryrun"], "Unknown option '--dryrun'. Did you mean '--dry-run'?"),
            (["run", "pipeline.yaml", "--jobs", "0"], "'--jobs' takes a number from 1 on, not 0."),
            (["check", "pipeline.yaml", "--jobs=-1"], "'--jobs' takes a number from 1 on, not -1."),
            (["run", "pipeline.yaml", "--jobs", "two"], "The value 'two' is invalid for '--jobs <jobs>'"),
            (["run", "pipeline.yaml", "--jobs"], "Missing value for '--jobs <jobs>'"),
            (["stages", "normalize"], "There is no stage 'normalize'; did you mean 'normalise'?"),
            (["schema", "annotation"], "The value 'annotation' is invalid for '<subject>'."),
            (["schema"], "Missing expected argument '<subject>'"),
        ]
    )
    func wrong(arguments: [String], message: String) throws {
        let workshop = try Workshop(articles: ["a.txt": Self.text])
        let outcome = try workshop.start(arguments).finish()
        #expect(outcome.messages.hasPrefix("Error: \(message)"))
        #expect(outcome.messages.contains("Usage: stet "))
        #expect(outcome.output == "")
        #expect(outcome.code == 64)
        #expect(!workshop.exists("annotations"))
    }

    @Test("lists the stages and explains each")
    func stages() throws {
        let workshop = try Workshop()
        let list = try workshop.stet("stages").output.split(separator: "\n")
        #expect(list.count >= 2)
        #expect(list[0].hasPrefix("normalise "))
        for line in list {
            let name = String(line.prefix { $0 != " " })
            let page = try workshop.stet("stages", name)
            #expect(page.code == 0)
            #expect(page.output.hasPrefix("\(name) (version "))
            #expect(page.output.contains("\nProvides: "))
            #expect(page.output.contains("\nExamples\n"))
        }
        let options = try workshop.stet("stages", "split-sentences").output
        #expect(options.contains("\n  language: text\n"))
        #expect(options.contains("\n      Default: \"en\"\n"))

        let json = try JSONSerialization.jsonObject(with: Data(workshop.stet("stages", "--json").output.utf8))
        let all = try #require(json as? [[String: Any]])
        #expect(all.compactMap { $0["name"] as? String } == list.map { String($0.prefix { $0 != " " }) })
        #expect(all.allSatisfy { ($0["examples"] as? [Any])?.isEmpty == false })
    }

    @Test(
        "prints schemas that are JSON and know what the tool knows",
        arguments: ["pipeline", "annotations", "decisions"]
    )
    func schemas(subject: String) throws {
        let output = try Workshop().stet("schema", subject).output
        let schema = try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        if subject == "decisions" {
            #expect(output.contains("\"confidence\"") && output.contains("\"corrected\""))
            return
        }
        let properties = try #require(schema["properties"] as? [String: Any])
        if subject == "pipeline" {
            #expect(Set(properties.keys) == ["name", "articles", "annotations", "stages"])
            #expect(output.contains("\"inside-quotations\""))
        } else {
            #expect(Set(properties.keys) == ["format", "article", "decisions", "content", "layers"])
            let layers = try #require(properties["layers"] as? [String: Any])
            #expect((layers["properties"] as? [String: Any])?["sentences"] != nil)
        }
    }

    @Test("makes something to start from that works, and overwrites nothing")
    func initialise() throws {
        let workshop = try Workshop()
        let first = try workshop.stet("init")
        #expect(first.code == 0)
        #expect(first.output.hasSuffix("\nNext: stet run pipelines/news.yaml\n"))
        let made = first.output.split(separator: "\n").filter { $0.hasPrefix("made  ") }.map { String($0.dropFirst(6)) }
        #expect(try Set(workshop.files(below: ".").keys) == Set(made))
        #expect(made.contains("pipelines/news.yaml") && made.contains { $0.hasPrefix(".github/workflows/") })

        let run = try workshop.stet("run", "pipelines/news.yaml")
        #expect(run.code == 0)
        #expect(run.messages == "")
        #expect(run.output.hasPrefix("1 article annotated (1 file written), 0 up to date, 0 failed\n"))
        #expect(try workshop.stet("check", "pipelines/news.yaml").code == 0)

        for name in made { try workshop.write(name, "# mine\n") }
        let before = try workshop.files(below: ".")
        let second = try workshop.stet("init")
        #expect(second.code == 0)
        #expect(second.output.split(separator: "\n").filter { $0.hasPrefix("kept  ") }.count == made.count)
        #expect(try workshop.files(below: ".") == before)

        #expect(try workshop.stet("init", "new/place").output.contains("made  new/place/pipelines/news.yaml\n"))
        #expect(try workshop.stet("run", "new/place/pipelines/news.yaml").code == 0)
    }

    @Test("cannot make anything where a file stands in the way, and says so")
    func initialiseInFile() throws {
        let workshop = try Workshop()
        try workshop.write("place/pipelines", "mine")
        let outcome = try workshop.stet("init", "place")
        #expect(outcome.code == 1)
        #expect(outcome.messages.hasPrefix("stet: 'place/pipelines' is not a folder; "))
        #expect(try workshop.read("place/pipelines") == "mine")
    }

    @Test("completes itself in a shell", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        let workshop = try Workshop()
        let outcome = try workshop.stet("--generate-completion-script", shell)
        #expect(outcome.code == 0)
        #expect(outcome.output.contains("dry-run"))
        try workshop.write("completions", outcome.output)
        // Where the shell is there, it must take the script.
        try workshop.shell("if command -v \(shell) >/dev/null; then \(shell) -n completions; fi")
    }

    @Test("goes on where nobody reads the results")
    func brokenPipe() throws {
        let workshop = try Workshop(articles: ["a.txt": Self.text])
        let script = "('\(TestSettings.binary.path)' run pipeline.yaml; echo $? > code) | true"
        try workshop.shell(script)
        #expect(try workshop.read("code") == "0\n")
        #expect(workshop.exists("annotations/a.json"))
    }

    @Test("shows no progress and no colour in a pipe")
    func noProgress() throws {
        let workshop = try Workshop(articles: ["a.txt": Self.text])
        let outcome = try workshop.stet("run", "pipeline.yaml", environment: ["TERM": "xterm-256color"])
        #expect(!(outcome.output + outcome.messages).contains { $0 == "\u{1B}" || $0 == "\r" })
    }

    @Test("shows progress on a terminal", .needs("script -qec true /dev/null"))
    func progress() throws {
        let workshop = try Workshop(articles: [:])
        for number in 0..<300 {
            try workshop.write("articles/\(number).txt", String(repeating: "Rain fell on Velm. ", count: 200))
        }
        let command = "'\(TestSettings.binary.path)' run pipeline.yaml --jobs 1 >report"
        try workshop.shell("TERM=xterm script -qec \"\(command)\" /dev/null > terminal")
        #expect(try workshop.read("terminal").contains(/\r\u{1B}\[K\d+ of 300 articles, \d+ a second/))
        #expect(try workshop.read("report").hasPrefix("300 articles annotated"))
    }
}
