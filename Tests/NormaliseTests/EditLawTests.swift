import Normalise
import StageKit
import Testing

@Suite("What edits keep to, whatever the text")
struct EditLawTests {
    /// Runs the stage with all rules, or without some.
    private func normalised(_ text: String, without: [String] = []) throws -> Document {
        try Page.normalised(Array(text.utf8), without: without)
    }

    @Test("edits lead from the article to the normalised text", arguments: 1...120)
    func roundTrip(seed: Int) throws {
        var random = RandomText(seed: UInt64(seed))
        let document = try normalised(random.text(pieces: 200))
        let article = document.article.bytes
        var text: [UInt8] = []
        var end = 0
        for edit in document.rows(of: Edit.self) {
            #expect(edit.span.start >= end)
            #expect(Array(edit.found.utf8) == Array(article[edit.span.range]))
            #expect(edit.found.utf8.elementsEqual(edit.replacement.utf8) == false)
            text += article[end..<edit.span.start] + edit.replacement.utf8
            end = edit.span.end
        }
        text += article[end...]
        #expect(text == document.bytes)
    }

    @Test("a normalised text needs no edit", arguments: 1...120)
    func idempotence(seed: Int) throws {
        var random = RandomText(seed: UInt64(seed))
        let once = try normalised(random.text(pieces: 200))
        let twice = try Page.normalised(once.bytes)
        #expect(twice.rows(of: Edit.self).map(\.found) == [])
        #expect(twice.bytes == once.bytes)
    }

    @Test("quotation marks are neither added nor dropped nor made others", arguments: 1...60)
    func quotationMarks(seed: Int) throws {
        var random = RandomText(seed: UInt64(seed))
        // References and damaged text stand for marks that were there; without them a mark is one that is written.
        let document = try normalised(random.text(pieces: 200), without: ["mojibake", "html-entity"])
        func marks(_ bytes: [UInt8]) -> [Unicode.Scalar] {
            String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { "\"'“”‘’«»„‚‹›".unicodeScalars.contains($0) }
        }
        #expect(marks(document.bytes) == marks(document.article.bytes))
    }

    @Test("a rule that is switched off makes no edit", arguments: 1...50)
    func switchedOff(seed: Int) throws {
        var random = RandomText(seed: UInt64(seed))
        let text = random.text(pieces: 200)
        for rule in Set(try normalised(text).rows(of: Edit.self).map(\.rule)) {
            #expect(try !normalised(text, without: [rule]).rows(of: Edit.self).contains { $0.rule == rule })
        }
    }

    @Test("what stands in front matter stays as it is")
    func frontMatter() throws {
        let frontMatter = "---\r\ntitle: Velm&nbsp;votes.Again\r\n---"
        let bytes = Array("\u{FEFF}\(frontMatter)\r\n\r\nVelm\u{A0}votes.".utf8)
        let article = Article(path: "a.txt", bytes: bytes, frontMatter: TextSpan(3, 3 + frontMatter.utf8.count))
        let document = try Page.normalised(article)
        #expect(String(decoding: document.bytes, as: UTF8.self) == "\(frontMatter)\n\nVelm votes.")
        #expect(document.rows(of: Block.self).map(\.kind) == [.frontMatter, .paragraph])
    }
}
