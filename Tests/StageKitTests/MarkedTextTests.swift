import StageKit
import StageKitTesting
import Testing

@Suite("Marked text")
struct MarkedTextTests {
    /// Each mark as `start…end label`.
    private func marks(_ text: MarkedText) -> [String] {
        text.marks.map { "\($0.span.start)…\($0.span.end) \($0.label ?? "-")" }
    }

    @Test(
        "has its marks taken out, in bytes of what is left",
        arguments: [
            ("It rained.", "It rained.", []), ("⟦It rained.⟧", "It rained.", ["0…10 -"]),
            ("⟦One.⟧ ⟦Two.⟧", "One. Two.", ["0…4 -", "5…9 -"]), ("Жук ⟦é⟧!", "Жук é!", ["7…9 -"]),
            ("⟦title‖Velm⟧", "Velm", ["0…4 title"]), ("a.⟦missing-space‖⟧B", "a.B", ["2…2 missing-space"]),
            ("⟦outer‖a ⟦inner‖b⟧ c⟧", "a b c", ["0…5 outer", "2…3 inner"]),
            ("⟦outer‖⟦inner‖b⟧⟧", "b", ["0…1 outer", "0…1 inner"]), ("⟦a⟦b‖c⟧⟧", "ac", ["0…2 -", "1…2 b"]),
            ("⟦‖a⟧", "a", ["0…1 "]), ("to the ⟦end", "to the end", ["7…10 -"]), ("a⟧b", "ab", []), ("", "", []),
            ("a ‖ b", "a ‖ b", []),
        ] as [(String, String, [String])]
    )
    func taken(_ marked: String, _ plain: String, _ expected: [String]) {
        let text = MarkedText(marked)
        #expect(text.plain.bytes == plain.bytes)
        #expect(marks(text) == expected)
    }

    @Test("keeps every code point, combining ones and line ends too", arguments: 0..<50)
    func plain(seed: Int) {
        var random = SplitMix64(seed: seed)
        let (before, inside, behind) = (random.text(pieces: 8), random.text(pieces: 8), random.text(pieces: 8))
        let text = MarkedText(before + "⟦" + inside + "⟧" + behind)
        #expect(text.plain.bytes == before.bytes + inside.bytes + behind.bytes)
        let start = before.utf8.count
        #expect(text.marks.map(\.span) == [TextSpan(start, start + inside.utf8.count)])
    }
}
