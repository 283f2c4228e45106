public import StageKit

/// What a pipeline says of one list of words: what it adds, what it takes out, or what stands instead.
public struct WordListChange: Record {
    /// Words that the list has besides its own.
    public var add: [ListedWord] = []
    /// Words that are taken out of the list, in any case.
    public var remove: [ListedWord] = []
    /// Words that stand instead of the list's own; `nil` keeps those.
    public var replace: [ListedWord]?

    /// No change.
    public init() {}

    /// Shows the fields.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("add", &add, .whenSet, help: "Words that the list has besides its own.")
        fields.field("remove", &remove, .whenSet, help: "Words that are taken out of the list, in any case.")
        fields.field("replace", &replace, .whenSet, help: "Words that stand instead of the list's own.")
    }

    /// Whether nothing is changed.
    public var isUnset: Bool { self == WordListChange() }

    /// Applies the change to a list.
    func apply(to words: inout [String]) {
        if let replace { words = replace.map(\.text) }
        let removed = Set(remove.map { $0.text.lowercased() })
        if !removed.isEmpty { words.removeAll { removed.contains($0.lowercased()) } }
        words += add.map(\.text)
    }
}
