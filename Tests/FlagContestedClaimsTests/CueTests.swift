import StageKit
import Testing

@testable import FlagContestedClaims

@Suite("Cue lists")
struct CueTests {
    /// A text of an entry of the lists, and the entry.
    struct Sample: Sendable, CustomTestStringConvertible {
        let cue: Cue
        let text: String
        let isFor: Bool

        var testDescription: String { "\(cue.cue): \(text)" }
    }

    private static let samples = EnglishCues.all.flatMap { cue in
        cue.examplesFor.map { Sample(cue: cue, text: $0, isFor: true) }
            + cue.examplesAgainst.map { Sample(cue: cue, text: $0, isFor: false) }
    }

    @Test("every built-in cue has examples for and against")
    func examples() {
        #expect(EnglishCues.all.filter { $0.examplesFor.isEmpty || $0.examplesAgainst.isEmpty }.map(\.cue) == [])
    }

    @Test("no built-in cue has a word that is too long to be looked for")
    func words() {
        let words = EnglishCues.all.flatMap { $0.cue.split(separator: " ").map(String.init) + $0.except + $0.with }
        #expect(words.filter { WordKey($0).isEmpty } == [])
    }

    @Test("the cues find what their examples mark, and nothing in those against")
    func findings() throws {
        var wrong: [String] = []
        for (kind, samples) in Dictionary(grouping: Self.samples, by: \.cue.kind) {
            var options = FlagContestedClaims.Options()
            options.kinds = [kind]
            options.minimumScore = 0
            for sample in samples {
                var words = CueWords()
                words.replace = [sample.cue]
                options.cues = ListFile(words)
                let marked = MarkedText(sample.text)
                let stage = try FlagContestedClaims(options: options)
                let found = try Flagging.claims(of: marked.plain, speaker: "anna-kerr", stage).map(\.span)
                let expected = sample.isFor ? marked.marks.map(\.span) : []
                if found != expected {
                    let shown = found.map { String(decoding: Array(marked.plain.utf8)[$0.range], as: UTF8.self) }
                    wrong.append("\(sample.cue.cue) \(sample.isFor ? "for" : "against"): \(sample.text) found \(shown)")
                }
            }
        }
        #expect(wrong.sorted() == [])
    }
}
