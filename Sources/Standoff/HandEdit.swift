/// Tells what people did to an annotation file from what runs did.
public enum HandEdit {
    /// Whether somebody edited a file that a run would write anew.
    ///
    /// The digest of the layers tells an edit in them. The head has no digest, but all that it says follows from the article
    /// and the pipeline: it is edited where it has not the form that stet writes, or says something else of an article that
    /// has not changed. The title and the language are found by the pipeline, and only told where that has not changed.
    ///
    /// - Parameters:
    ///   - old: the file.
    ///   - new: what a run would write.
    ///   - isOfThisPipeline: whether the file was written by the same pipeline.
    /// - Returns: whether the file is not to be written over.
    public static func isThere(in old: [UInt8], besides new: AnnotationFile, isOfThisPipeline: Bool) -> Bool {
        if AnnotationHead.isEdited(old) { return true }
        guard let head = AnnotationHead(old), head.isAsWritten(in: old) else { return true }
        guard head.article.sha256 == new.article.sha256 else { return false }
        if head.article.length != new.article.length || head.article.date != new.article.date { return true }
        guard isOfThisPipeline, head.decisions == new.decisions else { return false }
        return head.article.title != new.article.title || head.article.language != new.article.language
    }
}

extension AnnotationHead {
    /// Whether the head of a file has the form that stet writes.
    func isAsWritten(in file: [UInt8]) -> Bool {
        let written = AnnotationFile(article: article, decisions: decisions, layers: []).head(content: content)
        return file.starts(with: written)
    }
}
