import StageKit
import StageKitTesting
import Testing

@testable import FlagContestedClaims

@Suite("Pairs of opposing claims")
struct PairingTests {
    /// An article that holds a side of an issue.
    private static func facts(
        _ path: String,
        _ side: IssueSide,
        _ speaker: String,
        issue: String = "mill-tax",
        date: String? = nil
    ) throws -> HeldClaims {
        var claim = Claim(.register, TextSpan(0, 1))
        claim.id = "claim-\(path)"
        claim.holder = speaker
        claim.register = issue
        claim.cues = [Claim.Cue(TextSpan(0, 1), rule: "\(issue)/\(side.rawValue)")]
        let article = CorpusArticle(path: path, date: date, layers: [Layer([claim]), Layer<Speaker>([])])
        return try #require(HeldClaims(article))
    }

    private static func shown(_ pairs: [OpposingClaims]) -> [String] {
        pairs.map { "\($0.a.article) \($0.b.article)" }
    }

    @Test("are made by issue and side, speaker against speaker")
    func pairs() throws {
        let facts = [
            try Self.facts("a", .pro, "kerr"), try Self.facts("b", .con, "orlan"), try Self.facts("c", .con, "kerr"),
            try Self.facts("d", .pro, "orlan"), try Self.facts("e", .con, "brandt", issue: "salt-tax"),
        ]
        #expect(Self.shown(ClaimPairing(facts).pairs()) == ["a b", "d c"])
    }

    @Test("say who holds what")
    func why() throws {
        let facts = [try Self.facts("a", .pro, "kerr"), try Self.facts("b", .con, "orlan")]
        let pair = try #require(ClaimPairing(facts).pairs().first)
        #expect(pair.why == "kerr holds it; orlan denies it (mill-tax)")
        #expect(pair.issue == "mill-tax")
        #expect(pair.a.claim == "claim-a")
    }

    @Test("are none within an article, or where a claim takes no side")
    func none() throws {
        #expect(
            HeldClaims(CorpusArticle(path: "a", date: nil, layers: [Layer([Claim(.denial, TextSpan(0, 1))])])) == nil
        )
        let facts = [try Self.facts("a", .pro, "kerr"), try Self.facts("b", .pro, "orlan")]
        #expect(ClaimPairing(facts).pairs() == [])
    }

    @Test("are few for each claim, however many oppose it")
    func bounded() throws {
        var facts = try (0..<200).map { try Self.facts("con-\($0)", .con, "speaker-\($0)") }
        facts += try (0..<200).map { try Self.facts("pro-\($0)", .pro, "other-\($0)") }
        var counts: [String: Int] = [:]
        for pair in ClaimPairing(facts).pairs() {
            counts[pair.a.article, default: 0] += 1
            counts[pair.b.article, default: 0] += 1
        }
        #expect(counts.values.allSatisfy { $0 <= ClaimPairing.most })
        #expect(!counts.isEmpty)
    }

    @Test("do not hang on the order in which articles come")
    func order() throws {
        var random = SplitMix64(seed: 7)
        let facts = try (0..<60).map { number in
            try Self.facts(
                "a\(number)",
                number % 3 == 0 ? .con : .pro,
                "speaker-\(number % 7)",
                date: "2031-06-\(10 + number % 20)"
            )
        }
        let expected = ClaimPairing(facts).pairs()
        for _ in 0..<5 { #expect(ClaimPairing(facts.shuffled(using: &random)).pairs() == expected) }
    }

    @Test("stay, but for those around it, when an article comes in")
    func local() throws {
        let facts = try (0..<400).map { number in
            try Self.facts(
                "a\(1000 + number)",
                number % 2 == 0 ? .con : .pro,
                "speaker-\(number)",
                date: "2031-\(10 + number / 40)-\(10 + number % 40 / 2)"
            )
        }
        let before = Set(Self.shown(ClaimPairing(facts).pairs()))
        let after = Set(
            Self.shown(ClaimPairing(facts + [try Self.facts("b", .pro, "new", date: "2031-15-15")]).pairs())
        )
        #expect(after != before)
        #expect(before.subtracting(after).count <= 2 * ClaimPairing.most)
        #expect(after.subtracting(before).count <= 2 * ClaimPairing.most)
    }

    @Test("take time as the claims do", .serialized, arguments: [1, 100])
    func growth(issues: Int) throws {
        func seconds(_ count: Int) throws -> Double {
            let facts = try (0..<count).map { number in
                try Self.facts(
                    "a\(number)",
                    number % 2 == 0 ? .con : .pro,
                    "speaker-\(number % 50)",
                    issue: "issue-\(number % issues)"
                )
            }
            let clock = ContinuousClock()
            return (0..<3).map { _ in
                let time = clock.measure { _ = ClaimPairing(facts).pairs() }
                return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
            }.min() ?? 0
        }
        // Sixteen times for what is linear, 256 for what is quadratic; a busy machine may be slow now and then.
        var times: [(small: Double, large: Double)] = []
        repeat {
            times.append((try seconds(1000), try seconds(16_000)))
        } while times.count < 3 && !times.contains { $0.large < $0.small * 64 }
        #expect(times.contains { $0.large < $0.small * 64 }, "\(times)")
    }
}
