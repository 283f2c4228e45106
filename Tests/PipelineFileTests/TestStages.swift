import StageKit

/// The stages that the pipelines of these tests are made of.
let testStages: [any Stage.Type] = [Mend.self, Split.self, Tag.self, Flag.self]

/// Changes the text.
struct Mend: Stage {
    static let name = "mend"
    static let version = 3
    static let summary = "Mends the text."
    static let provides: [any Annotation.Type] = [Block.self, Edit.self]
    static let examples: [Example<NoOptions>] = []
    init(options: NoOptions) throws(Problems) {}
    func annotate(_ document: inout Document) throws {}
}

/// Has options of every kind, and refuses one of them itself.
struct Split: Stage {
    static let name = "split"
    static let version = 1
    static let summary = "Splits the text."
    static let uses: [any Annotation.Type] = [Block.self]
    static let provides: [any Annotation.Type] = [Sentence.self]
    static let examples: [Example<Options>] = []

    struct Options: Record {
        var longest = 40
        var ratio = 0.5
        var marks: [String] = ["."]

        mutating func visit(_ fields: inout some FieldVisitor) {
            fields.field("longest", &longest, help: "Words in the longest sentence.")
            fields.field("ratio", &ratio, help: "A share.")
            fields.field("marks", &marks, help: "What ends a sentence.")
        }
    }

    let options: Options

    init(options: Options) throws(Problems) {
        self.options = options
        guard options.longest > 0 else {
            throw Problems([Problem(ValueMistake.refused("'longest' must be more than 0"))])
        }
    }

    func annotate(_ document: inout Document) throws {}
}

/// Needs a layer, and has word lists.
struct Tag: Stage {
    static let name = "tag"
    static let version = 1
    static let summary = "Tags the text."
    static let requires: [any Annotation.Type] = [Sentence.self]
    static let provides: [any Annotation.Type] = [Topic.self]
    static let examples: [Example<Options>] = []

    struct Options: Record {
        var people = ListFile<People>()
        var places = ListFile<People>()

        mutating func visit(_ fields: inout some FieldVisitor) {
            fields.field("people", &people, help: "Who is known.")
            fields.field("places", &places, help: "What is known.")
        }
    }

    struct People: Record {
        var names: [String] = []
        var weight = 1.0

        mutating func visit(_ fields: inout some FieldVisitor) {
            fields.field("names", &names, .required, help: "Their names.")
            fields.field("weight", &weight, help: "How much they count.")
        }
    }

    let options: Options
    init(options: Options) throws(Problems) { self.options = options }
    func annotate(_ document: inout Document) throws {}
}

/// Needs a layer and an option.
struct Flag: Stage {
    static let name = "flag-claims"
    static let version = 1
    static let summary = "Flags claims."
    static let requires: [any Annotation.Type] = [Topic.self]
    static let provides: [any Annotation.Type] = [Claim.self]
    static let examples: [Example<Options>] = []

    struct Options: Record {
        var holder = ""

        mutating func visit(_ fields: inout some FieldVisitor) {
            fields.field("holder", &holder, .required, help: "Who asserts them.")
        }
    }

    init(options: Options) throws(Problems) {}
    func annotate(_ document: inout Document) throws {}
}

struct Topic: Annotation {
    static let layer = LayerDeclaration(name: "topics", prefix: "topic", summary: "Topics.")
    var id = ""
    var span = TextSpan(0, 0)
    mutating func visit(_ fields: inout some FieldVisitor) { fields.span(&span) }
}

struct Claim: Annotation {
    static let layer = LayerDeclaration(name: "claims", prefix: "claim", summary: "Claims.")
    var id = ""
    var span = TextSpan(0, 0)
    mutating func visit(_ fields: inout some FieldVisitor) { fields.span(&span) }
}
