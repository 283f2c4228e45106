import Foundation
import Testing

@Suite("The time of a run", .serialized)
struct LinearTimeTests {
    /// A text that is made of one piece over and over.
    struct Hostile: CustomTestStringConvertible {
        let testDescription: String
        let piece: String
    }

    static let hostile = [
        Hostile(testDescription: "one long line", piece: "Rain fell on Velm. "),
        Hostile(testDescription: "one word", piece: "a"),
        Hostile(testDescription: "short lines", piece: "x\n"),
        Hostile(testDescription: "paragraphs", piece: "Rain.\n\n"),
        Hostile(testDescription: "empty lines", piece: "\n"),
        Hostile(testDescription: "spaces", piece: " "),
        Hostile(testDescription: "wide spaces", piece: "\u{3000}"),
        Hostile(testDescription: "opening quotation marks", piece: "“"),
        Hostile(testDescription: "straight quotation marks", piece: "\""),
        Hostile(testDescription: "closing quotation marks", piece: "”"),
        Hostile(testDescription: "brackets", piece: "("),
        Hostile(testDescription: "full stops", piece: "."),
        Hostile(testDescription: "initials", piece: "A. "),
        Hostile(testDescription: "questions", piece: "? "),
        Hostile(testDescription: "digits", piece: "7"),
        Hostile(testDescription: "numbers", piece: "1.1, "),
        Hostile(testDescription: "combining marks", piece: "\u{301}"),
        Hostile(testDescription: "NUL", piece: "\0"),
        Hostile(testDescription: "front matter", piece: "---\na: b\n"),
        Hostile(testDescription: "quotes in quotes", piece: "“He said ‘no’,” she said. "),
        Hostile(testDescription: "no-break spaces", piece: "a\u{A0}b.C"),
    ]

    /// The bytes of the smaller text; the larger one has four times as many.
    private static let size = TestSettings.isFull ? 12_500_000 : 40_000

    @Test("grows with an article as the article does", arguments: hostile)
    func linear(_ hostile: Hostile) throws {
        var times: [(small: Double, large: Double)] = []
        // A busy machine may be slow now and then; what is quadratic is so every time.
        repeat {
            times.append((try seconds(hostile, bytes: Self.size), try seconds(hostile, bytes: Self.size * 4)))
        } while times.count < 3 && !Self.isLinear(times)
        #expect(Self.isLinear(times), "\(times)")
    }

    /// Four times for what is linear, sixteen times for what is quadratic. What takes no time at all is neither.
    private static func isLinear(_ times: [(small: Double, large: Double)]) -> Bool {
        times.contains { $0.large < max($0.small * 8, 0.2) }
    }

    /// The processor time of a run over one article, which the other tests of the moment change little.
    private func seconds(_ hostile: Hostile, bytes: Int) throws -> Double {
        let text = String(repeating: hostile.piece, count: bytes / hostile.piece.utf8.count)
        let workshop = try Workshop(articles: ["a.txt": text])
        let script = "'\(TestSettings.binary.path)' run pipeline.yaml --force >/dev/null && times"
        let outcome = try Running(["sh", "-c", script], in: workshop.folder, environment: [:]).finish()
        #expect(outcome.code == 0, "\(outcome.messages)")
        return try Self.processorTime(outcome.output)
    }

    /// The user's and the system's share of the children's time, from the second line that `times` prints: `0m1.50s 0m0.02s`.
    static func processorTime(_ times: String) throws -> Double {
        let children = try #require(times.split(separator: "\n").last)
        return try children.split(separator: " ").reduce(0) { sum, time in
            let parts = time.dropLast().split(separator: "m")
            let minutes = try #require(Double(parts[0])), seconds = try #require(Double(parts[1]))
            return sum + minutes * 60 + seconds
        }
    }

    @Test("is finite for a hundred thousand opening quotation marks")
    func quotationMarks() throws {
        let count = 100_000
        let workshop = try Workshop(articles: ["a.txt": String(repeating: "“", count: count)])
        #expect(try workshop.stet("run", "pipeline.yaml").code == 0)
        let file = try AnnotationJSON(workshop.read("annotations/a.json"))
        #expect(file.article["length"] as? Int == count)
    }

    @Test("is finite for one line of 50 MB and for a million short ones", .enabled(if: TestSettings.isFull))
    func large() throws {
        let workshop = try Workshop(articles: [
            "line.txt": String(repeating: "Rain fell on Velm. ", count: 2_630_000),
            "lines.txt": String(repeating: "Rain\n", count: 1_000_000),
        ])
        let outcome = try workshop.stet("run", "pipeline.yaml", "--jobs", "1")
        #expect(outcome.code == 0, "\(outcome.messages)")
        for (name, length) in [("line", 2_630_000 * 19), ("lines", 5_000_000)] {
            let head = try workshop.read("annotations/\(name).json").prefix(2000)
            #expect(head.contains("\"length\": \(length)"))
        }
    }
}
