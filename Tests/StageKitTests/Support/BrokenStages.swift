import StageKit
import Synchronization

/// A stage that keeps every law, by way of its defaults: it marks the first word of each paragraph. The stages below
/// each break one.
protocol FirstWordStage: SampleStage {
    func marks(in document: inout Document) throws -> [Mark]
}

extension FirstWordStage {
    static var name: String { "mark-first-words" }
    static var summary: String { "Marks the first word of each paragraph." }
    static var examples: [Example<NoOptions>] {
        [Example("A paragraph.", "“⟦Velm⟧ fell.”\n\n⟦Nobody⟧ saw it.", marks: Mark.self)]
    }

    func firstWords(in document: inout Document) -> [Mark] {
        let words = document.words()
        return document.paragraphs().spans.compactMap { words.within($0).first.map { Mark($0) } }
    }

    func marks(in document: inout Document) throws -> [Mark] { firstWords(in: &document) }

    func annotate(_ document: inout Document) throws {
        try document.add(marks(in: &document))
    }
}

struct Sound: FirstWordStage {}

// What a stage declares.

struct NamedInCamelCase: FirstWordStage { static let name = "markFirstWords" }
struct NamedWithSpace: FirstWordStage { static let name = "mark first" }
struct NamedWithHyphens: FirstWordStage { static let name = "mark--first" }
struct NotSummedUp: FirstWordStage { static let summary = "marks words" }
struct WithoutExamples: FirstWordStage { static let examples: [Example<NoOptions>] = [] }

struct WithoutLayer: FirstWordStage {
    static let provides: [any Annotation.Type] = []
    func annotate(_ document: inout Document) throws {}
}

/// A row of a layer whose names are not in kebab case.
struct BadlyNamed: Annotation {
    static let layer = LayerDeclaration(name: "First Words", prefix: "Word", summary: "Words.")
    var id = ""
    var span = TextSpan(0, 0)
    mutating func visit(_ fields: inout some FieldVisitor) { fields.span(&span) }
}

struct WithBadlyNamedLayer: FirstWordStage {
    static let provides: [any Annotation.Type] = [BadlyNamed.self]
    static let examples = [Example<NoOptions>("Nothing.", "Velm fell.", marks: BadlyNamed.self)]
    func annotate(_ document: inout Document) throws { try document.add([BadlyNamed]()) }
}

struct WithBadOptions: Stage {
    struct Options: Record {
        var longest = 1
        var good = 1
        mutating func visit(_ fields: inout some FieldVisitor) {
            fields.field("longestWord", &longest, help: "A length.")
            fields.field("good", &good, help: "no sentence")
        }
    }

    static let name = "mark-first-words"
    static let version = 1
    static let summary = "Marks nothing."
    static let provides: [any Annotation.Type] = [Mark.self]
    static let examples = [Example<Options>("Nothing.", "Velm fell.", marks: Mark.self)]
    init(options: Options) throws(Problems) {}
    func annotate(_ document: inout Document) throws { try document.add([Mark]()) }
}

// What a stage finds in its examples.

struct MissesOne: FirstWordStage {
    func marks(in document: inout Document) throws -> [Mark] { firstWords(in: &document).dropLast() }
}

struct FindsOneMore: FirstWordStage {
    func marks(in document: inout Document) throws -> [Mark] {
        firstWords(in: &document) + document.words().spans.suffix(1).map { Mark($0) }
    }
}

struct FindsSomethingAgainst: FirstWordStage {
    static let examples = [Example<NoOptions>("Nothing is found here.", "Velm fell.", marks: Mark.self)]
}

struct LabelsOtherwise: FirstWordStage {
    static let examples = [Example<NoOptions>("A label.", "⟦name‖Velm⟧ fell.", marks: Mark.self)]
    func marks(in document: inout Document) throws -> [Mark] {
        firstWords(in: &document).map { Mark($0.span, label: "word") }
    }
}

/// Counts code points and takes them for bytes: right in ASCII alone.
struct CountsCodePoints: FirstWordStage {
    static let examples = [Example<NoOptions>("A paragraph.", "⟦Velm⟧ fell.", marks: Mark.self)]
    func marks(in document: inout Document) throws -> [Mark] {
        let index = CodePointIndex(document.bytes)
        return firstWords(in: &document).map { mark in
            let start = index.codePointOffset(ofByte: mark.span.start)
            return Mark(TextSpan(start, start + mark.span.length))
        }
    }
}

struct ReadsFrontMatter: FirstWordStage {
    static let examples = [Example<NoOptions>("A paragraph.", "⟦Velm⟧ fell.", marks: Mark.self)]
    func marks(in document: inout Document) throws -> [Mark] { document.words().spans.prefix(1).map { Mark($0) } }
}

struct CoversFrontMatter: FirstWordStage {
    static let examples = [Example<NoOptions>("A paragraph.", "⟦Velm fell.⟧", marks: Mark.self)]
    func marks(in document: inout Document) throws -> [Mark] {
        [Mark(TextSpan(0, document.bytes.count).trimmed(in: document.bytes.span))].filter { !$0.span.isEmpty }
    }
}

struct NormalisesOtherwise: FirstWordStage {
    static let provides: [any Annotation.Type] = [Edit.self]
    static let examples = [Example<NoOptions>("Nothing.", "Velm fell.", marks: Edit.self, normalised: "Velm  fell.")]
    func annotate(_ document: inout Document) throws { try document.normalise([]) }
}

struct ThrowsOnDigits: FirstWordStage {
    struct Digits: Error {}
    static let examples = [Example<NoOptions>("Digits.", "⟦7⟧", marks: Mark.self)]
    func marks(in document: inout Document) throws -> [Mark] {
        if document.bytes.contains(UInt8(ascii: "7")) { throw Digits() }
        return firstWords(in: &document)
    }
}

// What a stage does to any text.

struct AddsNothing: FirstWordStage {
    func annotate(_ document: inout Document) throws {}
}

struct AddsMore: FirstWordStage {
    func annotate(_ document: inout Document) throws {
        try document.add(firstWords(in: &document))
        try document.add([Sentence]())
    }
}

struct LeavesTheText: FirstWordStage {
    func marks(in document: inout Document) throws -> [Mark] {
        [Mark(TextSpan(document.bytes.count, document.bytes.count + 1))]
    }
}

struct SplitsCharacters: FirstWordStage {
    func marks(in document: inout Document) throws -> [Mark] {
        guard let wide = document.bytes.firstIndex(where: { $0 >= 0x80 }) else { return [] }
        return [Mark(TextSpan(wide, wide + 1))]
    }
}

struct KeepsWhiteSpace: FirstWordStage {
    func marks(in document: inout Document) throws -> [Mark] {
        document.bytes.isEmpty ? [] : [Mark(TextSpan(0, document.bytes.count))]
    }
}

/// Marks what is in the normalised text alone, which stands nowhere in the article.
struct MarksInsertedText: FirstWordStage {
    static let provides: [any Annotation.Type] = [Edit.self, Mark.self]
    func annotate(_ document: inout Document) throws {
        try document.normalise([Edit(TextSpan(0, 0), found: "", replacement: "So ", rule: "so")])
        try document.add([Mark(TextSpan(0, 2))])
    }
}

/// Makes visible text of white space, and marks it.
struct MarksReplacedSpace: FirstWordStage {
    static let provides: [any Annotation.Type] = [Edit.self, Mark.self]
    func annotate(_ document: inout Document) throws {
        let spaces = document.bytes.indices.filter { document.bytes[$0] == UInt8(ascii: " ") }
        let edits = spaces.map { Edit(TextSpan($0, $0 + 1), found: " ", replacement: "_", rule: "space") }
        try document.normalise(edits)
        try document.add(spaces.map { Mark(TextSpan($0, $0 + 1)) })
    }
}

struct RepeatsIDs: FirstWordStage {
    func marks(in document: inout Document) throws -> [Mark] {
        firstWords(in: &document).map { Mark($0.span, id: "mark-one") }
    }
}

struct FieldLeavesTheText: FirstWordStage {
    func marks(in document: inout Document) throws -> [Mark] {
        firstWords(in: &document).map { Mark($0.span, parts: [TextSpan(0, document.bytes.count + 1)]) }
    }
}

struct FieldSplitsCharacter: FirstWordStage {
    func marks(in document: inout Document) throws -> [Mark] {
        guard let wide = document.bytes.firstIndex(where: { $0 >= 0x80 }) else { return [] }
        return firstWords(in: &document).map { Mark($0.span, parts: [TextSpan(0, wide + 1)]) }
    }
}

struct FieldEndsBeforeItStarts: FirstWordStage {
    func marks(in document: inout Document) throws -> [Mark] {
        firstWords(in: &document).map { Mark($0.span, parts: [TextSpan($0.span.end, $0.span.start)]) }
    }
}

/// Numbers its rows by how often it has run.
struct Remembers: FirstWordStage {
    private static let runs = Atomic(0)

    func marks(in document: inout Document) throws -> [Mark] {
        let run = Self.runs.add(1, ordering: .relaxed).newValue
        return firstWords(in: &document).map { Mark($0.span, label: "\(run)") }
    }
}

struct NeedsSomebodyElse: FirstWordStage {
    static let requires: [any Annotation.Type] = [BadlyNamed.self]
}
