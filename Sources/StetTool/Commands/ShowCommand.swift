import ArgumentParser
import Files
import StageKit
import Standoff
import VersionControl

/// `stet show`: an article with its annotations.
struct ShowCommand<Tool: StetTool>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: "Print an article with its annotations.",
            discussion: """
                Kinds of blocks stand in the margin. What is marked is numbered in the text, ⟦1 so⟧, and told of below, \
                with the id that a decision on it takes. Topics and speakers stand at the head.
                """
        )
    }

    @Argument(help: "An annotation file, or REV:PATH for one in a commit.", completion: .file(extensions: ["json"]))
    var file: String

    @Option(
        help: ArgumentHelp(
            "A layer to show; may be given more than once. 'all' shows everything. By default: blocks, speakers, quotes, topics and claims.",
            valueName: "name"
        )
    )
    var layer: [String] = []

    @Option(help: "How many columns a line has; as many as the terminal by default, or 80.")
    var width: Int?

    @Option(help: "When to use colour: auto, always or never.")
    var color = Style.When.auto

    func validate() throws {
        if let width, width < 40 { throw ValidationError("'--width' takes a number from 40 on, not \(width).") }
    }

    func run() async throws {
        let page = try await Failure.reported(by: Tool.commandName) { try await makePage() }
        Console.output(page.written())
    }

    private func makePage() async throws -> ArticlePage {
        let document = try await DiffRequest.Document.named(file)
        guard let bytes = try await document.tree.read([document.path])[0] else { throw DiffMistake.missing(file) }
        let rows = try RowFile.read(bytes, name: Paths.visible(document.path))
        let chosen = try layers(of: rows)
        let lookup = ArticleLookup(repository: try? await Repository())
        let subject = ArticleLookup.Subject(path: document.path, article: rows.article)
        guard let text = try await lookup.texts(of: [subject], in: document.tree)[0] else {
            throw ShowMistake.articleNotFound(article: rows.article.path, file: file)
        }
        let columns = width ?? Console.terminalWidth ?? 80
        return ArticlePage(rows, text, layers: chosen, width: max(40, columns), style: Style(color))
    }

    private func layers(of file: RowFile) throws -> Set<String> {
        let known = file.layers.map(\.name)
        if layer.isEmpty { return ArticlePage.usualLayers }
        if layer.contains("all") { return Set(known) }
        for name in layer where !known.contains(name) { throw ShowMistake.noLayer(name, known: known) }
        return Set(layer)
    }
}

/// What can be wrong with what is to be shown.
enum ShowMistake: Error, Mistake {
    /// The text that was annotated is not to be found.
    case articleNotFound(article: String, file: String)
    /// The file has no such layer.
    case noLayer(String, known: [String])

    var code: String {
        switch self {
        case .articleNotFound: "show-article-not-found"
        case .noLayer: "show-no-layer"
        }
    }

    var message: String {
        switch self {
        case .articleNotFound(let article, let file):
            "the article '\(Paths.visible(article))' is not to be found as '\(Paths.visible(file))' knows it: it has changed "
                + "since, or '_run.json' beside the annotations does not lead to it; 'stet run' annotates it anew"
        case .noLayer(let name, let known):
            "the file has no layer '\(name)'; \(Suggestion.phrase(for: name, among: known + ["all"], noun: "layers"))"
        }
    }
}
