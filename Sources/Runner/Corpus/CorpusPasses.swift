import Files
import StageKit
import Standoff

/// The corpus pass: what the stages of a pipeline say of all articles together.
struct CorpusPasses: Sendable {
    private let passes: [CorpusPass]
    private let reads: [any Annotation.Type]

    /// The parts that stages have in it.
    init(_ passes: [CorpusPass]) {
        self.passes = passes
        var reads: [any Annotation.Type] = []
        for type in passes.flatMap(\.reads) where !reads.contains(where: { $0 == type }) { reads.append(type) }
        self.reads = reads
    }

    /// Whether no stage has a part in it: there is then no `_corpus.json`.
    var isEmpty: Bool { passes.isEmpty }

    /// What is kept of one annotation file until all have been seen.
    struct Kept: Sendable {
        let path: String
        let content: String
        let facts: [(any Sendable)?]
    }

    /// What the stages need of an annotation file; `nil` where it cannot be read.
    func keep(_ file: [UInt8]) -> Kept? {
        guard let head = AnnotationHead(file), let article = CorpusArticle.read(file, types: reads) else { return nil }
        return Kept(path: article.path, content: head.content, facts: passes.map { $0.facts(of: article) })
    }

    /// The bytes of `_corpus.json`.
    func file(_ kept: [Kept]) -> [UInt8] {
        let kept = kept.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        var file = CorpusFile()
        file.articles = digest(of: kept)
        for (index, pass) in passes.enumerated() {
            file.sections.append((pass.section, pass.rows(relating: kept.compactMap { $0.facts[index] })))
        }
        return file.written()
    }

    /// The digest of the annotation files of which something is kept.
    func digest(of kept: [Kept]) -> String {
        digest(kept.map { ($0.path, $0.content) })
    }

    /// The digest of annotation files, by their articles' paths in order and the digests of their layers, and of the
    /// parts that stages have in the pass.
    func digest(_ files: [(path: String, content: String)]) -> String {
        var input: [UInt8] = []
        for pass in passes {
            input += Array("\(pass.section.name) \(pass.version)".utf8)
            input.append(0)
        }
        for (path, content) in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
            input += Array(path.utf8)
            input.append(0)
            input += Array(content.utf8)
            input.append(0)
        }
        return Digest.sha256(input)
    }
}
