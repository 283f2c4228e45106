import StageKit

/// A record with a field of every type.
struct Settings: Record {
    var name = "unnamed"
    var count = 10
    var ratio = 1.0
    var on = false
    var colour = Colour.lightBlue
    var words: [String] = ["default"]
    var limit: Int? = 5
    var part = Part()

    enum Colour: String, Choice {
        case red
        case lightBlue = "light-blue"
    }

    init() {}

    init(name: String = "unnamed", words: [String] = ["default"]) {
        self.name = name
        self.words = words
    }

    mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("name", &name, .required, help: "A name.")
        fields.field("count", &count, help: "A count.")
        fields.field("ratio", &ratio, help: "A ratio.")
        fields.field("on", &on, .whenSet, help: "A flag.")
        fields.field("colour", &colour, help: "A colour.")
        fields.field("words", &words, .whenSet, help: "Words.")
        fields.field("limit", &limit, .whenSet, help: "A limit.")
        fields.field("part", &part, help: "A part.")
    }
}

/// A record inside of a record.
struct Part: Record {
    var span = TextSpan(0, 0)
    var note: String?

    init() {}

    init(note: String) {
        self.note = note
    }

    mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("span", &span, help: "A span.")
        fields.field("note", &note, .whenSet, help: "A note.")
    }
}

/// A row of a layer that tests make up, with spans in its fields.
struct Mark: Annotation {
    static let layer = LayerDeclaration(name: "marks", prefix: "mark", summary: "Marks of tests.")

    var id = ""
    var span = TextSpan(0, 0)
    var label = ""
    var parts: [TextSpan] = []

    init() {}

    init(_ span: TextSpan, label: String = "", parts: [TextSpan] = [], id: String = "") {
        self.span = span
        self.label = label
        self.parts = parts
        self.id = id
    }

    var discriminator: String { label }

    mutating func visit(_ fields: inout some FieldVisitor) {
        fields.span(&span)
        fields.field("label", &label, .whenSet, help: "A label.")
        fields.field("parts", &parts, .whenSet, help: "Spans.")
    }
}
