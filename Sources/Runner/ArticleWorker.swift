import Files
import StageKit
import Standoff

/// Brings the annotation file of one article up to date.
struct ArticleWorker: Sendable {
    /// The articles folder.
    let articles: String
    let annotations: AnnotationsFolder
    let chain: StageChain
    /// `nil` in a dry run.
    let writer: FileWriter?
    /// The articles whose files are not of today's digest; `nil` where no file is taken for up to date.
    let stale: Set<String>?

    /// Annotates an article unless its file is up to date, and says so in the report.
    func process(_ path: String, job: Int, into report: inout RunReport, _ progress: RunProgress) async {
        var size = 0
        do throws(ArticleFailure) {
            let bytes = try ArticleReader.bytes(Paths.join(articles, path))
            size = bytes.count
            let digest = Digest.sha256(bytes)
            let review = try annotations.review(forArticle: path)
            if isUpToDate(path, digest, review) {
                report.unchanged += 1
            } else if let writer {
                let (file, outcome) = try await annotate(path, bytes, digest, review)
                if try write(file, path, job, writer) { report.written += 1 }
                report.annotated += 1
                report.reviews += outcome.findings.map { ReviewFinding(path: path, finding: $0) }
                for layer in file.layers { report.rows[layer.declaration.name, default: 0] += layer.count }
            } else {
                report.annotated += 1
                report.planned.append(path)
            }
        } catch {
            report.failures.append(FailedArticle(path: path, failure: error))
        }
        progress.finish(bytes: size)
    }

    /// What the pipeline finds in an article, and what comes of the decisions on it.
    func annotate(
        _ path: String,
        _ bytes: [UInt8],
        _ digest: String,
        _ review: ReviewBytes?
    ) async throws(ArticleFailure) -> (file: AnnotationFile, outcome: ReviewOutcome) {
        let article = try ArticleReader.article(path: path, bytes: bytes)
        let (document, outcome) = try await chain.annotate(article, try review?.decisions() ?? [])
        return (AnnotationFile(document, digest: digest, decisions: review?.digest, review: outcome), outcome)
    }

    /// Whether a run passes over the article.
    func isUpToDate(_ path: String, _ digest: String, _ review: ReviewBytes?) -> Bool {
        guard isOfThisPipeline(path) else { return false }
        guard let head = annotations.head(ofFile: AnnotationsFolder.name(forArticle: path)) else { return false }
        return head.article.sha256 == digest && head.article.path == path && head.decisions == review?.digest
    }

    /// Whether the article's annotation file was written by this pipeline, as the record of the last run has it.
    func isOfThisPipeline(_ path: String) -> Bool {
        guard let stale else { return false }
        return !stale.contains(path)
    }

    /// Writes the file unless it has these bytes already; one that somebody edited is left alone.
    private func write(
        _ new: AnnotationFile,
        _ path: String,
        _ job: Int,
        _ writer: FileWriter
    ) throws(ArticleFailure) -> Bool {
        let file = annotations.file(forArticle: path)
        let old: [UInt8]?
        do throws(FileMistake) {
            old = try FileReader.readIfThere(file, limit: .max)
        } catch {
            throw .file(error)
        }
        let bytes = new.written()
        if old == bytes { return false }
        if let old, HandEdit.isThere(in: old, besides: new, isOfThisPipeline: isOfThisPipeline(path)) {
            throw .editedByHand(annotations: file)
        }
        do throws(FileMistake) {
            try writer.write(bytes, to: file, by: "\(job)")
        } catch {
            throw .file(error)
        }
        return true
    }
}
