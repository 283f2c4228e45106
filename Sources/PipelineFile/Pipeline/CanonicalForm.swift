import StageKit

/// The bytes that say what a pipeline's stages do: two pipelines with the same bytes give the same annotations.
///
/// One line of JSON a stage: its name, its version, and its options with keys in the order of their bytes, numbers at
/// full precision, and the content of a word list in place of its path. What does not change annotations is left out:
/// comments, layout, the order of keys, names of files and folders, and time limits.
struct CanonicalForm {
    private var json = JSONWriter()

    /// What has been written.
    var bytes: [UInt8] { json.bytes }

    /// Adds a stage with the options as they stand in the file.
    mutating func append<S: Stage>(_ type: S.Type, options: LocatedValue, lists: WordLists) {
        json.raw(#"{"stage":"#)
        json.string(S.name)
        json.raw(#","version":"#)
        json.integer(S.version)
        json.raw(#","options":"#)
        if case .scalar(.null) = options.content {
            json.raw("{}")
        } else {
            write(options, S.Options.schema, lists)
        }
        json.raw("}\n")
    }

    /// Adds an external stage. Its version is known only when it runs.
    mutating func append(_ external: ExternalDeclaration) {
        json.raw(#"{"external":"#)
        json.string(external.name)
        for (key, values) in [
            ("command", external.command), ("provides", external.provides), ("requires", external.requires),
            ("uses", external.uses),
        ] {
            json.raw(",")
            json.key(key)
            values.write(to: &json)
        }
        json.raw(#","options":"#)
        write(external.options, .anything, nil)
        json.raw("}\n")
    }

    private mutating func write(_ value: LocatedValue, _ schema: Schema, _ lists: WordLists?) {
        switch (value.content, schema) {
        case (_, .optional(let schema)):
            write(value, schema, lists)
        case (.scalar(.string(let path)), .listFile(let schema)):
            if let list = lists?[path] { write(list, schema, lists) } else { json.string(path) }
        case (_, .listFile(let schema)):
            write(value, schema, lists)
        case (.scalar(.number(let number)), _):
            // The shortest text that reads as the same number; the writer's own would cut it to three decimals.
            json.raw("\(number)")
        case (.scalar, _):
            value.write(to: &json)
        case (.list(let items), _):
            let itemSchema = if case .list(let schema) = schema { schema } else { Schema.anything }
            json.raw("[")
            for (index, item) in items.enumerated() {
                if index > 0 { json.raw(",") }
                write(item, itemSchema, lists)
            }
            json.raw("]")
        case (.mapping(let entries), _):
            let fields = if case .record(let fields) = schema { fields } else { [FieldDescription]() }
            json.raw("{")
            let sorted = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            for (index, entry) in sorted.enumerated() {
                if index > 0 { json.raw(",") }
                json.key(entry.key)
                write(entry.value, fields.first { $0.name == entry.key }?.schema ?? .anything, lists)
            }
            json.raw("}")
        }
    }
}
