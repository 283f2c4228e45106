import StageKit
import Testing

@testable import FlagContestedClaims

@Suite("Cue lists")
struct CueTests {
    @Test("every built-in cue has examples for and against")
    func examples() {
        #expect(EnglishCues.all.filter { $0.examplesFor.isEmpty || $0.examplesAgainst.isEmpty }.map(\.cue) == [])
    }
}
