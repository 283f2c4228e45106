public import StageKit

/// A row of an annotation file as it stands there: for what has to work with layers of any kind, plugins' too.
public struct Row: Sendable {
    /// The row's name within its article.
    public let id: String
    /// Every field but the id, in the order of the file.
    public let fields: [LocatedValue.Entry]
    /// Where the row is anchored, in code points: `start` and `end`, or else the first span among the fields.
    public let span: TextSpan?
    /// Where the row begins in its file.
    public let location: SourceLocation

    /// A row with these fields.
    public init(id: String, fields: [LocatedValue.Entry], at location: SourceLocation) {
        self.id = id
        self.fields = fields
        self.location = location
        span = TextSpan(boundsOf: fields) ?? fields.lazy.compactMap { TextSpan(firstOf: $0.value) }.first
    }

    /// The value of a field.
    public subscript(name: String) -> LocatedValue? {
        fields.first { $0.key == name }?.value
    }

    /// The value of a field that is text.
    public func text(_ name: String) -> String? {
        guard case .scalar(.string(let text)) = self[name]?.content else { return nil }
        return text
    }

    /// What tells rows on the same words apart: a concept, or else a kind.
    var discriminator: String { text("concept") ?? text("kind") ?? "" }

    /// What the row shows of the article: the field `text`; `nil` where it has none.
    public var shownText: [String]? {
        guard case .list(let items) = self[ShownText.key]?.content else { return nil }
        return items.compactMap { item in
            guard case .scalar(.string(let text)) = item.content else { return nil }
            return text
        }
    }
}

extension TextSpan {
    /// The span of the fields `start` and `end`, if both are there.
    init?(boundsOf fields: [LocatedValue.Entry]) {
        guard let start = fields.first(where: { $0.key == "start" })?.value.integer,
            let end = fields.first(where: { $0.key == "end" })?.value.integer
        else { return nil }
        self.init(start, end)
    }

    /// The span that `[start, end]` stands for; a pair of numbers in falling order is none.
    public init?(_ value: LocatedValue) {
        guard case .list(let items) = value.content, items.count == 2,
            let start = items[0].integer, let end = items[1].integer, 0 <= start, start <= end
        else { return nil }
        self.init(start, end)
    }

    /// The first span of a list of them.
    fileprivate init?(firstOf value: LocatedValue) {
        guard case .list(let items) = value.content, let first = items.first else { return nil }
        self.init(first)
    }
}

extension LocatedValue {
    /// The number, if this is a whole one.
    var integer: Int? {
        guard case .scalar(.integer(let number)) = content else { return nil }
        return number
    }
}
