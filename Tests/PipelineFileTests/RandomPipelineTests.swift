import Files
import StageKit
import Testing

@testable import PipelineFile

/// A generator whose numbers are the same at every run (xorshift64*).
private struct FixedRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 0x2545_F491_4F6C_DD1D
    }
}

@Suite("Damaged pipelines")
struct RandomPipelineTests {
    private static let whole = """
        # A pipeline with something of everything.
        name: &n "n\\u00e9ws"
        articles: {folder: ../samples, include: ["**/*.txt", '[a-z]?.md'], exclude: []}
        annotations: ../annotations
        stages:
          - mend
          - split:
              longest: 0x1F
              ratio: .5
              marks: [*n, "!", |
                block
              ]
          - tag: {people: a.yaml, places: {names: [x, ~], weight: 1e3}}
          - external:
              name: x
              command: [python3, "x.py"]
              provides: [y]
              requires: [sentences]
              options: {a: {b: [1, true]}}
              timeout: 3

        """

    private static let scraps: [[UInt8]] =
        [
            ": ", "- ", "\n", "  ", "\t", "[", "]", "{", "}", "\"", "'", "&a ", "*a", "!", "|", ">", "#", "?", ",", "%",
            "@",
            "---\n", "...\n", "<<: ", "\r", "\r\n", "\u{FEFF}", "\u{2028}", "é", "\\", "\0", "~", "1e999", "stages:",
        ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80]]

    @Test("are read or refused with a place in the file, and never crash", arguments: 1...40)
    func damaged(_ seed: UInt64) {
        var random = FixedRandom(state: seed &* 0x9E37_79B9_7F4A_7C15)
        for _ in 0..<100 {
            var bytes = Array(Self.whole.utf8)
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Int.random(in: 0...bytes.count, using: &random)
                let end = min(bytes.count, place + Int.random(in: 0...8, using: &random))
                let scrap = Bool.random(using: &random) ? Self.scraps.randomElement(using: &random) ?? [] : []
                bytes.replaceSubrange(place..<end, with: scrap)
            }
            check(bytes)
        }
    }

    private func check(_ bytes: [UInt8]) {
        let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
        do throws(Problems) {
            let pipeline = try Pipeline.read(bytes, path: "p.yaml", stages: testStages) { _ throws(FileMistake) in
                Array("names: [x]\n".utf8)
            }
            #expect(!pipeline.stages.isEmpty && !pipeline.canonical.isEmpty)
        } catch {
            #expect(!error.all.isEmpty)
            for problem in error.all {
                guard let location = problem.location else {
                    Issue.record("no place: \(problem)")
                    continue
                }
                #expect((1...lines).contains(location.line) && location.column >= 1)
                #expect(problem.excerpt.hasPrefix(problem.description))
            }
        }
        _ = try? FrontMatter.read(bytes, name: "p.yaml")
        _ = try? FrontMatter.read(Array("---\n".utf8) + bytes + Array("\n---\n".utf8), name: "p.yaml")
    }
}
