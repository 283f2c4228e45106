import Foundation
import Runner
import StageKit
import StageKitTesting
import Standoff
import Testing

@Suite("Whatever people and runs do, in any order")
struct InterleavingTests {
    private static let count = ProcessInfo.processInfo.environment["STET_FULL_TESTS"] == "1" ? 1000 : 20
    private static let steps = 24

    @Test("no decision and no edit made by hand is lost")
    func nothingLost() async throws {
        var decided = 0
        var adopted = 0
        for seed in 0..<Self.count {
            var story = try Story(seed: seed)
            try await story.begin()
            for step in 0..<Self.steps {
                try await story.step(step)
                try story.checkNothingLost()
            }
            try await story.end()
            decided += story.made
            adopted += story.adopted
        }
        // The story did happen.
        #expect(decided > Self.count * 4)
        #expect(adopted > Self.count / 4)
    }
}

/// One sequence of what people and runs do in a folder, and all that must be there in the end.
private struct Story {
    private var random: SplitMix64
    private let room: ReviewRoom
    private let seed: Int
    /// By article: what people decided, in order.
    private var decisions: [String: [Decision]] = [:]
    /// By annotation file: what somebody made of it by hand.
    private var edits: [String: String] = [:]
    private var articles = ["a.txt", "b.txt"]
    private var did: [String] = []
    private(set) var made = 0
    private(set) var adopted = 0

    init(seed: Int) throws {
        self.seed = seed
        random = SplitMix64(seed: seed)
        room = try ReviewRoom(["a.txt": Self.text(0), "b.txt": Self.text(1)])
    }

    private static func text(_ number: Int) -> String {
        """
        Rain falls on \(number == 0 ? "Velm" : "Torva")

        Katrin Osvald met Ilmar Dravec in Lindavar. Nobody minded. Velm was quiet, and Katrin left.

        The ferry to Marrow was late, and Osvald said so. Marrow answered. Velm was quiet.

        Bruno Hascek counted \(number + 7) boats near Torva before Lindavar woke.

        """
    }

    mutating func begin() async throws {
        try await room.run()
    }

    mutating func step(_ step: Int) async throws {
        let article = articles[random.below(articles.count)]
        switch random.below(20) {
        case 0...4: try await run()
        case 5...9: try decide(article, note: "\(seed)-\(step)")
        case 10, 11: try editByHand(article)
        case 12, 13: try edit(article)
        case 14: try changePipeline()
        case 15...17: try await adopt(article, note: "\(seed)-\(step)")
        case 18: try rename(article, step)
        default: try await runAndKill()
        }
    }

    /// The review files say all that was decided, in order, and files that were edited are as they were left.
    func checkNothingLost() throws {
        for (article, expected) in decisions {
            let found = try room.decisions(on: reviewFile(article))
            #expect(found == expected, "seed \(seed), \(article): \(did)")
        }
        for (file, text) in edits {
            let found = try room.read("annotations/\(file)")
            #expect(found == text, "seed \(seed), \(file): \(did)")
        }
    }

    /// After a last run every decision is in force, is overridden by a later one, or is named as fuzzy or obsolete.
    mutating func end() async throws {
        // The files of articles with new names follow them first.
        follow(try await room.run().moved)
        for file in edits.keys { try await room.discard(file) }
        try await room.run()
        let findings = try await room.check()
        let wrong = findings.filter { !$0.kind.isWarning }.map { "\($0.kind) \($0.path)" }
        #expect(wrong.isEmpty, "seed \(seed): \(did)")
        for article in articles {
            let rows = try room.rows(annotationFile(article))
            let notes = Set(rows.compactMap { $0.review?.note })
            let told = Set(findings.filter { $0.path == article }.compactMap { $0.review?.decision.note })
            let all = decisions[article] ?? []
            for (index, decision) in all.enumerated() {
                let isLater = all[(index + 1)...].contains { later in
                    later.layer == decision.layer
                        && (later.id == decision.id || later.note.map(notes.contains) ?? false)
                }
                guard !isLater, let note = decision.note else { continue }
                #expect(notes.contains(note) || told.contains(note), "seed \(seed), \(article) \(note): \(did)")
            }
        }
    }

    // MARK: - What people and runs do

    private mutating func run() async throws {
        did.append("run")
        let report = try await room.run(prune: random.below(3) == 0)
        for failed in report.failures { #expect(failed.failure.code == "edited-by-hand", "seed \(seed): \(failed)") }
        follow(report.moved)
    }

    /// A run that leaves some files as they were, as one does that is killed.
    private mutating func runAndKill() async throws {
        did.append("kill")
        let before = try files()
        let report = try await room.run()
        follow(report.moved)
        guard report.moved.isEmpty else { return }
        for (name, text) in before where name.hasSuffix(".json") && random.below(2) == 0 {
            if try name != "_run.json" || room.read("annotations/_run.json") == text {
                try room.write("annotations/\(name)", text)
            }
        }
        // The record of a run that changes the pipeline's files has no digest until the end.
        let record = try room.read("annotations/_run.json")
        if record != before["_run.json"] {
            try room.write("annotations/_run.json", record.replacing(/"digest": "[0-9a-f]+"/, with: "\"digest\": null"))
        }
    }

    private mutating func decide(_ article: String, note: String) throws {
        guard var desk = try? room.desk(annotationFile(article)), !desk.rows.isEmpty else { return }
        let row = desk.rows[random.below(desk.rows.count)]
        let new: [Decision]
        switch random.below(5) {
        case 0, 1: new = desk.decide(.rejected, [row])
        case 2: new = desk.decide(.accepted, [row])
        case 3 where row.layer == "names":
            new = [try desk.correct(row, fields("kind", "person"))]
        default:
            let place = random.below(60) + 30
            guard let request = try? AddedRow(fields("start", "\(place)", "end", "\(place + 7)", "kind", "person")),
                let decision = try? desk.add(to: "names", request)
            else { return }
            new = [decision]
        }
        guard !new.isEmpty else { return }
        did.append("\(new[0].decision) \(new[0].id) on \(article)")
        try room.write(new, desk, note: note)
        try self.note(article)
    }

    private mutating func editByHand(_ article: String) throws {
        if random.below(3) == 0 {
            // A comment among the decisions.
            guard room.exists("annotations/\(reviewFile(article))") else { return }
            did.append("comment on \(article)")
            try room.write(
                "annotations/\(reviewFile(article))",
                "# to do\n" + room.read("annotations/\(reviewFile(article))") + "\n# done\n"
            )
            return
        }
        let file = annotationFile(article)
        guard room.exists("annotations/\(file)") else { return }
        var lines = try room.read("annotations/\(file)").split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init
        )
        let names = lines.indices.filter { lines[$0].contains("\"id\":\"name-") && !lines[$0].contains("review") }
        guard let index = names.isEmpty ? nil : names[random.below(names.count)] else { return }
        did.append("hand edit \(lines[index].prefix(24)) of \(file)")
        if random.below(2) == 0, lines[index].hasSuffix(",") {
            lines.remove(at: index)
        } else {
            lines[index].replace(/"kind":"[a-z]+"/, with: "\"kind\":\"person\"")
        }
        let text = lines.joined(separator: "\n")
        guard try text != room.read("annotations/\(file)") else { return }
        try room.write("annotations/\(file)", text)
        edits[file] = text
    }

    private mutating func edit(_ article: String) throws {
        // An article that has changed its name and its text at once is another article.
        guard moves[article] == nil else { return }
        var paragraphs = try room.read("articles/\(article)").components(separatedBy: "\n\n")
        did.append("edit \(article)")
        let index = random.below(paragraphs.count)
        switch random.below(4) {
        case 0: paragraphs.insert("Hail fell on Marrow at \(random.below(90)). Osvald minded.", at: index)
        case 1 where paragraphs.count > 3: paragraphs.remove(at: index)
        case 2: paragraphs.swapAt(index, random.below(paragraphs.count))
        default: paragraphs[index].replace("Velm", with: "Vehlm", maxReplacements: 1)
        }
        try room.write("articles/\(article)", paragraphs.joined(separator: "\n\n"))
    }

    private mutating func changePipeline() throws {
        let names = [
            ReviewRoom.usual, ["split-sentences", "mark-names"],
            ["normalise", "split-sentences", "mark-names: {shortest: 6}", "count-names"],
        ]
        did.append("pipeline")
        try room.write(stages: names[random.below(names.count)])
    }

    private mutating func adopt(_ article: String, note: String) async throws {
        // One that somebody edited, if there is one.
        let edited = articles.filter { edits[annotationFile($0)] != nil }
        let article = edited.contains(article) ? article : edited.first ?? article
        let file = annotationFile(article)
        guard edits[file] != nil else { return }
        do {
            let new = try await room.adopt(file, note: note)
            did.append("adopt \(file): \(new.count)")
            #expect(!new.isEmpty)
            adopted += 1
            edits[file] = nil
            try self.note(article)
        } catch let problems as Problems {
            // The pipeline or the article has changed since: nothing is done then.
            did.append("no adopt \(file): \(problems)")
        }
    }

    private mutating func rename(_ article: String, _ step: Int) throws {
        // Decisions follow an article that was annotated as it is.
        let new = "\(["deep/", ""][random.below(2)])\(step)-\(article.split(separator: "/").last ?? "x")"
        did.append("rename \(article) to \(new)")
        let text = try room.read("articles/\(article)")
        guard let bytes = try? Array(room.read("annotations/\(annotationFile(article))").utf8),
            AnnotationHead(bytes)?.article.sha256 == Digest.sha256(Array(text.utf8)),
            try articles.allSatisfy({ try $0 == article || room.read("articles/\($0)") != text })
        else { return }
        try room.write("articles/\(new)", text)
        try room.remove("articles/\(article)")
        articles = articles.map { $0 == article ? new : $0 }
        // Until the next run they are where they were.
        moves[new] = moves.removeValue(forKey: article) ?? article
    }

    /// Articles with new names whose files have not followed yet: the name that the files have.
    private var moves: [String: String] = [:]

    private mutating func follow(_ moved: [MovedArticle]) {
        for article in moved {
            guard let old = moves.removeValue(forKey: article.to) else { continue }
            #expect(annotationFile(old) == article.from)
            decisions[article.to] = decisions.removeValue(forKey: old)
            if let edit = edits.removeValue(forKey: annotationFile(old)) { edits[annotationFile(article.to)] = edit }
        }
    }

    private mutating func note(_ article: String) throws {
        let all = try room.decisions(on: reviewFile(article))
        let before = decisions[article] ?? []
        #expect(all.starts(with: before), "seed \(seed): \(did)")
        made += all.count - before.count
        decisions[article] = all
    }

    private func files() throws -> [String: String] {
        var files: [String: String] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: room.path("annotations")) ?? .init()
        where name.hasSuffix(".json") {
            files[name] = try room.read("annotations/\(name)")
        }
        return files
    }

    private func annotationFile(_ article: String) -> String { article.replacing(".txt", with: ".json") }
    private func reviewFile(_ article: String) -> String { article.replacing(".txt", with: ".review.yaml") }

    private func fields(_ words: String...) -> OpenFields {
        OpenFields(
            stride(from: 0, to: words.count, by: 2).map { index in
                let value = FieldArgument.value(words[index + 1], of: words[index])
                return LocatedValue.Entry(key: words[index], keyLocation: value.location, value: value)
            }
        )
    }
}
