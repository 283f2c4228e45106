public import Files
public import PipelineFile
import StageKit
import Standoff

/// What waits for a reviewer: rows that nobody decided on, and decisions that want another look.
public struct Pending: Sendable {
    /// One thing to look at.
    public struct Item: Sendable, Equatable {
        /// Why it waits.
        public let state: State
        /// The annotation file.
        public let file: String
        /// The row's layer.
        public let layer: String
        /// The row's id, or for an obsolete decision the id that it names.
        public let id: String
        /// The row's kind, or what else tells it from others on the same text; empty where nothing does.
        public let kind: String
        /// How doubtful it is, from 0 to 1; `nil` where the layer does not say how sure it is.
        public let doubt: Double?
        /// What stands there.
        public let text: String
        /// What is the matter with a decision; `nil` for rows that nobody decided on.
        public let reason: String?
    }

    /// Why something waits.
    public enum State: String, Sendable {
        /// There is no row any more that the decision could be about.
        case obsolete
        /// The decision was made on a row that was not quite this one.
        case fuzzy
        /// Nobody has decided anything.
        case undecided
    }

    /// The layers that are read for the others' sake, and seldom decided on.
    public static let groundwork: Set = ["blocks", "edits", "sentences"]

    private let pipeline: Pipeline
    private let chain: StageChain
    private let jobs: Int
    private let layers: Set<String>
    private let annotations: AnnotationsFolder

    /// What waits in the articles of a pipeline.
    ///
    /// - Parameters:
    ///   - pipeline: the checked pipeline.
    ///   - chain: its stages.
    ///   - jobs: how many articles are looked at at once.
    ///   - layers: the layers to look at; empty for all but the groundwork.
    public init(_ pipeline: Pipeline, _ chain: StageChain, jobs: Int, layers: [String]) {
        self.pipeline = pipeline
        self.chain = chain
        self.jobs = jobs
        self.layers = Set(layers)
        annotations = AnnotationsFolder(path: pipeline.annotations)
    }

    /// Finds all that waits, as a run would leave it now: obsolete decisions, then fuzzy ones, then rows by doubt.
    ///
    /// - Returns: what waits, and the articles that could not be looked at.
    /// - Throws: `FileMistake` where the articles folder cannot be read.
    public func perform(
        progress: RunProgress
    ) async throws(FileMistake) -> (items: [Item], failures: [FailedArticle]) {
        let found = try ArticleFinder.find(pipeline.articles)
        progress.begin(total: found.paths.count)
        let queue = ArticleQueue(count: found.paths.count)
        let worker = ArticleWorker(
            articles: pipeline.articles.folder,
            annotations: annotations,
            chain: chain,
            writer: nil,
            stale: nil
        )
        var parts = await withTaskGroup(of: [Part].self) { group in
            for _ in 0..<max(1, min(jobs, found.paths.count)) {
                group.addTask {
                    var parts: [Part] = []
                    while !progress.isStopping, let index = queue.take() {
                        parts.append(await part(found.paths[index], worker, progress))
                    }
                    return parts
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        parts.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        let items = parts.flatMap(\.items)
        let order = items.indices.sorted {
            Self.rank(items[$0]) != Self.rank(items[$1])
                ? Self.rank(items[$0]) > Self.rank(items[$1]) : $0 < $1
        }
        return (order.map { items[$0] }, found.failures + parts.compactMap(\.failure))
    }

    private struct Part: Sendable {
        let path: String
        var items: [Item] = []
        var failure: FailedArticle?
    }

    private static func rank(_ item: Item) -> Double {
        switch item.state {
        case .obsolete: 3
        case .fuzzy: 2
        case .undecided: item.doubt ?? -1
        }
    }

    private func part(_ path: String, _ worker: ArticleWorker, _ progress: RunProgress) async -> Part {
        var part = Part(path: path)
        var size = 0
        defer { progress.finish(bytes: size) }
        do throws(ArticleFailure) {
            let bytes = try ArticleReader.bytes(Paths.join(pipeline.articles.folder, path))
            size = bytes.count
            let review = try annotations.review(forArticle: path)
            let (file, outcome) = try await worker.annotate(path, bytes, Digest.sha256(bytes), review)
            part.items = items(file, outcome, annotations.file(forArticle: path), bytes)
        } catch {
            part.failure = FailedArticle(path: path, failure: error)
        }
        return part
    }

    private func isWanted(_ layer: String) -> Bool {
        layers.isEmpty ? !Self.groundwork.contains(layer) : layers.contains(layer)
    }

    private func items(_ file: AnnotationFile, _ outcome: ReviewOutcome, _ path: String, _ article: [UInt8]) -> [Item] {
        var items: [Item] = []
        for finding in outcome.findings where finding.kind == .obsolete {
            let decision = finding.decision
            items.append(
                Item(
                    state: .obsolete,
                    file: path,
                    layer: decision.layer,
                    id: decision.id,
                    kind: decision.anchor?.kind ?? "",
                    doubt: 1,
                    text: decision.anchor?.place.text ?? "",
                    reason: finding.reason
                )
            )
        }
        let reasons = Dictionary(
            outcome.findings.compactMap { finding in finding.row.map { ($0, finding.reason) } },
            uniquingKeysWith: { first, _ in first }
        )
        guard let rows = try? RowFile.read(file.written(), name: path) else { return items }
        let text = ArticleText(article)
        for row in FileRow.all(in: rows) where isWanted(row.layer) {
            guard row.review == nil || row.review?.fuzzy == true else { continue }
            items.append(
                Item(
                    state: row.review == nil ? .undecided : .fuzzy,
                    file: path,
                    layer: row.layer,
                    id: row.id,
                    kind: row.word("kind") ?? row.word("concept") ?? "",
                    doubt: row.confidence.map { 1 - $0 },
                    text: row.row.shownText?.first ?? row.row.span.map { text.words($0.start(atMost: 240)) } ?? "",
                    reason: reasons[row.id]
                )
            )
        }
        return items
    }
}

extension TextSpan {
    /// The first code points of a long span.
    fileprivate func start(atMost length: Int) -> TextSpan {
        TextSpan(start, min(end, start + length))
    }
}
