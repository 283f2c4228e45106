/// What values of a field look like: enough to print a JSON Schema, a reference page and a message.
public indirect enum Schema: Sendable, Equatable {
    /// Text.
    case string
    /// A whole number.
    case integer
    /// Any number.
    case number
    /// `true` or `false`.
    case boolean
    /// One of these words.
    case choice([String])
    /// Any number of values.
    case list(Schema)
    /// A value or `null`.
    case optional(Schema)
    /// `[start, end]`, in code points.
    case span
    /// Keys with values.
    case record([FieldDescription])
    /// A path to a YAML file whose content looks like this, or the content itself.
    case listFile(Schema)
    /// Either of two: a short form and the full one.
    case either(Schema, Schema)
    /// Anything.
    case anything

    /// The type in the words of a message and of `stet stages`.
    public var summary: String {
        switch self {
        case .string: "text"
        case .integer: "a whole number"
        case .number: "a number"
        case .boolean: "true or false"
        case .choice(let choices): "one of " + choices.joined(separator: ", ")
        case .list(let item): "a list of: \(item.summary)"
        case .optional(let value): "\(value.summary), or nothing"
        case .span: "[start, end]"
        case .record(let fields):
            fields.isEmpty
                ? "an empty mapping" : "a mapping with the keys " + fields.map(\.name).joined(separator: ", ")
        case .listFile: "the path of a YAML or TSV file, or its content"
        case .either(let short, let full): "\(short.summary), or \(full.summary)"
        case .anything: "anything"
        }
    }
}

/// One field of a record, as data.
public struct FieldDescription: Sendable, Equatable {
    /// The key in files.
    public let name: String
    /// What its values look like.
    public let schema: Schema
    /// Whether it must be there.
    public let presence: Presence
    /// The default, as JSON.
    public let defaultJSON: String
    /// One sentence on what it says.
    public let help: String

    /// A field as data.
    public init(name: String, schema: Schema, presence: Presence, defaultJSON: String, help: String) {
        self.name = name
        self.schema = schema
        self.presence = presence
        self.defaultJSON = defaultJSON
        self.help = help
    }
}

extension Record {
    /// The record's fields, as data.
    public static var fields: [FieldDescription] {
        var collector = FieldCollector()
        var record = Self()
        record.visit(&collector)
        return collector.fields
    }

    /// A record with these fields.
    public static var schema: Schema { .record(fields) }
}

private struct FieldCollector: FieldVisitor {
    var fields: [FieldDescription] = []

    mutating func field<Value: FieldValue>(
        _ name: String,
        _ value: inout Value,
        _ presence: Presence,
        help: String
    ) {
        var json = JSONWriter()
        value.write(to: &json)
        fields.append(
            FieldDescription(
                name: name,
                schema: Value.schema,
                presence: presence,
                defaultJSON: String(decoding: json.bytes, as: UTF8.self),
                help: help
            )
        )
    }

    mutating func span(_ span: inout TextSpan) {
        for (name, help) in [
            ("start", "The first code point in the article."), ("end", "Behind the last code point in the article."),
        ] {
            fields.append(
                FieldDescription(name: name, schema: .integer, presence: .required, defaultJSON: "0", help: help)
            )
        }
    }
}
