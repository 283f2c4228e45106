import StageKit
import Testing

@testable import TagTopics

@Suite("Evidence")
struct EvidenceTests {
    private static let diplomacy = """
          - id: d:1
            label: diplomacy
            distinct: 1
            threshold: 0.1
            any:
              - ambassador
              - {phrase: foreign ministry, weight: 1.5}
              - {phrase: ministry, weight: 0.4}
              - {phrase: LITO, exact: true}
            near:
              - {words: [peace talks, delegation], within: 6, weight: 2}
            not: [brand ambassador]

        """

    /// What speaks for diplomacy, as it stands in the text.
    private static func found(_ text: String, weights: String? = nil) throws -> [String] {
        let stage = try tagger(taxonomy: taxonomy(diplomacy), weights: weights)
        let tagged = try Tagged(text, by: stage)
        return tagged.topic("diplomacy")?.evidence.map { tagged.document.text($0.span) } ?? []
    }

    @Test("Terms are found in any inflection and case, and as the taxonomy writes them")
    func inflection() throws {
        let stage = try tagger(taxonomy: taxonomy(Self.diplomacy))
        let topic = try #require(try Tagged("The AMBASSADOR’s car, two foreign ministries.", by: stage).topics.first)
        #expect(topic.evidence.map(\.term) == ["ambassador", "foreign ministry"])
    }

    @Test("The longest term counts, and no part of it")
    func longest() throws {
        #expect(try Self.found("The foreign ministry and a ministry") == ["foreign ministry", "ministry"])
    }

    @Test("What is exact is found in its case only, with stops or without")
    func exact() throws {
        #expect(try Self.found("LITO, L.I.T.O., Lito, lito, LITOs") == ["LITO", "L.I.T.O"])
    }

    @Test("Words near one another are found in any order; each of them counts once")
    func near() throws {
        #expect(try Self.found("A delegation came for peace talks.") == ["delegation came for peace talks"])
        #expect(try Self.found("Peace talks, said the delegation.") == ["Peace talks, said the delegation"])
        #expect(try Self.found("Peace talks failed because a second delegation stayed away.").isEmpty)
        #expect(
            try Self.found("Peace talks with a delegation of one, a delegation of two") == [
                "Peace talks with a delegation"
            ]
        )
        #expect(try Self.found("Peace talks\n\nA delegation").isEmpty)
    }

    @Test("What a term of suppression overlaps does not count")
    func suppression() throws {
        #expect(try Self.found("Their brand ambassador met an ambassador") == ["ambassador"])
        #expect(try Self.found("two brand ambassadors").isEmpty)
    }

    @Test("Weights add up with those of the taxonomy, and need no room of their own")
    func weights() throws {
        let table = "# vocabulary: desk/1\nministries\td:1\t0.25\nministry spokesman\td:1\t1\n"
        let stage = try tagger(taxonomy: taxonomy(Self.diplomacy), weights: table)
        let tagged = try Tagged("A ministry. The foreign ministry spokesman.", by: stage)
        #expect(
            try Self.found("A ministry. The foreign ministry spokesman.", weights: table) == [
                "ministry", "foreign ministry", "ministry spokesman", "ministry",
            ]
        )
        // By themselves 0.4 and 0.25; inside of a longer term the second alone, at its second occurrence. One, three and
        // four words stand before them, of 150 behind which they would count half.
        let full: [(weight: Double, words: Double)] = [(0.65, 1), (1.5, 3), (1, 4), (0.125, 4)]
        let expected = full.map { weight, words in
            (1000 * weight * 150 / (150 + words)).rounded(.toNearestOrEven) / 1000
        }
        #expect(tagged.topic("diplomacy")?.evidence.map(\.weight) == expected)
    }

    @Test("A retired id stands for the concept that replaces it")
    func retired() throws {
        let concepts =
            "  - {id: d:1, label: old, retired: [d:0]}\n  - {id: d:2, label: new, broader: d:0, any: [pact]}\n"
        let stage = try tagger(
            taxonomy: taxonomy(concepts),
            weights: "# vocabulary: desk/1\ntreaty\td:0\t1\n",
            "minimum-score: 0.1"
        )
        let tagged = try Tagged("A treaty and a pact", by: stage)
        #expect(tagged.topics.map(\.concept) == ["d:2", "d:1"] || tagged.topics.map(\.concept) == ["d:1", "d:2"])
        #expect(tagged.evidence("old").count == 2)
    }

    @Test("Quotes say whose words they are")
    func quoted() throws {
        let text = "“The ambassador knew,” Kerr said of the ministry."
        var document = Document(Article(path: "a.txt", bytes: Array(text.utf8)))
        var indirect = Quote(.indirect, content: [TextSpan(38, 50)], rule: "test")
        indirect.id = "quote-b"
        try document.add([Quote(.direct, content: [TextSpan(3, 22)], rule: "test"), indirect])
        try tagger(taxonomy: taxonomy(Self.diplomacy)).run(on: &document)
        #expect(document.rows(of: Topic.self).first?.evidence.map(\.quoted) == [true, false])
    }

    @Test("Articles in other languages are not tagged")
    func languages() throws {
        for (language, count) in [("en-GB", 1), ("EN", 1), ("fr", 0), (nil, 1)] as [(String?, Int)] {
            var document = Document(Article(path: "a.txt", bytes: Array("An ambassador".utf8)))
            document.language = language
            try tagger(taxonomy: taxonomy(Self.diplomacy)).run(on: &document)
            #expect(document.rows(of: Topic.self).count == count)
        }
        var document = Document(Article(path: "a.txt", bytes: Array("An ambassador".utf8)))
        document.language = "fr"
        try tagger(taxonomy: taxonomy(Self.diplomacy), "languages: [fr]").run(on: &document)
        #expect(document.rows(of: Topic.self).count == 1)
    }
}
