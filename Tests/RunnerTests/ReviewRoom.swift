import BuiltInStages
import Files
import Foundation
import PipelineFile
import Runner
import StageKit
import Standoff
import Testing

/// A folder with articles, a pipeline and annotations, worked on in this process. It is removed in the end.
final class ReviewRoom {
    static let stages: [any Stage.Type] = builtInStages + [MarkNames.self, CountNames.self]
    static let usual = ["normalise", "split-sentences", "mark-names", "count-names"]

    let folder: String
    private(set) var stageNames: [String] = []

    init(_ articles: [String: String], stages: [String] = ReviewRoom.usual) throws {
        let root = FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
        folder = "\(root)/stet-review-\(UUID().uuidString)"
        try write(stages: stages)
        for (name, text) in articles { try write("articles/\(name)", text) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    func path(_ name: String) -> String { "\(folder)/\(name)" }
    var pipelinePath: String { path("pipeline.yaml") }

    func write(stages: [String]) throws {
        stageNames = stages
        let head = "articles: articles\nannotations: annotations\nstages:\n"
        try write("pipeline.yaml", head + stages.map { "  - \($0)\n" }.joined())
    }

    func write(_ name: String, _ text: String) throws {
        let url = URL(fileURLWithPath: path(name))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: path(name))
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

    func pipeline() throws -> Pipeline { try Pipeline.load(pipelinePath, stages: Self.stages) }

    func chain() async throws -> StageChain {
        try await StageChain(try pipeline(), knowing: Self.stages, stet: "test")
    }

    @discardableResult
    func run(force: Bool = false, prune: Bool = false) async throws -> RunReport {
        var options = Run.Options()
        options.force = force
        options.prune = prune
        let run = Run(try pipeline(), try await chain(), stet: "test", options: options)
        return try await run.perform(progress: RunProgress(), onWait: {})
    }

    func check() async throws -> [Check.Finding] {
        let check = Check(try pipeline(), try await chain(), stet: "test", jobs: 1)
        return try await check.perform(progress: RunProgress()).findings
    }

    func desk(_ name: String) throws -> ReviewDesk { try ReviewDesk(path("annotations/\(name)"), stages: Self.stages) }

    /// Writes decisions of a desk, each with a note.
    func write(_ decisions: [Decision], _ desk: ReviewDesk, note: String? = nil) throws {
        let signed = decisions.map { decision in
            var decision = decision
            decision.note = note ?? decision.note
            return decision
        }
        try desk.subject.append(signed, onWait: {})
    }

    func adopt(_ name: String, note: String? = nil) async throws -> [Decision] {
        let subject = try AnnotatedArticle(path("annotations/\(name)"), stages: Self.stages)
        let chain = try await chain()
        let adoption = try await Adoption(subject, chain, stages: Self.stages)
        let signed = adoption.decisions.enumerated().map { index, decision in
            var decision = decision
            decision.note = note.map { "\($0)-\(index)" }
            return decision
        }
        try await adoption.write(signed, chain, onWait: {})
        return signed
    }

    func discard(_ name: String) async throws {
        let subject = try AnnotatedArticle(path("annotations/\(name)"), stages: Self.stages)
        try await Adoption.discard(subject, try await chain(), onWait: {})
    }

    /// What the review file of an article says; nothing where there is none.
    func decisions(on name: String) throws -> [Decision] {
        guard exists("annotations/\(name)") else { return [] }
        let bytes = Array(try read("annotations/\(name)").utf8)
        return try ReviewFile.read(try YAMLReader.read(bytes, name: name))
    }

    func rows(_ name: String) throws -> [FileRow] {
        FileRow.all(in: try RowFile.read(Array(try read("annotations/\(name)").utf8), name: name))
    }
}
