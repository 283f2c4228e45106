import Files
import StageKit

/// The folders that a pipeline reads and writes.
///
/// A path is relative to the pipeline file; `..` is worked out by the text of the path, as in a web address, and not by
/// the file system.
struct PipelineFolders {
    let articles: ArticleSelection
    let annotations: String

    /// The folders; `nil` where the file does not name both.
    init?(_ fields: PipelineFields, folder: String) {
        if fields.articles.folder.path.isEmpty || fields.annotations.path.isEmpty { return nil }
        articles = ArticleSelection(
            folder: Self.path(fields.articles.folder, folder),
            include: fields.articles.include,
            exclude: fields.articles.exclude
        )
        annotations = Self.path(fields.annotations, folder)
    }

    fileprivate static func path(_ folder: FolderPath, _ base: String) -> String {
        Paths.normalised(Paths.join(base, folder.path))
    }

    /// What is wrong if the annotations would get among the articles.
    var mistake: PipelineMistake? {
        let way = Paths.relative(real(annotations), to: real(articles.folder))
        if way == "." { return .sameFolder(annotations) }
        if way == ".." || way.hasPrefix("../") || way.hasPrefix("/") { return nil }
        // What a run writes there: beside articles at the top and in folders, and about the run.
        let written = ["a.json", "a/b.json", "a.review.yaml", "a/b.review.yaml", "_run.json"]
        guard written.contains(where: { articles.contains("\(way)/\($0)") }) else { return nil }
        return .annotationsAmongArticles(annotations: annotations, articles: articles.folder)
    }

    /// The path without links as far as it is there already, so that two names of one folder are one.
    private func real(_ path: String) -> String {
        if let resolved = Folder.resolved(path) { return resolved }
        guard let parent = Paths.parent(of: path), parent != path else { return path }
        return Paths.normalised(Paths.join(real(parent), Paths.name(of: path)))
    }
}

extension Pipeline {
    /// The articles folder that a pipeline file names, without a look at its stages: another tool's may be among them.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - path: where it stands.
    /// - Returns: the folder, as seen from where the path begins; `nil` where the file names none.
    public static func articlesFolder(in bytes: [UInt8], path: String) -> String? {
        folder(in: bytes, path: path) { $0.articles.folder }
    }

    /// The annotations folder that a pipeline file names, in the same way.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - path: where it stands.
    /// - Returns: the folder, as seen from where the path begins; `nil` where the file names none.
    public static func annotationsFolder(in bytes: [UInt8], path: String) -> String? {
        folder(in: bytes, path: path) { $0.annotations }
    }

    private static func folder(
        in bytes: [UInt8],
        path: String,
        _ field: (PipelineFields) -> FolderPath
    ) -> String? {
        guard let value = try? YAMLReader.read(bytes, name: path) else { return nil }
        var context = ReadingContext()
        guard let folder = PipelineFields.read(value, &context).map(field), !folder.path.isEmpty else { return nil }
        return PipelineFolders.path(folder, Paths.parent(of: path) ?? ".")
    }
}
