import FlagContestedClaims
import StageKit
import Testing

@Suite("Mistakes in registers and cue lists")
struct ListMistakeTests {
    @Test("in a register are told at their place", arguments: BadLists.registers)
    func inRegister(_ bad: BadLists.Bad) {
        #expect(Lists.problems(of: bad.options) == [bad.problem])
    }

    @Test("in a list of cues are told at their place", arguments: BadLists.cues)
    func inCueList(_ bad: BadLists.Bad) {
        #expect(Lists.problems(of: bad.options) == [bad.problem])
    }

    @Test("are none where there are none")
    func sound() throws {
        #expect(Lists.problems(of: Lists.register(pro: BadLists.pattern)) == [])
        let cue = #""part":"verb","frames":["assertion"],"kind":"rebuttal","for":["Kerr pooh-poohed ⟦the idea⟧."]"#
        #expect(Lists.problems(of: BadLists.cueList(cue)) == [])
    }

    @Test("say which entry it is and what to do")
    func message() throws {
        let problems = Lists.read(Lists.register(pro: BadLists.pattern, mustMatch: #"{"pro":"The tax is fair."}"#))
            .problems
        #expect(
            problems.map(\.description) == [
                "list.json:5:15: 'mill-tax' does not match on the side 'pro' what it must: 'The tax is fair.'; "
                    + "mend a pattern or the text"
            ]
        )
    }

    @Test("in numbers are refused", arguments: [-0.1, 1.5])
    func numbers(_ score: Double) {
        var options = FlagContestedClaims.Options()
        options.minimumScore = score
        #expect(throws: Problems.self) { try FlagContestedClaims(options: options) }
    }
}
