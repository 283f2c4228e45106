public import StageKit

/// What a pipeline says of the cue lists.
public struct CueWords: Record {
    /// Cues that are looked for besides the built-in ones.
    public var add = CueList()
    /// Built-in cues that are not looked for, by their words.
    public var remove: [String] = []
    /// Cues that are looked for in place of the built-in ones.
    public var replace: CueList?

    /// No change.
    public init() {}

    /// Shows the fields.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("add", &add, help: "Cues that are looked for besides the built-in ones.")
        fields.field("remove", &remove, help: "Built-in cues that are not looked for, by their words.")
        fields.field("replace", &replace, help: "Cues that are looked for in place of the built-in ones.")
    }

    /// The built-in cues with these changes.
    func applied(to builtIn: [Cue]) -> [Cue] {
        let removed = Set(remove)
        return add.cues + (replace?.cues ?? builtIn).filter { !removed.contains($0.cue) }
    }
}
