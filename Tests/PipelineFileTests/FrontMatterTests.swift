import PipelineFile
import StageKit
import Testing

@Suite("Front matter")
struct FrontMatterTests {
    private func read(_ text: String) throws(Problems) -> (metadata: Article.Metadata, span: TextSpan)? {
        try FrontMatter.read(Array(text.utf8), name: "a.txt")
    }

    private func messages(_ text: String) -> [String] {
        do throws(Problems) {
            _ = try read(text)
            return []
        } catch {
            return error.all.map(\.description)
        }
    }

    @Test("is taken as text, whatever it looks like")
    func metadata() throws {
        let text = """
            ---
            # from the archive
            title: 2031
            outlet: no
            date: 2031-04-10
            url: https://example.org/a?b=1#c
            language: 'en'
            tags: [river, 1.50, null]
            rating: .nan
            7: seven
            ---
            The gates stayed shut.
            """
        let found = try #require(try read(text))
        var expected = Article.Metadata()
        expected.title = "2031"
        expected.outlet = "no"
        expected.date = "2031-04-10"
        expected.url = "https://example.org/a?b=1#c"
        expected.language = "en"
        #expect(found.metadata == expected)
        #expect(Array(text.utf8)[found.span.range].elementsEqual(text.utf8.prefix(found.span.end)))
        #expect(text.utf8.dropFirst(found.span.end).elementsEqual("\nThe gates stayed shut.".utf8))
    }

    @Test("says nothing where a value is empty")
    func nothing() throws {
        let found = try #require(try read("---\ntitle:\ndate: ''\nurl: ~\n---\n"))
        #expect(found.metadata == Article.Metadata())
    }

    @Test("may have CRLF lines, a byte-order mark, dots at the end, and no text behind it")
    func lineEnds() throws {
        let marked = try #require(try read("\u{FEFF}---  \r\ntitle: Rain\r\n...\r\nText\r\n"))
        #expect(marked.metadata.title == "Rain")
        #expect(marked.span == TextSpan(3, 26))
        let bare = try #require(try read("---\ntitle: Rain\n---"))
        #expect(bare.metadata.title == "Rain" && bare.span == TextSpan(0, 19))
    }

    @Test(
        "is none",
        arguments: [
            "", "-", "--", "---", "---\n", "Text\n---\ntitle: x\n---\n", "----\ntitle: x\n---\n",
            "--- title: x\n---\n", "---\nIt rained.\n---\n", "---\n\n---\n", "---\ntitle: x\n", "---\ntitle: x\n----\n",
            "---\nhttps://example.org\n---\n", " ---\ntitle: x\n---\n", "\n---\ntitle: x\n---\n",
            "---\nNobody came to Velm: it rained.\n---\n",
        ]
    )
    func none(_ text: String) throws {
        #expect(try read(text) == nil)
    }

    @Test("ends within 64 kB")
    func size() throws {
        let fits = "---\ntitle: " + String(repeating: "x", count: 65_521) + "\n---\n"
        #expect(try read(fits)?.metadata.title?.utf8.count == 65_521)
        #expect(try read(fits.replacing("title", with: "titles")) == nil)
    }

    @Test("that is broken is told with the article's lines")
    func broken() {
        #expect(
            messages("---\ntitle: Dam: closed\n---\nText\n") == [
                "a.txt:2:11: ': ' is not possible here; check the indentation, "
                    + "or put a text that has ': ' in it in quotation marks"
            ]
        )
        #expect(
            messages("\u{FEFF}---\r\ntitle: [a]\r\ndate: {b: c}\r\ntitle: x\r\n---\r\n") == [
                "a.txt:2:8: expected text, found a list",
                "a.txt:3:7: expected text, found a mapping",
                "a.txt:4:1: the key 'title' stands already in line 2; remove one of the two",
            ]
        )
    }
}
