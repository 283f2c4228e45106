import ArgumentParser
import Files
import StageKit
import VersionControl

/// `stet diff`: what two annotation files say differently.
struct DiffCommand<Tool: StetTool>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "diff",
            abstract: "Say which annotations were added, removed or changed, with the words around them.",
            usage: """
                \(Tool.commandName) diff A B                          two annotation files, or two folders of them
                \(Tool.commandName) diff REV:PATH REV:PATH            files in commits
                \(Tool.commandName) diff [REV [REV]] [-- PATH…]       two commits, or a commit and the files on disk
                \(Tool.commandName) diff main...HEAD --markdown       what a branch changed, for its pull request
                """,
            discussion: """
                Rows are told apart by their ids, and else by their words; that a row stands elsewhere because text before \
                it changed is no difference. Without a revision, the files on disk are compared with the newest commit.

                The exit code is 0 whether or not there are differences, and 1 with --exit-code where there are some, as \
                with git diff.
                """
        )
    }

    @Argument(help: "A file, a folder or a revision; the newest commit by default.", completion: .file())
    var first: String?

    @Argument(help: "What it is compared with; the files on disk by default.", completion: .file())
    var second: String?

    @Argument(parsing: .postTerminator, help: "Files or folders to keep to.")
    var paths: [String] = []

    @Flag(help: "Print the result as JSON.")
    var json = false

    @Flag(help: "Print the result as Markdown, for a comment on a pull request.")
    var markdown = false

    @Flag(name: .customLong("exit-code"), help: "End with 1 where there are differences.")
    var exitCode = false

    @Option(help: "When to use colour: auto, always or never.")
    var color = Style.When.auto

    func validate() throws {
        if json, markdown { throw ValidationError("'--json' and '--markdown' exclude one another; leave one out.") }
    }

    func run() async throws {
        let files = try await Failure.reported(by: Tool.commandName) {
            try await DiffRequest.of([first, second].compactMap { $0 }, paths: paths).compare()
        }
        if json {
            Console.output(JSONReport().bytes(files))
        } else if markdown {
            Console.output(MarkdownReport().text(files))
        } else {
            Console.output(TextReport(style: Style(color)).text(files))
        }
        if exitCode, files.contains(where: { !$0.isSame }) { throw ExitCode.someFailed }
    }
}

/// Tells a user what went wrong, and ends the command.
enum Failure {
    /// What the work gives.
    ///
    /// - Throws: `ExitCode.someFailed`, once the mistake has been told on standard error.
    static func reported<Value>(by command: String, _ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch let problems as Problems {
            for problem in problems.all { Console.message(problem.excerpt + "\n") }
        } catch let mistake as any Mistake {
            Console.message("\(command): \(mistake.message)\n")
        }
        throw ExitCode.someFailed
    }
}
