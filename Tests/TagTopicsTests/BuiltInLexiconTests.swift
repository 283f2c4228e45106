import Files
import PipelineFile
import StageKit
import Testing

@testable import TagTopics

@Suite("The lexicon that comes with stet")
struct BuiltInLexiconTests {
    private static let root = String(#filePath).components(upTo: "/Tests/")

    @Test("is what stands in pipelines/lexicons; if not, 'make lexicon' mends it")
    func agrees() throws {
        var context = ReadingContext()
        let path = Self.root + "/pipelines/lexicons/media-topics"
        let yaml = try YAMLReader.read(try FileReader.read(path + ".yaml", limit: 16_000_000), name: "t.yaml")
        let table = try TableReader.read(try FileReader.read(path + "-weights.tsv", limit: 16_000_000), name: "w.tsv")
        let taxonomy = try #require(Taxonomy.read(yaml, &context))
        let weights = try #require(TopicWeights.read(table, &context))
        #expect(context.problems == [])
        #expect(CompactTaxonomy.written(taxonomy) == String(describing: LexiconText.taxonomy))
        #expect(CompactTaxonomy.written(weights) == String(describing: LexiconText.weights))
    }

    @Test("has no mistakes, all top-level topics, and no branch without narrower concepts' terms")
    func sound() throws {
        let lexicon = try BuiltInLexicon.compiled.get()
        #expect(lexicon.concepts.count { $0.level == 1 } == 17)
        #expect(lexicon.concepts.count { $0.level > 1 } >= 150)
        let speaking = Set(lexicon.terms.all.map { Int($0.concept) })
        #expect(lexicon.concepts.indices.allSatisfy { speaking.contains($0) || lexicon.concepts[$0].level < 3 })
    }

    @Test("is read as it was written")
    func compact() throws {
        var context = ReadingContext()
        let text = """
            vocabulary: desk/1
            concepts:
              - {id: p, label: politics}
              - id: p:1
                label: "diplomacy, treaties"
                broader: p
                retired: [p:0, p:00]
                threshold: 1.25
                distinct: 3
                roll-up: 0.5
                any: [treaty, {phrase: peace talks, weight: 0.001}, {phrase: LITO, exact: true}, {phrase: UN, weight: 2, exact: true}]
                near: [{words: [troops, border]}, {words: [a, b c, d], within: 30, weight: 1.5}]
                not: [brand ambassador, {phrase: ABC, exact: true}]

            """
        let taxonomy = try #require(Taxonomy.read(try YAMLReader.read(Array(text.utf8), name: "t.yaml"), &context))
        let written = CompactTaxonomy.written(taxonomy)
        #expect(CompactTaxonomy.taxonomy(utf8: Array(written.utf8)) == taxonomy)
        let table = "# vocabulary: desk/1\npact\tp:1\t0.001\nold bond\tp:1\t12\n"
        let weights = try #require(TopicWeights.read(try TableReader.read(Array(table.utf8), name: "w.tsv"), &context))
        #expect(CompactTaxonomy.weights(utf8: Array(CompactTaxonomy.written(weights).utf8)) == weights)
        #expect(context.problems == [])
    }
}

extension String {
    /// What stands before the first occurrence of a part.
    fileprivate func components(upTo part: String) -> String {
        var rest = self[...]
        while !rest.isEmpty, !rest.hasPrefix(part) { rest = rest.dropFirst() }
        return String(prefix(count - rest.count))
    }
}
