import Normalise
import StageKit
import Testing

@Suite("What blocks keep to, whatever the text")
struct BlockLawTests {
    @Test("they are disjoint and hold every visible character, save the dash behind a dateline", arguments: 1...120)
    func cover(seed: Int) throws {
        var random = RandomText(seed: UInt64(seed))
        let document = try Page.normalised(random.text(pieces: 250))
        let blocks = document.rows(of: Block.self)
        var end = 0
        var last: Block.Kind?
        for block in blocks {
            #expect(block.span.start >= end)
            #expect(uncovered(document, end..<max(end, block.span.start), behind: last) == "")
            end = block.span.end
            last = block.kind
        }
        #expect(uncovered(document, end..<document.bytes.count, behind: last) == "")
    }

    /// What shows between two blocks, dashes behind datelines and times left out.
    private func uncovered(_ document: Document, _ range: Range<Int>, behind kind: Block.Kind?) -> String {
        let text = document.text(TextSpan(range)).unicodeScalars
        let dashes: Set<Unicode.Scalar> =
            kind == .dateline || kind == .timestamp ? ["-", "–", "—", "―", "−", ":", "."] : []
        return String(String.UnicodeScalarView(text.filter { !$0.properties.isWhitespace && !dashes.contains($0) }))
    }

    @Test("a line that is put before a text changes none of the paragraphs behind it", arguments: 1...30)
    func independence(seed: Int) throws {
        let paragraphs = (0..<6).map { number in
            "The envoy of Tavaria left Velm on the morning of day \(number + seed), and nobody in the city saw him off."
        }
        let text = paragraphs.joined(separator: "\n\n")
        let kinds = try Page.normalised("* * *\n\n" + text).rows(of: Block.self).map(\.kind)
        #expect(kinds == [.navigation] + Array(repeating: .paragraph, count: 6))
    }

    @Test("the language is English or not told")
    func language() throws {
        #expect(try Page.normalised("The envoy left the city of Velm.").language == "en")
        #expect(try Page.normalised("Посол покинул город.").language == nil)
        #expect(
            try Page.normalised("Der Botschafter hat die Stadt nicht verlassen und ist auf dem Schiff.").language == nil
        )
        #expect(try Page.normalised("").language == nil)
    }

    @Test("the front matter's own word on the language stands")
    func givenLanguage() throws {
        var metadata = Article.Metadata()
        metadata.language = "de"
        let article = Article(path: "a.txt", bytes: Array("The envoy left the city.".utf8), metadata: metadata)
        #expect(try Page.normalised(article).language == "de")
    }

    @Test("the front matter's own headline is the title, whatever its looks")
    func givenTitle() throws {
        var metadata = Article.Metadata()
        metadata.title = "The river rose again."
        let text = "The river rose again.\n\nThe envoy of Tavaria left Velm on Monday, and nobody saw him off."
        let article = Article(path: "a.txt", bytes: Array(text.utf8), metadata: metadata)
        #expect(try Page.normalised(article).rows(of: Block.self).map(\.kind) == [.title, .paragraph])
        #expect(try Page.normalised(text).rows(of: Block.self).map(\.kind) == [.paragraph, .paragraph])
    }
}
