import StageKit
import Testing

@testable import FlagContestedClaims

@Suite("Who contests and who holds a claim")
struct VoiceTests {
    private static func speaker(_ id: String, _ name: String, at mentions: [TextSpan]) -> Speaker {
        Speaker(id: id, name: name, kind: .person, mentions: mentions)
    }

    private static func span(of words: String, in text: String) throws -> TextSpan {
        let found = text.firstRange(of: words)
        let start = text.utf8.distance(from: text.startIndex, to: try #require(found).lowerBound)
        return TextSpan(start, start + words.utf8.count)
    }

    /// A quote of a speaker, by its cue and content.
    private static func quote(_ cue: String, _ content: String, _ speaker: String?, in text: String) throws -> Quote {
        var quote = Quote(.indirect, content: [try span(of: content, in: text)], rule: "")
        quote.cue = [try span(of: cue, in: text)]
        quote.speaker = speaker
        return quote
    }

    @Test("takes who denies from the quote that the cue reports")
    func denial() throws {
        let text = "Bo Orlan denied that the port was closed."
        let quote = try Self.quote("denied", "the port was closed", "bo-orlan", in: text)
        let claim = try #require(
            try Flagging.claims(
                of: text,
                quotes: [quote],
                speakers: [Self.speaker("bo-orlan", "Bo Orlan", at: [TextSpan(0, 8)])]
            ).first
        )
        #expect(claim.contestedBy == "bo-orlan")
        #expect(claim.holder == nil)
        #expect(claim.voice == .narrator)
        #expect(claim.quote != nil)
        #expect(claim.why == "Bo Orlan denies it (“denied”)")
    }

    @Test("takes who holds a mere claim from the quote, and the narrator for who keeps a distance")
    func distance() throws {
        let text = "Bo Orlan claimed that the port was closed."
        let quote = try Self.quote("claimed", "the port was closed", "bo-orlan", in: text)
        let claim = try #require(try Flagging.claims(of: text, quotes: [quote]).first)
        #expect(claim.holder == "bo-orlan")
        #expect(claim.contestedBy == Claim.narrator)
    }

    @Test("takes who finds no evidence for who contests, and nobody where that is not known")
    func evidence() throws {
        let text = "Bo Orlan found no evidence that the port was closed."
        let known = Self.speaker("bo-orlan", "Bo Orlan", at: [TextSpan(0, 8)])
        #expect(try Flagging.claims(of: text, speakers: [known]).map(\.contestedBy) == ["bo-orlan"])
        #expect(try Flagging.claims(of: text).map(\.contestedBy) == [nil])
        let narrated = "There is no evidence that the port was closed."
        #expect(try Flagging.claims(of: narrated).map(\.contestedBy) == [Claim.narrator])
        let offered = "Bo Orlan offered no evidence that the port was closed."
        #expect(try Flagging.claims(of: offered, speakers: [known]).map(\.holder) == ["bo-orlan"])
    }

    @Test("takes the narrator for who denies a secret, and the speaker in speech")
    func secret() throws {
        #expect(try Flagging.claims(of: "Torva is not secretly buying ferries.").map(\.contestedBy) == [Claim.narrator])
        let spoken = "“Torva is not secretly buying ferries,” she said."
        #expect(try Flagging.claims(of: spoken, speaker: "anna-kerr").map(\.contestedBy) == ["anna-kerr"])
        #expect(try Flagging.claims(of: "“You did nothing wrong,” she said.") == [])
    }

    @Test("gives a cue inside of a quotation to its speaker")
    func quoted() throws {
        let text = "“Orlan falsely claimed that the dam was old,” she said."
        let claim = try #require(try Flagging.claims(of: text, speaker: "anna-kerr").first)
        #expect(claim.voice == .speaker)
        #expect(claim.contestedBy == "anna-kerr")
        #expect(try Flagging.claims(of: text) { $0.quotedCues = false } == [])
    }

    @Test("takes who holds an assertion from its genitive")
    func owner() throws {
        let text = "Kerr rejected Orlan's claim that the dam was old."
        let speakers = [
            Self.speaker("anna-kerr", "Anna Kerr", at: [TextSpan(0, 4)]),
            Self.speaker("bo-orlan", "Bo Orlan", at: [TextSpan(14, 21)]),
        ]
        let claim = try #require(try Flagging.claims(of: text, speakers: speakers).first)
        #expect(claim.kind == .rebuttal)
        #expect(claim.contestedBy == "anna-kerr")
        #expect(claim.holder == "bo-orlan")
        #expect(claim.cues.map(\.rule) == ["reject", "claim"])
        #expect(claim.why == "Anna Kerr rejects it (“rejected”); held by Bo Orlan")
    }

    @Test("knows nobody rather than guess")
    func nobody() throws {
        let claim = try #require(try Flagging.claims(of: "The mayor of Torva denied that the port was closed.").first)
        #expect(claim.contestedBy == nil)
        #expect(claim.why == "it is denied (“denied”)")
    }

    @Test("takes a pronoun for nobody where two persons are named before it")
    func pronoun() throws {
        let text = "Kerr met Orlan.\nHe denied that the port was closed."
        var quote = try Self.quote("denied", "the port was closed", "bo-orlan", in: text)
        quote.source = [try Self.span(of: "He", in: text)]
        let orlan = Self.speaker("bo-orlan", "Bo Orlan", at: [try Self.span(of: "Orlan", in: text)])
        let kerr = Self.speaker("anna-kerr", "Anna Kerr", at: [TextSpan(0, 4)])
        #expect(try Flagging.claims(of: text, quotes: [quote], speakers: [orlan]).map(\.contestedBy) == ["bo-orlan"])
        #expect(try Flagging.claims(of: text, quotes: [quote], speakers: [orlan, kerr]).map(\.contestedBy) == [nil])
    }

    @Test("leaves open who rejects what is so according to somebody")
    func accordingTo() throws {
        let text = "According to Kerr, the guards are called thieves.\nThat is not true."
        let quote = try Self.quote("According to", "the guards are called thieves", "anna-kerr", in: text)
        let claims = try Flagging.claims(of: text, quotes: [quote])
        #expect(claims.map(\.kind) == [.rebuttal])
        #expect(claims.map(\.contestedBy) == [nil])
    }

    @Test("keeps the narrator's distance out of quotation marks")
    func marks() throws {
        let claims = try Flagging.claims(of: "The song \"He claims the dam is old\" is new.", speaker: nil)
        #expect(claims.map(\.contestedBy) == [nil])
    }

    @Test(
        "finds what a pronoun points to in the sentence before",
        arguments: [
            "“The dam was old, Orlan said.\nThat is not true.”",
            "“The dam was old, Orlan said.\nThese statements are absurd.”",
        ]
    )
    func pointer(_ text: String) throws {
        let claims = try Flagging.claims(of: text)
        #expect(claims.map { String(decoding: Array(text.utf8)[$0.span.range], as: UTF8.self) } == ["The dam was old"])
        #expect(claims.map(\.kind) == [.rebuttal])
    }

    @Test("finds nothing to point to over a blank line")
    func blankLine() throws {
        #expect(try Flagging.claims(of: "The dam was old.\n\nThat is not true.") == [])
    }

    @Test("keeps the highest scores where there are too many")
    func most() throws {
        let text =
            "Kerr denied that the port was closed.\nOrlan contends that the dam was old.\nBrandt rejected the accusation."
        #expect(try Flagging.claims(of: text).count == 3)
        #expect(try Flagging.claims(of: text) { $0.atMost = 2 }.map(\.kind) == [.denial, .rebuttal])
        #expect(try Flagging.claims(of: text) { $0.minimumScore = 0.9 }.map(\.kind) == [.denial])
    }

    @Test("flags the optional kinds where they are asked for")
    func optional() throws {
        let text = "Orlan accused Kerr of stealing salt.\nThe dam has cost 40 million crowns."
        #expect(try Flagging.claims(of: text) == [])
        let claims = try Flagging.claims(of: text) { $0.kinds = [.accusation, .checkWorthy] }
        #expect(claims.map(\.kind) == [.accusation, .checkWorthy])
    }

    @Test("flags scare quotes where a stage before has found them")
    func scareQuotes() throws {
        var quote = Quote(.scareQuotes, content: [TextSpan(4, 13)], rule: "")
        quote.span = TextSpan(4, 13)
        let claims = try Flagging.claims(of: "The temporary bridge is old.", quotes: [quote]) {
            $0.kinds = [.scareQuotes]
        }
        #expect(claims.map(\.kind) == [.scareQuotes])
    }
}
