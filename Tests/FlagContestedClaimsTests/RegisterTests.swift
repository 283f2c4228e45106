import StageKit
import Testing

@testable import FlagContestedClaims

@Suite("The register")
struct RegisterTests {
    /// A pattern with a text, and whether it stands there.
    struct Sample: Sendable, CustomTestStringConvertible {
        let pattern: String
        let text: String
        let matches: Bool

        init(_ pattern: String, _ text: String, _ matches: Bool) {
            self.pattern = pattern
            self.text = text
            self.matches = matches
        }

        var testDescription: String { "\(pattern) in '\(text)'" }
    }

    static let samples = [
        Sample("mill tax", "The Mill Tax stays.", true),
        Sample("mill tax", "The mill's tax stays.", true),
        Sample("mill tax", "The mill’s tax stays.", true),
        Sample("mill tax", "The mill and its tax stay.", false),
        Sample("mill tax", "The tax on the mill stays.", false),
        Sample("mill ..2 tax", "The mill and its tax stay.", true),
        Sample("mill ..1 tax", "The mill and its tax stay.", false),
        Sample("mill ..2 tax stay*", "The mill and its tax stayed.", true),
        Sample("tax mill ~5", "The mill and its tax stay.", true),
        Sample("tax mill ~3", "The mill and its tax stay.", false),
        Sample("tax clos*|shut", "The tax shut.", true),
        Sample("tax clos*|shut", "The tax closed.", true),
        Sample("tax clos*|shut", "The tax shuts.", false),
        Sample("mill tax !not", "It is not the mill tax.", false),
        Sample("mill tax !not", "The mill tax is not there.", false),
        Sample("mill tax !not", "The mill tax is there, and all else is not.", true),
        Sample("160,000 millers", "There are 160,000 millers.", true),
        Sample("160000 millers", "There are 160,000 millers.", true),
        Sample("160 millers", "There are 160,000 millers.", false),
    ]

    @Test("finds words, stems, gaps, windows and numbers", arguments: samples)
    func patterns(_ sample: Sample) throws {
        var issue = ContestedIssue()
        issue.id = "a"
        issue.sides.pro.patterns = [try ClaimPattern(checking: sample.pattern)]
        issue.sides.con.patterns = [try ClaimPattern(checking: "no-such-word")]
        #expect(RegisterMatcher([issue]).sides(of: sample.text) == (sample.matches ? [.pro] : []))
    }

    private static func options(_ change: (inout FlagContestedClaims.Options) -> Void = { _ in }) throws
        -> FlagContestedClaims.Options
    {
        var options = try #require(Lists.read(Lists.register(pro: #""mill ..2 tax ..3 fair !not|never""#)).options)
        change(&options)
        return options
    }

    private static let anna = Speaker(id: "anna-kerr", name: "Anna Kerr", kind: .person, mentions: [TextSpan(0, 1)])

    @Test("flags a side that the reporter takes")
    func narrator() throws {
        let claims = try Flagging.claims(
            of: "The mill tax is fair.",
            speaker: nil,
            FlagContestedClaims(options: Self.options())
        )
        #expect(claims.map(\.kind) == [.register])
        #expect(claims.map(\.holder) == [Claim.narrator])
        #expect(claims.map(\.register) == ["mill-tax"])
        #expect(claims.flatMap(\.cues).map(\.rule) == ["mill-tax/pro"])
        #expect(claims.map(\.why) == ["on the register as disputed (mill-tax); held by the narrator"])
    }

    @Test("flags nothing in a question, or where the topic alone is mentioned")
    func silent() throws {
        let stage = try FlagContestedClaims(options: Self.options())
        #expect(try Flagging.claims(of: "Is the mill tax fair?", speaker: nil, stage) == [])
        #expect(try Flagging.claims(of: "The mill tax is due in May.", speaker: nil, stage) == [])
    }

    @Test("opposes two speakers who hold the two sides of one issue")
    func opposition() throws {
        let text = "“The mill tax is fair.” Kerr said.\n“The mill tax is unjust.” Orlan said."
        var quotes = [
            Quote(.direct, content: [TextSpan(3, 24)], rule: ""), Quote(.direct, content: [TextSpan(43, 66)], rule: ""),
        ]
        quotes[0].speaker = "anna-kerr"
        quotes[1].speaker = "bo-orlan"
        let claims = try Flagging.claims(
            of: text.replacing("“", with: "```").replacing("”", with: "```"),
            quotes: quotes
        ) { $0.register = (try? Self.options().register) ?? ListFile() }
        #expect(claims.map(\.kind) == [.opposition, .opposition])
        #expect(claims.map(\.holder) == ["anna-kerr", "bo-orlan"])
        #expect(claims.map(\.contestedBy) == ["bo-orlan", "anna-kerr"])
        #expect(claims.map(\.opposes) == [[claims[1].id], [claims[0].id]])
    }

    @Test("does not oppose a speaker to himself")
    func oneSpeaker() throws {
        let claims = try Flagging.claims(of: "“The mill tax is fair.”\n“The mill tax is unjust.”") {
            $0.register = (try? Self.options().register) ?? ListFile()
        }
        #expect(claims.map(\.kind) == [.register, .register])
        #expect(claims.flatMap(\.opposes) == [])
    }

    @Test("takes who denies a side for one who holds the other")
    func denial() throws {
        var claim = Claim(.denial, TextSpan(20, 40))
        claim.register = "mill-tax"
        claim.contestedBy = "bo-orlan"
        claim.cues = [Claim.Cue(TextSpan(5, 11), rule: "deny"), Claim.Cue(TextSpan(22, 38), rule: "mill-tax/pro")]
        #expect(claim.stances == [Stance(issue: "mill-tax", side: .con, speaker: "bo-orlan")])
        // `There was no …` is the denial itself.
        claim.cues = [Claim.Cue(TextSpan(25, 30), rule: "threat"), Claim.Cue(TextSpan(22, 38), rule: "mill-tax/con")]
        #expect(claim.stances == [Stance(issue: "mill-tax", side: .con, speaker: "bo-orlan")])
    }
}
