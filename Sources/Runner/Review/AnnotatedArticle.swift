public import Files
public import PipelineFile
public import StageKit
public import Standoff

/// An annotation file with all that belongs to it: its pipeline, its article and the decisions on it.
public struct AnnotatedArticle: Sendable {
    /// The annotation file's path as the user gave it.
    public let path: String
    /// The pipeline that wrote it.
    public let pipeline: Pipeline
    /// The article as it is now.
    public let article: Article
    /// The annotation file's bytes.
    let bytes: [UInt8]
    /// What its first lines say.
    let head: AnnotationHead
    /// The review file; `nil` where there is none yet.
    let review: ReviewBytes?
    let annotations: AnnotationsFolder

    /// Reads an annotation file, and finds what belongs to it from the record of the run above it.
    ///
    /// - Parameters:
    ///   - path: the annotation file.
    ///   - stages: the stages that pipelines can name.
    /// - Throws: what is wrong with any of the files.
    public init(_ path: String, stages: [any Stage.Type]) throws(Problems) {
        self.path = path
        bytes = try Self.read(path)
        guard let head = AnnotationHead(bytes) else {
            let place = SourceLocation(file: SourceFile(name: path), line: 1, column: 1)
            throw Problems([Problem(StandoffMistake.notAnAnnotationFile, at: place)])
        }
        self.head = head
        guard let (folder, record) = Self.run(above: path) else { throw Problems([Problem(ReviewMistake.noRun(path))]) }
        pipeline = try Pipeline.load(Paths.normalised(Paths.join(folder, record.pipeline)), stages: stages)
        annotations = AnnotationsFolder(path: pipeline.annotations)
        let name = Paths.relative(Self.real(path), to: Self.real(annotations.path))
        let article = head.article.path
        guard AnnotationsFolder.name(forArticle: article) == name else {
            throw Problems([Problem(ReviewMistake.notOfPipeline(path, pipeline: pipeline.path))])
        }
        do throws(ArticleFailure) {
            let bytes = try ArticleReader.bytes(Paths.join(pipeline.articles.folder, article))
            self.article = try ArticleReader.article(path: article, bytes: bytes)
            review = try annotations.review(forArticle: article)
        } catch {
            throw Problems([Problem(error)])
        }
    }

    /// What the review file says.
    ///
    /// - Throws: all that is wrong with it.
    func decisions() throws(Problems) -> [Decision] {
        do throws(ArticleFailure) {
            return try review?.decisions() ?? []
        } catch .review(let problems) {
            throw problems
        } catch {
            throw Problems([Problem(error)])
        }
    }

    /// Refuses a file that is not what a run wrote of the article as it is now: ids and offsets would mean nothing.
    func requireFresh() throws(Problems) {
        if AnnotationHead.isEdited(bytes) { throw Problems([Problem(ReviewMistake.editedByHand(path))]) }
        guard head.article.sha256 == Digest.sha256(article.bytes) else {
            let file = Paths.join(pipeline.articles.folder, article.path)
            throw Problems([Problem(ReviewMistake.articleChanged(path, article: file, pipeline: pipeline.path))])
        }
    }

    /// Where the decisions stand, or will.
    public var reviewPath: String { annotations.reviewFile(forArticle: article.path) }

    /// Puts decisions behind those in the review file. Nothing else of the file is touched.
    ///
    /// - Parameter onWait: called if a run is writing to the annotations folder.
    /// - Throws: `Problems`; the file is then as it was.
    public func append(_ decisions: [Decision], onWait: () -> Void) throws(Problems) {
        if decisions.isEmpty { return }
        do throws(FileMistake) {
            let lock = try FolderLock(annotations.path, onWait: onWait)
            // What somebody else has written since is kept as well.
            let old = try FileReader.readIfThere(reviewPath, limit: YAMLReader.maximumSize)
            let new = try Self.appending(decisions, to: old, self)
            let writer = try FileWriter(folder: annotations.path)
            defer { writer.finish() }
            if case .success(let bytes) = new { try writer.write(bytes, to: reviewPath, by: "review") }
            lock.release()
            if case .failure(let problems) = new { throw Refusal(problems) }
        } catch {
            throw Problems([Problem(error)])
        }
    }

    private static func read(_ path: String) throws(Problems) -> [UInt8] {
        do throws(FileMistake) {
            return try FileReader.read(path, limit: .max)
        } catch {
            throw Problems([Problem(error)])
        }
    }

    /// The nearest folder above a file that has a record of a run, and the record.
    private static func run(above path: String) -> (folder: String, record: RunRecord)? {
        var folder = Paths.parent(of: real(path))
        while let above = folder {
            let file = Paths.join(above, RunRecord.fileName)
            if let bytes = try? FileReader.readIfThere(file, limit: .max), let record = RunRecord.read(bytes) {
                return (above, record)
            }
            folder = above == "." ? nil : Paths.parent(of: above)
        }
        return nil
    }

    private static func real(_ path: String) -> String { Folder.resolved(path) ?? path }
}
