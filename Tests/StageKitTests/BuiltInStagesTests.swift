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

    @Test("costs as much a byte over a long text as over a short one", arguments: builtInStages.map { $0.name })
    func isLinear(_ name: String) throws {
        let stage = try #require(builtInStages.first { $0.name == name })
        for (short, long) in zip(HostileText.long(bytes: 500), HostileText.long(bytes: 8000)) {
            let ratio = try CostGrowth.ratio(of: stage, short, long)
            // Sixteen times the text; a quadratic path would take 256 times as long.
            #expect(ratio < 80, "\(long.name)")
        }
    }
}
