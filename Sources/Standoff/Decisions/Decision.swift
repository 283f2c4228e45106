public import StageKit

/// What a reviewer said of one annotation: an entry of a `.review.yaml` file. Offsets count code points of the article.
public struct Decision: Record {
    /// The row's id; an added row may leave it out and gets one from its content.
    public var id = ""
    /// The row's layer.
    public var layer = ""
    /// What was decided.
    public var decision = Verdict.accepted
    /// With a correction the fields that are different, with an addition the row's fields.
    public var set = OpenFields()
    /// How the row is found again when its id is gone.
    public var anchor: Anchor?
    /// Who decided.
    public var by: String?
    /// Why, for other people.
    public var note: String?

    /// Where the entry stands; no field of the file.
    public var location: SourceLocation?

    /// A decision on nothing.
    public init() {}

    /// What a reviewer can decide.
    public enum Verdict: String, Choice {
        /// The row is right as it was proposed.
        case accepted
        /// The row is wrong, and is not to be proposed anew.
        case rejected
        /// The row is right with other fields.
        case corrected
        /// The row was missing.
        case added
    }

    /// Shows the fields in the order of review files.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("id", &id, .whenSet, help: "The row's id in the annotation file.")
        fields.field("layer", &layer, .required, help: "The row's layer.")
        fields.field("decision", &decision, .required, help: "What was decided; the last decision on a row wins.")
        fields.field("set", &set, .whenSet, help: "The fields that the reviewer set, by the names of the layer's own.")
        fields.field("anchor", &anchor, .whenSet, help: "How the row is found again when its id is gone.")
        fields.field("by", &by, .whenSet, help: "Who decided.")
        fields.field("note", &note, .whenSet, help: "Why, for other people.")
    }

    /// Whether two entries say the same, wherever they stand.
    public static func == (left: Decision, right: Decision) -> Bool {
        left.written == right.written
    }

    private var written: [UInt8] {
        var json = JSONWriter()
        write(to: &json)
        return json.bytes
    }
}
