import ArgumentParser
import Files
import PipelineFile
import Runner
import StageKit

/// What every command that works on a pipeline is told.
struct PipelineArgument<Tool: StetTool>: ParsableArguments {
    @Argument(help: "The pipeline file.", completion: .file(extensions: ["yaml", "yml"]))
    var pipeline: String

    @Option(
        name: .shortAndLong,
        help: "How many articles are annotated at once; as many as there are cores by default."
    )
    var jobs: Int?

    @Flag(help: "Print the result as JSON.")
    var json = false

    @Flag(name: .shortAndLong, help: "Say more about what is done.")
    var verbose = false

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("'--jobs' takes a number from 1 on, not \(jobs).") }
    }

    /// How many articles are annotated at once.
    var jobCount: Int { jobs ?? Machine.coreCount }

    /// The checked pipeline with its stages ready.
    ///
    /// - Throws: `ExitCode.pipelineIsWrong`, with all that is wrong on standard error.
    func prepare() async throws -> (pipeline: Pipeline, chain: StageChain) {
        ConsoleLog.bootstrap(verbose: verbose)
        do throws(Problems) {
            let pipeline = try Pipeline.load(pipeline, stages: Tool.stages)
            let chain = try await StageChain(pipeline, knowing: Tool.stages, stet: stetVersion)
            return (pipeline, chain)
        } catch {
            for problem in error.all { Console.message(problem.excerpt + "\n") }
            let count = error.all.count
            Console.message(
                "\(Tool.commandName): the pipeline has \(count == 1 ? "a mistake" : "\(count) mistakes"); nothing was written\n"
            )
            throw ExitCode.pipelineIsWrong
        }
    }
}
