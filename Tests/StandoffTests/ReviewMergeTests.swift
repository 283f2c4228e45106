import PipelineFile
import StageKit
import StageKitTesting
import Standoff
import Testing

@Suite("Merging review files")
struct ReviewMergeTests {
    private static func merge(_ base: String, _ ours: String, _ theirs: String) throws -> MergeOutcome? {
        try ReviewMerge.merge(base: Array(base.utf8), ours: Array(ours.utf8), theirs: Array(theirs.utf8), parse: parse)
    }

    private static func parse(_ bytes: [UInt8]) throws(Problems) -> LocatedValue {
        try YAMLReader.read(bytes, name: "a.review.yaml")
    }

    private static let head = "# Decisions on a.txt\n"
    private static let a = "- id: quote-a\n  layer: quotes\n  decision: accepted\n"
    private static let b = "# odd\n- id: quote-b\n  layer: quotes\n  decision: rejected   # by its label\n\n"
    private static let c = "- id: quote-c\n  layer: quotes\n  decision: corrected\n  set: {speaker: null}\n"
    private static let notC = "- id: quote-c\n  layer: quotes\n  decision: accepted\n"

    @Test(
        "keeps what either side wrote, comments and layout too",
        arguments: [
            (head + a, head + a + b, head + a + c, head + a + b + c),
            ("", head + a, head + c, head + a + c),
            (head + a, head + "# see the handbook\n" + a + b, head + a + c, head + "# see the handbook\n" + a + b + c),
            (head + a + b, head + a, head + a + b + c, head + a + c),
            (head + a + c, head + a + b + c, head + c, head + b + c),
            (head + a, head + a + b, head + a + b + c, head + a + b + c),
            (head + a, head + a + c, head + a + String(c.dropLast()), head + a + c),
            (head, head + a, head, head + a),
        ]
    )
    func clean(base: String, ours: String, theirs: String, merged: String) throws {
        let outcome = try #require(try Self.merge(base, ours, theirs))
        #expect(String(decoding: outcome.bytes, as: UTF8.self) == merged)
        #expect(outcome.conflicts.isEmpty && !outcome.needsRun)
    }

    @Test("keeps both decisions on one row between marks where they differ")
    func conflict() throws {
        let outcome = try #require(
            try Self.merge(Self.head + Self.a, Self.head + Self.a + Self.c + Self.b, Self.head + Self.a + Self.notC)
        )
        #expect(
            String(decoding: outcome.bytes, as: UTF8.self)
                == Self.head + Self.a + "<<<<<<< ours\n" + Self.c + "=======\n" + Self.notC + ">>>>>>> theirs\n"
                + Self.b
        )
        #expect(outcome.conflicts == ["quotes: quote-c"])
    }

    @Test("is no conflict where two people decided the same")
    func agreement() throws {
        let anna = Self.notC + "  by: anna\n"
        let ben = Self.notC + "  by: ben\n  note: so says the label\n"
        let outcome = try #require(try Self.merge(Self.head, Self.head + anna, Self.head + ben))
        #expect(String(decoding: outcome.bytes, as: UTF8.self) == Self.head + anna + ben)
    }

    @Test("tells the same decision, made again later, from the first one")
    func again() throws {
        let rejected = Self.a.replacing("accepted", with: "rejected")
        let base = Self.head + Self.a
        let outcome = try #require(try Self.merge(base, base + rejected + Self.a, base + Self.c))
        #expect(String(decoding: outcome.bytes, as: UTF8.self) == base + rejected + Self.a + Self.c)
    }

    @Test("leaves files to others whose entries share a line")
    func flow() throws {
        let flow = "[{id: a, layer: quotes, decision: accepted}, {id: b, layer: quotes, decision: accepted}]\n"
        #expect(try Self.merge(flow, flow, flow) == nil)
        #expect(throws: Problems.self) { try Self.merge("", "- id: [\n", "") }
    }

    /// Two people decide on rows of one file, each in a branch.
    @Test("gives what deciding one after the other gives, or a conflict", arguments: 0..<300)
    func sequence(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        func decisions() -> [Decision] {
            (0..<random.below(5)).map { _ in
                var decision = Decision()
                decision.id = "quote-\(random.below(8))"
                decision.layer = "quotes"
                decision.decision = [.accepted, .rejected][random.below(2)]
                decision.by = ["anna", "ben"][random.below(2)]
                return decision
            }
        }
        func append(_ decisions: [Decision], to bytes: [UInt8]?) throws -> [UInt8] {
            try ReviewFile.appending(decisions, to: bytes, article: "a.txt", parse: Self.parse)
        }
        let base = random.below(4) == 0 ? nil : try append(decisions(), to: nil)
        let (mine, other) = (decisions(), decisions())
        let ours = try append(mine, to: base)
        let theirs = try append(other, to: base)
        let outcome = try #require(
            try ReviewMerge.merge(base: base ?? [], ours: ours, theirs: theirs, parse: Self.parse)
        )

        let last = { (decisions: [Decision]) in Dictionary(decisions.map { ($0.id, $0.decision) }) { $1 } }
        let contested = last(mine).filter { id, verdict in last(other)[id].map { $0 != verdict } ?? false }
        #expect(outcome.conflicts == contested.keys.sorted().map { "quotes: \($0)" })
        guard contested.isEmpty else { return }
        let merged = try ReviewFile.read(Self.parse(outcome.bytes))
        let sequence = try ReviewFile.read(Self.parse(append(other, to: ours)))
        #expect(last(merged) == last(sequence))
        #expect(merged.count <= sequence.count)
        for decision in mine + other { #expect(merged.contains(decision)) }
    }
}
