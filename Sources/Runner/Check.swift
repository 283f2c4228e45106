public import Files
public import PipelineFile
import StageKit
public import Standoff

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
        /// What is the matter with a decision; `nil` for the other kinds.
        public var review: DecisionFinding?
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
        /// The article is gone, and people have decided something on it.
        case orphanedReview = "orphaned-review"
        /// Somebody edited the file.
        case editedByHand = "edited-by-hand"
        /// The article cannot be annotated.
        case failed
        /// A decision is applied to a row that is not quite the one it was made on.
        case fuzzy
        /// There is no row any more that a decision could be about.
        case obsolete

        /// Whether the check goes well all the same, unless it is a strict one.
        public var isWarning: Bool { self == .fuzzy || self == .obsolete }

        /// The command that mends it; the file may be one that a run trusts.
        public func remedy(pipeline: String, isTrusted: Bool) -> String {
            switch self {
            case .missing, .stale: "stet run \(pipeline)\(isTrusted ? " --force" : "")"
            case .orphaned: "stet run \(pipeline) --prune"
            case .orphanedReview:
                "move the review file to where its article is now, or delete it; then: stet run \(pipeline)"
            case .editedByHand: "stet adopt FILE, or with --discard to throw the edit away"
            case .failed: "mend the article, or exclude it in the pipeline"
            case .fuzzy: "stet pending \(pipeline), then stet accept, reject or correct"
            case .obsolete: "look the text up and decide anew, or delete the entry in the review file"
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
            findings += orphanFindings(orphans.names, of: found)
            findings += orphans.unread.map { Finding(kind: .failed, path: $0.folder, failure: .file($0.mistake)) }
        }
        if let finding = recordFinding(hasArticles: !found.paths.isEmpty) { findings.append(finding) }
        if !progress.isStopping, let finding = corpusFinding(kept) { findings.append(finding) }
        findings.sort {
            $0.path != $1.path
                ? $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
                : ($0.review?.number ?? -1) < ($1.review?.number ?? -1)
        }
        return (findings, found.paths.count)
    }

    /// The files of articles that are gone: where somebody decided something, that is what is to be looked after.
    private func orphanFindings(_ files: [String], of found: FoundArticles) -> [Finding] {
        let moved = Set(MovedArticles.find(found, pipeline.articles.folder, annotations).map(\.from))
        let reviews = annotations.orphanedReviews(of: found)
        let reviewed = Set(reviews)
        // A run lets the files of an article that has only moved follow it.
        let movedReviews = Set(moved.map(AnnotationsFolder.decisions(forAnnotations:)))
        return files.filter {
            !moved.contains($0) && !reviewed.contains(AnnotationsFolder.decisions(forAnnotations: $0))
        }
        .map { Finding(kind: .orphaned, path: $0) }
            + reviews.filter { !movedReviews.contains($0) }.map { Finding(kind: .orphanedReview, path: $0) }
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
        let isTrusted = CorpusFile.articles(of: there) == chain.corpus.digest(of: kept)
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
                        findings += await compare(paths[index], worker, progress, &kept)
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
    ) async -> [Finding] {
        var size = 0
        defer { progress.finish(bytes: size) }
        do throws(ArticleFailure) {
            let bytes = try ArticleReader.bytes(Paths.join(pipeline.articles.folder, path))
            size = bytes.count
            let digest = Digest.sha256(bytes)
            let review = try annotations.review(forArticle: path)
            let (expected, outcome) = try await worker.annotate(path, bytes, digest, review)
            let warnings = outcome.findings.map { finding in
                Finding(kind: finding.kind == .fuzzy ? .fuzzy : .obsolete, path: path, review: finding)
            }
            let kind = try kind(of: path, expected, worker)
            keep(kind == .editedByHand ? annotations.bytes(ofArticle: path) : expected.written(), &kept)
            guard let kind else { return warnings }
            let isTrusted = kind == .stale && worker.isUpToDate(path, digest, review)
            return [Finding(kind: kind, path: path, isTrusted: isTrusted)] + warnings
        } catch {
            // A run that fails leaves the old file, and goes over that.
            keep(annotations.bytes(ofArticle: path), &kept)
            return [Finding(kind: .failed, path: path, failure: error)]
        }
    }

    /// Keeps what the corpus pass needs of an annotation file as a run would find it.
    private func keep(_ file: [UInt8]?, _ kept: inout [CorpusPasses.Kept]) {
        guard !chain.corpus.isEmpty, let file, let facts = chain.corpus.keep(file) else { return }
        kept.append(facts)
    }

    private func kind(
        of path: String,
        _ expected: AnnotationFile,
        _ worker: ArticleWorker
    ) throws(ArticleFailure) -> Kind? {
        do throws(FileMistake) {
            guard let file = try FileReader.readIfThere(annotations.file(forArticle: path), limit: .max) else {
                return .missing
            }
            if file == expected.written() { return nil }
            let isOfThisPipeline = worker.isOfThisPipeline(path)
            return HandEdit.isThere(in: file, besides: expected, isOfThisPipeline: isOfThisPipeline)
                ? .editedByHand : .stale
        } catch {
            throw .file(error)
        }
    }
}
