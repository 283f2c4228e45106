import BuiltInStages
import StageKit
import StageKitTesting
import Testing

@Suite("Every built-in stage")
struct BuiltInStagesTests {
    @Test("does what its examples show and keeps the laws", arguments: builtInStages.map { $0.name })
    func conforms(_ name: String) {
        #expect(Conformance(of: builtInStages).violations(ofStageNamed: name) == [])
    }
}
