import StageKit
import Standoff
import Testing

@Suite("Reading annotation files for the corpus pass")
struct CorpusReadingTests {
    private static let types: [any Annotation.Type] = [Speaker.self, Claim.self]

    private static func file() -> [UInt8] {
        var article = ArticleRecord()
        article.path = "press/a.txt"
        article.sha256 = String(repeating: "0", count: 64)
        article.length = 100
        article.date = "2031-06-01"
        let speaker = Speaker(id: "anna-kerr", name: "Anna \"K\" Kerr", kind: .person, mentions: [TextSpan(0, 4)])
        var sentence = Sentence(TextSpan(0, 9))
        sentence.id = "sentence-a"
        let claims = (0..<3).map { number in
            var claim = Claim(.denial, TextSpan(number * 10, number * 10 + 5))
            claim.id = "claim-\(number)"
            claim.cues = [Claim.Cue(TextSpan(1, 2), rule: "deny")]
            claim.why = "Kerr denies it\n\"claims\": ["
            return claim
        }
        let layers: [any AnyLayer] = [
            Layer([sentence]), Layer([speaker]), Layer(claims, texts: [["one"], ["two"], ["three"]]),
        ]
        return AnnotationFile(article: article, decisions: nil, layers: layers).written()
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test("takes the rows of the layers that are asked for")
    func rows() throws {
        let article = try #require(CorpusArticle.read(Self.file(), types: Self.types))
        #expect(article.path == "press/a.txt")
        #expect(article.date == "2031-06-01")
        #expect(article.rows(of: Claim.self).map(\.id) == ["claim-0", "claim-1", "claim-2"])
        #expect(article.rows(of: Claim.self).map(\.span) == [TextSpan(0, 5), TextSpan(10, 15), TextSpan(20, 25)])
        #expect(article.rows(of: Speaker.self).map(\.name) == ["Anna \"K\" Kerr"])
        #expect(article.rows(of: Sentence.self).isEmpty)
    }

    @Test("gives the same as reading the whole file")
    func whole() throws {
        let bytes = Self.file()
        let file = try AnnotationFile.read(bytes, name: "a.json", types: Self.types)
        let whole = CorpusArticle(path: "", date: nil, layers: file.layers)
        let lines = try #require(CorpusArticle.read(bytes, types: Self.types))
        #expect(lines.rows(of: Claim.self) == whole.rows(of: Claim.self))
        #expect(lines.rows(of: Speaker.self) == whole.rows(of: Speaker.self))
    }

    @Test("reads a file of another layout whole")
    func layout() throws {
        let bytes = Array(Self.text(Self.file()).replacing("\n{\"id\":\"claim", with: "\n  {\"id\":\"claim").utf8)
        #expect(CorpusArticle.read(bytes, types: Self.types)?.rows(of: Claim.self).count == 3)
    }

    @Test("leaves out what a reviewer rejected, and what he says of others")
    func reviewed() throws {
        let text = Self.text(Self.file())
            .replacing(
                "\"text\":[\"one\"]}",
                with: "\"text\":[\"one\"],\"review\":{\"status\":\"rejected\",\"by\":\"anna\"}}"
            )
            .replacing(
                "\"text\":[\"two\"]}",
                with: "\"text\":[\"two\"],\"review\":{\"status\":\"accepted\",\"by\":\"anna\"}}"
            )
        let article = try #require(CorpusArticle.read(Array(text.utf8), types: Self.types))
        #expect(article.rows(of: Claim.self).map(\.id) == ["claim-1", "claim-2"])
    }

    @Test("knows the file that its digest is of")
    func digest() throws {
        var file = CorpusFile()
        file.articles = String(repeating: "a", count: 64)
        #expect(CorpusFile.articles(of: file.written()) == file.articles)
        #expect(CorpusFile.articles(of: Self.file()) == nil)
        #expect(CorpusFile.articles(of: []) == nil)
    }

    @Test("takes nothing from what is no annotation file", arguments: ["", "{}", "[]", "{\"format\": \"stet/1\"}"])
    func other(_ text: String) {
        #expect(CorpusArticle.read(Array(text.utf8), types: Self.types) == nil)
    }
}
