import Files
public import StageKit
public import Standoff

/// Turns an edit that somebody made in an annotation file into decisions.
///
/// What the file was before is made again, and is known to be that by the digest in the file's head: by running the
/// pipeline over the article with the decisions of then, or else from git.
public struct Adoption: Sendable {
    /// What was edited.
    public let subject: AnnotatedArticle
    /// The decisions that the edit stands for; they are not written yet.
    public let decisions: [Decision]

    /// Reads the edit in an annotation file.
    ///
    /// - Parameters:
    ///   - subject: the edited file and what belongs to it.
    ///   - chain: the pipeline's stages.
    ///   - stages: the stages that pipelines can name.
    /// - Throws: what cannot be adopted, each with its place.
    public init(
        _ subject: AnnotatedArticle,
        _ chain: StageChain,
        stages: [any Stage.Type]
    ) async throws(Problems) {
        self.subject = subject
        let edited = try RowFile.read(subject.bytes, name: subject.path)
        let types = stages.flatMap { $0.provides }
        // Fields that the layers do not have, and values that do not fit.
        _ = try AnnotationFile.read(subject.bytes, name: subject.path, types: types)
        if !AnnotationHead.isEdited(subject.bytes) {
            let today = try await Self.annotations(of: subject, chain, try subject.decisions(), subject.review?.digest)
            let isThere = HandEdit.isThere(in: subject.bytes, besides: today, isOfThisPipeline: true)
            let mistake: ReviewMistake = isThere ? .headEdited(subject.path) : .notEdited(subject.path)
            throw Problems([Problem(mistake)])
        }
        guard let original = await Original.find(of: subject, chain) else {
            throw Problems([Problem(ReviewMistake.noOriginal(subject.path))])
        }
        let file = try AnnotationFile.read(original.bytes, name: subject.path, types: types)
        let before = try subject.decisions()
        let drafter = DecisionDrafter(file, of: original.article, decisions: before)
        let reading = try EditReading(of: edited, from: try RowFile.read(original.bytes, name: subject.path), drafter)
        guard !reading.decisions.isEmpty else { throw Problems([Problem(ReviewMistake.headEdited(subject.path))]) }
        decisions = reading.decisions
        let result = try await Self.annotations(of: subject, chain, before + decisions, nil)
        guard original.article == subject.article else { return }
        let rows = try RowFile.read(result.written(), name: subject.path)
        if let row = reading.unfulfilled(in: rows).first {
            throw Problems([Problem(ReviewMistake.notAdoptable(subject.path, row: row))])
        }
    }

    /// Writes the decisions, and the annotation file that follows from them in place of the edited one.
    ///
    /// - Parameters:
    ///   - decisions: those of the adoption, signed.
    ///   - chain: the pipeline's stages.
    ///   - onWait: called if a run is writing to the annotations folder.
    /// - Throws: what is wrong; nothing is lost then.
    public func write(
        _ decisions: [Decision],
        _ chain: StageChain,
        onWait: () -> Void
    ) async throws(Problems) {
        try subject.append(decisions, onWait: onWait)
        try await Self.rewrite(subject, chain, onWait: onWait)
    }

    /// Throws the edit in an annotation file away: writes what a run would write.
    public static func discard(
        _ subject: AnnotatedArticle,
        _ chain: StageChain,
        onWait: () -> Void
    ) async throws(Problems) {
        try await rewrite(subject, chain, onWait: onWait)
    }

    private static func rewrite(
        _ subject: AnnotatedArticle,
        _ chain: StageChain,
        onWait: () -> Void
    ) async throws(Problems) {
        let review: ReviewBytes?
        let decisions: [Decision]
        do throws(ArticleFailure) {
            review = try subject.annotations.review(forArticle: subject.article.path)
            decisions = try review?.decisions() ?? []
        } catch {
            throw Problems([Problem(error)])
        }
        let file = try await annotations(of: subject, chain, decisions, review?.digest)
        try subject.write(onWait: onWait) { writer throws(Problems) in
            try AnnotatedArticle.problems { () throws(FileMistake) in
                try writer.write(file.written(), to: subject.path, by: "adopt")
            }
        }
    }

    private static func annotations(
        of subject: AnnotatedArticle,
        _ chain: StageChain,
        _ decisions: [Decision],
        _ digest: String?
    ) async throws(Problems) -> AnnotationFile {
        do throws(ArticleFailure) {
            let (document, review) = try await chain.annotate(subject.article, decisions)
            let sum = Digest.sha256(subject.article.bytes)
            return AnnotationFile(document, digest: sum, decisions: digest, review: review)
        } catch .review(let problems) {
            throw problems
        } catch {
            throw Problems([Problem(error)])
        }
    }
}
