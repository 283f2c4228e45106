import ArgumentParser
import Files
import StageKit

/// `stet`: the commands, and what to do first.
struct RootCommand<Tool: StetTool>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: Tool.commandName,
            abstract: "Annotates news articles and leaves every byte of them alone.",
            discussion: """
                A YAML file, the pipeline, says which articles are annotated by which stages. What is found goes into \
                standoff annotation files, one an article, made to be reviewed in version control.

                First steps:
                  \(Tool.commandName) init             a pipeline, an article and a CI file to begin with
                  \(Tool.commandName) run PIPELINE     annotate what is new or changed
                  \(Tool.commandName) stages           what a pipeline can be made of
                  \(Tool.commandName) pending PIPELINE what waits for a reviewer: accept, reject, correct, add

                Shell completions: \(Tool.commandName) --generate-completion-script bash|zsh|fish

                Exit codes: 0 all well; 1 some article failed, or a check found something; 2 the pipeline is wrong and \
                nothing was written; 64 the command line is wrong; 130 interrupted.
                """,
            version: stetVersion,
            subcommands: [
                RunCommand<Tool>.self, CheckCommand<Tool>.self, StagesCommand<Tool>.self, SchemaCommand<Tool>.self,
                LearnCommand<Tool>.self,
                InitCommand<Tool>.self,
                AcceptCommand<Tool>.self, RejectCommand<Tool>.self, CorrectCommand<Tool>.self, AddCommand<Tool>.self,
                PendingCommand<Tool>.self, AdoptCommand<Tool>.self,
                DiffCommand<Tool>.self, ShowCommand<Tool>.self, GitSetupCommand<Tool>.self,
                MergeFileCommand<Tool>.self, DiffDriverCommand<Tool>.self, TextconvCommand<Tool>.self,
            ]
        )
    }

    /// Ends the process with a suggestion where the first argument is no command. The argument parser itself would only
    /// say that it did not expect it.
    static func refuseUnknownCommand(_ arguments: ArraySlice<String>) {
        let commands = configuration.subcommands.compactMap { $0.configuration.commandName }
        guard let word = arguments.first, !word.hasPrefix("-"),
            !commands.contains(word), word != "help"
        else { return }
        // What git runs is no advice for people.
        let shown = configuration.subcommands.filter { $0.configuration.shouldDisplay }
            .compactMap { $0.configuration.commandName }
        let phrase = Suggestion.phrase(for: word, among: shown, noun: "commands")
        exit(withError: ValidationError("There is no command '\(word)'; \(phrase)"))
    }

    func run() async throws {
        let name = Tool.commandName
        Console.output(
            """
            \(name) annotates news articles and leaves every byte of them alone.

            To begin, in an empty folder:
              \(name) init                       makes pipelines/news.yaml and a sample article
              \(name) run pipelines/news.yaml    annotates it; look into annotations/

            '\(name) --help' lists the commands.

            """
        )
    }
}
