import StageKit
import Testing

@testable import TagTopics

@Suite("Scopes and roles")
struct ScopeTests {
    private static let concepts = """
          - {id: p, label: politics}
          - {id: p:1, label: diplomacy, broader: p, distinct: 1, any: [treaty, ambassador, envoy]}
          - {id: p:2, label: defence, broader: p, distinct: 1, any: [troops, navy, artillery]}
          - {id: s, label: sport, distinct: 1, any: [football, ferry race]}

        """

    private static func stage(_ options: String = "", minimum: Double = 0.2) throws -> TagTopics {
        try tagger(taxonomy: taxonomy(concepts), "minimum-score: \(minimum)\n" + options)
    }

    private static let page = """
        Home / Sport / Football

        Kesmar sends troops to the coast

        By Ilse Marn

        The navy of Kesmar will take its troops to the coast of the inland sea on Monday, the government in Lindavar \
        said, and nobody in the town of Torva was surprised to hear it after all that had happened there in spring.

        An envoy will travel to Velm. He is to say that the treaty of the two countries still stands, and that no \
        soldier will cross the river, whatever the papers of the capital have written about it since the summer.

        Read more: Football in Velm

        """

    @Test("Navigation, credits and teasers are not read")
    func unread() throws {
        let stage = try Self.stage()
        #expect(try Tagged(Self.page, by: stage).topic("sport") != nil)
        #expect(try Tagged(Self.page, by: stage, blocks: true).topic("sport") == nil)
        #expect(try Tagged(Self.page, by: stage, blocks: true).topic("defence") != nil)
    }

    @Test("A term counts more in a title, as often as the option says")
    func title() throws {
        let stage = try Self.stage("title-factor: 4\nlead: 0")
        let evidence = try Tagged(Self.page, by: stage, blocks: true).topic("defence")?.evidence ?? []
        #expect(evidence.map(\.term) == ["troops", "navy", "troops"])
        let plain = try #require(evidence.first { $0.term == "navy" }).weight
        #expect(abs(evidence[0].weight - 4 * plain) < 0.002)
        // The second occurrence counts a half.
        #expect(abs(evidence[2].weight - plain / 2) < 0.002)
    }

    @Test("A term counts half behind as many words as the option says, titles and all", arguments: [1, 10, 150])
    func lead(words: Int) throws {
        let stage = try Self.stage("lead: \(words)", minimum: 0.05)
        let ferry = "ferries " + String(repeating: "word ", count: words - 1)
        let tagged = try Tagged("Navy\n\n\(ferry)navy of \(ferry)\n\ntroops", by: stage)
        // Before them stand none, one and the words of the lead, and three and twice as many.
        let places = [0, words + 1, 2 * words + 3].map { Double(words) / Double(words + $0) }
        let expected = [places[0], places[1] / 2, places[2]].map { ($0 * 1000).rounded(.toNearestOrEven) / 1000 }
        #expect(tagged.topic("defence")?.evidence.map(\.weight) == expected)
    }

    @Test("A passage's words count from its own beginning")
    func leadOfPassage() throws {
        let stage = try Self.stage("scopes: [article, blocks]\nlead: 10")
        let tagged = try Tagged(Self.page, by: stage, blocks: true)
        let block = try #require(tagged.document.rows(of: Block.self).filter { $0.kind == .paragraph }.last).id
        let envoy = try #require(tagged.topic("diplomacy", scope: block)?.evidence.first)
        #expect(envoy.term == "envoy")
        #expect(envoy.weight == 0.909)
        let inArticle = try #require(tagged.topic("politics")?.evidence.first { $0.term == "envoy" })
        #expect(inArticle.weight < 0.2)
    }

    @Test("An article's row covers its visible text, without front matter")
    func span() throws {
        let head = "---\ntitle: x\n---"
        let text = head + "\n\n  A treaty, an envoy.  \n"
        let article = Article(path: "a.txt", bytes: Array(text.utf8), frontMatter: TextSpan(0, head.utf8.count))
        var document = Document(article)
        try Self.stage().run(on: &document)
        let spans = Set(document.rows(of: Topic.self).map { document.text($0.span) })
        #expect(spans == ["A treaty, an envoy."])
    }

    @Test("Passages have topics of their own, for which their neighbours speak less")
    func passages() throws {
        let stage = try Self.stage("scopes: [blocks]\nlead: 0")
        let tagged = try Tagged(Self.page, by: stage, blocks: true)
        let blocks = tagged.document.rows(of: Block.self).filter { $0.kind == .paragraph }
        #expect(blocks.count == 2)
        #expect(!tagged.topics.contains { $0.scope == Topic.article })
        let navy = try #require(tagged.topic("defence", scope: blocks[0].id))
        #expect(navy.span == blocks[0].span)
        // The title before it is a neighbour; its occurrence counts behind that of the passage.
        #expect(navy.evidence.map(\.term) == ["troops", "navy", "troops"])
        #expect(navy.evidence[2].weight == navy.evidence[1].weight)
        #expect(navy.evidence[0].weight == 0.5 * ScoringConstants.neighbourShare * 2)
        #expect(tagged.topic("diplomacy", scope: blocks[1].id)?.role == .main)
    }

    @Test("Without blocks there are no passages")
    func withoutBlocks() throws {
        #expect(try Tagged("A treaty, an envoy.", by: Self.stage("scopes: [blocks]")).topics.isEmpty)
    }

    @Test("Roles: the best and what comes near it is main; the top of a branch is broader")
    func roles() throws {
        let text = "Treaty, ambassador, envoy, treaty; troops, navy; football."
        let tagged = try Tagged(text, by: Self.stage())
        let roles = tagged.topics.sorted { $0.score > $1.score }.map { "\($0.label) \($0.role.rawValue)" }
        #expect(roles == ["politics broader", "diplomacy main", "defence main", "sport secondary"])
    }

    @Test("Options leave out levels, and topics beyond a number")
    func choices() throws {
        let text = "Treaty, ambassador, envoy; troops, navy; football, football."
        func labels(_ options: String, minimum: Double = 0.2) throws -> [String] {
            try Tagged(text, by: Self.stage(options, minimum: minimum)).topics.map(\.label).sorted()
        }
        #expect(try labels("") == ["defence", "diplomacy", "politics", "sport"])
        #expect(try labels("levels: [1]") == ["politics", "sport"])
        #expect(try labels("levels: [2]") == ["defence", "diplomacy"])
        #expect(try labels("at-most: 1") == ["diplomacy", "politics"])
        #expect(try labels("", minimum: 2.5) == ["diplomacy", "politics"])
    }

    @Test("Too little evidence makes no topic")
    func abstains() throws {
        let concepts = "  - {id: a, label: a, any: [treaty, envoy]}\n  - {id: b, label: b, threshold: 3, any: [pact]}\n"
        let stage = try tagger(taxonomy: taxonomy(concepts), "minimum-score: 0.1")
        #expect(try Tagged("A treaty is a treaty. A pact is a pact.", by: stage).topics.isEmpty)
        #expect(try Tagged("A treaty, an envoy.", by: stage).topics.map(\.label) == ["a"])
        let phrase = try tagger(
            taxonomy: taxonomy("  - {id: a, label: a, any: [peace treaty, envoy]}\n"),
            "minimum-score: 0.1"
        )
        #expect(try Tagged("A peace treaty", by: phrase).topics.map(\.label) == ["a"])
        #expect(try Tagged("An envoy", by: phrase).topics.isEmpty)
    }

    @Test("A text without words has no topics", arguments: ["", " \n\t", "…", "–\n\n–"])
    func nothing(_ text: String) throws {
        #expect(try Tagged(text, by: Self.stage()).topics.isEmpty)
    }
}
