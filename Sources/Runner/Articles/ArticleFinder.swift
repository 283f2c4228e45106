import Files
import PipelineFile
import StageKit

/// The articles of a pipeline, as they stand in its folder.
public struct FoundArticles: Sendable {
    /// The articles' paths in the folder, in the order of their bytes.
    public internal(set) var paths: [String] = []
    /// What looks like an article and cannot be one.
    public internal(set) var failures: [FailedArticle] = []
    /// The folders that could not be looked into.
    var unreadFolders: Set<String> = []

    /// Whether a path leads through a folder that could not be looked into.
    func isInUnreadFolder(_ path: String) -> Bool {
        guard !unreadFolders.isEmpty else { return false }
        var folder = Paths.parent(of: path)
        while let parent = folder, parent != "." {
            if unreadFolders.contains(parent) { return true }
            folder = Paths.parent(of: parent)
        }
        return false
    }
}

/// An article that could not be annotated, and why.
public struct FailedArticle: Sendable, Equatable {
    /// Where it stands in the articles folder.
    public let path: String
    /// Why.
    public let failure: ArticleFailure
}

/// Looks for the articles that a pipeline names.
///
/// Hidden files and folders are passed over. A link to a file inside of the folder is an article; one that leads out of
/// it fails, as does a link to a folder, because articles found twice would be annotated twice.
struct ArticleFinder {
    private let selection: ArticleSelection
    private let root: String
    private var found = FoundArticles()

    /// Finds all articles.
    ///
    /// - Throws: `FileMistake` where the folder itself cannot be read.
    static func find(_ selection: ArticleSelection) throws(FileMistake) -> FoundArticles {
        guard let root = Folder.resolved(selection.folder) else { throw .notFound(selection.folder) }
        var finder = ArticleFinder(selection: selection, root: root)
        try finder.walk("")
        finder.refuseReservedNames()
        finder.refuseSharedAnnotationFiles()
        finder.found.paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        finder.found.failures.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        return finder.found
    }

    private init(selection: ArticleSelection, root: String) {
        self.selection = selection
        self.root = root
    }

    private mutating func walk(_ folder: String) throws(FileMistake) {
        for entry in try DirectoryEntry.list(folder.isEmpty ? selection.folder : Paths.join(selection.folder, folder)) {
            if entry.name.hasPrefix(".") { continue }
            let path = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
            let matches = selection.contains(path)
            guard entry.isUTF8 else {
                if matches || entry.kind == .folder, !selection.excludesFolder(path) { fail(path, .nameNotUTF8(path)) }
                continue
            }
            switch entry.kind {
            case .file:
                if matches { found.paths.append(path) }
            case .folder:
                if matches { fail(path, .isFolder(path)) }
                if !selection.excludesFolder(path) { visit(path) }
            case .link:
                if let mistake = mistake(ofLink: path) {
                    if mistake == .linkedFolder(path) { found.unreadFolders.insert(path) }
                    if matches || mistake == .linkedFolder(path) { fail(path, mistake) }
                } else if matches {
                    found.paths.append(path)
                }
            case .other:
                if matches { fail(path, .notRegular(path, kind: "a pipe, a socket or a device")) }
            }
        }
    }

    /// A folder that cannot be read does not keep the others from being read.
    private mutating func visit(_ folder: String) {
        do throws(FileMistake) {
            try walk(folder)
        } catch {
            found.unreadFolders.insert(folder)
            fail(folder, error)
        }
    }

    private func mistake(ofLink path: String) -> FileMistake? {
        guard let target = Folder.resolved(Paths.join(selection.folder, path)) else { return .brokenLink(path) }
        if Folder.isFolder(target) { return selection.excludesFolder(path) ? nil : .linkedFolder(path) }
        return target.hasPrefix(root == "/" ? root : root + "/") ? nil : .leavesFolder(path)
    }

    private mutating func fail(_ path: String, _ mistake: FileMistake) {
        found.failures.append(FailedArticle(path: path, failure: .file(mistake)))
    }

    private mutating func refuseReservedNames() {
        refuse { Paths.name(of: $0).hasPrefix("_") ? .reservedName : nil }
    }

    /// Two articles that differ only in what follows the last full stop would have one annotation file.
    private mutating func refuseSharedAnnotationFiles() {
        // The paths are sorted, but `a-b.txt` stands between `a.md` and `a.txt`.
        var first: [String: String] = [:]
        first.reserveCapacity(found.paths.count)
        var shared: [String: String] = [:]
        for path in found.paths {
            if let other = first.updateValue(path, forKey: Paths.withoutExtension(path)) {
                shared[path] = other
                shared[other] = path
            }
        }
        refuse { shared[$0].map { .sharedAnnotationFile(other: $0) } }
    }

    private mutating func refuse(_ reason: (String) -> ArticleFailure?) {
        found.paths.removeAll { path in
            guard let failure = reason(path) else { return false }
            found.failures.append(FailedArticle(path: path, failure: failure))
            return true
        }
    }
}
