import StageKit
import Testing

@testable import FlagContestedClaims

@Suite("Holders of a register")
struct HolderTests {
    /// A name of a register, and an office of somebody called Osric Thalen for whom it stands or does not.
    struct Sample: Sendable, CustomTestStringConvertible {
        let name: String
        let role: String?
        let stands: Bool

        init(_ name: String, _ role: String?, _ stands: Bool) {
            self.name = name
            self.role = role
            self.stands = stands
        }

        var testDescription: String { "\(name) for \(role ?? "nobody in office")" }
    }

    static let samples = [
        Sample("Osric Thalen", nil, true),
        Sample("osric-thalen", nil, true),
        Sample("Thalen", nil, true),
        Sample("O. Thalen", nil, true),
        Sample("Ida Thalen", nil, false),
        Sample("Kesmar", "Kesmari Foreign Minister", true),
        Sample("Kesmar", "President of Kesmar", true),
        Sample("Kesmar", "ambassador to Kesmar", false),
        Sample("Kesmar", "Foreign Minister", false),
        Sample("Halmere", "Halmeran Secretary of State", true),
        Sample("United States", "U.S. Secretary of State", true),
        Sample("United States", "American ambassador", true),
        Sample("France", "French President", true),
        Sample("Tavaria", "President of the Republic of Tavaria", true),
    ]

    @Test("are people by their names, and countries by the offices of who speaks", arguments: samples)
    func stands(_ sample: Sample) {
        var speaker = Speaker(id: "osric-thalen", name: "Osric Thalen", kind: .person, mentions: [TextSpan(4, 6)])
        speaker.role = sample.role
        #expect(KnownHolders.stands(sample.name, for: speaker) == sample.stands)
    }

    private static let thalen = {
        var speaker = Speaker(id: "osric-thalen", name: "Osric Thalen", kind: .person, mentions: [TextSpan(4, 6)])
        speaker.role = "Kesmari Foreign Minister"
        return speaker
    }()

    /// A register in which countries hold the two sides.
    private static func options() throws -> FlagContestedClaims.Options {
        let options = Lists.register(pro: #""mill ..2 tax ..3 fair !not|never""#)
            .replacing(#""con":{"patterns""#, with: #""con":{"holders":["Kesmar"],"patterns""#)
        return try #require(Lists.read(options).options)
    }

    @Test("are named as who contests a claim")
    func opponent() throws {
        let claims = try Flagging.claims(
            of: "The mill tax is fair.",
            speaker: nil,
            speakers: [Self.thalen],
            FlagContestedClaims(options: Self.options())
        )
        #expect(claims.map(\.contestedBy) == ["osric-thalen"])
    }

    @Test("do not hold the other side when they speak of it")
    func own() throws {
        let claims = try Flagging.claims(
            of: "“The mill tax is fair.”",
            speaker: "osric-thalen",
            speakers: [Self.thalen],
            FlagContestedClaims(options: Self.options())
        )
        #expect(claims.map(\.register) == ["mill-tax"])
        #expect(claims.map(\.holder) == [nil])
    }

    @Test("do not contest the side that is theirs: what they reject was said with it")
    func ownSide() throws {
        let stage = try FlagContestedClaims(options: Self.options())
        let claims = { (text: String) in
            try Flagging.claims(of: text, speaker: "osric-thalen", speakers: [Self.thalen], stage)
        }
        let theirs = try claims("“They say the mill tax is unjust.\nThis is absurd.”")
        #expect(theirs.map(\.kind) == [.rebuttal])
        #expect(theirs.map(\.contestedBy) == [nil])
        let others = try claims("“They say the mill tax is fair.\nThis is absurd.”")
        #expect(others.map(\.contestedBy) == ["osric-thalen"])
    }

    @Test("hold the side that a register's words tell with the denial")
    func told() throws {
        let register = Lists.register(pro: #""mill ..2 tax ..3 fair !not|never|untrue""#)
            .replacing(#""con":{"patterns":["#, with: #""con":{"patterns":["fair is untrue","#)
        let stage = try FlagContestedClaims(options: #require(Lists.read(register).options))
        let claims = try Flagging.claims(
            of: "“The claim that the mill tax is fair is untrue.”",
            speaker: "anna-kerr",
            stage
        )
        #expect(claims.map(\.kind) == [.rebuttal])
        #expect(claims.flatMap(\.stances) == [Stance(issue: "mill-tax", side: .con, speaker: "anna-kerr")])
    }

    @Test("hold what they say more often, where they speak of both sides")
    func bothSides() throws {
        let text = "“The mill tax is unjust.”\n“The mill tax is fair.”\n“So the mill tax is unjust.”"
        let options = try #require(Lists.read(Lists.register(pro: #""mill ..2 tax ..3 fair !not|never""#)).options)
        let claims = try Flagging.claims(of: text, speaker: "anna-kerr", FlagContestedClaims(options: options))
        #expect(claims.map(\.holder) == ["anna-kerr", nil, "anna-kerr"])
    }

    @Test("hold nothing that is negated, or only supposed")
    func notHeld() throws {
        let options = try #require(Lists.read(Lists.register(pro: #""mill ..2 tax ..3 fair""#)).options)
        let stage = try FlagContestedClaims(options: options)
        let holders = { (text: String) in
            try Flagging.claims(of: text, speaker: "anna-kerr", stage).map(\.holder)
        }
        #expect(try holders("“The mill tax is fair.”") == ["anna-kerr"])
        #expect(try holders("“The mill tax is not fair.”") == [])
        #expect(try holders("“The mill tax would be fair.”") == [nil])
        #expect(try holders("“Millers will see if the mill tax is fair.”") == [nil])
    }

    @Test("hold what a report interrupts")
    func interrupted() throws {
        let text = "The mill tax, said Thalen, is fair."
        var quote = Quote(.indirect, content: [TextSpan(27, 34)], rule: "")
        quote.cue = [TextSpan(14, 18)]
        quote.speaker = "osric-thalen"
        let options = try #require(Lists.read(Lists.register(pro: #""mill ..2 tax ..5 fair !not|never""#)).options)
        let claims = try Flagging.claims(
            of: text,
            speaker: nil,
            quotes: [quote],
            speakers: [Self.thalen],
            FlagContestedClaims(options: options)
        )
        #expect(claims.map(\.holder) == ["osric-thalen"])
        #expect(claims.map(\.span) == [TextSpan(0, 34)])
    }

    @Test("are not the reporter where the sentence says whose words they are")
    func inHisWords() throws {
        let options = try #require(Lists.read(Lists.register(pro: #""mill ..2 tax ..3 fair !not|never""#)).options)
        let stage = try FlagContestedClaims(options: options)
        let claims = try Flagging.claims(of: "The mill tax is fair, in his words.", speaker: nil, stage)
        #expect(claims.map(\.holder) == [nil])
    }
}
