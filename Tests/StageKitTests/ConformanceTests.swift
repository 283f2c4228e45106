import StageKit
import Testing

@testable import StageKitTesting

@Suite("Conformance kit")
struct ConformanceTests {
    /// A stage that breaks a law, and the beginning of what the kit says of it behind the stage's name.
    struct Flaw: Sendable, CustomTestStringConvertible {
        let stage: any Stage.Type
        let violation: String

        init(_ stage: any Stage.Type, _ violation: String) {
            self.stage = stage
            self.violation = violation
        }

        var testDescription: String { "\(stage)" }
    }

    private static let declarations = [
        Flaw(NamedInCamelCase.self, "name: 'markFirstWords' is not in kebab case"),
        Flaw(NamedWithSpace.self, "name: 'mark first' is not in kebab case"),
        Flaw(NamedWithHyphens.self, "name: 'mark--first' is not in kebab case"),
        Flaw(NotSummedUp.self, "summary: is not a sentence"),
        Flaw(WithoutExamples.self, "examples: there are none"),
        Flaw(WithoutLayer.self, "provides: there is no layer"),
        Flaw(WithBadlyNamedLayer.self, "provides: 'First Words' or its prefix is not in kebab case"),
        Flaw(WithBadOptions.self, "option longestWord: is not in kebab case"),
        Flaw(WithBadOptions.self, "option good: is not in kebab case, or its help is no sentence"),
    ]

    private static let examples = [
        Flaw(MissesOne.self, "A paragraph. (as it is): expected [3…7 ‖Velm, 18…24 ‖Nobody], found [3…7 ‖Velm]"),
        Flaw(FindsOneMore.self, "A paragraph. (as it is): expected [3…7 ‖Velm, 18…24 ‖Nobody], found [3…7 ‖Velm, "),
        Flaw(FindsSomethingAgainst.self, "Nothing is found here. (as it is): expected [], found [0…4 ‖Velm]"),
        Flaw(LabelsOtherwise.self, "A label. (as it is): expected [0…4 name‖Velm], found [0…4 word‖Velm]"),
        Flaw(CountsCodePoints.self, "A paragraph. (behind Cyrillic and emoji): "),
        Flaw(ReadsFrontMatter.self, "A paragraph. (behind Cyrillic and emoji): expected [0…4 ‖Velm], found []"),
        Flaw(CoversFrontMatter.self, "A paragraph. (behind Cyrillic and emoji): expected [0…10 ‖Velm fell.], found [-"),
        Flaw(NormalisesOtherwise.self, "Nothing. (as it is): expected the text \"Velm  fell.\", found \"Velm fell.\""),
        Flaw(ThrowsOnDigits.self, "Digits. (as it is): throws Digits"),
        Flaw(Remembers.self, "A paragraph. (as it is): a second run gives other bytes"),
        Flaw(NeedsSomebodyElse.self, "A paragraph. (as it is): throws no stage provides the layer 'First Words'"),
    ]

    private static let laws = [
        Flaw(ThrowsOnDigits.self, "\"7\": throws Digits"),
        Flaw(AddsNothing.self, "nothing: throws layerMissing"),
        Flaw(AddsMore.self, "nothing: throws layerUndeclared"),
        Flaw(LeavesTheText.self, "nothing: throws spanOutside"),
        Flaw(SplitsCharacters.self, "a lone combining mark: throws spanSplitsCharacter"),
        Flaw(KeepsWhiteSpace.self, "white space: throws spanNotTrimmed"),
        Flaw(MarksInsertedText.self, "\".\": marks: the row at byte 0 is empty"),
        Flaw(MarksReplacedSpace.self, "\"… \": marks: the row at byte 3 has white space at an edge"),
        Flaw(RepeatsIDs.self, "a lone combining mark: marks: the id mark-one stands twice"),
        Flaw(FieldLeavesTheText.self, "\"7\": marks: a field of the row at byte 0 has a span that is not inside"),
        Flaw(FieldSplitsCharacter.self, "decomposed letters: marks: a field of the row at byte 0 has a span that "),
        Flaw(FieldEndsBeforeItStarts.self, "\"7\": marks: a field of the row at byte 0 has a span that is not inside"),
        Flaw(Remembers.self, "\"7\": a second run gives other bytes"),
        Flaw(NeedsSomebodyElse.self, "\"7\": throws no stage provides the layer 'First Words'"),
    ]

    @Test("finds nothing wrong with a stage that keeps the laws")
    func sound() {
        #expect(Conformance(of: [Sound.self]).violations(ofStageNamed: Sound.name) == [])
    }

    @Test("catches a stage that is declared badly", arguments: declarations)
    func declaration(_ flaw: Flaw) { check(flaw) }

    @Test("catches a stage that does not do what its examples show", arguments: examples)
    func example(_ flaw: Flaw) { check(flaw) }

    @Test("catches a stage that breaks a law on a text that no example shows", arguments: laws)
    func law(_ flaw: Flaw) { check(flaw) }

    private func check(_ flaw: Flaw) {
        let found = Conformance(of: [flaw.stage]).violations(ofStageNamed: flaw.stage.name)
        let expected = "\(flaw.stage.name): \(flaw.violation)"
        #expect(found.contains { $0.description.hasPrefix(expected) }, "\(found.map(\.description).prefix(4))")
    }

    @Test("knows no stage that it was not given")
    func unknown() {
        let found = Conformance(of: [Sound.self]).violations(ofStageNamed: "mark-last-words")
        #expect(found.map(\.description) == ["mark-last-words: name: there is no such stage"])
    }

    @Test("sees rows that are out of order, should a document ever hold them")
    func order() throws {
        var document = Document(Article(path: "a.txt", bytes: "Velm fell".bytes))
        try document.add([Mark(TextSpan(5, 9), id: "a"), Mark(TextSpan(0, 4), id: "b")])
        let found = Laws<Sound>.violations(of: document, by: "s", subject: "x")
        #expect(found.map(\.message) == ["marks: the row at byte 0 is not in text order"])
    }

    @Test("compares rows on the same text whatever the order of their ids")
    func sameText() {
        struct Labels: FirstWordStage {
            static let examples = ["⟦b‖⟦a‖Velm⟧⟧", "⟦a‖⟦b‖Velm⟧⟧", "⟦b‖⟦a‖Torva⟧⟧", "⟦b‖⟦a‖Kostan⟧⟧"].map {
                Example<NoOptions>("A word.", $0, marks: Mark.self)
            }
            func marks(in document: inout Document) throws -> [Mark] {
                firstWords(in: &document).flatMap { [Mark($0.span, label: "a"), Mark($0.span, label: "b")] }
            }
        }
        #expect(Conformance(of: [Labels.self]).violations(ofStageNamed: Labels.name) == [])
    }

    @Test("runs the providers of what a stage requires before it")
    func providers() {
        struct AfterBlocks: FirstWordStage {
            static let requires: [any Annotation.Type] = [Block.self]
            func marks(in document: inout Document) throws -> [Mark] {
                document.rows(of: Block.self).compactMap { document.words().within($0.span).first.map { Mark($0) } }
            }
        }
        let kit = Conformance(of: [AfterBlocks.self, MarkBlocks.self])
        #expect(kit.violations(ofStageNamed: AfterBlocks.name) == [])
    }
}
