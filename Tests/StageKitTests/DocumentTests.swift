import StageKit
import Testing

@Suite("Document")
struct DocumentTests {
    private func document(_ text: String) -> Document {
        Document(Article(path: "a.txt", bytes: text.bytes))
    }

    private func refusal(_ body: () throws -> Void) -> DocumentMistake? {
        do {
            try body()
            return nil
        } catch {
            return error as? DocumentMistake
        }
    }

    @Test(
        "refuses a row whose span does not fit the text",
        arguments: [
            (TextSpan(-1, 2), "span-outside"), (TextSpan(0, 9), "span-outside"), (TextSpan(4, 3), "span-outside"),
            (TextSpan(9, 9), "span-outside"), (TextSpan(1, 2), "span-splits-character"),
            (TextSpan(0, 1), "span-splits-character"), (TextSpan(0, 3), "span-not-trimmed"),
            (TextSpan(2, 4), "span-not-trimmed"), (TextSpan(4, 4), "span-not-trimmed"),
            (TextSpan(3, 6), "span-not-trimmed"), (TextSpan(3, 7), "span-splits-character"),
        ]
    )
    func badSpan(_ span: TextSpan, _ code: String) {
        var document = document("Ж ab \u{0301}")
        #expect(refusal { try document.add([Mark(TextSpan(0, 2)), Mark(span)]) }?.code == code)
        #expect(document.layers.isEmpty)
    }

    @Test("takes a row over anything else", arguments: [TextSpan(0, 2), TextSpan(0, 4), TextSpan(3, 8)])
    func goodSpan(_ span: TextSpan) throws {
        var document = document("Ж ab \u{0301}")
        try document.add([Mark(span)])
        #expect(document.rows(of: Mark.self).map(\.span) == [span])
    }

    @Test("refuses a layer twice, and knows which ones it has")
    func twice() throws {
        var document = document("ab")
        #expect(!document.has(Mark.self) && document.rows(of: Mark.self).isEmpty)
        try document.add([Mark]())
        #expect(document.has(Mark.self) && !document.has(Sentence.self))
        #expect(refusal { try document.add([Mark(TextSpan(0, 2))]) } == .layerTwice("marks"))
    }

    @Test("applies edits, and marks are carried to the article")
    func normalised() throws {
        var document = document("A\u{00A0}dam.It\u{200B} fell.")
        try document.normalise([
            Edit(TextSpan(1, 3), found: "\u{00A0}", replacement: " ", rule: "no-break-space"),
            Edit(TextSpan(7, 7), found: "", replacement: " ", rule: "missing-space"),
            Edit(TextSpan(9, 12), found: "\u{200B}", replacement: "", rule: "zero-width"),
        ])
        #expect(String(decoding: document.bytes, as: UTF8.self) == "A dam. It fell.")
        #expect(document.rows(of: Edit.self).map(\.rule) == ["no-break-space", "missing-space", "zero-width"])
        #expect(document.text(TextSpan(7, 9)) == "It")
        #expect(document.articleSpan(TextSpan(7, 9), in: Mark.layer) == TextSpan(7, 9))
        #expect(document.articleSpan(TextSpan(0, 6), in: Mark.layer) == TextSpan(0, 7))
        #expect(document.articleSpan(TextSpan(7, 9), in: Edit.layer) == TextSpan(7, 9))
        #expect(document.article.bytes == "A\u{00A0}dam.It\u{200B} fell.".bytes)
    }

    @Test(
        "refuses edits that do not fit the article, and is as it was before",
        arguments: [
            ([Edit(TextSpan(0, 9), found: "", replacement: "", rule: "r")], "span-outside"),
            ([Edit(TextSpan(0, 1), found: "", replacement: "", rule: "r")], "span-splits-character"),
            ([Edit(TextSpan(2, 3), found: "b", replacement: "", rule: "r")], "edit-finds-other-text"),
            (
                [
                    Edit(TextSpan(2, 4), found: "ab", replacement: "", rule: "r"),
                    Edit(TextSpan(3, 4), found: "b", replacement: "", rule: "r"),
                ], "edits-overlap"
            ),
            (
                [
                    Edit(TextSpan(2, 3), found: "a", replacement: "", rule: "r"),
                    Edit(TextSpan(0, 2), found: "Ж", replacement: "", rule: "r"),
                ], "edits-overlap"
            ),
        ]
    )
    func badEdits(_ edits: [Edit], _ code: String) {
        var document = document("Жab")
        #expect(refusal { try document.normalise(edits) }?.code == code)
        #expect(document.layers.isEmpty && document.bytes == "Жab".bytes)
    }

    @Test("refuses to be normalised behind a stage that marked the text as it was")
    func tooLate() throws {
        var document = document("ab")
        try document.add([Mark(TextSpan(0, 2))])
        #expect(refusal { try document.normalise([]) } == .normalisedTooLate("marks"))
    }

    @Test("finds words and paragraphs anew when the text has been normalised")
    func derived() throws {
        var document = document("One.\n\nTwo\u{00AD}three.")
        #expect(document.words().spans.count == 3 && document.paragraphs().spans.last == TextSpan(6, 17))
        try document.normalise([Edit(TextSpan(4, 11), found: "\n\nTwo\u{00AD}", replacement: " 2", rule: "r")])
        #expect(document.words().spans == [TextSpan(0, 3), TextSpan(5, 11)])
        #expect(document.paragraphs().spans == [TextSpan(0, 12)])
    }

    @Test("keeps front matter out of the paragraphs, wherever edits have moved it")
    func frontMatter() throws {
        let text = "\u{FEFF}---\ntitle: x\n---\n\nOne.\n\nTwo."
        let frontMatter = TextSpan(3, 19)
        var metadata = Article.Metadata()
        metadata.language = "en"
        let article = Article(path: "a.txt", bytes: text.bytes, metadata: metadata, frontMatter: frontMatter)
        var document = Document(article)
        try document.normalise([Edit(TextSpan(0, 3), found: "\u{FEFF}", replacement: "", rule: "r")])
        #expect(document.frontMatter == TextSpan(0, 16))
        #expect(document.paragraphs().spans.map(document.text) == ["One.", "Two."])
        #expect(document.language == "en")
    }
}
