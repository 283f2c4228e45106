extension Record {
    /// Takes the record from a mapping; nothing at all stands for a mapping without keys.
    ///
    /// Every unknown key, every value that does not fit and every missing key is noted in the context; fields that
    /// could not be read keep their defaults. `nil` is returned only for something that is no mapping.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> Self? {
        let entries: [LocatedValue.Entry]
        switch value.content {
        case .mapping(let found):
            entries = found
        case .scalar(.null):
            entries = []
        default:
            context.report(
                ValueMistake.wrongType(expected: schema.summary, found: value.summary),
                at: value.location
            )
            return nil
        }
        var record = Self()
        var reader = FieldReader(entries: entries, location: value.location, context: context)
        record.visit(&reader)
        reader.reportUnknownKeys()
        context = reader.context
        return record
    }

    /// Writes the record as an object.
    public func write(to json: inout JSONWriter) {
        json.raw("{")
        var writer = FieldWriter(json: consume json, isFirst: true)
        var copy = self
        copy.visit(&writer)
        json = writer.take()
        json.raw("}")
    }

    /// Replaces every span inside of the record.
    public mutating func mapSpans(_ transform: (TextSpan) -> TextSpan) {
        withoutActuallyEscaping(transform) { transform in
            var mapper = SpanMapper(transform: transform)
            visit(&mapper)
        }
    }
}

private struct FieldReader: FieldVisitor {
    let entries: [LocatedValue.Entry]
    let location: SourceLocation
    var context: ReadingContext
    var known: [String] = []

    init(entries: [LocatedValue.Entry], location: SourceLocation, context: ReadingContext) {
        self.entries = entries
        self.location = location
        self.context = context
    }

    mutating func field<Value: FieldValue>(
        _ name: String,
        _ value: inout Value,
        _ presence: Presence,
        help: String
    ) {
        known.append(name)
        guard let entry = entries.first(where: { $0.key == name }) else {
            if presence == .required {
                context.report(ValueMistake.missingKey(key: name, help: help), at: location)
            }
            return
        }
        if let read = Value.read(entry.value, &context) { value = read }
    }

    mutating func span(_ span: inout TextSpan) {
        field("start", &span.start, .required, help: "the first code point of the annotation")
        field("end", &span.end, .required, help: "the code point behind the annotation")
    }

    mutating func reportUnknownKeys() {
        for entry in entries where !known.contains(entry.key) {
            context.report(ValueMistake.unknownKey(key: entry.key, known: known), at: entry.keyLocation)
        }
    }
}

/// Writes the fields of a record as members of an object, each behind a comma but the first.
package struct FieldWriter: FieldVisitor {
    private var json: JSONWriter
    private var isFirst: Bool

    /// A writer that goes on in `json`.
    package init(json: consuming JSONWriter, isFirst: Bool) {
        self.json = json
        self.isFirst = isFirst
    }

    /// What has been written. The writer gives it up: with two owners, the next byte would copy it all.
    package mutating func take() -> JSONWriter {
        var taken = JSONWriter()
        swap(&taken, &json)
        return taken
    }

    package mutating func field<Value: FieldValue>(
        _ name: String,
        _ value: inout Value,
        _ presence: Presence,
        help: String
    ) {
        if presence == .whenSet, value.isUnset { return }
        startMember(name)
        value.write(to: &json)
    }

    package mutating func span(_ span: inout TextSpan) {
        json.raw(isFirst ? "\"start\":" : ",\"start\":")
        isFirst = false
        json.integer(span.start)
        json.raw(",\"end\":")
        json.integer(span.end)
    }

    private mutating func startMember(_ name: String) {
        if !isFirst { json.raw(",") }
        isFirst = false
        json.key(name)
    }
}

private struct SpanMapper: FieldVisitor {
    let transform: (TextSpan) -> TextSpan

    mutating func field<Value: FieldValue>(
        _ name: String,
        _ value: inout Value,
        _ presence: Presence,
        help: String
    ) {
        value.mapSpans(transform)
    }

    mutating func span(_ span: inout TextSpan) {
        span = transform(span)
    }
}
