public import PipelineFile
public import StageKit
import Standoff

/// The stages of a pipeline, ready to annotate one document after the other, or many at once.
public struct StageChain: Sendable {
    /// The stages with their versions, in order.
    let records: [StageRecord]
    /// The digest of all that annotations depend on besides the article: the pipeline with its word lists, the stages'
    /// versions and stet's.
    let digest: String
    /// What the stages say of all articles together.
    let corpus: CorpusPasses
    private let links: [Link]

    private enum Link: Sendable {
        case stage(any Stage)
        case external(ExternalStage)
    }

    /// Makes the stages ready; external ones are started and say their versions.
    ///
    /// - Parameters:
    ///   - pipeline: the checked pipeline.
    ///   - stages: the stages that are known, whose layers external stages may provide.
    ///   - stet: the version of the tool.
    /// - Throws: `Problems` where an external stage does not start.
    public init(_ pipeline: Pipeline, knowing stages: [any Stage.Type], stet: String) async throws(Problems) {
        var links: [Link] = []
        var records: [StageRecord] = []
        for stage in pipeline.stages {
            switch stage {
            case .stage(let stage):
                links.append(.stage(stage))
                records.append(StageRecord(name: Self.name(of: stage), version: "\(Self.version(of: stage))"))
            case .external(let declaration):
                let external = ExternalStage(declaration, knowing: stages.flatMap { $0.provides })
                records.append(StageRecord(name: declaration.name, version: try await external.start()))
                links.append(.external(external))
            }
        }
        self.links = links
        corpus = CorpusPasses(
            pipeline.stages.compactMap { stage in
                if case .stage(let stage) = stage { return CorpusPass(stage) }
                return nil
            }
        )
        self.records = records
        var input = pipeline.canonical
        for record in records { input += Array("\(record.name)\u{0}\(record.version)\u{0}".utf8) }
        digest = Digest.sha256(input + Array(stet.utf8))
    }

    private static func name(of stage: some Stage) -> String { type(of: stage).name }
    private static func version(of stage: some Stage) -> Int { type(of: stage).version }

    /// Takes an article through all stages; the decisions on a layer are applied behind the stage that provides it.
    ///
    /// - Throws: `ArticleFailure` with the stage that failed, or with what is wrong with a decision.
    func annotate(
        _ article: Article,
        _ decisions: [Decision] = []
    ) async throws(ArticleFailure) -> (document: Document, review: ReviewOutcome) {
        var document = Document(article)
        var pass = decisions.isEmpty ? nil : ReviewPass(decisions, on: article)
        for link in links {
            let before = document.layers.count
            switch link {
            case .stage(let stage): try Self.run(stage, on: &document)
            case .external(let external): try await Self.run(external, on: &document)
            }
            do throws(Problems) {
                try pass?.apply(to: &document, from: before)
            } catch {
                throw .review(error)
            }
        }
        pass?.finish()
        return (document, pass?.outcome ?? ReviewOutcome())
    }

    private static func run(_ stage: some Stage, on document: inout Document) throws(ArticleFailure) {
        do {
            try stage.run(on: &document)
        } catch {
            let reason = (error as? any Mistake)?.message ?? "\(error)"
            throw .stage(name: type(of: stage).name, reason: reason)
        }
    }

    private static func run(_ stage: ExternalStage, on document: inout Document) async throws(ArticleFailure) {
        let layers = try await stage.annotate(document)
        do {
            try document.addSealed(layers)
        } catch {
            throw .stage(name: stage.name, reason: (error as? any Mistake)?.message ?? "\(error)")
        }
    }

    /// Ends the external stages' processes.
    public func shutDown() async {
        for link in links {
            if case .external(let external) = link { await external.shutDown() }
        }
    }
}
