import Foundation
import Testing

@Suite("Runs that are killed while people decide and rename")
struct ReviewedRunTests {
    private static let rounds = TestSettings.isFull ? 60 : 12
    private static let count = 12

    @Test("lose no decision, and the last run brings everything in order")
    func killed() throws {
        var articles = (0..<Self.count).map { "\($0).txt" }
        let texts = articles.indices.map { number in
            (
                articles[number],
                "Report \(number)\n\nRain fell on Velm. It stopped at \(number). Nobody minded \(number * 7).\n"
            )
        }
        let workshop = try Workshop(articles: Dictionary(uniqueKeysWithValues: texts))
        try workshop.stet("run", "pipeline.yaml")
        var made = 0
        var random = SystemRandomNumberGenerator()
        for round in 0..<Self.rounds {
            let number = Int.random(in: articles.indices, using: &random)
            let file = "annotations/" + articles[number].replacing(".txt", with: ".json")
            if workshop.exists(file), round % 2 == 0 {
                let rows = try workshop.read(file).split(separator: "\n").filter { $0.contains("\"sentence-") }
                let row = try #require(rows.randomElement(using: &random))
                let outcome = try workshop.stet("reject", file, String(row.split(separator: "\"")[3]), "--by", "anna")
                #expect(outcome.code == 0, "\(outcome.messages)")
                made += outcome.output.hasPrefix("rejected") ? 1 : 0
            } else if workshop.exists(file) {
                // Under its old name until a run has come by.
                let new = "\(round % 3)/\(round)-\(number).txt"
                try workshop.makeFolder("articles/\(round % 3)")
                try FileManager.default.moveItem(
                    atPath: workshop.path("articles/\(articles[number])"),
                    toPath: workshop.path("articles/\(new)")
                )
                articles[number] = new
            }
            let running = try workshop.start(["run", "pipeline.yaml", "--force", "--prune"])
            Thread.sleep(forTimeInterval: Double.random(in: 0...0.06, using: &random))
            running.send(SIGKILL)
            _ = try running.finish()
            #expect(try Self.decisions(in: workshop) == made, "in round \(round)")
        }
        #expect(made > Self.rounds / 6)
        #expect(try workshop.stet("run", "pipeline.yaml").code == 0)
        #expect(try Self.decisions(in: workshop) == made)
        let check = try workshop.stet("check", "pipeline.yaml", "--strict")
        #expect(check.output == "\(Self.count) annotation files are as they should be\n")
        let rejected = try workshop.files(below: "annotations").values.reduce(0) { sum, data in
            sum + String(decoding: data, as: UTF8.self).components(separatedBy: "\"status\":\"rejected\"").count - 1
        }
        #expect(rejected == made)
    }

    private static func decisions(in workshop: Workshop) throws -> Int {
        try workshop.files(below: "annotations").filter { $0.key.hasSuffix(".review.yaml") }.values.reduce(0) {
            sum,
            data in
            sum + String(decoding: data, as: UTF8.self).components(separatedBy: "decision: rejected").count - 1
        }
    }
}
