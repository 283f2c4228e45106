import BuiltInStages
import ReadingEase
import StageKit
import StageKitTesting
import Testing

@Test("The stage does what its examples show and keeps the laws")
func conforms() {
    let stages: [any Stage.Type] = builtInStages + [ReadingEase.self]
    #expect(Conformance(of: stages).violations(ofStageNamed: ReadingEase.name) == [])
}
