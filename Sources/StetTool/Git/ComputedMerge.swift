import Files
import PipelineFile
import Runner
import Standoff
import VersionControl

/// Puts two versions of an annotation file together as a run would: by computing the file anew.
///
/// That is possible where both versions were made by the pipeline that stands on the disk, and everything that they were
/// made of can still be had. Nothing of that is taken on trust: the articles and review files are found by the digests that
/// the versions hold, and both versions have to come out of the pipeline byte by byte.
struct ComputedMerge<Tool: StetTool> {
    /// The path of the file in the repository.
    let path: String
    let base: [UInt8]
    let ours: [UInt8]
    let theirs: [UInt8]

    /// What an annotation file was made of.
    private struct Sources {
        let article: ArticleRecord
        let text: [UInt8]
        let review: [UInt8]?
    }

    /// The file that a run would write behind the merge; `nil` where it cannot be known.
    func merge() async -> MergeOutcome? {
        guard let repository = try? await Repository() else { return nil }
        let lookup = ArticleLookup(repository: repository)
        let tree = FileTree.folder(repository.top)
        guard let pipelinePath = (try? await lookup.pipelines(of: [path], in: tree))?.first ?? nil,
            let pipeline = try? Pipeline.load(Paths.join(repository.top, pipelinePath), stages: Tool.stages),
            // A merge starts no programs but stet and git.
            !pipeline.stages.contains(where: \.isExternal),
            let chain = try? await StageChain(pipeline, knowing: Tool.stages, stet: stetVersion),
            let mine = await sources(of: ours, lookup, repository),
            let other = await sources(of: theirs, lookup, repository),
            mine.article.path == other.article.path,
            await file(of: mine, chain) == ours, await file(of: other, chain) == theirs
        else { return nil }
        let old = await sources(of: base, lookup, repository)
        guard base.isEmpty || old != nil, let text = Self.merged(old?.text, mine.text, other.text),
            case .known(let review) = review(old?.review, mine.review, other.review)
        else { return nil }
        let merged = Sources(article: mine.article, text: text, review: review)
        return await file(of: merged, chain).map { MergeOutcome(bytes: $0) }
    }

    private func file(of sources: Sources, _ chain: StageChain) async -> [UInt8]? {
        try? await chain.annotationFile(
            ofArticle: sources.article.path,
            bytes: sources.text,
            review: sources.review
        )
    }

    private func sources(of file: [UInt8], _ lookup: ArticleLookup, _ repository: Repository) async -> Sources? {
        guard let head = AnnotationHead(file) else { return nil }
        let subject = ArticleLookup.Subject(path: path, article: head.article)
        guard let text = (try? await lookup.texts(of: [subject], in: .folder(repository.top)))?.first ?? nil else {
            return nil
        }
        guard let digest = head.decisions else {
            return Sources(article: head.article, text: text.bytes, review: nil)
        }
        let tree = FileTree.folder(repository.top)
        guard let review = (try? await lookup.content(of: reviewPath, digest, in: tree)) ?? nil else { return nil }
        return Sources(article: head.article, text: text.bytes, review: review)
    }

    /// What one side changed; `nil` where both did.
    private static func merged(_ base: [UInt8]?, _ ours: [UInt8], _ theirs: [UInt8]) -> [UInt8]? {
        if ours == theirs || theirs == base { return ours }
        return ours == base ? theirs : nil
    }

    /// The review file behind a merge.
    private enum ReviewBehind {
        case known([UInt8]?)
        /// Somebody has to choose first.
        case contested
    }

    private func review(_ base: [UInt8]?, _ ours: [UInt8]?, _ theirs: [UInt8]?) -> ReviewBehind {
        if ours == theirs || theirs == base { return .known(ours) }
        if ours == base { return .known(theirs) }
        guard let ours, let theirs else { return .contested }
        let file = MergedFile(path: reviewPath, base: base ?? [], ours: ours, theirs: theirs)
        guard let outcome = try? file.merge(), outcome.conflicts.isEmpty else { return .contested }
        return .known(outcome.bytes)
    }

    private var reviewPath: String { Paths.withoutExtension(path) + ReviewFile.fileExtension }
}

extension PipelineStage {
    /// Whether the stage is a program of its own.
    fileprivate var isExternal: Bool {
        if case .external = self { true } else { false }
    }
}
