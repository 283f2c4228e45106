import AttributeQuotes
import SplitSentences
import StageKit

/// Runs the stage on texts, for the tests.
enum Reading {
    typealias Found = (quotes: [Quote], speakers: [Speaker])

    /// The rows of a text of paragraphs.
    static func of(
        _ text: String,
        date: String? = nil,
        _ change: (inout AttributeQuotes.Options) -> Void = { _ in }
    ) throws -> Found {
        var metadata = Article.Metadata()
        metadata.date = date
        return try rows(Document(Article(path: "a.txt", bytes: Array(text.utf8), metadata: metadata)), change)
    }

    /// The rows of a page whose blocks are known.
    static func of(blocks: [(kind: Block.Kind, text: String)]) throws -> Found {
        var text = ""
        var rows: [Block] = []
        for block in blocks {
            if !text.isEmpty { text += "\n\n" }
            let start = text.utf8.count
            text += block.text
            rows.append(Block(block.kind, TextSpan(start, text.utf8.count)))
        }
        var document = Document(Article(path: "a.txt", bytes: Array(text.utf8)))
        try document.add(rows)
        return try self.rows(document) { _ in }
    }

    private static func rows(_ document: Document, _ change: (inout AttributeQuotes.Options) -> Void) throws -> Found {
        var document = document
        var options = AttributeQuotes.Options()
        change(&options)
        try SplitSentences(options: SplitSentences.Options()).run(on: &document)
        try AttributeQuotes(options: options).run(on: &document)
        return (document.rows(of: Quote.self), document.rows(of: Speaker.self))
    }
}

extension LocatedValue {
    /// A register as a file would have it.
    static func register(_ people: [(id: String, name: String, aliases: [String])]) -> LocatedValue {
        var json = JSONWriter()
        json.raw(#"{"people":["#)
        for (index, person) in people.enumerated() {
            if index > 0 { json.raw(",") }
            json.raw(#"{"id":"#)
            json.string(person.id)
            json.raw(#","name":"#)
            json.string(person.name)
            json.raw(#","aliases":"#)
            person.aliases.write(to: &json)
            json.raw("}")
        }
        json.raw("]}")
        let value = try? JSONReader.read(json.bytes, file: SourceFile(name: "people.json"))
        return value ?? LocatedValue(.list([]), at: SourceLocation(file: SourceFile(name: ""), line: 1, column: 1))
    }
}
