import StageKit
import Standoff
import Testing

@Suite("What rows of files show to the reader")
struct ShownTextTests {
    private static let said = "Ёж said: the bridge will stay. " + String(repeating: "Nobody wants it gone. ", count: 20)

    private static func file() throws -> AnnotationFile {
        var document = Document(Article(path: "a.txt", bytes: Array(said.utf8)))
        var first = Quote(.indirect, content: [TextSpan(11, 31)], rule: "a")
        first.speaker = "hedgehog"
        first.source = [TextSpan(0, 4)]
        let long = Quote(.dash, content: [TextSpan(33, said.utf8.count - 1)], rule: "b")
        try document.add([Speaker(id: "hedgehog", name: "Ёж", kind: .person, mentions: [TextSpan(0, 4)])])
        try document.add([first, long])
        return AnnotationFile(document, digest: String(repeating: "0", count: 64))
    }

    @Test("A row ends with its text, a long one cut in its middle")
    func textIsWritten() throws {
        let text = String(decoding: try Self.file().written(), as: UTF8.self)
        #expect(text.contains(#""rule":"a","confidence":1,"text":["the bridge will stay"]}"#))
        let cut = try #require(text.split(separator: "\n").first { $0.contains(#""rule":"b""#) })
        #expect(cut.contains("Nobody wants it gone. Nobody"))
        #expect(cut.contains("…"))
        #expect(cut.hasSuffix(#"wants it gone."]}"#))
    }

    @Test("Speakers have mentions in place of start and end")
    func speakersHaveNoOffsets() throws {
        let text = String(decoding: try Self.file().written(), as: UTF8.self)
        #expect(text.contains(#"{"id":"hedgehog","name":"Ёж","kind":"person","aliases":[],"mentions":[[0,2]]}"#))
    }

    @Test("A file that is read back says the same")
    func filesAreReadBack() throws {
        let file = try Self.file()
        let read = try AnnotationFile.read(file.written(), name: "a.json", types: [Quote.self, Speaker.self])
        #expect(read == file)
    }

    @Test("The schema knows the text")
    func schemaKnowsText() {
        let schema = String(decoding: AnnotationSchema.json(layers: [Quote.self]), as: UTF8.self)
        #expect(schema.contains(#""text":{"type":"array""#))
    }
}
