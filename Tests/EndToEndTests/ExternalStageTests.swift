import Foundation
import Testing

@Suite("A stage in another language", .needs("python3 --version"))
struct ExternalStageTests {
    @Test("gets normalised text, and its offsets come back as the article's")
    func offsets() throws {
        let article = """
            Отчёт 🌾 о 24 днях

            The harvest\u{A0}brought 1,200 tonnes.It cost 3.5 million, said Osric Thalen.“We paid 7 twice.” 👩‍🌾 e\u{301} 88.

            """
        let workshop = try Workshop(articles: ["a.txt": article])
        let example = TestSettings.package.appendingPathComponent("Examples/ExternalStage")
        for name in ["mark_numbers.py", "numbers.yaml"] {
            try workshop.write(name, Data(contentsOf: example.appendingPathComponent(name)))
        }
        try workshop.write("numbers.yaml", workshop.read("numbers.yaml").replacing("../../samples", with: "articles"))
        let outcome = try workshop.stet("run", "numbers.yaml")
        #expect(outcome.messages == "")
        #expect(outcome.code == 0)
        let file = try AnnotationJSON(workshop.read("annotations/a.json"))
        // Without them, the text that the stage saw would be the article's own.
        try #require(try file.rows("edits").contains { $0.start == $0.end })
        let numbers = try workshop.marked("numbers", in: "a")
        #expect(numbers.suffix(4) == ["1,200", "3.5", "7", "88"])
        #expect(try file.rows("numbers").suffix(4).map { $0.fields["digits"] as? Int } == [4, 2, 1, 2])
        #expect(try workshop.stet("check", "numbers.yaml").code == 0)
    }

    @Test("gives the same bytes whatever the jobs, and has no more processes than those")
    func jobs() throws {
        let workshop = try Workshop.withStage("none")
        for number in 0..<40 {
            try workshop.write("articles/\(number).txt", "Report\(number) of Velm.\n\nRain fell \(number) times.\n")
        }
        try workshop.remove("articles/b.txt")
        #expect(try workshop.stet("run", "pipeline.yaml", "--jobs", "1").code == 0)
        #expect(try workshop.starts() == 1)
        let one = try workshop.files(below: "annotations")
        #expect(one.count == 43)
        try workshop.remove("annotations")
        try workshop.remove("starts")
        #expect(try workshop.stet("run", "pipeline.yaml", "--jobs", "4").code == 0)
        #expect((1...4).contains(try workshop.starts()))
        #expect(try workshop.files(below: "annotations") == one)
        #expect(try workshop.marks(in: "7") == ["Report7"])
    }

    @Test("is a part of the pipeline with its version")
    func version() throws {
        let workshop = try Workshop.withStage("loud")
        #expect(try workshop.stet("run", "pipeline.yaml").output.hasPrefix("3 articles annotated (3 files written)"))
        #expect(try workshop.stet("run", "pipeline.yaml").output.contains("3 up to date"))
        try workshop.write("version", "2")
        #expect(try workshop.stet("check", "pipeline.yaml").output.contains("stale: _run.json"))
        #expect(try workshop.stet("run", "pipeline.yaml").output.hasPrefix("3 articles annotated (0 files written)"))
        #expect(try workshop.read("annotations/_run.json").contains(#"{"name":"mark-first-words","version":"2"}"#))
    }

    @Test("writes its messages where stet does")
    func messages() throws {
        let workshop = try Workshop.withStage("loud")
        let outcome = try workshop.stet("run", "pipeline.yaml")
        #expect(outcome.messages == "I saw trouble\n")
        #expect(outcome.code == 0)
    }

    @Test("may provide a layer that stet knows, in the form that stet knows")
    func knownLayer() throws {
        let workshop = try Workshop.withStage("row", row: #"{"start":0,"end":4,"kind":"odd"}"#, provides: "sentences")
        let outcome = try workshop.stet("run", "pipeline.yaml")
        #expect(
            outcome.messages.contains("articles/b.txt: the stage 'mark-first-words' failed: its answer is not in the")
        )
        #expect(outcome.messages.contains("unknown key 'kind'"))
        #expect(try workshop.marked("sentences", in: "a") == ["Rain"])
        #expect(try workshop.read("annotations/a.json").contains("{\"id\":\"sentence-"))
    }

    @Test("that does not end by itself is ended")
    func stays() throws {
        let workshop = try Workshop.withStage("stay")
        try workshop.remove("articles/b.txt")
        let start = ContinuousClock.now
        #expect(try workshop.stet("run", "pipeline.yaml", "--jobs", "2").code == 0)
        #expect(ContinuousClock.now - start < .seconds(30))
        #expect(try workshop.marks(in: "a") == ["Rain"])
    }
}

@Suite("Ctrl-C in a run with a stage in another language", .needs("python3 --version"))
struct ExternalStageInterruptTests {
    @Test("lets it finish its article")
    func once() throws {
        let workshop = try Workshop.withStage("slower")
        try workshop.remove("articles/b.txt")
        let running = try workshop.start(["run", "pipeline.yaml", "--jobs", "1"])
        while running.process.isRunning, !workshop.exists("annotations/_run.json") {
            Thread.sleep(forTimeInterval: 0.01)
        }
        // To the whole group, as a terminal does.
        kill(-running.process.processIdentifier, SIGINT)
        let outcome = try running.finish()
        #expect(outcome.code == 130)
        #expect(outcome.messages == "")
        #expect(outcome.output.hasPrefix("1 article annotated (1 file written), 0 up to date, 0 failed\n"))
        #expect(try workshop.marks(in: "a") == ["Rain"])
        #expect(
            try workshop.stet("run", "pipeline.yaml").output.hasPrefix("1 article annotated (1 file written), 1 up")
        )
    }

    @Test("ends the run at once the second time")
    func twice() throws {
        let workshop = try Workshop.withStage("hang", timeout: 60)
        let running = try workshop.start(["run", "pipeline.yaml", "--jobs", "1"])
        while running.process.isRunning, !workshop.exists("child") { Thread.sleep(forTimeInterval: 0.01) }
        defer { _ = try? workshop.shell("kill $(cat child)") }
        running.send(SIGINT)
        Thread.sleep(forTimeInterval: 0.3)
        #expect(running.process.isRunning)
        let start = ContinuousClock.now
        running.send(SIGINT)
        _ = try running.finish()
        #expect(ContinuousClock.now - start < .seconds(20))
        #expect(running.process.terminationReason == .uncaughtSignal)
        #expect(running.process.terminationStatus == SIGINT)
        #expect(try workshop.files(below: "annotations").keys.contains("a.json"))
    }

    @Test("lets another run that waits begin, which finds the rest to do")
    func waiting() throws {
        let workshop = try Workshop.withStage("slow")
        try workshop.remove("articles/b.txt")
        for number in 0..<20 { try workshop.write("articles/\(number).txt", "Rain fell on Velm.\n") }
        let first = try workshop.start(["run", "pipeline.yaml", "--jobs", "1"])
        while first.process.isRunning, !workshop.exists("annotations/_run.json") { Thread.sleep(forTimeInterval: 0.01) }
        let second = try workshop.start(["run", "pipeline.yaml", "--jobs", "1"])
        while second.process.isRunning, try second.messagesSoFar().isEmpty { Thread.sleep(forTimeInterval: 0.01) }
        #expect(try second.messagesSoFar() == "another run writes to 'annotations'; waiting for it\n")
        first.send(SIGINT)
        let outcomes = [try first.finish(), try second.finish()]
        #expect(outcomes.map(\.code) == [130, 0])
    }
}
