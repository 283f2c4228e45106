import Files
import StageKit
import Standoff

/// Brings `_corpus.json` up to date behind the articles of a run.
struct CorpusWriter: Sendable {
    let passes: CorpusPasses
    let annotations: AnnotationsFolder
    let jobs: Int

    /// What became of the file.
    enum Outcome {
        case same
        case written
        case removed
    }

    /// Writes the file, unless it is of the annotation files that are there, or removes it where it would have no rows.
    ///
    /// Whether it is of these files can be told from their heads; only if it is not, or there is none, are they read.
    ///
    /// - Parameters:
    ///   - articles: the articles' paths, in the order of their bytes.
    ///   - writer: writes it.
    ///   - force: whether nothing is taken for up to date.
    /// - Returns: what became of it.
    /// - Throws: `FileMistake` where it cannot be read, written or removed.
    func write(_ articles: [String], by writer: FileWriter, force: Bool) async throws(FileMistake) -> Outcome {
        let path = Paths.join(annotations.path, CorpusFile.fileName)
        if !force, let old = try Self.digest(ofFile: path), old == digest(articles) { return .same }
        let bytes = passes.file(await kept(articles))
        guard try FileReader.readIfThere(path, limit: .max) != bytes else { return .same }
        guard let bytes else {
            try Folder.removeFile(path)
            return .removed
        }
        try writer.write(bytes, to: path, by: "corpus")
        return .written
    }

    private static func digest(ofFile path: String) throws(FileMistake) -> String? {
        try FileReader.readStart(path, count: 256).flatMap(CorpusFile.articles)
    }

    /// The digest of the annotation files of articles.
    private func digest(_ articles: [String]) -> String {
        passes.digest(
            articles.compactMap { path in
                annotations.head(ofFile: AnnotationsFolder.name(forArticle: path)).map { ($0.article.path, $0.content) }
            }
        )
    }

    /// What is kept of the annotation files of articles, several of which are read at once.
    private func kept(_ articles: [String]) async -> [CorpusPasses.Kept] {
        let queue = ArticleQueue(count: articles.count)
        return await withTaskGroup(of: [CorpusPasses.Kept].self) { group in
            for _ in 0..<max(1, min(jobs, articles.count)) {
                group.addTask {
                    var kept: [CorpusPasses.Kept] = []
                    while let index = queue.take() {
                        if let file = read(articles[index]) { kept.append(file) }
                    }
                    return kept
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
    }

    /// What is kept of the annotation file of one article; `nil` where there is none that can be read.
    private func read(_ article: String) -> CorpusPasses.Kept? {
        annotations.bytes(ofArticle: article).flatMap(passes.keep)
    }
}
