public import StageKit

/// Fields of whichever names, as a file has them: what they must be is for a layer to say.
public struct OpenFields: FieldValue {
    /// The fields in the order of the file.
    public var entries: [LocatedValue.Entry]

    /// Some fields.
    public init(_ entries: [LocatedValue.Entry] = []) {
        self.entries = entries
    }

    /// The value of a field, if it is there.
    public subscript(key: String) -> LocatedValue? {
        entries.first { $0.key == key }?.value
    }

    /// Anything: a layer's own schema says more.
    public static var schema: Schema { .anything }

    /// Takes a mapping.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> OpenFields? {
        guard case .mapping(let entries) = value.content else {
            context.report(
                ValueMistake.wrongType(expected: "a mapping of fields", found: value.summary),
                at: value.location
            )
            return nil
        }
        return OpenFields(entries)
    }

    /// Writes an object.
    public func write(to json: inout JSONWriter) {
        json.raw("{")
        for (index, entry) in entries.enumerated() {
            if index > 0 { json.raw(",") }
            json.key(entry.key)
            entry.value.write(to: &json)
        }
        json.raw("}")
    }

    /// Whether there is no field.
    public var isUnset: Bool { entries.isEmpty }

    /// Whether the fields say the same, wherever they stand.
    public static func == (left: OpenFields, right: OpenFields) -> Bool {
        var (first, second) = (JSONWriter(), JSONWriter())
        left.write(to: &first)
        right.write(to: &second)
        return first.bytes == second.bytes
    }

    /// The fields of these with those of `other` in place of their like and behind them.
    public func merging(_ other: OpenFields) -> OpenFields {
        var merged = entries
        for entry in other.entries {
            if let index = merged.firstIndex(where: { $0.key == entry.key }) {
                merged[index] = entry
            } else {
                merged.append(entry)
            }
        }
        return OpenFields(merged)
    }
}
