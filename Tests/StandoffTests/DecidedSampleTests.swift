import StageKit
import StageKitTesting
import Testing

@testable import Standoff

@Suite("A decision on a sample")
struct DecidedSampleTests {
    /// The lines of the file, by layer and id.
    private static func lines(_ bytes: [UInt8], _ decisions: [Decision]) throws -> [String: String] {
        let (document, outcome) = try ReanchoringTests.annotate(bytes, decisions)
        let written = AnnotationFile(document, digest: "", review: outcome).written()
        var lines: [String: String] = [:]
        var layer = ""
        for line in String(decoding: written, as: UTF8.self).split(separator: "\n").dropFirst(6) {
            if line.hasPrefix("\""), let name = line.split(separator: "\"").first { layer = String(name) }
            guard line.hasPrefix("{\"id\":\"") else { continue }
            let id = line.split(separator: "\"")[3]
            lines["\(layer) \(id)"] = String(line.hasSuffix(",") ? line.dropLast() : line)
        }
        return lines
    }

    @Test("changes its row, and no other that does not build on it", arguments: Samples.paths)
    func others(path: String) throws {
        let bytes = Array(try Samples.text(path).utf8)
        let before = try Self.lines(bytes, [])
        let all = try ReanchoringTests.decisions(on: ReanchoringTests.annotate(bytes, []).0)
        var random = SplitMix64(seed: path.utf8.count)
        for _ in 0..<12 {
            var decision = all[random.below(all.count)]
            let row = "\(decision.layer) \(decision.id)"
            let accepted = try Self.lines(bytes, [decision])
            #expect(Self.changed(before, accepted) == [row])
            decision.decision = .rejected
            let rejected = try Self.lines(bytes, [decision])
            #expect(
                rejected[row]?.hasSuffix("\"review\":{\"status\":\"rejected\",\"note\":\"\(decision.note ?? "")\"}}")
                    == true
            )
            // Rows of other layers may have been found by way of this one; rows of its own were not, but may name it.
            let own = Self.changed(before, rejected).filter { $0.hasPrefix(decision.layer + " ") && $0 != row }
            #expect(own.allSatisfy { before[$0]?.contains("\"\(decision.id)\"") == true }, "\(row): \(own)")
            let order = Format.layerOrder
            let place = order.firstIndex(of: decision.layer) ?? 0
            // Blocks are found in the text that edits make.
            guard decision.layer != "edits" else { continue }
            let earlier = Self.changed(before, rejected).filter { changed in
                order.prefix(place).contains { changed.hasPrefix($0 + " ") } && !changed.hasPrefix("speakers ")
            }
            #expect(earlier.isEmpty, "\(row): \(earlier)")
        }
    }

    private static func changed(_ before: [String: String], _ after: [String: String]) -> [String] {
        Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
    }

    @Test("is found again when the pipeline cuts the text in another way")
    func pipelineChange() throws {
        let text = "Rain fell on Velm all night, the harbour master wrote. Nobody else minded the rain in Velm."
        let article = Article(path: "a.txt", bytes: Array(text.utf8))
        func annotate(_ spans: [TextSpan], _ decisions: [Decision]) throws -> (Document, ReviewOutcome) {
            var document = Document(article)
            try document.addSealed([Layer(spans.map { Sentence($0) })])
            var pass = ReviewPass(decisions, on: article)
            try pass.apply(to: &document, from: 0)
            pass.finish()
            return (document, pass.outcome)
        }
        let before = [TextSpan(0, 54), TextSpan(55, 91)]
        let decisions = try ReanchoringTests.decisions(on: annotate(before, []).0)
        // The first sentence ends a clause earlier; the second is what it was.
        let (document, outcome) = try annotate([TextSpan(0, 28), TextSpan(55, 91)], decisions)
        let rows = document.rows(of: Sentence.self)
        let marks = outcome.marks["sentences"] ?? [:]
        #expect(marks[rows[0].id]?.note == "0" && marks[rows[0].id]?.fuzzy == true)
        #expect(marks[rows[1].id]?.note == "1" && marks[rows[1].id]?.fuzzy == false)
        // All of it in one row: one of the decisions holds it, the other is reported.
        let merged = try annotate([TextSpan(0, 91)], decisions).1
        #expect(merged.findings.count == 2 || merged.findings.count == 1)
        #expect(merged.findings.allSatisfy { $0.kind == .fuzzy || $0.kind == .obsolete })
    }

    @Test("on each of many rows costs no more the more there are", arguments: ["same", "edited", "gone"])
    func growth(kind: String) throws {
        func cost(_ count: Int) throws -> Duration {
            // Words that stand everywhere, as hostile to finding anything again as a text can be.
            let line = kind == "same" ? "ab ab ab ab\n\n" : "Rain fell on Velm.\n\n"
            let bytes = Array(String(repeating: line, count: count).utf8)
            var document = Document(Article(path: "a.txt", bytes: bytes))
            let spans = Paragraphs(bytes, from: 0).spans
            try document.addSealed([Layer(spans.map { Sentence($0) })])
            let decisions = try ReanchoringTests.decisions(on: document)
            let other =
                kind == "gone" ? "Snow lies, deep and crisp, on it all" : kind == "edited" ? "Rains fell on Velm" : line
            let changed = String(decoding: bytes, as: UTF8.self).replacing("Rain fell on Velm", with: other)
            let article = Article(path: "a.txt", bytes: Array(changed.utf8))
            var after = Document(article)
            try after.addSealed([Layer(Paragraphs(article.bytes, from: 0).spans.map { Sentence($0) })])
            let clock = ContinuousClock()
            return try clock.measure {
                var pass = ReviewPass(decisions, on: article)
                try pass.apply(to: &after, from: 0)
            }
        }
        _ = try cost(100)
        let (small, large) = (try cost(500), try cost(2000))
        #expect(large < small * 12, "\(small) for 500 rows, \(large) for 2,000")
    }
}
