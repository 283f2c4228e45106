import Files
import PipelineFile
import StageKit
import Standoff
import VersionControl

/// An annotation file as it was before somebody edited it.
struct Original {
    let bytes: [UInt8]
    /// The article that it is of.
    let article: Article

    /// How many versions of a file in git are looked at.
    private static let versions = 200

    /// Makes the file again, or finds it in git; `nil` where neither gives layers of the digest that its head says.
    static func find(of subject: AnnotatedArticle, _ chain: StageChain) async -> Original? {
        guard let article = await article(of: subject) else { return nil }
        if let bytes = await again(article, subject, chain) { return Original(bytes: bytes, article: article) }
        let content = subject.head.content
        let bytes = await fromGit(subject.path) { bytes in
            AnnotationHead(bytes)?.content == content && !AnnotationHead.isEdited(bytes)
        }
        return bytes.map { Original(bytes: $0, article: article) }
    }

    /// The article that the file is of: as it is, or as git has it.
    private static func article(of subject: AnnotatedArticle) async -> Article? {
        let digest = subject.head.article.sha256
        if Digest.sha256(subject.article.bytes) == digest { return subject.article }
        let path = Paths.join(subject.pipeline.articles.folder, subject.article.path)
        guard let bytes = await fromGit(path, where: { Digest.sha256($0) == digest }) else { return nil }
        return try? ArticleReader.article(path: subject.article.path, bytes: bytes)
    }

    private static func again(_ article: Article, _ subject: AnnotatedArticle, _ chain: StageChain) async -> [UInt8]? {
        guard let decisions = decisions(of: subject) else { return nil }
        guard let (document, review) = try? await chain.annotate(article, decisions) else { return nil }
        let file = AnnotationFile(
            document,
            digest: subject.head.article.sha256,
            decisions: subject.head.decisions,
            review: review
        )
        let bytes = file.written()
        return AnnotationHead(bytes)?.content == subject.head.content ? bytes : nil
    }

    /// The decisions that the file was written with. Review files grow at their end, so they may be the first of today's.
    private static func decisions(of subject: AnnotatedArticle) -> [Decision]? {
        guard let digest = subject.head.decisions else { return [] }
        guard let review = subject.review else { return nil }
        if review.digest == digest { return try? review.decisions() }
        let lineFeed = UInt8(ascii: "\n")
        for end in review.bytes.indices.reversed() where review.bytes[end] == lineFeed {
            // Every decision begins on a line of its own.
            let start = Array(review.bytes[...end])
            guard end + 1 == review.bytes.count || review.bytes[end + 1] == UInt8(ascii: "-") else { continue }
            let before = ReviewBytes(start, path: review.path)
            if before.digest == digest { return try? before.decisions() }
        }
        return nil
    }

    private static func fromGit(_ path: String, where isWanted: ([UInt8]) -> Bool) async -> [UInt8]? {
        guard let repository = try? await Repository(around: Paths.parent(of: path) ?? "."),
            let real = Folder.resolved(path),
            let objects = try? await repository.history(of: repository.path(real), limit: versions),
            let contents = try? await repository.contents(of: objects)
        else { return nil }
        return contents.compactMap { $0 }.first(where: isWanted)
    }
}
