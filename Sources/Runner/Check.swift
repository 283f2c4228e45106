public import Files
public import PipelineFile
import StageKit
import Standoff

/// Sees whether the annotation files are what a run would write, and trusts nothing but a computation of its own.
public struct Check: Sendable {
    /// One thing that is not as a run would leave it.
    public struct Finding: Sendable, Equatable {
        /// What is wrong with it.
        public let kind: Kind
        /// The article, or, for files without one, the annotation file.
        public let path: String
        /// Why the article failed; `nil` for the other kinds.
        public var failure: ArticleFailure?
        /// Whether a run would take the file for up to date all the same: its head was edited, or a stage changed without
        /// its version.
        public var isTrusted = false
    }

    /// What can be wrong with annotation files.
    public enum Kind: String, Sendable, CaseIterable {
        /// There is no annotation file.
        case missing
        /// The file is not what the article and the pipeline give today.
        case stale
        /// The file's article is gone.
        case orphaned
        /// Somebody edited the file.
        case editedByHand = "edited-by-hand"
        /// The article cannot be annotated.
        case failed

        /// The command that mends it; the file may be one that a run trusts.
        public func remedy(pipeline: String, isTrusted: Bool) -> String {
            switch self {
            case .missing, .stale: "stet run \(pipeline)\(isTrusted ? " --force" : "")"
            case .orphaned: "stet run \(pipeline) --prune"
            case .editedByHand: "move the edit away, delete the file, then: stet run \(pipeline)"
            case .failed: "mend the article, or exclude it in the pipeline"
            }
        }
    }

    private let pipeline: Pipeline
    private let chain: StageChain
    private let stet: String
    private let jobs: Int
    private let annotations: AnnotationsFolder

    /// A check of a pipeline whose stages are ready.
    public init(_ pipeline: Pipeline, _ chain: StageChain, stet: String, jobs: Int) {
        self.pipeline = pipeline
        self.chain = chain
        self.stet = stet
        self.jobs = jobs
        annotations = AnnotationsFolder(path: pipeline.annotations)
    }

    /// Computes everything anew and compares bytes. Writes nothing.
    ///
    /// - Returns: what is not as it should be, by path; and how many articles there are.
    /// - Throws: `FileMistake` where the articles folder cannot be read.
    public func perform(
        progress: RunProgress
    ) async throws(FileMistake) -> (findings: [Finding], articles: Int) {
        let found = try ArticleFinder.find(pipeline.articles)
        progress.begin(total: found.paths.count)
        let (differing, kept) = await compare(found.paths, progress)
        var findings = differing
        findings += found.failures.map { Finding(kind: .failed, path: $0.path, failure: $0.failure) }
        if Folder.exists(annotations.path) {
            let orphans = annotations.orphans(of: found)
            findings += orphans.names.map { Finding(kind: .orphaned, path: $0) }
            findings += orphans.unread.map { Finding(kind: .failed, path: $0.folder, failure: .file($0.mistake)) }
        }
        if let finding = recordFinding(hasArticles: !found.paths.isEmpty) { findings.append(finding) }
        if !progress.isStopping, let finding = corpusFinding(kept) { findings.append(finding) }
        findings.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        return (findings, found.paths.count)
    }

    private func recordFinding(hasArticles: Bool) -> Finding? {
        guard let last = annotations.lastRun() else {
            return hasArticles ? Finding(kind: .missing, path: RunRecord.fileName) : nil
        }
        let today = Run.record(pipeline, chain, stet: stet, digest: chain.digest, stale: last.stale)
        return last == today ? nil : Finding(kind: .stale, path: RunRecord.fileName)
    }

    /// Whether `_corpus.json` is what the articles' annotations give, as far as they can be annotated.
    private func corpusFinding(_ kept: [CorpusPasses.Kept]) -> Finding? {
        let path = Paths.join(annotations.path, CorpusFile.fileName)
        let there: [UInt8]?
        do throws(FileMistake) {
            there = try FileReader.readIfThere(path, limit: .max)
        } catch {
            return Finding(kind: .failed, path: CorpusFile.fileName, failure: .file(error))
        }
        if chain.corpus.isEmpty { return there.map { _ in Finding(kind: .orphaned, path: CorpusFile.fileName) } }
        guard let there else { return kept.isEmpty ? nil : Finding(kind: .missing, path: CorpusFile.fileName) }
        if there == chain.corpus.file(kept) { return nil }
        // Where the digest is the right one, a run would take the file for up to date.
        let isTrusted = CorpusFile.articles(of: there) == CorpusPasses.digest(of: kept)
        return Finding(kind: .stale, path: CorpusFile.fileName, isTrusted: isTrusted)
    }

    private func compare(_ paths: [String], _ progress: RunProgress) async -> ([Finding], [CorpusPasses.Kept]) {
        let queue = ArticleQueue(count: paths.count)
        let last = annotations.lastRun()
        let worker = ArticleWorker(
            articles: pipeline.articles.folder,
            annotations: annotations,
            chain: chain,
            writer: nil,
            stale: last?.digest == chain.digest ? Set(last?.stale ?? []) : nil
        )
        return await withTaskGroup(of: ([Finding], [CorpusPasses.Kept]).self) { group in
            for _ in 0..<max(1, min(jobs, paths.count)) {
                group.addTask {
                    var findings: [Finding] = []
                    var kept: [CorpusPasses.Kept] = []
                    while !progress.isStopping, let index = queue.take() {
                        let finding = await compare(paths[index], worker, progress, &kept)
                        if let finding { findings.append(finding) }
                    }
                    return (findings, kept)
                }
            }
            return await group.reduce(into: ([], [])) { all, part in
                all.0 += part.0
                all.1 += part.1
            }
        }
    }

    private func compare(
        _ path: String,
        _ worker: ArticleWorker,
        _ progress: RunProgress,
        _ kept: inout [CorpusPasses.Kept]
    ) async -> Finding? {
        var size = 0
        defer { progress.finish(bytes: size) }
        do throws(ArticleFailure) {
            let bytes = try ArticleReader.bytes(Paths.join(pipeline.articles.folder, path))
            size = bytes.count
            let digest = Digest.sha256(bytes)
            let expected = try await worker.annotate(path, bytes, digest).written()
            if !chain.corpus.isEmpty, let file = chain.corpus.keep(expected) { kept.append(file) }
            guard let kind = try kind(of: path, expected: expected) else { return nil }
            return Finding(kind: kind, path: path, isTrusted: kind == .stale && worker.isUpToDate(path, digest))
        } catch {
            // The run that failed has left the old file, and has gone over that.
            if !chain.corpus.isEmpty, let file = annotations.bytes(ofArticle: path), let old = chain.corpus.keep(file) {
                kept.append(old)
            }
            return Finding(kind: .failed, path: path, failure: error)
        }
    }

    private func kind(of path: String, expected: [UInt8]) throws(ArticleFailure) -> Kind? {
        do throws(FileMistake) {
            guard let file = try FileReader.readIfThere(annotations.file(forArticle: path), limit: .max) else {
                return .missing
            }
            if file == expected { return nil }
            return AnnotationHead.isEdited(file) ? .editedByHand : .stale
        } catch {
            throw .file(error)
        }
    }
}
