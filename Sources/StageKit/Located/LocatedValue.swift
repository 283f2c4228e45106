/// A value that knows where it was read: the common form of YAML and JSON for pipelines, word lists and messages.
public struct LocatedValue: Sendable, Equatable {
    /// What the value is.
    public enum Content: Sendable, Equatable {
        /// A scalar.
        case scalar(Scalar)
        /// A sequence of values.
        case list([LocatedValue])
        /// Keys with their values, in the order of the file; no key stands twice.
        case mapping([Entry])
    }

    /// One key of a mapping with its value.
    public struct Entry: Sendable, Equatable {
        /// The key.
        public let key: String
        /// Where the key stands.
        public let keyLocation: SourceLocation
        /// The value.
        public let value: LocatedValue

        /// An entry of a mapping.
        public init(key: String, keyLocation: SourceLocation, value: LocatedValue) {
            self.key = key
            self.keyLocation = keyLocation
            self.value = value
        }
    }

    /// What the value is.
    public let content: Content
    /// Where the value begins.
    public let location: SourceLocation

    /// A value read at a place.
    public init(_ content: Content, at location: SourceLocation) {
        self.content = content
        self.location = location
    }

    /// The value of a key, if this is a mapping that has it.
    public subscript(key: String) -> LocatedValue? {
        guard case .mapping(let entries) = content else { return nil }
        return entries.first { $0.key == key }?.value
    }

    /// What the value is, in the words of a message: `a list`, `the number 7`, `'ten'`.
    public var summary: String {
        switch content {
        case .scalar(let scalar): scalar.summary
        case .list(let items): items.isEmpty ? "an empty list" : "a list"
        case .mapping(let entries): entries.isEmpty ? "an empty mapping" : "a mapping"
        }
    }
}

/// A scalar of YAML 1.2's core schema, which JSON's scalars are a part of.
public enum Scalar: Sendable, Equatable {
    /// `null`, `~` or nothing at all.
    case null
    /// `true` or `false`.
    case boolean(Bool)
    /// A whole number that fits 64 bits.
    case integer(Int)
    /// Any other number.
    case number(Double)
    /// Text: quoted, or plain and none of the above.
    case string(String)

    /// What the scalar is, in the words of a message.
    public var summary: String {
        switch self {
        case .null: "nothing"
        case .boolean(let value): value ? "true" : "false"
        case .integer(let value): "the number \(value)"
        case .number(let value): "the number \(value)"
        case .string(let value): value.isEmpty ? "an empty string" : "'\(value.prefix(60))'"
        }
    }
}
