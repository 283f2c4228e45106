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
            if isUpToDate(path, digest) {
                report.unchanged += 1
            } else if let writer {
                let file = try await annotate(path, bytes, digest)
                if try write(file.written(), path, job, writer) { report.written += 1 }
                report.annotated += 1
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

    /// What the pipeline finds in an article.
    func annotate(_ path: String, _ bytes: [UInt8], _ digest: String) async throws(ArticleFailure) -> AnnotationFile {
        let article = try ArticleReader.article(path: path, bytes: bytes)
        return AnnotationFile(try await chain.annotate(article), digest: digest)
    }

    /// Whether a run passes over the article.
    func isUpToDate(_ path: String, _ digest: String) -> Bool {
        guard let stale, !stale.contains(path) else { return false }
        guard let head = annotations.head(ofFile: AnnotationsFolder.name(forArticle: path)) else { return false }
        return head.article.sha256 == digest && head.article.path == path && head.decisions == nil
    }

    /// Writes the file unless it has these bytes already; one that somebody edited is left alone.
    private func write(
        _ bytes: [UInt8],
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
        if old == bytes { return false }
        if let old, AnnotationHead.isEdited(old) { throw .editedByHand(annotations: file) }
        do throws(FileMistake) {
            try writer.write(bytes, to: file, by: "\(job)")
        } catch {
            throw .file(error)
        }
        return true
    }
}
