import Files
import Standoff

/// An article that was found under another name than its annotation file's.
public struct MovedArticle: Sendable, Equatable {
    /// The annotation file that it has, in the annotations folder.
    public let from: String
    /// Where the article stands now, in the articles folder.
    public let to: String
}

/// Finds articles that were renamed or moved: those without an annotation file whose bytes an orphaned one is of.
enum MovedArticles {
    /// The articles that have moved, in the order of their paths.
    static func find(
        _ found: FoundArticles,
        _ folder: String,
        _ annotations: AnnotationsFolder
    ) -> [MovedArticle] {
        let new = found.paths.filter { path in
            !Folder.exists(annotations.file(forArticle: path))
                && !Folder.exists(annotations.reviewFile(forArticle: path))
        }
        guard !new.isEmpty, Folder.exists(annotations.path) else { return [] }
        var orphans: [String: String] = [:]
        for name in annotations.orphans(of: found).names {
            guard let head = annotations.head(ofFile: name), orphans[head.article.sha256] == nil else { continue }
            orphans[head.article.sha256] = name
        }
        guard !orphans.isEmpty else { return [] }
        var moved: [MovedArticle] = []
        for path in new {
            guard let bytes = try? ArticleReader.bytes(Paths.join(folder, path)),
                let orphan = orphans.removeValue(forKey: Digest.sha256(bytes))
            else { continue }
            moved.append(MovedArticle(from: orphan, to: path))
        }
        return moved
    }
}
