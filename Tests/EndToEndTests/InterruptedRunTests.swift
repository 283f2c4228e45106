import Foundation
import Testing

@Suite("A run that does not get to its end", .serialized)
struct InterruptedRunTests {
    private static let count = 500

    private func workshop() throws -> Workshop {
        let workshop = try Workshop(stages: ["split-sentences"], articles: [:])
        for number in 0..<Self.count {
            try workshop.write(
                "articles/\(number % 50)/\(number).txt",
                "Report \(number)\n\nRain fell. It stopped at \(number).\n"
            )
        }
        return workshop
    }

    @Test("and is killed leaves only old and new files, and the next one no litter")
    func killed() throws {
        let workshop = try workshop()
        try workshop.stet("run", "pipeline.yaml")
        let old = try workshop.files(below: "annotations")
        try Workshop.shell("cp -r '\(workshop.path("annotations"))' '\(workshop.path("old"))'")
        try workshop.write("pipeline.yaml", Workshop.pipeline(stages: ["normalise", "split-sentences"]))
        let clock = ContinuousClock()
        let whole = try clock.measure { _ = try workshop.stet("run", "pipeline.yaml") }
        let new = try workshop.files(below: "annotations")
        #expect(new.count == Self.count + 1)

        var partial = 0
        for round in 0..<50 {
            try Workshop.shell("cd '\(workshop.folder.path)' && rm -rf annotations && cp -r old annotations")
            let running = try workshop.start(["run", "pipeline.yaml"])
            // Spread over the whole run, so that every phase of it is hit.
            Thread.sleep(
                forTimeInterval: Double(whole.components.attoseconds) / 1e18 * Double(round) / 50
                    + Double(whole.components.seconds) * Double(round) / 50
            )
            running.send(SIGKILL)
            _ = try running.finish()
            let left = try workshop.files(below: "annotations")
            let torn = left.filter { name, data in
                !name.hasPrefix(".stet-scratch") && name != "_run.json" && data != old[name] && data != new[name]
            }
            #expect(torn.isEmpty)
            if left.contains(where: { $0.value != old[$0.key] }), left != new { partial += 1 }
            if round.isMultiple(of: 10) {
                #expect(try workshop.stet("run", "pipeline.yaml").code == 0)
                #expect(try workshop.files(below: "annotations") == new)
            }
        }
        // Otherwise the test has not tested anything.
        #expect(partial > 10)
    }

    @Test("because of Ctrl-C ends cleanly, says so, and the next one does the rest")
    func interrupted() throws {
        let workshop = try workshop()
        let running = try workshop.start(["run", "pipeline.yaml", "--jobs", "1"])
        while !workshop.exists("annotations/0/0.json") { Thread.sleep(forTimeInterval: 0.01) }
        running.send(SIGINT)
        let outcome = try running.finish()
        #expect(outcome.code == 130)
        #expect(outcome.output.contains("interrupted: run again to do the rest"))
        let done = try workshop.files(below: "annotations").count
        #expect(done < Self.count)
        #expect(!workshop.exists("annotations/.stet-scratch"))
        #expect(try workshop.stet("run", "pipeline.yaml").code == 0)
        #expect(try workshop.files(below: "annotations").count == Self.count + 1)
        #expect(try workshop.stet("check", "pipeline.yaml").code == 0)
    }

    @Test("before another one begins gives the same result as one alone")
    func two() throws {
        let workshop = try workshop()
        let runs = try (0..<2).map { _ in try workshop.start(["run", "pipeline.yaml"]) }
        let outcomes = try runs.map { try $0.finish() }
        #expect(outcomes.map(\.code) == [0, 0])
        let together = try workshop.files(below: "annotations")
        try FileManager.default.removeItem(atPath: workshop.path("annotations"))
        try workshop.stet("run", "pipeline.yaml")
        #expect(try workshop.files(below: "annotations") == together)
    }
}
