/// Which files are articles.
public struct ArticleSelection: Sendable, Equatable {
    /// The folder, relative to where stet runs or absolute.
    public let folder: String
    /// A file is an article when one of these matches its path in the folder.
    public let include: [GlobPattern]
    /// A file is none when one of these matches its path, or a folder that it lies in.
    public let exclude: [GlobPattern]

    /// A selection of the files below a folder.
    public init(folder: String, include: [GlobPattern], exclude: [GlobPattern]) {
        self.folder = folder
        self.include = include
        self.exclude = exclude
    }

    /// Whether the file with this path in the folder, with `/` between the parts, is an article.
    public func contains(_ path: String) -> Bool {
        include.contains { $0.matches(path) } && !exclude.contains { $0.matchesPathOrFolder(path) }
    }

    /// Whether nothing below the folder with this path in the folder is an article: it need not be looked into.
    public func excludesFolder(_ path: String) -> Bool {
        exclude.contains { $0.matchesPathOrFolder(path) }
    }
}
