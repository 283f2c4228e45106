import StageKit
import Testing

@Suite("Running a stage")
struct StageRunTests {
    private func run<S: SampleStage>(_ stage: S.Type, on text: String) throws -> Document {
        var document = Document(Article(path: "a.txt", bytes: text.bytes))
        try S().run(on: &document)
        return document
    }

    @Test("puts rows in the order of the article and gives each an id")
    func order() throws {
        struct Backwards: SampleStage {
            func annotate(_ document: inout Document) throws {
                try document.add([Mark(TextSpan(5, 9)), Mark(TextSpan(0, 9)), Mark(TextSpan(0, 4))])
            }
        }
        let rows = try run(Backwards.self, on: "Velm fell").rows(of: Mark.self)
        #expect(rows.map(\.span) == [TextSpan(0, 4), TextSpan(0, 9), TextSpan(5, 9)])
        #expect(Set(rows.map(\.id)).count == 3 && !rows.contains { $0.id.isEmpty })
    }

    @Test("puts rows on the same text in the order of their ids")
    func ties() throws {
        let rows = try run(MarkTwice.self, on: "Velm").rows(of: Mark.self)
        #expect(rows.count == 2 && rows[0].id < rows[1].id)
    }

    @Test("refuses a stage that does not add what it says it provides")
    func missing() {
        struct Silent: SampleStage {
            func annotate(_ document: inout Document) throws {}
        }
        #expect(throws: DocumentMistake.layerMissing(stage: "mark-text", layer: "marks")) {
            try run(Silent.self, on: "Velm")
        }
    }

    @Test("refuses a stage that adds what it does not say")
    func undeclared() {
        struct Chatty: SampleStage {
            func annotate(_ document: inout Document) throws {
                try document.add([Mark]())
                try document.add([Sentence]())
            }
        }
        #expect(throws: DocumentMistake.layerUndeclared(stage: "mark-text", layer: "sentences")) {
            try run(Chatty.self, on: "Velm")
        }
    }

    @Test("leaves the layers of earlier stages alone")
    func earlier() throws {
        var document = try run(MarkBlocks.self, on: "One.\n\nTwo.")
        let blocks = document.rows(of: Block.self)
        try MarkWords().run(on: &document)
        #expect(document.rows(of: Block.self) == blocks)
        #expect(document.layers.map(\.declaration.name) == ["blocks", "marks"])
    }
}
