import FlagContestedClaims
import StageKit
import Testing

@Suite("Hostile text", .serialized)
struct HostileTests {
    static let pieces = [
        "claims that ", "denied ", "denied that the claim that ", "the claim of ", "allegedly ", "so-called ",
        "is false. It ",
        "not ", "he said he claimed he ", ", and ", "“ ", "( ", "— ", "that ", "the mill tax ", "mill ",
        "if we are to believe ",
        "This is not true.\n", "the ", "“We did not attack”\n", ", allegedly ", "– reportedly ",
        ", a miller, reportedly ",
        "claims that if it broke, ", "claim — that ",
    ]

    /// The time of the stage alone over one sentence, or over as many as there are lines, each quoted by somebody.
    private static func seconds(_ piece: String, bytes: Int) throws -> Double {
        let text = String(repeating: piece, count: bytes / piece.utf8.count)
        var options = try #require(Lists.read(Lists.register(pro: #""mill ..2 tax ..3 fair !not|never""#)).options)
        options.kinds = Claim.Kind.allCases
        options.atMost = 1_000_000
        let stage = try FlagContestedClaims(options: options)
        var best = Double.infinity
        for _ in 0..<2 {
            let time = try ContinuousClock().measure { _ = try Flagging.claims(of: text.trimmed, speaker: "a", stage) }
            best = min(best, Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
        }
        return best
    }

    @Test("takes time as its length does", arguments: pieces)
    func linear(_ piece: String) throws {
        var times: [(small: Double, large: Double)] = []
        repeat {
            times.append((try Self.seconds(piece, bytes: 4_000), try Self.seconds(piece, bytes: 32_000)))
        } while times.count < 3 && !times.contains { $0.large < max($0.small * 20, 0.1) }
        #expect(times.contains { $0.large < max($0.small * 20, 0.1) }, "\(times)")
    }

    @Test(
        "a sentence that breaks off is no harm",
        arguments: [
            "The dam that feeds the port supposedly", "The salt that feeds the port allegedly",
            "Kerr spoke of the claim that it's", "The claim that he was old is",
            "Kerr rejected unless “a fable” a claim by Orlan that the gates had been closed, and said it was late.",
        ]
    )
    func brokenOff(_ text: String) throws {
        #expect(throws: Never.self) { try Flagging.claims(of: text) }
    }

    @Test("ten thousand quotations around one another are no harm")
    func nested() throws {
        let text =
            String(repeating: "a ", count: 10_000) + "denied that the dam was old "
            + String(repeating: "b ", count: 10_000)
        let quotes = (0..<10_000).map { number in
            var quote = Quote(.direct, content: [TextSpan(number * 2, text.utf8.count - 1 - number * 2)], rule: "")
            quote.speaker = "speaker-\(number)"
            return quote
        }
        #expect(throws: Never.self) { try Flagging.claims(of: text.trimmed, quotes: quotes) }
    }
}

extension String {
    /// The text without white space at its edges.
    fileprivate var trimmed: String {
        var text = self[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        while text.first?.isWhitespace == true { text.removeFirst() }
        return String(text)
    }
}
