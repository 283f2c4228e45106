import StageKit
import Testing

@testable import Runner

@Suite("The digest of _corpus.json")
struct CorpusPassesTests {
    /// A stage that counts articles, in a first and a second version.
    private enum First: Edition { static let version = 1 }
    private enum Second: Edition { static let version = 2 }

    private static func passes(_ stages: any Stage...) -> CorpusPasses {
        CorpusPasses(stages.compactMap(CorpusPass.init))
    }

    @Test("tells files, stages and their versions apart")
    func digest() throws {
        let kept = [CorpusPasses.Kept(path: "a.txt", content: "0f", facts: [])]
        let first = try Self.passes(Counting<First>(options: NoOptions()))
        let digest = first.digest(of: kept)
        #expect(try Self.passes(Counting<First>(options: NoOptions())).digest(of: kept) == digest)
        #expect(try Self.passes(Counting<Second>(options: NoOptions())).digest(of: kept) != digest)
        #expect(Self.passes().digest(of: kept) != digest)
        #expect(first.digest(of: [CorpusPasses.Kept(path: "a.txt", content: "f0", facts: [])]) != digest)
    }
}

private protocol Edition: Sendable {
    static var version: Int { get }
}

private struct Counting<Version: Edition>: CorpusStage {
    static var name: String { "counting" }
    static var version: Int { Version.version }
    static var summary: String { "Counts articles." }
    static var provides: [any Annotation.Type] { [] }
    static var examples: [Example<NoOptions>] { [] }
    static var corpusReads: [any Annotation.Type] { [] }

    init(options: NoOptions) throws(Problems) {}

    func annotate(_ document: inout Document) throws {}
    func facts(of article: CorpusArticle) -> String? { article.path }

    func relate(_ facts: [String]) -> [Count] {
        var count = Count()
        count.articles = facts.count
        return [count]
    }
}

private struct Count: CorpusRow {
    static let section = CorpusSection(name: "counts", prefix: "count", summary: "How many articles there are.")
    var id = ""
    var articles = 0
    var identity: [String] { [] }

    mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("articles", &articles, help: "How many articles there are.")
    }
}
