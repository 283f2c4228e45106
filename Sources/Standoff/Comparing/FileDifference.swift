public import StageKit

/// What two annotation files of one article say differently.
public struct FileDifference: Sendable {
    /// What is said of the article differently: its path, title, date or language.
    public let head: [FieldChange]
    /// Whether the files are of different texts of the article.
    public let isOfOtherText: Bool
    /// The layers of either file, in their order.
    public let layers: [LayerDifference]

    /// Whether nothing is said differently, save that rows moved.
    public var saysTheSame: Bool {
        head.isEmpty && layers.allSatisfy(\.saysTheSame)
    }

    /// Whether nothing at all is different.
    public var isEmpty: Bool { saysTheSame && layers.allSatisfy(\.isEmpty) }
}

/// What two annotation files say differently in one layer.
public struct LayerDifference: Sendable {
    /// The layer's name.
    public let name: String
    /// Rows that only the later file has.
    public let added: [Row]
    /// Rows that only the earlier file has.
    public let removed: [Row]
    /// Rows that say something else.
    public let changed: [RowChange]
    /// Rows that say the same of the same words, which stand elsewhere or among other words.
    public let moved: [RowChange]

    /// The differences of a layer.
    public init(name: String, added: [Row], removed: [Row], changed: [RowChange], moved: [RowChange]) {
        self.name = name
        self.added = added
        self.removed = removed
        self.changed = changed
        self.moved = moved
    }

    /// Whether nothing at all is different.
    public var isEmpty: Bool { saysTheSame && moved.isEmpty }

    /// Whether nothing is said differently, save that rows moved.
    public var saysTheSame: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }
}

/// One row in two files.
public struct RowChange: Sendable {
    /// The row of the earlier file.
    public let before: Row
    /// The row of the later file.
    public let after: Row
    /// The fields that differ; none where the row only moved.
    public let fields: [FieldChange]
}

/// One field with different values.
public struct FieldChange: Sendable {
    /// The field's name; `span` stands for `start` and `end`.
    public let name: String
    /// The earlier value; `nil` where there was none.
    public let before: LocatedValue?
    /// The later value; `nil` where there is none.
    public let after: LocatedValue?

    /// The name that stands for `start` and `end`.
    public static let span = "span"
}
