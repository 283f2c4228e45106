import Files
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
        guard let pipeline = Self.pipeline(above: path) ?? Self.pipeline(above: Self.real(path)) else {
            throw Problems([Problem(ReviewMistake.noRun(path))])
        }
        self.pipeline = try Pipeline.load(pipeline, stages: stages)
        annotations = AnnotationsFolder(path: self.pipeline.annotations)
        let name = Paths.relative(Self.real(path), to: Self.real(annotations.path))
        guard let article = Self.article(of: name, head, self.pipeline) else {
            throw Problems([Problem(ReviewMistake.notOfPipeline(path, pipeline: pipeline))])
        }
        do throws(ArticleFailure) {
            let bytes = try ArticleReader.bytes(Paths.join(self.pipeline.articles.folder, article))
            self.article = try ArticleReader.article(path: article, bytes: bytes)
            review = try annotations.review(forArticle: article)
        } catch {
            throw Problems([Problem(error)])
        }
    }

    /// The article that an annotation file is of; `nil` where it is none of the pipeline's.
    private static func article(of name: String, _ head: AnnotationHead, _ pipeline: Pipeline) -> String? {
        if AnnotationsFolder.name(forArticle: head.article.path) == name { return head.article.path }
        // It followed an article to another name, and was not written anew because somebody had edited it.
        return (try? ArticleFinder.find(pipeline.articles))?.paths.first {
            AnnotationsFolder.name(forArticle: $0) == name
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
    /// - Parameters:
    ///   - decisions: what is appended, in this order.
    ///   - onWait: called if a run is writing to the annotations folder.
    /// - Throws: `Problems`; the file is then as it was.
    public func append(_ decisions: [Decision], onWait: () -> Void) throws(Problems) {
        if decisions.isEmpty { return }
        try write(onWait: onWait) { writer throws(Problems) in
            try append(decisions, by: writer)
        }
    }

    /// Puts decisions behind those in the review file, while nobody else writes to its folder.
    func append(_ decisions: [Decision], by writer: FileWriter) throws(Problems) {
        if decisions.isEmpty { return }
        let path = reviewPath
        // What somebody else has written since is kept as well.
        let old = try Self.problems { () throws(FileMistake) in
            try FileReader.readIfThere(path, limit: YAMLReader.maximumSize)
        }
        let new = try ReviewFile.appending(decisions, to: old, article: article.path) { bytes throws(Problems) in
            try YAMLReader.read(bytes, name: path)
        }
        try Self.problems { () throws(FileMistake) in try writer.write(new, to: path, by: "review") }
    }

    /// Writes to the annotations folder while nobody else does.
    func write(onWait: () -> Void, _ body: (FileWriter) throws(Problems) -> Void) throws(Problems) {
        let lock = try Self.problems { () throws(FileMistake) in try FolderLock(annotations.path, onWait: onWait) }
        let writer = try Self.problems { () throws(FileMistake) in try FileWriter(folder: annotations.path) }
        let result = Result { () throws(Problems) in try body(writer) }
        // Before the lock is given back: the next writer has a scratch folder of the same name.
        writer.finish()
        lock.release()
        try result.get()
    }

    static func problems<Value: ~Copyable>(
        _ work: () throws(FileMistake) -> Value
    ) throws(Problems) -> Value {
        do throws(FileMistake) {
            return try work()
        } catch {
            throw Problems([Problem(error)])
        }
    }

    private static func read(_ path: String) throws(Problems) -> [UInt8] {
        try problems { () throws(FileMistake) in try FileReader.read(path, limit: .max) }
    }

    /// The pipeline that the record of a run in the nearest folder above a file names; `nil` where it is not there.
    private static func pipeline(above path: String) -> String? {
        var folder = Paths.parent(of: Paths.normalised(path))
        while let above = folder {
            let file = Paths.join(above, RunRecord.fileName)
            if let bytes = try? FileReader.readIfThere(file, limit: .max), let record = RunRecord.read(bytes) {
                let pipeline = Paths.normalised(Paths.join(above, record.pipeline))
                return Folder.exists(pipeline) ? pipeline : nil
            }
            folder = above == "." ? nil : Paths.parent(of: above)
        }
        return nil
    }

    private static func real(_ path: String) -> String { Folder.resolved(path) ?? path }
}
