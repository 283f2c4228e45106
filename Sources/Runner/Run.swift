public import Files
public import PipelineFile
import StageKit
import Standoff

/// Annotates the articles of a pipeline.
///
/// The articles are shared out among jobs; each job has one article in flight, so memory does not grow with their
/// number. Whatever the order in which they are done, the files and the report are the same.
public struct Run: Sendable {
    /// What a user can ask for.
    public struct Options: Sendable {
        /// How many articles are annotated at once.
        public var jobs = 1
        /// Whether articles that are up to date are annotated all the same.
        public var force = false
        /// Whether nothing is written.
        public var dryRun = false
        /// Whether annotation files without an article are removed.
        public var prune = false
        /// The articles to annotate, relative to the articles folder; empty for all of them.
        public var articles: [String] = []

        /// The options of a plain run.
        public init() {}
    }

    private let pipeline: Pipeline
    private let chain: StageChain
    private let stet: String
    private let options: Options
    private let annotations: AnnotationsFolder

    /// A run of a pipeline whose stages are ready.
    public init(_ pipeline: Pipeline, _ chain: StageChain, stet: String, options: Options) {
        self.pipeline = pipeline
        self.chain = chain
        self.stet = stet
        self.options = options
        annotations = AnnotationsFolder(path: pipeline.annotations)
    }

    /// Annotates all articles that are not up to date.
    ///
    /// - Parameters:
    ///   - progress: told about every article, and asked whether to go on.
    ///   - onWait: called if another run holds the annotations folder.
    /// - Returns: what was done. Single articles that failed are in it.
    /// - Throws: `FileMistake` where the articles folder cannot be read or the annotations folder cannot be written.
    public func perform(
        progress: RunProgress,
        onWait: @Sendable () -> Void
    ) async throws(FileMistake) -> RunReport {
        if options.dryRun {
            return try await perform(progress, writer: nil)
        }
        try Folder.create(annotations.path)
        let lock = try FolderLock(annotations.path, onWait: onWait)
        let writer = try FileWriter(folder: annotations.path)
        let report: RunReport
        do throws(FileMistake) {
            report = try await perform(progress, writer: writer)
        } catch {
            writer.finish()
            throw error
        }
        // Before the lock is given back: the next run has a scratch folder of the same name.
        writer.finish()
        lock.release()
        return report
    }

    private func perform(_ progress: RunProgress, writer: FileWriter?) async throws(FileMistake) -> RunReport {
        var found = try ArticleFinder.find(pipeline.articles)
        let all = found
        selectArticles(from: &found)
        let moved = writer == nil ? [] : try move(MovedArticles.find(all, pipeline.articles.folder, annotations))
        let last = annotations.lastRun()
        let isCurrent = last?.digest == chain.digest
        let old = writer == nil || isCurrent ? [] : annotations.files().names
        if let writer, !isCurrent { try writeRecord(writer, digest: nil, stale: []) }

        progress.begin(total: found.paths.count)
        let worker = ArticleWorker(
            articles: pipeline.articles.folder,
            annotations: annotations,
            chain: chain,
            writer: writer,
            stale: options.force || !isCurrent ? nil : Set(last?.stale ?? [])
        )
        let queue = ArticleQueue(count: found.paths.count)
        var report = await share(found.paths, queue, among: worker, progress)
        report.failures += found.failures
        report.layers = layerNames
        report.moved = moved
        report.sort()
        report.wasInterrupted = queue.taken < found.paths.count
        if let writer {
            if options.prune, !report.wasInterrupted { prune(all, &report) }
            let done = Set(found.paths.prefix(queue.taken)).subtracting(report.failures.map(\.path))
            let stale = isCurrent ? last?.stale ?? [] : articles(ofFiles: old, besides: done)
            if !report.wasInterrupted { await relate(all.paths, by: writer, &report) }
            record(stale.filter { !done.contains($0) }, by: writer, &report)
        }
        return report
    }

    /// Goes over all annotation files together; or, where no stage has anything to say of them, removes with the others
    /// what an earlier pipeline has left.
    private func relate(_ articles: [String], by writer: FileWriter, _ report: inout RunReport) async {
        do throws(FileMistake) {
            if chain.corpus.isEmpty {
                let path = Paths.join(annotations.path, CorpusFile.fileName)
                guard options.prune, Folder.exists(path) else { return }
                try Folder.removeFile(path)
                report.pruned.append(CorpusFile.fileName)
            } else {
                let corpus = CorpusWriter(passes: chain.corpus, annotations: annotations, jobs: options.jobs)
                switch try await corpus.write(articles, by: writer, force: options.force) {
                case .same: break
                case .written: report.relatedArticles = true
                case .removed: report.pruned.append(CorpusFile.fileName)
                }
            }
        } catch {
            report.mistakes.append(error)
        }
    }

    /// Keeps the articles that were asked for by name, and lets names that are none of the pipeline's fail.
    private func selectArticles(from found: inout FoundArticles) {
        guard !options.articles.isEmpty else { return }
        let wanted = Set(options.articles)
        let known = Set(found.paths).union(found.failures.map(\.path))
        found.paths.removeAll { !wanted.contains($0) }
        found.failures.removeAll { !wanted.contains($0.path) }
        for path in wanted.subtracting(known) {
            found.failures.append(
                FailedArticle(path: path, failure: .notAnArticle(folder: pipeline.articles.folder))
            )
        }
    }

    private func share(
        _ paths: [String],
        _ queue: ArticleQueue,
        among worker: ArticleWorker,
        _ progress: RunProgress
    ) async -> RunReport {
        await withTaskGroup(of: RunReport.self) { group in
            for job in 0..<max(1, min(options.jobs, paths.count)) {
                group.addTask {
                    var report = RunReport()
                    while !progress.isStopping, let index = queue.take() {
                        await worker.process(paths[index], job: job, into: &report, progress)
                    }
                    return report
                }
            }
            var report = RunReport()
            for await part in group { report.merge(part) }
            return report
        }
    }

    /// The names of the pipeline's layers in the order of annotation files.
    private var layerNames: [String] {
        let provided = pipeline.stages.flatMap(\.provides)
        return Format.layerOrder.filter(provided.contains) + provided.filter { !Format.layerOrder.contains($0) }
    }

    /// Lets annotation files and decisions follow articles to their new names.
    private func move(_ moved: [MovedArticle]) throws(FileMistake) -> [MovedArticle] {
        for article in moved {
            let old = Paths.join(annotations.path, article.from)
            // The decisions first: of a run that dies in between, the next one finds the rest by the annotation file.
            let review = Paths.join(annotations.path, AnnotationsFolder.decisions(forAnnotations: article.from))
            if Folder.exists(review) { try Folder.move(review, to: annotations.reviewFile(forArticle: article.to)) }
            try Folder.move(old, to: annotations.file(forArticle: article.to))
        }
        return moved
    }

    private func prune(_ found: FoundArticles, _ report: inout RunReport) {
        let orphans = annotations.orphans(of: found)
        report.mistakes += orphans.unread.map(\.mistake)
        for orphan in orphans.names {
            let decisions = Paths.join(annotations.path, AnnotationsFolder.decisions(forAnnotations: orphan))
            if Folder.exists(decisions) { continue }
            do throws(FileMistake) {
                let path = Paths.join(annotations.path, orphan)
                if AnnotationHead.isEdited(try FileReader.read(path, limit: .max)) { continue }
                try Folder.removeFile(path)
                report.pruned.append(orphan)
            } catch {
                report.mistakes.append(error)
            }
        }
    }

    /// The articles of the annotation files that were there before the run and are none of the articles that are done:
    /// those that failed or were not reached, and those that are none of the pipeline's today and may be so again.
    private func articles(ofFiles old: [String], besides done: Set<String>) -> [String] {
        let renewed = Set(done.map(AnnotationsFolder.name(forArticle:)))
        return old.filter { !renewed.contains($0) }.compactMap { annotations.head(ofFile: $0)?.article.path }
    }

    /// Records what the run has left: the articles in `stale` have annotation files of another digest than today's.
    private func record(_ stale: [String], by writer: FileWriter, _ report: inout RunReport) {
        let there =
            stale
            .filter { Folder.exists(annotations.file(forArticle: $0)) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        do throws(FileMistake) {
            try writeRecord(writer, digest: chain.digest, stale: there)
        } catch {
            report.mistakes.append(error)
        }
    }

    private func writeRecord(_ writer: FileWriter, digest: String?, stale: [String]) throws(FileMistake) {
        let record = Self.record(pipeline, chain, stet: stet, digest: digest, stale: stale)
        let path = Paths.join(annotations.path, RunRecord.fileName)
        let bytes = record.written()
        if try FileReader.readIfThere(path, limit: .max) == bytes { return }
        try writer.write(bytes, to: path, by: "run")
    }

    /// The record of a run, as it stands in `_run.json`.
    static func record(
        _ pipeline: Pipeline,
        _ chain: StageChain,
        stet: String,
        digest: String?,
        stale: [String]
    ) -> RunRecord {
        var record = RunRecord()
        record.stet = stet
        let folder = Folder.resolved(pipeline.annotations) ?? pipeline.annotations
        record.pipeline = Paths.relative(Folder.resolved(pipeline.path) ?? pipeline.path, to: folder)
        record.digest = digest
        record.stages = chain.records
        record.stale = stale
        return record
    }
}
