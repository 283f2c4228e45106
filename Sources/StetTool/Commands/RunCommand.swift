import ArgumentParser
import Files
import Logging
import PipelineFile
import Runner
import StageKit
import Standoff

/// `stet run`: annotates new and changed articles.
struct RunCommand<Tool: StetTool>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "run",
            abstract: "Annotate new and changed articles.",
            discussion: """
                Articles whose annotation files are up to date are passed over. An article that fails is named on \
                standard error and the others are annotated. A file is written whole or not at all, and one that \
                somebody edited by hand is left alone. What people decided (in a.review.yaml beside a.json) is applied, \
                and follows an article that was renamed.
                """
        )
    }

    @OptionGroup var common: PipelineArgument<Tool>

    @Argument(help: "Articles to annotate; all of the pipeline's by default.", completion: .file())
    var articles: [String] = []

    @Flag(help: "Annotate articles that are up to date as well.")
    var force = false

    @Flag(name: .customLong("dry-run"), help: "Say what would be annotated and write nothing.")
    var dryRun = false

    @Flag(help: "Remove annotation files whose articles are gone, unless somebody edited or reviewed them.")
    var prune = false

    func run() async throws {
        let (pipeline, chain) = try await common.prepare()
        var options = Run.Options()
        options.jobs = common.jobCount
        options.force = force
        options.dryRun = dryRun
        options.prune = prune
        options.articles = articles.map { ArticleArgument.path($0, in: pipeline.articles.folder) }

        let progress = RunProgress()
        let interrupts = Interrupts(stopping: progress)
        let run = Run(pipeline, chain, stet: stetVersion, options: options)
        let outcome = await ProgressLine.showing(progress, unless: common.json) {
            await Result.of { () async throws(FileMistake) in
                try await run.perform(progress: progress) {
                    Logger(label: "stet").notice("another run writes to '\(pipeline.annotations)'; waiting for it")
                }
            }
        }
        await chain.shutDown()
        withExtendedLifetime(interrupts) {}
        try finish(outcome, pipeline)
    }

    private func finish(_ outcome: Result<RunReport, FileMistake>, _ pipeline: Pipeline) throws {
        switch outcome {
        case .failure(let mistake):
            Console.message("\(Tool.commandName): \(mistake.message)\n")
            throw ExitCode.someFailed
        case .success(let report):
            for failed in report.failures {
                let path = Paths.visible(Paths.join(pipeline.articles.folder, failed.path))
                Console.message("\(path): \(failed.failure.message)\n")
            }
            for review in report.reviews {
                let path = Paths.visible(Paths.join(pipeline.articles.folder, review.path))
                Console.message("\(path): \(review.finding.kind.rawValue): \(review.finding.summary)\n")
            }
            for mistake in report.mistakes { Console.message("\(Tool.commandName): \(mistake.message)\n") }
            Console.output(common.json ? report.json : report.table(isDryRun: dryRun))
            if report.wasInterrupted { throw ExitCode.interrupted }
            if !report.failures.isEmpty || !report.mistakes.isEmpty { throw ExitCode.someFailed }
        }
    }
}

/// An article that a user names: by its path in the articles folder, or by the path that a shell completes.
enum ArticleArgument {
    /// The article's path in the articles folder.
    static func path(_ argument: String, in folder: String) -> String {
        if Folder.exists(Paths.join(folder, argument)), !argument.hasPrefix("/") { return Paths.normalised(argument) }
        guard let file = Folder.resolved(argument), let root = Folder.resolved(folder), file.hasPrefix(root + "/")
        else {
            return argument
        }
        return String(file.dropFirst(root.count + 1))
    }
}

extension Result {
    /// The result of asynchronous work.
    static func of(_ work: () async throws(Failure) -> Success) async -> Result {
        do throws(Failure) {
            return .success(try await work())
        } catch {
            return .failure(error)
        }
    }
}
