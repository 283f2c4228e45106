import StageKit

/// Sets the fields of a row that a reviewer gave, by the row's own declaration of its fields.
///
/// Spans are given in code points of the article. Each is carried to the text that the layer's spans count bytes of; one
/// whose words are gone leaves its field as it was.
struct FieldSetter: FieldVisitor {
    /// Carries a span that was set: the span in code points as it was given, the number of the span among those that were
    /// set, and where it is given. `nil` where its words are gone.
    typealias Carrier = (TextSpan, Int, SourceLocation) -> TextSpan?

    private let entries: [LocatedValue.Entry]
    private let carry: Carrier
    private var context = ReadingContext()
    private var known: [String] = []
    private var spanCount = 0
    /// The fields that were left as they were because what they point at is gone.
    private(set) var lost: [String] = []

    /// Sets fields of a row.
    ///
    /// - Returns: the fields whose spans are gone.
    /// - Throws: what is wrong with the values, each with its place.
    static func set<Row: Annotation>(
        _ fields: OpenFields,
        of row: inout Row,
        layer: String,
        carry: @escaping Carrier
    ) throws(Problems) -> [String] {
        let old = row
        var setter = FieldSetter(entries: fields.entries, carry: carry)
        if var open = row as? OpenRow {
            setter.setOpenFields(of: &open)
            if let set = open as? Row { row = set }
        } else {
            row.visit(&setter)
        }
        for entry in fields.entries where !setter.known.contains(entry.key) {
            let mistake = DecisionMistake.unknownField(entry.key, layer: layer, known: setter.known)
            setter.context.report(mistake, at: entry.keyLocation)
        }
        guard setter.context.problems.isEmpty else { throw Problems(setter.context.problems) }
        row.settle(after: old)
        return setter.lost
    }

    private init(entries: [LocatedValue.Entry], carry: @escaping Carrier) {
        self.entries = entries
        self.carry = carry
    }

    mutating func field<Value: FieldValue>(_ name: String, _ value: inout Value, _ presence: Presence, help: String) {
        known.append(name)
        guard let entry = entries.first(where: { $0.key == name }) else { return }
        guard var read = Value.read(entry.value, &context) else { return }
        var isLost = false
        read.mapSpans { span in
            guard let carried = carry(span, spanCount, entry.value.location) else {
                isLost = true
                spanCount += 1
                return span
            }
            spanCount += 1
            return carried
        }
        if isLost { lost.append(name) } else { value = read }
    }

    mutating func span(_ span: inout TextSpan) {
        known += ["start", "end"]
        let start = entries.first { $0.key == "start" }
        let end = entries.first { $0.key == "end" }
        guard start != nil || end != nil else { return }
        guard let start, let end else {
            let missing = start == nil ? "start" : "end"
            let help = "a span is set by both of its ends"
            context.report(ValueMistake.missingKey(key: missing, help: help), at: (start ?? end)?.keyLocation)
            return
        }
        guard let from = Int.read(start.value, &context), let to = Int.read(end.value, &context) else { return }
        if let carried = carry(TextSpan(from, to), spanCount, start.value.location) {
            span = carried
        } else {
            lost.append("start")
        }
        spanCount += 1
    }

    /// A row that is only known by what a file says takes any value for the fields that it has, and an empty one any field.
    private mutating func setOpenFields(of row: inout OpenRow) {
        span(&row.span)
        let isNew = row.fields.isEmpty
        known += row.fields.map(\.key)
        for entry in entries where entry.key != "start" && entry.key != "end" {
            if let index = row.fields.firstIndex(where: { $0.key == entry.key }) {
                row.fields[index] = entry
            } else if isNew {
                known.append(entry.key)
                row.fields.append(entry)
            }
        }
    }
}

/// Lists the spans among fields that a reviewer sets, in the order in which they are set.
enum SetSpans {
    /// The spans in code points; empty where the fields do not fit the row.
    static func of<Row: Annotation>(_ fields: OpenFields, in row: Row) -> [TextSpan] {
        var row = row
        let found = SpanList()
        _ = try? FieldSetter.set(fields, of: &row, layer: "") { span, _, _ in
            found.spans.append(span)
            return span
        }
        return found.spans
    }

    private final class SpanList {
        var spans: [TextSpan] = []
    }
}
