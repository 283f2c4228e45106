/// An option that is a word list: the path of a YAML or TSV file relative to the pipeline file, or the list
/// itself.
public struct ListFile<Content: Record>: FieldValue {
    /// What the file says; `nil` where the option was not given.
    public var content: Content?

    /// An option with this content, or none.
    public init(_ content: Content? = nil) {
        self.content = content
    }

    /// A path, or what the file would say.
    public static var schema: Schema { .listFile(Content.schema) }

    /// Takes a path and reads its file, or takes the content itself.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> ListFile? {
        guard case .scalar(.string(let path)) = value.content else {
            return Content.read(value, &context).map { ListFile($0) }
        }
        guard let list = context.load(path, namedAt: value.location) else { return nil }
        return Content.read(list, &context).map { ListFile($0) }
    }

    /// Writes the content, or `null`.
    public func write(to json: inout JSONWriter) {
        content.write(to: &json)
    }
}

extension LocatedValue: FieldValue {
    /// Anything.
    public static var schema: Schema { .anything }

    /// Takes the value as it is.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> LocatedValue? { value }

    /// Writes the value as JSON, keys in the order of the file.
    public func write(to json: inout JSONWriter) {
        switch content {
        case .scalar(.null): json.null()
        case .scalar(.boolean(let value)): json.boolean(value)
        case .scalar(.integer(let value)): json.integer(value)
        case .scalar(.number(let value)): json.number(value)
        case .scalar(.string(let value)): json.string(value)
        case .list(let items): items.write(to: &json)
        case .mapping(let entries):
            json.raw("{")
            for (index, entry) in entries.enumerated() {
                if index > 0 { json.raw(",") }
                json.key(entry.key)
                entry.value.write(to: &json)
            }
            json.raw("}")
        }
    }
}
