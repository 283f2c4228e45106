import StageKit
import Testing

@Suite("Ids before a stage is done")
struct IdentifiedRowsTests {
    private static let article = Article(path: "a.txt", bytes: Array("Nobody came. Nobody came. It rained.".utf8))
    private static let rows = [TextSpan(26, 36), TextSpan(13, 25), TextSpan(0, 12)].map { Sentence($0) }

    @Test("Rows keep their order and get the ids of a finished stage")
    func idsAreTheSame() throws {
        var document = Document(Self.article)
        let early = try document.identified(Self.rows)
        #expect(early.map(\.span) == Self.rows.map(\.span))
        try Finished(rows: Self.rows).run(on: &document)
        let late = document.rows(of: Sentence.self)
        #expect(early.reversed().map(\.id) == late.map(\.id))
        #expect(Set(late.map(\.id)).count == 3)
    }

    @Test("A row outside of the text is refused")
    func rowsAreChecked() {
        let document = Document(Self.article)
        #expect(throws: DocumentMistake.self) { try document.identified([Sentence(TextSpan(0, 99))]) }
    }
}

/// Adds given sentences.
private struct Finished: Stage {
    static let name = "finished"
    static let version = 1
    static let summary = "Adds given sentences."
    static let provides: [any Annotation.Type] = [Sentence.self]
    static let examples: [Example<NoOptions>] = []
    var rows: [Sentence] = []

    init(options: NoOptions) {}
    init(rows: [Sentence]) { self.rows = rows }

    func annotate(_ document: inout Document) throws { try document.add(rows) }
}
