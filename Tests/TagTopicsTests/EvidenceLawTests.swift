import Normalise
import StageKit
import Testing

@testable import TagTopics

/// Laws that hold for any text and any taxonomy, checked on texts that are thrown together from terms, other words and
/// the signs between them.
@Suite("Laws of evidence")
struct EvidenceLawTests {
    private static let concepts = """
          - {id: p, label: politics, any: [govern, {phrase: minister, weight: 0.333}]}
          - id: p:1
            label: diplomacy
            broader: p
            distinct: 1
            roll-up: 0.7
            any: [treaty, {phrase: peace talks, weight: 1.7}, talk, {phrase: LITO, exact: true}, {phrase: envoy, weight: 0.001}]
            near: [{words: [troops, border], within: 5, weight: 1.25}]
            not: [peace treaty]
          - {id: p:1:1, label: embassies, broader: p:1, distinct: 1, any: [embassy, peace talks, treaty body]}
          - {id: p:2, label: defence, broader: p, any: [troops, navy, {phrase: defence ministry, weight: 3}, ministry]}
          - {id: s, label: sport, any: [football, ferry race]}

        """

    private static let weights = """
        # vocabulary: desk/1
        border\tp:2\t0.417
        football\ts\t1.003
        ministry\tp\t0.25
        peace\tp:1\t0.125
        treaty body\tp:1\t0.5
        """

    private static let pieces = [
        "treaty", "treaties", "Peace Talks", "peace-talks", "talk", "talked", "LITO", "Lito", "L.I.T.O.", "envoys",
        "troops", "border", "Borders", "peace treaty", "embassy", "embassies", "navy", "the defence ministry",
        "Defense Ministries", "ministry", "minister", "ministers’", "football", "ferry races", "governs", "governed",
        "Kesmar", "of the", "a", "peace", "body", "Вестник", "attaché", " ", " ", " ", ", ", ". ", "-", "’s ", "\n",
        "\n\n", "“", "” ", "…", "\u{A0}", " 3.5 ", "👩‍👩‍👧 ",
    ]

    private static func text(_ seed: Int) -> String {
        var dice = Dice(seed: UInt64(seed) + 1)
        return (0..<(dice.roll(120) + 1)).map { _ in
            pieces[dice.roll(pieces.count)] + (dice.roll(3) > 0 ? " " : "")
        }.joined()
    }

    /// Texts with all topics that the stage finds, of the article and of its blocks.
    private static func tagged(_ options: String = "") throws -> [Tagged] {
        let stage = try tagger(
            taxonomy: taxonomy(concepts),
            weights: weights,
            "minimum-score: 0\nscopes: [article, blocks]\n" + options
        )
        return try (0..<120).map { try Tagged(text($0), by: stage, blocks: $0 % 2 == 0) }
    }

    private static func thousandths(_ number: Double) -> Int { Int((number * 1000).rounded()) }

    @Test("A score is exactly the sum of its evidence, as written")
    func sums() throws {
        var topics = 0
        for tagged in try Self.tagged() {
            for topic in tagged.topics {
                var written = JSONWriter()
                topic.score.write(to: &written)
                let sum = topic.evidence.reduce(0) { $0 + Self.thousandths($1.weight) }
                var expected = JSONWriter()
                (Double(sum) / 1000).write(to: &expected)
                #expect(written.bytes == expected.bytes)
                #expect(topic.evidence.allSatisfy { Self.thousandths($0.weight) > 0 })
                #expect(!topic.evidence.isEmpty)
                topics += 1
            }
        }
        #expect(topics > 500)
    }

    @Test("Each piece of evidence is what its term matches")
    func matches() throws {
        var spans = 0
        for tagged in try Self.tagged() {
            for evidence in tagged.topics.flatMap(\.evidence) {
                let text = tagged.document.text(evidence.span)
                let found = Self.keys(text)
                if evidence.term.contains("…") {
                    let words = evidence.term.split(separator: " … ").map { Self.keys(String($0)) }
                    #expect(words.allSatisfy { found.contains($0[0]) }, "\(text)")
                    #expect(found.count <= 5, "\(text)")
                } else {
                    #expect(found == Self.keys(evidence.term), "\(text)")
                    if evidence.term == "LITO" { #expect(text.filter { $0 != "." } == "LITO") }
                }
                spans += 1
            }
        }
        #expect(spans > 1500)
    }

    @Test("Evidence stands in text order, and no occurrence of a term is listed twice or more often than it counts")
    func order() throws {
        for topic in try Self.tagged().flatMap(\.topics) {
            #expect(zip(topic.evidence, topic.evidence.dropFirst()).allSatisfy { $0.span.start <= $1.span.start })
            var seen: [String: Int] = [:]
            for evidence in topic.evidence { seen[evidence.term, default: 0] += 1 }
            // A term of several concepts is listed for the top of a branch once for its own and once for theirs.
            let most = topic.role == .broader ? 2 * ScoringConstants.damping.count : ScoringConstants.damping.count
            #expect(seen.values.allSatisfy { $0 <= most })
        }
    }

    @Test("A second stage gives the same rows")
    func same() throws {
        let (first, second) = (try Self.tagged(), try Self.tagged())
        #expect(zip(first, second).allSatisfy { $0.topics == $1.topics })
    }

    @Test("What is left out by an option changes nothing about the rest")
    func options() throws {
        let all = try Self.tagged()
        let few = try Self.tagged("levels: [1]")
        for (all, few) in zip(all, few) {
            let expected = all.topics.filter { ["p", "s"].contains($0.concept) }
            #expect(few.topics.map(\.score) == expected.map(\.score))
        }
    }

    private static func keys(_ text: String) -> [[UInt8]] {
        let bytes = Array(text.utf8)
        var reader = WordReader(0..<bytes.count)
        var keys: [[UInt8]] = []
        while reader.next(bytes.span) { keys.append(reader.key.array) }
        return keys
    }
}
