/// A value with named fields, each declared once, in `visit`.
///
/// That one declaration serves for reading and writing, for messages, for `stet stages`, for the JSON Schemas, for
/// carrying spans from one text to another and for the laws that the conformance kit checks:
///
///     struct Options: Record {
///         var longest = 40
///
///         mutating func visit(_ fields: inout some FieldVisitor) {
///             fields.field("longest", &longest, help: "Words in the longest sentence that is left alone.")
///         }
///     }
///
/// A field's default is what it is after `init()`.
public protocol Record: FieldValue {
    /// The record with every field at its default.
    init()

    /// Shows each field to the visitor, in the order in which files have them.
    mutating func visit(_ fields: inout some FieldVisitor)
}

/// Something that is done with each field of a record.
public protocol FieldVisitor {
    /// One field: its key in files, its value, and one sentence on what it says.
    mutating func field<Value: FieldValue>(_ name: String, _ value: inout Value, _ presence: Presence, help: String)

    /// The two fields `start` and `end`.
    mutating func span(_ span: inout TextSpan)
}

extension FieldVisitor {
    /// One field that files may leave out when they are read, and that is always written.
    public mutating func field<Value: FieldValue>(_ name: String, _ value: inout Value, help: String) {
        field(name, &value, .defaulted, help: help)
    }
}

/// Whether a field must be there.
public enum Presence: Sendable, Equatable {
    /// May be left out when read, which means its default; always written.
    case defaulted
    /// Must be there.
    case required
    /// May be left out when read, and is left out when written with its default.
    case whenSet
}

/// A type that a field can have.
public protocol FieldValue: Sendable, Equatable {
    /// What the values look like in a file.
    static var schema: Schema { get }

    /// Takes the value from a file. Where it does not fit, says so in the context and returns `nil`.
    static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> Self?

    /// Writes the value as JSON.
    func write(to json: inout JSONWriter)

    /// Whether the value says nothing, so that a field that is written only when set may be left out.
    var isUnset: Bool { get }

    /// Replaces every span inside of the value.
    mutating func mapSpans(_ transform: (TextSpan) -> TextSpan)
}

extension FieldValue {
    /// `false`: most values say something.
    public var isUnset: Bool { false }

    /// Does nothing: most values hold no spans.
    public mutating func mapSpans(_ transform: (TextSpan) -> TextSpan) {}
}
