import Files
import StageKit
import Standoff

/// Where the annotation files of a pipeline stand.
struct AnnotationsFolder: Sendable {
    let path: String

    /// What annotation files are called.
    static let fileExtension = ".json"

    /// The annotation file of an article, in the folder.
    static func name(forArticle article: String) -> String {
        Paths.withoutExtension(article) + fileExtension
    }

    /// The path of an article's annotation file.
    func file(forArticle article: String) -> String {
        Paths.join(path, Self.name(forArticle: article))
    }

    /// What the last run left in `_run.json`; `nil` where there was none.
    func lastRun() -> RunRecord? {
        let file = Paths.join(path, RunRecord.fileName)
        guard let bytes = try? FileReader.readIfThere(file, limit: ArticleReader.largestArticle) else { return nil }
        return RunRecord.read(bytes)
    }

    /// The annotation files whose articles are gone: every `.json` that no article would be written to.
    ///
    /// - Throws: `FileMistake` where a folder cannot be read.
    func orphans(articles: some Sequence<String>) throws(FileMistake) -> [String] {
        let expected = Set(articles.map(Self.name(forArticle:)))
        var orphans: [String] = []
        var open = [""]
        while let folder = open.popLast() {
            for entry in try DirectoryEntry.list(folder.isEmpty ? path : Paths.join(path, folder)) {
                // No run writes a name that is not UTF-8.
                if entry.name.hasPrefix(".") || entry.name.hasPrefix("_") || !entry.isUTF8 { continue }
                let name = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
                if entry.kind == .folder {
                    open.append(name)
                } else if name.hasSuffix(Self.fileExtension), !expected.contains(name) {
                    orphans.append(name)
                }
            }
        }
        return orphans.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Where reviewers' decisions on an annotation file stand.
    static func decisions(forAnnotations name: String) -> String {
        Paths.withoutExtension(name) + ".review.yaml"
    }
}
