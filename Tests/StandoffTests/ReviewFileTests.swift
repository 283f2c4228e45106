import PipelineFile
import StageKit
import StageKitTesting
import Standoff
import Testing

@Suite("Review files")
struct ReviewFileTests {
    private static func parse(_ bytes: [UInt8]) throws(Problems) -> LocatedValue {
        try YAMLReader.read(bytes, name: "a.review.yaml")
    }

    private static func appending(_ decisions: [Decision], to text: String?) throws -> String {
        let bytes = try ReviewFile.appending(
            decisions,
            to: text.map { Array($0.utf8) },
            article: "press/a.txt",
            parse: Self.parse
        )
        return String(decoding: bytes, as: UTF8.self)
    }

    private static var rejection: Decision {
        var decision = Decision()
        decision.id = "quote-x7k2mq4a"
        decision.layer = "quotes"
        decision.decision = .rejected
        decision.by = "anna"
        return decision
    }

    @Test("are begun with a line that says what they are")
    func new() throws {
        #expect(
            try Self.appending([Self.rejection], to: nil) == """
                # What people decided on the annotations of press/a.txt. The last decision on a row wins.
                - id: quote-x7k2mq4a
                  layer: quotes
                  decision: rejected
                  by: anna

                """
        )
    }

    @Test(
        "keep all that people wrote in them",
        arguments: [
            "", "# Only words.\n", "---\n", "\u{FEFF}- {id: a, layer: quotes, decision: accepted}\n",
            "- {id: a, layer: quotes, decision: accepted}",
            "# One\n\n- id: a # why not\n  layer: quotes\n  decision: accepted\n\n# Two",
            "  - id: a\n    layer: quotes\n    decision: accepted\n",
            "-\n  id: a\n  layer: quotes\n  decision: accepted\n",
            "- id: a\r\n  layer: quotes\r\n  decision: accepted\r\n",
            "- id: a\n  layer: quotes\n  decision: accepted\n  note: |\n    Two\n    lines\n",
            "- &x {id: a, layer: quotes, decision: accepted}\n- *x\n",
        ]
    )
    func kept(text: String) throws {
        let new = try Self.appending([Self.rejection], to: text)
        #expect(new.utf8.starts(with: text.utf8))
        let before = try ReviewFile.read(Self.parse(Array(text.utf8)))
        #expect(try ReviewFile.read(Self.parse(Array(new.utf8))) == before + [Self.rejection])
        let twice = try Self.appending([Self.rejection], to: new)
        #expect(try ReviewFile.read(Self.parse(Array(twice.utf8))).count == before.count + 2)
    }

    @Test(
        "are left alone where nothing can be put behind what they say",
        arguments: [
            "[{id: a, layer: quotes, decision: accepted}]\n", "- {id: a, layer: quotes, decision: accepted}\n...\n",
            "- id: a\n   layer: quotes\n", "id: a\n", "- {id: a, layer: quotes, decision: maybe}\n",
        ]
    )
    func refused(text: String) {
        #expect(throws: Problems.self) { try Self.appending([Self.rejection], to: text) }
    }

    @Test("say what was decided, whatever is in it")
    func hostile() throws {
        var random = SplitMix64(seed: 7)
        var decisions: [Decision] = []
        for _ in 0..<500 {
            var decision = Decision()
            decision.id = random.text() + "x"
            decision.layer = random.text()
            decision.decision = Decision.Verdict.allCases[random.below(4)]
            decision.by = random.below(2) == 0 ? nil : random.text() + "y"
            decision.note = random.below(2) == 0 ? nil : random.text() + "z"
            var anchor = Anchor()
            anchor.place.text = random.text()
            anchor.place.before = random.text()
            anchor.place.after = random.text()
            anchor.place.start = random.below(2) == 0 ? nil : random.below(10_000)
            anchor.spans = (0..<random.below(3)).map { _ in anchor.place }
            decision.anchor = anchor
            if decision.decision == .corrected || decision.decision == .added {
                let value = try Self.parse(Array("[1, {a: [null, true, -0.5, \"x\\n\"]}, 'no', 010]".utf8))
                let key = random.text() + "k"
                decision.set = OpenFields([.init(key: key, keyLocation: value.location, value: value)])
            }
            decisions.append(decision)
        }
        let text = try Self.appending(decisions, to: nil)
        let read = try ReviewFile.read(Self.parse(Array(text.utf8)))
        #expect(read == decisions)
        #expect(read[3].location?.line ?? 0 > 3)
    }

    @Test("are read with the place of each mistake")
    func places() throws {
        let text = "- id: a\n  layer: quotes\n  decision: rejected\n  sett: {}\n- decision: corrected\n"
        let problems = #expect(throws: Problems.self) { try ReviewFile.read(Self.parse(Array(text.utf8))) }
        #expect(
            problems?.all.map(\.description).map { $0.prefix(44) } == [
                "a.review.yaml:4:3: unknown key 'sett'; did y", "a.review.yaml:5:3: the key 'layer' is missin",
            ]
        )
    }
}
