import AttributeQuotes
import StageKit
import Testing

@Suite("Who speaks in a headline")
struct HeadlineTests {
    @Test(
        "Before the colon, behind it, or behind the dash",
        arguments: [
            ("Anna Kerr: bridge will stay", "bridge will stay", "anna-kerr"),
            ("Mayor of Velm: “No bridge”", "No bridge", "mayor-of-velm"),
            ("Kerr: “No bridge”", "No bridge", "anna-kerr"),
            ("‘I did not do it’: mayor tells court", "I did not do it", nil),
            ("‘I did not do it’: Anna Kerr", "I did not do it", "anna-kerr"),
            ("Velm bridge will stay open – Kerr", "Velm bridge will stay open", "anna-kerr"),
        ] as [(String, String, String?)]
    )
    func named(_ headline: String, _ words: String, _ speaker: String?) throws {
        let found = try Reading.of(blocks: [
            (.title, headline), (.paragraph, "The bridge will not be sold, Anna Kerr said on Monday. Kerr was late."),
        ])
        #expect(found.quotes.map(\.rule) == ["headline", "final-cue"])
        let content = try #require(found.quotes.first?.content.first)
        #expect(String(decoding: Array(headline.utf8)[content.range], as: UTF8.self) == words)
        #expect(found.quotes.first?.speaker == speaker)
    }

    @Test(
        "A name stands as often before what is told of it",
        arguments: [
            (
                "Anna Kerr: captain of the ferry retires",
                "\(filler)“I am tired,” Anna Kerr said."
            ),
            ("Anna Kerr: captain of the ferry retires", "The old captain, Anna Kerr, is leaving Velm."),
            ("Velm Games: sailors win again", "“We won,” said Anna Kerr."),
        ]
    )
    func toldOf(_ headline: String, _ text: String) throws {
        let found = try Reading.of(blocks: [(.title, headline), (.paragraph, text)])
        #expect(!found.quotes.map(\.rule).contains("headline"))
    }

    /// More than the beginning of an article.
    private static let filler = String(repeating: "The ferry has been at the port for years. ", count: 14)

    @Test("Words in marks behind a full name are the name's, wherever it speaks")
    func marked() throws {
        let found = try Reading.of(blocks: [
            (.title, "Anna Kerr: port ‘will stay’"), (.paragraph, Self.filler + "“It will,” Anna Kerr said."),
        ])
        #expect(found.quotes.map(\.rule) == ["headline", "final-cue"])
        #expect(found.quotes.map(\.speaker) == ["anna-kerr", "anna-kerr"])
    }

    @Test(
        "A verb with a capital is none of the name",
        arguments: [
            ("Anna Kerr Says Bridge Will Stay", "anna-kerr"),
            ("Kerr Denies Bridge Is Old", "anna-kerr"),
            ("PORT BOARD SAYS BRIDGE IS OLD", "port-board"),
        ]
    )
    func verb(_ headline: String, _ speaker: String) throws {
        let text = "The bridge is old, Anna Kerr said. The Port Board said it would stay."
        let found = try Reading.of(blocks: [(.title, headline), (.paragraph, text)])
        #expect(found.quotes.map(\.speaker) == [speaker, "anna-kerr", "port-board"])
        #expect(Set(found.speakers.map(\.name)) == ["Anna Kerr", "Port Board"])
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
