import StageKit
import Testing

@Suite("Writing a record")
struct RecordWritingTests {
    private func written(_ value: some FieldValue) -> String {
        var json = JSONWriter()
        value.write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test("writes every field in order; what is written only when set is left out where it says nothing")
    func fields() {
        var settings = Settings()
        settings.words = []
        settings.limit = nil
        let bare = #"{"name":"unnamed","count":10,"ratio":1,"colour":"light-blue","part":{"span":[0,0]}}"#
        #expect(written(settings) == bare)
        settings.on = true
        settings.words = ["a", "\"b\""]
        settings.limit = 0
        settings.part.note = ""
        #expect(
            written(settings) == #"{"name":"unnamed","count":10,"ratio":1,"on":true,"colour":"light-blue","#
                + #""words":["a","\"b\""],"limit":0,"part":{"span":[0,0],"note":""}}"#
        )
    }

    @Test("reads back what it wrote")
    func roundTrip() throws {
        var settings = Settings(name: "Жук", words: ["a", ""])
        settings.ratio = -0.125
        settings.on = true
        settings.part.span = TextSpan(3, 9)
        var context = ReadingContext()
        let value = try JSONReader.read(written(settings).bytes, file: SourceFile(name: "a.json"))
        #expect(Settings.read(value, &context) == settings)
        #expect(context.problems == [])
    }

    @Test("replaces the spans of every field, however deep")
    func mapSpans() {
        var mark = Mark(TextSpan(1, 2), parts: [TextSpan(3, 4), TextSpan(5, 6)])
        mark.mapSpans { TextSpan($0.start * 10, $0.end * 10) }
        #expect(mark == Mark(TextSpan(10, 20), parts: [TextSpan(30, 40), TextSpan(50, 60)]))
        var settings = Settings()
        settings.part.span = TextSpan(1, 2)
        settings.mapSpans { TextSpan($0.start + 1, $0.end + 1) }
        #expect(settings.part.span == TextSpan(2, 3))
    }

    @Test("an open row writes its own fields and carries none of them")
    func openRow() throws {
        let fields = try JSONReader.read(#"{"kind":"a","n":[1,2]}"#.bytes, file: SourceFile(name: "a.json"))
        guard case .mapping(let entries) = fields.content else { return }
        var row = OpenRow(TextSpan(4, 9), fields: entries)
        #expect(row.discriminator == "a")
        row.mapSpans { TextSpan($0.start + 1, $0.end + 1) }
        #expect(written(row) == #"{"start":5,"end":10,"kind":"a","n":[1,2]}"#)
    }
}
