import BuiltInStages
import Foundation
import StageKit
import StageKitTesting
import Testing

@testable import Standoff

@Suite("Decisions on an article that is edited")
struct ReanchoringTests {
    private static let isFull = ProcessInfo.processInfo.environment["STET_FULL_TESTS"] == "1"
    private static let rounds = isFull ? 200 : 24

    /// What the layers' rows are, by an id of their own, with spans in bytes of the article.
    private struct Seen {
        var rows: [(layer: String, id: String, span: TextSpan, kind: String, note: String?)] = []
        var isFuzzy: [String: Bool] = [:]
        let findings: [DecisionFinding]

        init(_ document: Document, _ outcome: ReviewOutcome) {
            findings = outcome.findings
            for layer in document.layers { read(layer, document, outcome) }
        }

        private mutating func read(_ layer: some AnyLayer, _ document: Document, _ outcome: ReviewOutcome) {
            let name = layer.declaration.name
            for row in layer.rows {
                let review = outcome.marks[name]?[row.id]
                let span = document.articleSpan(row.span, in: layer.declaration)
                rows.append((name, row.id, span, row.discriminator, review?.note))
                if let note = review?.note { isFuzzy[note] = review?.fuzzy }
            }
        }
    }

    static func annotate(_ bytes: [UInt8], _ decisions: [Decision]) throws -> (Document, ReviewOutcome) {
        let article = Article(path: "a.txt", bytes: bytes)
        var document = Document(article)
        var pass = ReviewPass(decisions, on: article)
        for stage in stages {
            let before = document.layers.count
            try stage.run(on: &document)
            try pass.apply(to: &document, from: before)
        }
        pass.finish()
        return (document, pass.outcome)
    }

    private static let stages: [any Stage] = builtInStages.compactMap { try? made($0) }

    private static func made<S: Stage>(_ type: S.Type) throws -> any Stage {
        try S(options: S.Options())
    }

    /// A decision on every row, each with a note of its own; what the rows say is not looked at.
    static func decisions(on document: Document) throws -> [Decision] {
        let bytes = AnnotationFile(document, digest: "").written()
        let types = builtInStages.flatMap { $0.provides }
        let file = try AnnotationFile.read(bytes, name: "a.json", types: types)
        var drafter = DecisionDrafter(file, of: document.article, decisions: [])
        let rows = FileRow.all(in: try RowFile.read(bytes, name: "a.json"))
        return try rows.enumerated().map { index, row in
            let accepted = drafter.accepting(row)
            var decision = try #require(accepted)
            decision.note = "\(index)"
            decision.anchor?.seen = nil
            return decision
        }
    }

    struct Tally {
        var unchanged = 0
        var exact = 0
        var wrong: [String] = []
        var missed: [String] = []
        var edited = 0
        var fuzzy = 0
    }

    @Test("stay with their rows, and with no others", arguments: Samples.paths)
    func edits(path: String) throws {
        let old = try Self.annotate(Array(Samples.text(path).utf8), [])
        let before = Seen(old.0, old.1)
        let decisions = try Self.decisions(on: old.0)
        try #require(decisions.count == before.rows.count)
        // The decisions come in the order of the file; the rows by layer as stages add them.
        let numbers = Dictionary(uniqueKeysWithValues: decisions.enumerated().map { ("\($1.layer) \($1.id)", $0) })
        var random = SplitMix64(seed: path.utf8.count * 31)
        var tally = Tally()
        for round in 0..<Self.rounds {
            let kind = ArticleEdit.Kind.allCases[round % 4]
            let edit = ArticleEdit(kind, of: old.0, &random)
            let (document, outcome) = try Self.annotate(edit.bytes, decisions)
            Self.count(before, Seen(document, outcome), numbers, edit, "\(kind) \(round)", &tally)
        }
        #expect(tally.wrong.isEmpty, "\(tally.wrong.prefix(5).joined(separator: "\n"))")
        #expect(tally.missed.isEmpty, "\(tally.missed.prefix(5).joined(separator: "\n"))")
        #expect(tally.unchanged > Self.rounds * 20)
        #expect(Double(tally.fuzzy) >= 0.9 * Double(tally.edited), "\(tally.fuzzy) of \(tally.edited)")
        if Self.isFull {
            print(path, tally.unchanged, tally.exact, tally.wrong.count, tally.edited, tally.fuzzy)
        }
    }

    private static func count(
        _ before: Seen,
        _ after: Seen,
        _ numbers: [String: Int],
        _ edit: ArticleEdit,
        _ round: String,
        _ tally: inout Tally
    ) {
        let holders = Dictionary(
            after.rows.compactMap { row in row.note.map { ($0, row) } },
            uniquingKeysWith: { first, _ in first }
        )
        var there: [String: [String]] = [:]
        for row in after.rows { there["\(row.layer) \(row.span) \(row.kind)", default: []].append(row.id) }
        var stood: Set<String> = []
        for row in before.rows where row.layer != "speakers" && !edit.isBetweenParagraphs(row.span) {
            // Two rows that say the same of the same words are one thing that was found twice.
            guard stood.insert("\(row.layer) \(row.span) \(row.kind)").inserted else { continue }
            if edit.isInCopy(row.span) { continue }
            guard let number = numbers["\(row.layer) \(row.id)"] else { continue }
            let holder = holders["\(number)"]
            let place = edit.place(of: row.span)
            let what = "\(round): \(row.layer) \(row.id) \(row.span) → \(place.map { "\($0)" } ?? "nowhere")"
            if let holder {
                let isThere = place.map { $0.span.overlaps(holder.span) || $0.span == holder.span } ?? false
                if !isThere { tally.wrong.append("\(what), held by \(holder)") }
            }
            guard let place, there["\(row.layer) \(place.span) \(row.kind)"] != nil else { continue }
            if place.isWhole {
                tally.unchanged += 1
                if holder?.span == place.span, after.isFuzzy["\(number)"] == false {
                    tally.exact += 1
                } else {
                    tally.missed.append("\(what), held by \(holder.map { "\($0)" } ?? "nobody")")
                }
            } else {
                tally.edited += 1
                if let holder, holder.span.overlaps(place.span) { tally.fuzzy += 1 }
            }
        }
    }
}
