import StageKit

extension Format {
    /// The fields by which rows refer to rows: their names, and the layers that they refer to.
    static let references = [
        "speaker": "speakers", "holder": "speakers", "contestedBy": "speakers", "within": "quotes", "quote": "quotes",
        "opposes": "claims",
    ]
    /// What a claim's holder is where the article itself asserts something.
    static let narrator = "narrator"
}

/// Replaces the ids by which a row refers to other rows.
struct ReferenceMapper: FieldVisitor {
    /// The layer and the id; what is returned stands in its place, and `nil` for no row.
    let map: (_ layer: String, _ id: String) -> String?

    mutating func field<Value: FieldValue>(_ name: String, _ value: inout Value, _ presence: Presence, help: String) {
        guard let layer = Format.references[name] else { return }
        if Value.self == String?.self, let id = value as? String {
            let mapped = map(layer, id)
            if mapped != id { set(&value, .scalar(mapped.map { .string($0) } ?? .null)) }
        } else if let ids = value as? [String], !ids.isEmpty {
            let place = Self.nowhere
            let mapped = ids.compactMap { map(layer, $0) }
            if mapped != ids { set(&value, .list(mapped.map { LocatedValue(.scalar(.string($0)), at: place) })) }
        }
    }

    mutating func span(_ span: inout TextSpan) {}

    private func set<Value: FieldValue>(_ value: inout Value, _ content: LocatedValue.Content) {
        var context = ReadingContext()
        if let read = Value.read(LocatedValue(content, at: Self.nowhere), &context) { value = read }
    }

    private static let nowhere = SourceLocation(file: SourceFile(name: ""), line: 1, column: 1)
}

/// The references among fields that a reviewer sets.
enum References {
    /// The fields that name rows which are not there, or the row itself. Layers that are not known yet are not asked about.
    static func unknown(in fields: OpenFields, _ known: [String: Set<String>], besides itself: String) -> [String] {
        fields.entries.filter { entry in
            guard let layer = Format.references[entry.key], let ids = known[layer] else { return false }
            return named(by: entry.value).contains { id in
                id != Format.narrator && (id == itself || !ids.contains(id))
            }
        }.map(\.key)
    }

    /// The ids that a value of a reference names.
    static func named(by value: LocatedValue) -> [String] {
        switch value.content {
        case .scalar(.string(let id)): [id]
        case .list(let items): items.flatMap(named)
        default: []
        }
    }
}
