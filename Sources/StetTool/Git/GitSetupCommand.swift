import ArgumentParser
import Files
import PipelineFile
import StageKit
import Standoff
import VersionControl

/// `stet git-setup`: lets git compare and merge annotations by what they mean.
struct GitSetupCommand<Tool: StetTool>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "git-setup",
            abstract: "Let git compare and merge annotations row by row.",
            discussion: """
                Adds lines to .gitattributes, which is for everybody and is committed, and drivers to the configuration of \
                this clone: 'git diff' then says what 'stet diff' says, and branches that decided on different rows \
                merge without conflict. What is there already stays; doing it twice does nothing. Annotations folders \
                are found by their _run.json, or by the pipelines that are named.

                To undo it in this clone: git config --remove-section diff.stet; git config --remove-section merge.stet
                """
        )
    }

    @Argument(help: "Pipeline files, where no run has been made yet.", completion: .file(extensions: ["yaml", "yml"]))
    var pipelines: [String] = []

    @Flag(name: .customLong("dry-run"), help: "Say what would be done and do nothing.")
    var dryRun = false

    func run() async throws {
        try await Failure.reported(by: Tool.commandName) {
            let repository = try await Repository()
            let folders = try await self.folders(of: repository)
            guard !folders.isEmpty else { throw GitSetupMistake.noAnnotations }
            try writeAttributes(folders, repository)
            try await configure(repository)
        }
        Console.output(
            "\n.gitattributes is for everybody: commit it. The drivers are this clone's own: everybody who clones\n"
        )
        Console.output(
            "the repository runs '\(Tool.commandName) git-setup' once; without it git merges line by line.\n"
        )
    }

    private func folders(of repository: Repository) async throws -> [GitAttributes] {
        let tree = FileTree.folder(repository.top)
        var found: [String: String?] = [:]
        for name in try await repository.files(named: RunRecord.fileName) {
            guard let bytes = try await tree.read([name])[0], let record = RunRecord.read(bytes) else { continue }
            let folder = Paths.parent(of: name) ?? "."
            let pipeline = Paths.normalised(Paths.join(folder, record.pipeline))
            let text = try await tree.read([pipeline])[0]
            found[folder] = text.flatMap { Pipeline.articlesFolder(in: $0, path: pipeline) }
        }
        for name in pipelines {
            let path = repository.path(name)
            guard let text = try await tree.read([path])[0] else { throw FileMistake.notFound(name) }
            guard let annotations = Pipeline.annotationsFolder(in: text, path: path) else {
                throw GitSetupMistake.noFolder(name)
            }
            found[annotations] = Pipeline.articlesFolder(in: text, path: path)
        }
        return found.sorted { $0.key < $1.key }.compactMap { annotations, articles in
            guard Self.isInside(annotations) else { return nil }
            return GitAttributes(articles: articles.flatMap { Self.isInside($0) ? $0 : nil }, annotations: annotations)
        }
    }

    private static func isInside(_ path: String) -> Bool {
        path != ".." && !path.hasPrefix("../") && !path.hasPrefix("/")
    }

    private func writeAttributes(_ folders: [GitAttributes], _ repository: Repository) throws {
        let path = Paths.join(repository.top, ".gitattributes")
        let old = try FileReader.readIfThere(path, limit: .max) ?? []
        let lines = folders.flatMap(\.lines)
        let (addition, added) = GitAttributes.addition(of: lines, to: String(decoding: old, as: UTF8.self))
        Console.output(".gitattributes\n")
        for line in lines { tell(added.contains(line) ? "add" : nil, line) }
        guard !dryRun, !addition.isEmpty else { return }
        let writer = try FileWriter(folder: repository.top)
        defer { writer.finish() }
        try writer.write(old + Array(addition.utf8), to: path, by: "attributes")
    }

    private func configure(_ repository: Repository) async throws {
        let command = ToolCommand.shellWord(for: Tool.commandName)
        let settings = [
            ("diff.stet.command", "\(command) diff-driver"),
            ("diff.stet.textconv", "\(command) textconv"),
            ("merge.stet.name", "annotations row by row, decisions entry by entry"),
            ("merge.stet.driver", "\(command) merge-file %O %A %B %P"),
        ]
        Console.output(".git/config\n")
        for (key, value) in settings {
            let isSet = try await repository.setting(key) == value
            tell(isSet ? nil : "set", "\(key) = \(value)")
            if !isSet, !dryRun { try await repository.set(key, to: value) }
        }
    }

    /// Says what was done, or would be, with something; `nil` where it was there already.
    private func tell(_ verb: String?, _ what: String) {
        let done = verb.map { dryRun ? "would \($0)" : $0 == "add" ? "added" : $0 } ?? "kept"
        Console.output("  \(done.padded(to: dryRun ? 9 : 5))  \(what)\n")
    }
}

/// What can stand in the way of the set-up.
enum GitSetupMistake: Error, Mistake {
    /// No annotations folder is known.
    case noAnnotations
    /// A pipeline that names no folder of annotations.
    case noFolder(String)

    var code: String {
        switch self {
        case .noAnnotations: "git-setup-no-annotations"
        case .noFolder: "git-setup-no-folder"
        }
    }

    var message: String {
        switch self {
        case .noAnnotations:
            "there are no annotations in this repository yet; name the pipelines that will make some: "
                + "stet git-setup pipelines/news.yaml"
        case .noFolder(let pipeline):
            "the pipeline '\(Paths.visible(pipeline))' names no 'annotations' folder; 'stet check' says what is wrong with it"
        }
    }
}
