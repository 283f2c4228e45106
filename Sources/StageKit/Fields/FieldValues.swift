extension FieldValue {
    /// Notes that a value is of another type, and returns `nil`.
    static func refuse(_ value: LocatedValue, _ context: inout ReadingContext) -> Self? {
        context.report(ValueMistake.wrongType(expected: schema.summary, found: value.summary), at: value.location)
        return nil
    }
}

extension String: FieldValue {
    /// Text.
    public static var schema: Schema { .string }

    /// Takes text; a number or a word that YAML reads as something else must stand in quotation marks.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> String? {
        guard case .scalar(.string(let text)) = value.content else { return refuse(value, &context) }
        return text
    }

    /// Writes a JSON string.
    public func write(to json: inout JSONWriter) { json.string(self) }

    /// Whether the text is empty.
    public var isUnset: Bool { isEmpty }
}

extension Int: FieldValue {
    /// A whole number.
    public static var schema: Schema { .integer }

    /// Takes a whole number.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> Int? {
        guard case .scalar(.integer(let number)) = value.content else { return refuse(value, &context) }
        return number
    }

    /// Writes a JSON number.
    public func write(to json: inout JSONWriter) { json.integer(self) }
}

extension Double: FieldValue {
    /// A number.
    public static var schema: Schema { .number }

    /// Takes any number.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> Double? {
        switch value.content {
        case .scalar(.integer(let number)): Double(number)
        case .scalar(.number(let number)): number
        default: refuse(value, &context)
        }
    }

    /// Writes a JSON number with at most three decimals.
    public func write(to json: inout JSONWriter) { json.number(self) }
}

extension Bool: FieldValue {
    /// `true` or `false`.
    public static var schema: Schema { .boolean }

    /// Takes `true` or `false`; `yes` and `no` are text in YAML 1.2.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> Bool? {
        guard case .scalar(.boolean(let flag)) = value.content else { return refuse(value, &context) }
        return flag
    }

    /// Writes `true` or `false`.
    public func write(to json: inout JSONWriter) { json.boolean(self) }

    /// Whether it is `false`.
    public var isUnset: Bool { !self }
}

extension Optional: FieldValue where Wrapped: FieldValue {
    /// A value or `null`.
    public static var schema: Schema { .optional(Wrapped.schema) }

    /// Takes a value, or `null` for none.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> Wrapped?? {
        if case .scalar(.null) = value.content { return .some(nil) }
        return Wrapped.read(value, &context).map { .some($0) }
    }

    /// Writes the value or `null`.
    public func write(to json: inout JSONWriter) {
        if let self { self.write(to: &json) } else { json.null() }
    }

    /// Whether there is no value.
    public var isUnset: Bool { self == nil }

    /// Replaces the spans of the value, if there is one.
    public mutating func mapSpans(_ transform: (TextSpan) -> TextSpan) {
        self?.mapSpans(transform)
    }
}

extension Array: FieldValue where Element: FieldValue {
    /// Any number of values.
    public static var schema: Schema { .list(Element.schema) }

    /// Takes a list; what does not fit is noted and left out.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> [Element]? {
        guard case .list(let items) = value.content else { return refuse(value, &context) }
        return items.compactMap { Element.read($0, &context) }
    }

    /// Writes a JSON array.
    public func write(to json: inout JSONWriter) {
        json.raw("[")
        for (index, element) in enumerated() {
            if index > 0 { json.raw(",") }
            element.write(to: &json)
        }
        json.raw("]")
    }

    /// Whether the list is empty.
    public var isUnset: Bool { isEmpty }

    /// Replaces the spans of every element.
    public mutating func mapSpans(_ transform: (TextSpan) -> TextSpan) {
        for index in indices { self[index].mapSpans(transform) }
    }
}

extension TextSpan: FieldValue {
    /// `[start, end]`.
    public static var schema: Schema { .span }

    /// Takes a list of two whole numbers.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> TextSpan? {
        guard case .list(let items) = value.content, items.count == 2,
            case .scalar(.integer(let start)) = items[0].content,
            case .scalar(.integer(let end)) = items[1].content
        else { return refuse(value, &context) }
        return TextSpan(start, end)
    }

    /// Writes `[start,end]`.
    public func write(to json: inout JSONWriter) {
        json.raw("[")
        json.integer(start)
        json.raw(",")
        json.integer(end)
        json.raw("]")
    }

    /// Replaces the span.
    public mutating func mapSpans(_ transform: (TextSpan) -> TextSpan) {
        self = transform(self)
    }
}

/// A closed list of words that files spell as the cases' raw values.
public protocol Choice: FieldValue, RawRepresentable<String>, CaseIterable {}

extension Choice {
    /// One of the cases' raw values.
    public static var schema: Schema { .choice(allCases.map(\.rawValue)) }

    /// Takes one of the words; another one is refused with the word that was probably meant.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> Self? {
        guard case .scalar(.string(let word)) = value.content else { return refuse(value, &context) }
        if let choice = Self(rawValue: word) { return choice }
        context.report(ValueMistake.notAChoice(found: word, choices: allCases.map(\.rawValue)), at: value.location)
        return nil
    }

    /// Writes the word.
    public func write(to json: inout JSONWriter) { json.string(rawValue) }
}
