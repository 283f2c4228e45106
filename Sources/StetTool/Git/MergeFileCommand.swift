import ArgumentParser
import Files
import PipelineFile
import StageKit
import Standoff
import VersionControl

/// `stet merge-file`: what git runs to put two versions of a file together.
struct MergeFileCommand<Tool: StetTool>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "merge-file",
            abstract: "Put two versions of an annotation or review file together; git runs this.",
            discussion: "'\(Tool.commandName) git-setup' tells git to.",
            shouldDisplay: false
        )
    }

    @Argument(help: "The common ancestor; an empty file where there is none.")
    var base: String

    @Argument(help: "Our version, which the result is written over.")
    var ours: String

    @Argument(help: "Their version.")
    var theirs: String

    @Argument(help: "The path of the file in the repository.")
    var path: String

    func run() async throws {
        let outcome = try await Failure.reported(by: Tool.commandName) { try await merge() }
        let name = Paths.visible(path)
        for conflict in outcome.conflicts {
            Console.message(
                "\(Tool.commandName): \(name): conflict: \(conflict): both are kept between marks; keep one\n"
            )
        }
        if outcome.needsRun {
            Console.message("\(Tool.commandName): \(name) has the rows of both sides; a run computes it anew\n")
        }
        if !outcome.conflicts.isEmpty { throw ExitCode.someFailed }
    }

    private func merge() async throws -> MergeOutcome {
        let versions = try [base, ours, theirs].map { file in
            try FileReader.readIfThere(file, limit: .max) ?? []
        }
        let file = MergedFile(path: path, base: versions[0], ours: versions[1], theirs: versions[2])
        let merged: MergeOutcome?
        do throws(Problems) {
            if let outcome = await computed(file) { merged = outcome } else { merged = try file.merge() }
        } catch {
            for problem in error.all { Console.message(problem.excerpt + "\n") }
            merged = nil
        }
        guard let merged else { return try await mergeLines() }
        let writer = try FileWriter(folder: Paths.parent(of: ours) ?? ".")
        defer { writer.finish() }
        try writer.write(merged.bytes, to: ours, by: "merge")
        return merged
    }

    private func computed(_ file: MergedFile) async -> MergeOutcome? {
        guard file.holdsRows else { return nil }
        return await ComputedMerge<Tool>(path: path, base: file.base, ours: file.ours, theirs: file.theirs).merge()
    }

    /// What git itself would do, for files that cannot be read. Somebody has to look at them in any case.
    private func mergeLines() async throws -> MergeOutcome {
        let labels = ["ours", "base", "theirs"].flatMap { ["-L", $0] }
        _ = try await Git().answer(["merge-file"] + labels + [ours, base, theirs])
        return MergeOutcome(bytes: [], conflicts: ["it could not be read, and was merged line by line"])
    }
}

/// Three versions of one file of an annotations folder.
struct MergedFile {
    let path: String
    let base: [UInt8]
    let ours: [UInt8]
    let theirs: [UInt8]

    /// Whether the file is an annotation file, and neither a review file nor about the run or the corpus.
    var holdsRows: Bool {
        let name = Paths.name(of: path)
        return !name.hasSuffix(ReviewFile.fileExtension) && !name.hasPrefix("_")
    }

    /// What comes of them; `nil` where they can only be merged line by line.
    ///
    /// - Throws: `Problems` where a version is not right.
    func merge() throws(Problems) -> MergeOutcome? {
        let name = Paths.name(of: path)
        if name.hasSuffix(ReviewFile.fileExtension) {
            return try ReviewMerge.merge(base: base, ours: ours, theirs: theirs) { bytes throws(Problems) in
                try YAMLReader.read(bytes, name: Paths.visible(path))
            }
        }
        if name == RunRecord.fileName { return RecordMerge.merge(base: base, ours: ours, theirs: theirs) }
        if name.hasPrefix("_") {
            return try CorpusMerge.merge(base: base, ours: ours, theirs: theirs, name: Paths.visible(path))
        }
        return try AnnotationMerge.merge(base: base, ours: ours, theirs: theirs, name: Paths.visible(path))
    }
}
