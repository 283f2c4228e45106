import StageKit
import Standoff

extension StageChain {
    /// The bytes of the annotation file that a run would write, from bytes that need not stand on any disk.
    ///
    /// - Parameters:
    ///   - path: where the article stands in the articles folder.
    ///   - bytes: the article.
    ///   - review: its review file; `nil` where there is none.
    /// - Returns: the whole file.
    /// - Throws: `ArticleFailure`.
    public func annotationFile(
        ofArticle path: String,
        bytes: [UInt8],
        review: [UInt8]?
    ) async throws(ArticleFailure) -> [UInt8] {
        let article = try ArticleReader.article(path: path, bytes: bytes)
        let review = review.map { ReviewBytes($0, path: path + ReviewFile.fileExtension) }
        let (document, outcome) = try await annotate(article, try review?.decisions() ?? [])
        let digest = Digest.sha256(bytes)
        return AnnotationFile(document, digest: digest, decisions: review?.digest, review: outcome).written()
    }
}
