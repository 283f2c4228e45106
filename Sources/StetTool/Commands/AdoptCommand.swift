import ArgumentParser
import Files
import PipelineFile
import Runner
import StageKit
import Standoff

/// `stet adopt`: what was edited by hand becomes decisions.
struct AdoptCommand<Tool: StetTool>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "adopt",
            abstract: "Turn edits made by hand in annotation files into decisions.",
            discussion: """
                A field that was changed becomes a correction, a row that was removed a rejection, a row that was put in an \
                addition. The decisions go into the review file, and the annotation file is written as a run would write it.
                """
        )
    }

    @Argument(help: "The annotation files.", completion: .file(extensions: ["json"]))
    var files: [String]

    @Flag(help: "Throw the edits in these files away.")
    var discard = false

    @OptionGroup var reviewer: ReviewerArgument

    func run() async throws {
        ConsoleLog.bootstrap(verbose: false)
        var chains: [String: StageChain] = [:]
        var failed = false
        for file in files {
            do {
                try await adopt(file, &chains)
            } catch let problems as Problems {
                failed = true
                for problem in problems.all {
                    Console.message("\(problem.location == nil ? "\(Tool.commandName): " : "")\(problem.excerpt)\n")
                }
            }
        }
        for chain in chains.values { await chain.shutDown() }
        if failed { throw ExitCode.someFailed }
    }

    private func adopt(_ file: String, _ chains: inout [String: StageChain]) async throws {
        let subject = try AnnotatedArticle(file, stages: Tool.stages)
        let chain: StageChain
        if let known = chains[subject.pipeline.path] {
            chain = known
        } else {
            chain = try await StageChain(subject.pipeline, knowing: Tool.stages, stet: stetVersion)
            chains[subject.pipeline.path] = chain
        }
        if discard {
            try await Adoption.discard(subject, chain, onWait: Reviewing.tellWaiting)
            Console.output("\(Paths.visible(file)): as a run writes it\n")
            return
        }
        let adoption = try await Adoption(subject, chain, stages: Tool.stages)
        let signed = await reviewer.signing(adoption.decisions)
        try await adoption.write(signed, chain, onWait: Reviewing.tellWaiting)
        for decision in signed { Console.output("\(decision.decision.rawValue) \(decision.id)\n") }
        Console.output(
            "\(Paths.visible(subject.reviewPath)): \(signed.count) decision\(signed.count == 1 ? "" : "s")\n"
        )
    }
}
