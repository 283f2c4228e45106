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

    /// What was there more commits ago than this is not looked for.
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
                texts.append(try await content(of: path, subject.article.sha256, in: tree).map { ArticleText($0) })
            }
        }
        return texts
    }

    /// The pipeline files that annotation files were made by, as the records of runs above them say.
    func pipelines(of paths: [String], in tree: FileTree) async throws(GitMistake) -> [String?] {
        let records = try await read(paths.flatMap(Self.records), in: tree)
        return paths.map { path in
            guard let name = Self.records(above: path).first(where: { records[$0] != nil }),
                let bytes = records[name], let record = RunRecord.read(bytes)
            else { return nil }
            return Paths.normalised(Paths.join(Paths.parent(of: name) ?? ".", record.pipeline))
        }
    }

    /// What a path stands for, or once stood for, under this digest; `nil` where it never did, as far as anybody knows.
    func content(of path: String, _ digest: String, in tree: FileTree) async throws(GitMistake) -> [UInt8]? {
        if let bytes = try await tree.read([path])[0], Digest.sha256(bytes) == digest { return bytes }
        guard let repository else { return nil }
        var name = path
        if case .folder(let folder) = tree { name = repository.path(Paths.join(folder, path)) }
        guard !name.hasPrefix("../") else { return nil }
        // The newest commit and the index have it most often, and a history can be long.
        let near = try await repository.contents(of: ["HEAD:\(name)", ":\(name)"]).compactMap { $0 }
        if let bytes = near.first(where: { Digest.sha256($0) == digest }) { return bytes }
        let objects = try await repository.history(of: name, limit: Self.longestHistory)
        return try await repository.contents(of: objects)
            .lazy.compactMap { $0 }.first { Digest.sha256($0) == digest }
    }

    /// The folders of the articles that annotation files are of.
    private func articleFolders(of paths: [String], in tree: FileTree) async throws(GitMistake) -> [String?] {
        let pipelines = try await pipelines(of: paths, in: tree)
        let files = try await read(pipelines.compactMap { $0 }, in: tree)
        let folders = files.reduce(into: [:]) { folders, file in
            folders[file.key] = Pipeline.articlesFolder(in: file.value, path: file.key)
        }
        return pipelines.map { pipeline in pipeline.flatMap { folders[$0] } }
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
}
