import ArgumentParser
import Files
import PipelineFile
import Runner
import StageKit

/// `stet pending`: what waits for a reviewer.
struct PendingCommand<Tool: StetTool>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "pending",
            abstract: "List what waits for a reviewer.",
            discussion: """
                First decisions whose text is gone, then those that were made on a row that has changed since, then rows that \
                nobody decided on, the most doubtful ones first. Blocks, edits and sentences are listed where --layer asks for \
                them.
                """
        )
    }

    @OptionGroup var common: PipelineArgument<Tool>

    @Option(help: "Only this layer; may be given several times.")
    var layer: [String] = []

    @Option(help: "How many lines of the table are shown at most.")
    var limit = 50

    func run() async throws {
        let (pipeline, chain) = try await common.prepare()
        if let unknown = layer.first(where: { name in !pipeline.stages.contains { $0.provides.contains(name) } }) {
            await chain.shutDown()
            let known = pipeline.stages.flatMap(\.provides)
            let phrase = Suggestion.phrase(for: unknown, among: known, noun: "layers")
            throw ValidationError("No stage of the pipeline provides the layer '\(unknown)'; \(phrase)")
        }
        let progress = RunProgress()
        let interrupts = Interrupts(stopping: progress)
        let pending = Pending(pipeline, chain, jobs: common.jobCount, layers: layer)
        let outcome = await ProgressLine.showing(progress, unless: common.json) {
            await Result.of { () async throws(FileMistake) in try await pending.perform(progress: progress) }
        }
        await chain.shutDown()
        withExtendedLifetime(interrupts) {}
        switch outcome {
        case .failure(let mistake):
            Console.message("\(Tool.commandName): \(mistake.message)\n")
            throw ExitCode.someFailed
        case .success(let (items, failures)):
            if progress.isStopping { throw ExitCode.interrupted }
            for failed in failures {
                let path = Paths.visible(Paths.join(pipeline.articles.folder, failed.path))
                Console.message("\(path): \(failed.failure.message)\n")
            }
            Console.output(common.json ? PendingList.json(items) : PendingList.table(items, limit: limit))
            if !failures.isEmpty { throw ExitCode.someFailed }
        }
    }
}
