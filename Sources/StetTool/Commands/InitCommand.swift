import ArgumentParser
import Files
import StageKit

/// `stet init`: something to start from.
struct InitCommand<Tool: StetTool>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "init",
            abstract: "Make a first pipeline, a sample article and a CI file.",
            discussion: "Files that are there already are left alone."
        )
    }

    @Argument(help: "The folder to make them in; this one by default.", completion: .directory)
    var folder = "."

    func run() throws {
        do throws(FileMistake) {
            try Folder.create(folder)
            let writer = try FileWriter(folder: folder)
            defer { writer.finish() }
            for (path, text) in Starter.files(
                command: Tool.commandName,
                stages: Tool.stages.filter { $0.maturity == .stable }.map { $0.name }
            ) {
                let target = Paths.join(folder, path)
                if Folder.exists(target) {
                    Console.output("kept  \(target)\n")
                } else {
                    try writer.write(Array(text.utf8), to: target, by: "init")
                    Console.output("made  \(target)\n")
                }
            }
        } catch {
            Console.message("\(Tool.commandName): \(error.message)\n")
            throw ExitCode.someFailed
        }
        let pipeline = Paths.join(folder, Starter.pipelinePath)
        Console.output("\nNext: \(Tool.commandName) run \(pipeline)\n")
    }
}
