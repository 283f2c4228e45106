import Foundation
import Testing

@Suite("A run that does not get to its end", .serialized)
struct InterruptedRunTests {
    private static let count = TestSettings.isFull ? 5000 : 250
    private static let kills = 50

    private static func name(_ number: Int) -> String { "\(number % 50)/\(number)" }

    private func workshop() throws -> Workshop {
        let workshop = try Workshop(stages: ["split-sentences"], articles: [:])
        for number in 0..<Self.count {
            try workshop.write(
                "articles/\(Self.name(number)).txt",
                "Report \(number)\n\nRain fell. It stopped at \(number).\n"
            )
        }
        return workshop
    }

    @Test("and is killed leaves only old and new files, and the next one no litter")
    func killed() throws {
        let workshop = try workshop()
        try workshop.stet("run", "pipeline.yaml")
        try workshop.shell("cp -R annotations old")
        let old = try workshop.sums(below: "annotations")
        try workshop.write("pipeline.yaml", Workshop.pipeline(stages: ["normalise", "split-sentences"]))
        try workshop.stet("run", "pipeline.yaml")
        let new = try workshop.sums(below: "annotations")
        let order = new.keys.filter { $0 != "_run.json" }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        try #require(order.count == Self.count && Set(old.values).isDisjoint(with: new.values))

        var partial = 0
        for round in 0..<Self.kills {
            try workshop.shell("rm -rf annotations && cp -R old annotations")
            // Spread over the whole run, whatever its pace; the first kill comes before an article is done.
            let seen = round == 0 ? "_run.json" : order[round * Self.count / Self.kills]
            let running = try workshop.start(["run", "pipeline.yaml"], untilChangeOf: "annotations/\(seen)")
            Thread.sleep(forTimeInterval: Double.random(in: 0...0.001))
            running.send(SIGKILL)
            _ = try running.finish()

            let left = try workshop.sums(below: "annotations").filter { !$0.key.hasPrefix(".stet-scratch/") }
            let torn = left.filter { $0.key != "_run.json" && $0.value != old[$0.key] && $0.value != new[$0.key] }
            #expect(torn.isEmpty, "in round \(round)")
            #expect(left.count == Self.count + 1)
            let record = try JSONSerialization.jsonObject(with: Data(workshop.read("annotations/_run.json").utf8))
            #expect((record as? [String: Any])?["format"] as? String == "stet/1")
            let renewed = left.count { $0.value == new[$0.key] }
            if renewed > 0, renewed < Self.count { partial += 1 }
            if round.isMultiple(of: 10) {
                #expect(try workshop.stet("run", "pipeline.yaml").code == 0)
                #expect(try workshop.sums(below: "annotations") == new)
                #expect(!workshop.exists("annotations/.stet-scratch"))
            }
        }
        // Otherwise the test has not tested anything.
        #expect(partial > Self.kills / 2)
    }

    @Test("because of Ctrl-C ends cleanly, says so, and the next one does the rest", arguments: [SIGINT, SIGTERM])
    func interrupted(signal: Int32) throws {
        let workshop = try workshop()
        var outcome = Workshop.Outcome(code: 0, output: "", messages: "")
        // A run may be over before the signal arrives.
        for _ in 0..<5 where outcome.code != 130 {
            try workshop.shell("rm -rf annotations")
            let command = ["run", "pipeline.yaml", "--jobs", "1"]
            let running = try workshop.start(command, untilChangeOf: "annotations/0/0.json")
            running.send(signal)
            outcome = try running.finish()
        }
        #expect(outcome.code == 130)
        #expect(outcome.messages == "")
        #expect(outcome.output.contains("interrupted: run again to do the rest\n"))
        let done = try workshop.sums(below: "annotations").count - 1
        #expect(outcome.output.hasPrefix("\(done) article"))
        #expect(done > 0 && done < Self.count)
        #expect(!workshop.exists("annotations/.stet-scratch"))

        let rest = try workshop.stet("run", "pipeline.yaml")
        #expect(rest.code == 0)
        #expect(rest.output.hasPrefix("\(Self.count - done) article"))
        #expect(try workshop.stet("check", "pipeline.yaml").code == 0)
    }

    @Test("before another one begins gives the same result as one alone")
    func two() throws {
        let workshop = try workshop()
        let runs = try (0..<2).map { _ in try workshop.start(["run", "pipeline.yaml"]) }
        #expect(try runs.map { try $0.finish().code } == [0, 0])
        let together = try workshop.sums(below: "annotations")
        try workshop.remove("annotations")
        try workshop.stet("run", "pipeline.yaml")
        #expect(try workshop.sums(below: "annotations") == together)
    }
}

extension Workshop {
    /// Runs a shell command in the folder.
    func shell(_ command: String) throws {
        let outcome = try Running(["sh", "-c", command], in: folder, environment: [:]).finish()
        try #require(outcome.code == 0, "\(outcome.messages)")
    }

    /// A sum over each file below a folder: reading them here takes many times as long.
    func sums(below name: String) throws -> [String: String] {
        let command = ["find", ".", "-type", "f", "-exec", "cksum", "{}", "+"]
        let outcome = try Running(command, in: folder.appendingPathComponent(name), environment: [:]).finish()
        try #require(outcome.code == 0, "\(outcome.messages)")
        var sums: [String: String] = [:]
        for line in outcome.output.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 2)
            sums[String(parts[2].dropFirst(2))] = "\(parts[0]) \(parts[1])"
        }
        return sums
    }

    /// Starts stet, and waits until a file has been put in the place of the one that was there, or the run has ended.
    func start(_ arguments: [String], untilChangeOf name: String) throws -> Running {
        func identity() -> Int? {
            let attributes = try? FileManager.default.attributesOfItem(atPath: path(name))
            return attributes?[.systemFileNumber] as? Int
        }
        let before = identity()
        let running = try start(arguments)
        while running.process.isRunning, identity() == before { Thread.sleep(forTimeInterval: 0.0002) }
        return running
    }
}
