import StageKit

/// A stage for tests: marks words that begin with a capital letter. It is quickly made, and its option changes what it
/// finds.
struct MarkNames: Stage {
    static let name = "mark-names"
    static let version = 1
    static let summary = "Marks words that begin with a capital letter."
    static let provides: [any Annotation.Type] = [Name.self]
    static let examples: [Example<Settings>] = []
    private let shortest: Int

    struct Settings: Record {
        var shortest = 4

        mutating func visit(_ fields: inout some FieldVisitor) {
            fields.field("shortest", &shortest, help: "How many letters a name has at least.")
        }
    }

    init(options: Settings) throws(Problems) {
        shortest = options.shortest
    }

    func annotate(_ document: inout Document) throws {
        var names: [Name] = []
        var start: Int?
        let bytes = document.bytes + [0]
        for (index, byte) in bytes.enumerated() {
            if (0x41...0x5A).contains(byte & 0xDF) {
                start = start ?? index
            } else if let first = start {
                if index - first >= shortest, bytes[first] < 0x60 {
                    names.append(Name(TextSpan(first, index), index - first > 6 ? .long : .short))
                }
                start = nil
            }
        }
        try document.add(names)
    }
}

/// A marked word.
struct Name: Annotation {
    static let layer = LayerDeclaration(name: "names", prefix: "name", summary: "Words with a capital letter.")

    enum Kind: String, Choice {
        case short
        case long
        case person
    }

    var id = ""
    var span = TextSpan(0, 0)
    var kind = Kind.short
    var of: String?

    init() {}

    init(_ span: TextSpan, _ kind: Kind) {
        self.span = span
        self.kind = kind
    }

    var discriminator: String { kind.rawValue }

    mutating func visit(_ fields: inout some FieldVisitor) {
        fields.span(&span)
        fields.field("kind", &kind, help: "How long it is.")
        fields.field("of", &of, .whenSet, help: "Whose name it is.")
    }
}

/// Counts the sentences that hold names: a stage that builds on another one's rows.
struct CountNames: Stage {
    static let name = "count-names"
    static let version = 1
    static let summary = "Counts the names of each sentence."
    static let requires: [any Annotation.Type] = [Sentence.self, Name.self]
    static let provides: [any Annotation.Type] = [NameCount.self]
    static let examples: [Example<NoOptions>] = []

    init(options: NoOptions) throws(Problems) {}

    func annotate(_ document: inout Document) throws {
        let names = document.rows(of: Name.self)
        try document.add(
            document.rows(of: Sentence.self).map { sentence in
                NameCount(sentence.span, names.filter { sentence.span.contains($0.span) })
            }
        )
    }
}

/// How many names a sentence has.
struct NameCount: Annotation {
    static let layer = LayerDeclaration(name: "name-counts", prefix: "count", summary: "Names a sentence.")
    var id = ""
    var span = TextSpan(0, 0)
    var names = 0
    var persons = 0

    init() {}

    init(_ span: TextSpan, _ names: [Name]) {
        self.span = span
        self.names = names.count
        persons = names.count { $0.kind == .person }
    }

    mutating func visit(_ fields: inout some FieldVisitor) {
        fields.span(&span)
        fields.field("names", &names, help: "How many names it has.")
        fields.field("persons", &persons, help: "How many of them are persons'.")
    }
}
