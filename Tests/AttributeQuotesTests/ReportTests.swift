import AttributeQuotes
import StageKit
import Testing

@Suite("Reports")
struct ReportTests {
    @Test("carry whether they are denied, conditional or asked for")
    func modality() throws {
        let found = try Reading.of(
            "Kerr did not say that it would rain. If Orlan said that it would rain, he was wrong. Has Kerr said that it would rain?"
        )
        #expect(found.quotes.map(\.modality) == [.negated, .conditional, .question])
    }

    @Test("are less sure of what is praised or promised than of words")
    func confidence() throws {
        let found = try Reading.of("Kerr said that it would rain. Kerr praised the ferry. Kerr promised to stay.")
        let confidences = found.quotes.map(\.confidence)
        #expect(confidences.count == 3)
        #expect(confidences.first.map { first in confidences.dropFirst().allSatisfy { $0 < first } } == true)
    }

    @Test("have a cue, a source and a content that do not overlap")
    func parts() throws {
        let text = """
            Kerr said that Orlan, a lawyer who warned that it would rain, had left. “It rained,” she told reporters on Monday, \
            “and nobody saw it.” As Brandt put it, the port was late, which Kerr said was untrue.
            """
        for quote in try Reading.of(text).quotes {
            let parts = (quote.content + quote.cue + quote.source).sorted { $0.start < $1.start }
            #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.end <= $1.start }, "\(quote.rule)")
        }
    }

    @Test("have no clause for a source")
    func clause() throws {
        let text =
            "Sailors believe the plan of the mayor runs against all his old claims that the port was safe."
        let found = try Reading.of(text)
        let words = found.quotes.flatMap(\.source).map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
        #expect(words == ["his"])
    }

    @Test("do not go on behind a sentence of the narrator's")
    func narration() throws {
        let found = try Reading.of("“It will rain,” Kerr said. Orlan was shocked. “Nobody has told me about the rain.”")
        #expect(found.quotes.map(\.rule) == ["final-cue", "unattributed"])
        #expect(found.quotes.last?.speaker == nil)
    }

    @Test(
        "cost no more than the length of the text",
        arguments: [
            "“Yes,” he said, ", "Kerr said, ", "saying, ", "and said ", ", which he said was ", "As Kerr said, ",
        ]
    )
    func linear(unit: String) throws {
        func seconds(_ bytes: Int) throws -> Double {
            let text = String(repeating: unit, count: bytes / unit.utf8.count)
            let start = ContinuousClock.now
            _ = try Reading.of(text)
            return (ContinuousClock.now - start) / .seconds(1)
        }
        // Eight times as long: eight times as much where the cost is linear, sixty-four times where it is quadratic. A busy
        // machine may be slow now and then; what is quadratic is so every time.
        var ratios: [Double] = []
        repeat {
            let short = try min(seconds(8_000), seconds(8_000))
            ratios.append(try seconds(64_000) / short)
        } while ratios.count < 3 && (ratios.last ?? 0) >= 24
        #expect(ratios.contains { $0 < 24 }, "\(ratios)")
    }
}
