import ArgumentParser
import Files
import StageKit
import Standoff
import VersionControl

/// `stet diff-driver`: what git runs to show how an annotation file differs.
struct DiffDriverCommand<Tool: StetTool>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "diff-driver",
            abstract: "Say how two versions of an annotation file differ; git runs this.",
            discussion: "'\(Tool.commandName) git-setup' tells git to.",
            shouldDisplay: false
        )
    }

    @Argument(parsing: .captureForPassthrough, help: "What git says of the two versions.")
    var words: [String] = []

    func run() async throws {
        // Path, then file, object and mode of either side; a renamed file's new path behind them.
        guard words.count >= 7 else {
            Console.output("\(Paths.visible(words.first ?? "")): both sides of a merge that is not done yet\n")
            return
        }
        let path = words.count > 7 ? words[7] : words[0]
        do {
            let bytes = try [words[1], words[4]].map { file in
                file == "/dev/null" ? nil : try FileReader.readIfThere(file, limit: .max)
            }
            let pair = FilePair(
                shown: path,
                before: bytes[0].map { (words[0], $0) },
                after: bytes[1].map { (path, $0) }
            )
            let repository = try await Repository()
            let tree = FileTree.folder(repository.top)
            let files = try await FilePair.compare([pair], tree, tree, ArticleLookup(repository: repository))
            let report = TextReport(style: Style(.auto)).text(files)
            Console.output(report.isEmpty ? "\(Paths.visible(path)): no row differs\n" : report)
        } catch let problems as Problems {
            // Git takes any other exit code for its own end.
            Console.output(problems.all.map { $0.excerpt + "\n" }.joined())
        } catch let mistake as any Mistake {
            Console.output("\(Paths.visible(path)): \(mistake.message)\n")
        }
    }
}

/// `stet textconv`: what git compares in place of an annotation file.
struct TextconvCommand<Tool: StetTool>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "textconv",
            abstract: "Print an annotation file without offsets, a field a line; git runs this.",
            discussion: "'\(Tool.commandName) git-setup' tells git to.",
            shouldDisplay: false
        )
    }

    @Argument(help: "An annotation file.")
    var file: String

    func run() throws {
        do throws(FileMistake) {
            let bytes = try FileReader.read(file, limit: .max)
            // What cannot be read is compared as it is.
            guard let rows = try? RowFile.read(bytes, name: file) else { return Console.output(bytes) }
            Console.output(StableText(file: rows).text())
        } catch {
            Console.message("\(Tool.commandName): \(error.message)\n")
            throw ExitCode.someFailed
        }
    }
}
