import StageKit
import Standoff
import Testing

@Suite("The head of an annotation file")
struct AnnotationHeadTests {
    private static func file(title: String? = "Rain, \"again\"\n\\") -> [UInt8] {
        var article = ArticleRecord()
        article.path = "press/a.txt"
        article.sha256 = String(repeating: "0", count: 64)
        article.length = 40
        article.title = title
        var sentence = Sentence(TextSpan(0, 12))
        sentence.id = "sentence-abcdefgh"
        let layers: [any AnyLayer] = [Layer([Block]()), Layer([sentence, sentence])]
        return AnnotationFile(article: article, decisions: nil, layers: layers).written()
    }

    private static func replacing(_ old: String, _ new: String) throws -> [UInt8] {
        let text = String(decoding: file(), as: UTF8.self)
        try #require(text.contains(old))
        return Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
    }

    @Test("is read from as many bytes as hold it, and from no fewer")
    func truncated() throws {
        let file = Self.file()
        let whole = try #require(AnnotationHead(file))
        #expect(whole.article.path == "press/a.txt")
        #expect(whole.article.title == "Rain, \"again\"\n\\")
        #expect(whole.decisions == nil)
        #expect(whole.content.count == 64)
        let text = String(decoding: file, as: UTF8.self)
        let layers = try #require(text.firstRange(of: ",\n\"layers\": {\n"))
        let end = text.utf8.distance(from: text.startIndex, to: layers.upperBound)
        for count in 0..<file.count {
            let head = AnnotationHead(Array(file[..<count]))
            #expect(head == (count < end ? nil : whole), "\(count) of \(file.count) bytes")
        }
    }

    @Test("is not found in what is no annotation file")
    func foreign() {
        for text in [
            "", "{}", "{\n}\n", "null", "[\n1,\n2,\n3,\n4,\n5\n]", "\n\n\n\n\n\n\n\n", "{\"format\": \"stet/1\"}",
            ",\n\"layers\": {\n", "\n,\n\"layers\": {\n}\n}\n", "{\n\"format\": \"stet/1\",\n\"layers\": {\n}\n}\n",
            String(repeating: "x", count: 10_000),
        ] {
            #expect(AnnotationHead(Array(text.utf8)) == nil)
            #expect(AnnotationHead.isEdited(Array(text.utf8)))
        }
    }

    @Test(
        "is not taken from another version, or with a part missing",
        arguments: [
            ("stet/1", "stet/2"), ("\"format\": ", "\"form\": "), ("\"content\": \"", "\"content\": 7, \"c\": \""),
            ("\"decisions\": null", "\"decisions\": 7"), ("\"length\": 40", "\"length\": \"40\""),
            ("\"path\": ", "\"pfad\": "), ("\"article\": {", "\"article\": {\"author\": 1, "),
            ("\n\"decisions\"", "\n\n\"decisions\""),
        ]
    )
    func changedHead(old: String, new: String) throws {
        let changed = try Self.replacing(old, new)
        // One empty line more is no harm; a second one would be more than a head has.
        #expect((AnnotationHead(changed) == nil) == (old != "\n\"decisions\""))
    }

    @Test("tells a file that was edited, wherever that was in its layers")
    func edited() throws {
        let file = Self.file()
        #expect(!AnnotationHead.isEdited(file))
        let text = String(decoding: file, as: UTF8.self)
        let layers = try #require(text.firstRange(of: "\"layers\": {\n"))
        let start = text.utf8.distance(from: text.startIndex, to: layers.lowerBound)
        for index in start..<file.count {
            var changed = file
            changed[index] ^= 1
            #expect(AnnotationHead.isEdited(changed), "byte \(index)")
            var shorter = file
            shorter.remove(at: index)
            #expect(AnnotationHead.isEdited(shorter) || shorter == file, "without byte \(index)")
        }
        #expect(AnnotationHead.isEdited(file + [0x0A]))
        #expect(AnnotationHead.isEdited(file.dropLast()))
        // As an editor with other line ends leaves it.
        #expect(AnnotationHead.isEdited(Array(text.replacing("\n", with: "\r\n").utf8)))
    }

    @Test("is longer than usual for a long title alone")
    func usualSize() {
        #expect(AnnotationHead(Array(Self.file().prefix(AnnotationHead.usualSize))) != nil)
        let long = Self.file(title: String(repeating: "Rain ", count: 1000))
        #expect(AnnotationHead(Array(long.prefix(AnnotationHead.usualSize))) == nil)
        #expect(AnnotationHead(long) != nil)
    }
}
