import Files
import PipelineFile
import Standoff
import VersionControl

/// Finds the articles that annotation files are of, in exactly the text that was annotated.
///
/// The way leads from an annotation file up to `_run.json`, from there to the pipeline, and from there to the articles
/// folder. An article that has changed since is looked for in the history of its repository: annotation files hold the
/// digest of their article, so nothing else can be taken for it.
struct ArticleLookup {
    /// The repository whose history is looked through; `nil` where there is none.
    let repository: Repository?

    /// An older text than so many commits back is not looked for.
    private static let longestHistory = 200

    /// An annotation file and what it says of its article.
    struct Subject {
        /// Where the annotation file stands in its tree.
        let path: String
        let article: ArticleRecord
    }

    /// The texts, in the order of the files; `nil` for those that cannot be found.
    func texts(of subjects: [Subject], in tree: FileTree) async throws(GitMistake) -> [ArticleText?] {
        let folders = try await articleFolders(of: subjects.map(\.path), in: tree)
        let paths = zip(subjects, folders).map { subject, folder in
            folder.map { Paths.normalised(Paths.join($0, subject.article.path)) }
        }
        let contents = try await tree.read(paths.compactMap { $0 })
        var found = contents.makeIterator()
        var texts: [ArticleText?] = []
        for (subject, path) in zip(subjects, paths) {
            guard let path else {
                texts.append(nil)
                continue
            }
            if let bytes = found.next() ?? nil, Digest.sha256(bytes) == subject.article.sha256 {
                texts.append(ArticleText(bytes))
            } else {
                texts.append(try await olderText(path, subject.article.sha256, tree))
            }
        }
        return texts
    }

    /// The folders of the articles that annotation files are of.
    private func articleFolders(of paths: [String], in tree: FileTree) async throws(GitMistake) -> [String?] {
        let records = try await read(paths.flatMap(Self.records), in: tree)
        var pipelines: [String: String] = [:]
        for path in paths {
            guard let name = Self.records(above: path).first(where: { records[$0] != nil }),
                let bytes = records[name], let record = RunRecord.read(bytes)
            else { continue }
            pipelines[path] = Paths.normalised(Paths.join(Paths.parent(of: name) ?? ".", record.pipeline))
        }
        let files = try await read(Array(pipelines.values), in: tree)
        let folders = files.compactMapValues { $0 }.reduce(into: [:]) { folders, file in
            folders[file.key] = Pipeline.articlesFolder(in: file.value, path: file.key)
        }
        return paths.map { pipelines[$0].flatMap { folders[$0] ?? nil } }
    }

    /// Where the record of the run may stand that wrote an annotation file: beside it or in a folder above.
    private static func records(above path: String) -> [String] {
        var names: [String] = []
        var folder = Paths.parent(of: path)
        while let here = folder {
            names.append(Paths.join(here, RunRecord.fileName))
            // What lies above where stet runs is not looked through.
            folder = here == "." ? nil : Paths.parent(of: here)
        }
        return names
    }

    private func read(_ paths: [String], in tree: FileTree) async throws(GitMistake) -> [String: [UInt8]] {
        let names = Array(Set(paths)).sorted()
        let contents = try await tree.read(names)
        return zip(names, contents).reduce(into: [:]) { found, file in found[file.0] = file.1 }
    }

    /// The text with this digest that the path stood for in some commit.
    private func olderText(_ path: String, _ digest: String, _ tree: FileTree) async throws(GitMistake) -> ArticleText?
    {
        guard let repository else { return nil }
        var name = path
        if case .folder(let folder) = tree { name = repository.path(Paths.join(folder, path)) }
        guard !name.hasPrefix("../") else { return nil }
        let objects = try await repository.history(of: name, limit: Self.longestHistory)
        return try await repository.contents(of: objects)
            .lazy.compactMap { $0 }.first { Digest.sha256($0) == digest }.map { ArticleText($0) }
    }
}
