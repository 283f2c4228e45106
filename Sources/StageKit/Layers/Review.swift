/// What a reviewer decided on a row, as the row's last field in an annotation file says it.
public struct Review: Record {
    /// What was decided.
    public var status = Status.accepted
    /// Who decided.
    public var by: String?
    /// Why, for other people.
    public var note: String?
    /// Whether the decision was made on a row that was not quite this one, and wants another look.
    public var fuzzy = false

    /// A row that somebody accepted.
    public init() {}

    /// What can have been decided on a row.
    public enum Status: String, Choice {
        /// It is right as it was proposed.
        case accepted
        /// It is wrong; later stages did not see it.
        case rejected
        /// It carries the reviewer's fields.
        case corrected
        /// The reviewer put it in.
        case added
    }

    /// Shows the fields in the order of annotation files.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("status", &status, .required, help: "What was decided.")
        fields.field("by", &by, .whenSet, help: "Who decided.")
        fields.field("note", &note, .whenSet, help: "Why, for other people.")
        fields.field("fuzzy", &fuzzy, .whenSet, help: "Whether the row is not quite the one that was decided on.")
    }
}
