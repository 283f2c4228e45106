import StageKit

/// A stage with everything that a stage must declare, for tests to change one thing about.
protocol SampleStage: Stage where Options == NoOptions {
    init()
}

extension SampleStage {
    static var name: String { "mark-text" }
    static var version: Int { 1 }
    static var summary: String { "Marks text." }
    static var provides: [any Annotation.Type] { [Mark.self] }
    static var examples: [Example<NoOptions>] { [] }

    init(options: NoOptions) throws(Problems) { self.init() }
}

/// Marks every word.
struct MarkWords: SampleStage {
    func annotate(_ document: inout Document) throws {
        try document.add(document.words().spans.map { Mark($0) })
    }
}

/// Marks paragraphs as blocks.
struct MarkBlocks: SampleStage {
    static let name = "mark-blocks"
    static let provides: [any Annotation.Type] = [Block.self]

    func annotate(_ document: inout Document) throws {
        try document.add(document.paragraphs().spans.map { Block(.paragraph, $0) })
    }
}

/// Marks the whole text twice, with labels.
struct MarkTwice: SampleStage {
    func annotate(_ document: inout Document) throws {
        let whole = TextSpan(0, document.bytes.count)
        try document.add([Mark(whole, label: "b"), Mark(whole, label: "a")])
    }
}

/// Marks words and chooses the ids.
struct ChooseIDs: SampleStage {
    func annotate(_ document: inout Document) throws {
        let words = document.words().spans
        try document.add(words.map { Mark($0, id: document.text($0).lowercased()) })
    }
}

/// Marks ten thousand stretches of a text, each around the next, and each twice.
struct MarkNested: SampleStage {
    func annotate(_ document: inout Document) throws {
        let length = document.bytes.count
        let spans = (0..<10_000).map { TextSpan($0, length - $0) }
        try document.add((spans + spans).map { Mark($0) })
    }
}

/// Drops every carriage return.
struct DropCarriageReturns: SampleStage {
    static let provides: [any Annotation.Type] = [Edit.self, Block.self]

    func annotate(_ document: inout Document) throws {
        let returns = document.bytes.indices.filter { document.bytes[$0] == UInt8(ascii: "\r") }
        try document.normalise(
            returns.map { Edit(TextSpan($0, $0 + 1), found: "\r", replacement: "", rule: "carriage-return") }
        )
        try document.add(document.paragraphs().spans.map { Block(.paragraph, $0) })
    }
}

/// Adds a full stop to every paragraph.
struct AddStops: SampleStage {
    static let provides: [any Annotation.Type] = [Edit.self, Block.self]

    func annotate(_ document: inout Document) throws {
        let ends = document.paragraphs().spans.map(\.end)
        try document.normalise(
            ends.map { Edit(TextSpan($0, $0), found: "", replacement: ".", rule: "missing-stop") }
        )
        try document.add(document.paragraphs().spans.map { Block(.paragraph, $0) })
    }
}
