import AttributeQuotes
import StageKit
import Testing

@Suite("Who speaks in a headline")
struct HeadlineTests {
    @Test(
        "Before the colon, behind it, or behind the dash",
        arguments: [
            ("Anna Kerr: bridge will stay", "bridge will stay", "anna-kerr"),
            ("Mayor of Velm: “No bridge”", "No bridge", nil),
            ("Kerr: “No bridge”", "No bridge", "anna-kerr"),
            ("‘I did not do it’: mayor tells court", "I did not do it", nil),
            ("‘I did not do it’: Anna Kerr", "I did not do it", "anna-kerr"),
            ("Velm bridge will stay open – Kerr", "Velm bridge will stay open", "anna-kerr"),
        ] as [(String, String, String?)]
    )
    func named(_ headline: String, _ words: String, _ speaker: String?) throws {
        let found = try Reading.of(blocks: [
            (.title, headline), (.paragraph, "The bridge is old, and Kerr was late. So was Anna Kerr."),
        ])
        #expect(found.quotes.map(\.rule) == ["headline"])
        let content = try #require(found.quotes.first?.content.first)
        #expect(String(decoding: Array(headline.utf8)[content.range], as: UTF8.self) == words)
        #expect(found.quotes.first?.speaker == speaker)
    }

    @Test(
        "No name, no quote",
        arguments: ["Breaking: bridge is closed", "Bridge to stay open – Monday", "War of Words: a history"]
    )
    func unnamed(_ headline: String) throws {
        let found = try Reading.of(blocks: [(.title, headline), (.paragraph, "The bridge is old.")])
        #expect(found.quotes.isEmpty)
    }
}
