import ArgumentParser
import Files
import PipelineFile
import StageKit

/// `stet learn`: makes a word list of labelled articles.
struct LearnCommand<Tool: StetTool>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "learn",
            abstract: "Learn a word list from labelled articles.",
            discussion: """
                'learn topics' makes a weights file for a taxonomy: what single words and pairs of words count for the \
                concepts that label the articles. These are JSON lines, an article a line:

                  {"title": "…", "text": "…", "concept": "medtop:11000000", "date": "2031-09-14", "outlet": "…"}

                Where there are dates and outlets, the figures are about articles of weeks, and of outlets, that were \
                not learned from.
                """
        )
    }

    @Argument(help: "What to learn to find: \(Learner.names(Tool.stages)).")
    var subject: String

    @Option(name: .customLong("from"), help: "The labelled articles.", completion: .file(extensions: ["jsonl"]))
    var labelled: String

    @Option(
        help: "The taxonomy whose concepts label the articles; the stage's own if not given.",
        completion: .file(extensions: ["yaml"])
    )
    var taxonomy: String?

    @Option(name: .shortAndLong, help: "The file to write.", completion: .file())
    var output: String

    @Option(help: "How many terms for each concept, on average; the strongest ones are kept.")
    var terms = LearningSettings().termsPerLabel

    @Flag(help: "Print the figures as JSON.")
    var json = false

    func validate() throws {
        if Learner.stage(for: subject, among: Tool.stages) == nil {
            throw ValidationError("'\(subject)' cannot be learned; possible are: \(Learner.names(Tool.stages))")
        }
        if terms < 1 { throw ValidationError("'--terms' must be 1 or more.") }
    }

    func run() throws {
        guard let stage = Learner.stage(for: subject, among: Tool.stages) else { return }
        var settings = LearningSettings()
        settings.termsPerLabel = terms
        let list: LearnedList
        do throws(Problems) {
            list = try Learner.learn(stage, from: labelled, taxonomy: taxonomy, settings)
        } catch {
            for problem in error.all { Console.message("\(problem.excerpt)\n") }
            throw ExitCode.pipelineIsWrong
        }
        do throws(FileMistake) {
            try write(list.bytes)
        } catch {
            Console.message("\(Tool.commandName): \(error.message)\n")
            throw ExitCode.someFailed
        }
        for note in list.notes { Console.message("\(Tool.commandName): \(note)\n") }
        if json { Console.output(LearnedFigures.json(list)) } else { Console.output(LearnedFigures.table(list)) }
    }

    private func write(_ bytes: [UInt8]) throws(FileMistake) {
        let writer = try FileWriter(folder: Paths.parent(of: output) ?? ".")
        defer { writer.finish() }
        try writer.write(bytes, to: output, by: "learned")
    }
}

/// Finds the stages that learn.
enum Learner {
    /// The stage that learns to find these rows.
    static func stage(for name: String, among stages: [any Stage.Type]) -> (any LearningStage.Type)? {
        all(stages).first { $0.learns.layer.name == name }
    }

    /// What can be learned.
    static func names(_ stages: [any Stage.Type]) -> String {
        let names = all(stages).map { $0.learns.layer.name }
        return names.isEmpty ? "nothing, as none of the stages learns" : names.joined(separator: ", ")
    }

    /// Learns a stage's list from a file.
    ///
    /// - Throws: all that is wrong with the files.
    static func learn<S: LearningStage>(
        _ stage: S.Type,
        from path: String,
        taxonomy: String?,
        _ settings: LearningSettings
    ) throws(Problems) -> LearnedList {
        let lists = taxonomy.map { [(option: "taxonomy", path: $0)] } ?? []
        let options = try ListArguments.read(S.Options.self, paths: lists)
        return try S.learn(from: try LabelledArticles.read(path), options: options, settings: settings)
    }

    private static func all(_ stages: [any Stage.Type]) -> [any LearningStage.Type] {
        stages.compactMap { $0 as? any LearningStage.Type }
    }
}
