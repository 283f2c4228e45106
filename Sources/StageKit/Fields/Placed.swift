/// A value that remembers where it was read, for what can be wrong with it only in view of others: a name that nothing
/// bears, an id that is given twice.
public struct Placed<Value: FieldValue>: FieldValue {
    /// The value.
    public var value: Value
    /// Where it stands; `nil` where it was not read.
    public var location: SourceLocation?

    /// A value at a place.
    public init(_ value: Value, at location: SourceLocation? = nil) {
        self.value = value
        self.location = location
    }

    /// What the value looks like.
    public static var schema: Schema { Value.schema }

    /// Takes the value and its place.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> Placed? {
        Value.read(value, &context).map { Placed($0, at: value.location) }
    }

    /// Writes the value.
    public func write(to json: inout JSONWriter) { value.write(to: &json) }

    /// Whether the value says nothing.
    public var isUnset: Bool { value.isUnset }

    /// Replaces every span inside of the value.
    public mutating func mapSpans(_ transform: (TextSpan) -> TextSpan) { value.mapSpans(transform) }

    /// Two values are the same wherever they stand.
    public static func == (left: Placed, right: Placed) -> Bool { left.value == right.value }
}
