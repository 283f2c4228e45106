public import StageKit

/// One person under the several spellings that articles have of the name.
///
/// Rows of `speakers` have the same id for the same name; this says which ids are one person all the same.
public struct JoinedPerson: CorpusRow {
    /// The section `people`.
    public static let section = CorpusSection(
        name: "people",
        prefix: "person",
        summary: "Persons whose names articles spell in several ways."
    )

    /// Names the row.
    public var id = ""
    /// The name in the register, or else the spelling that most articles have.
    public var name = ""
    /// The ids in articles' layers `speakers`, in the order of their bytes: two or more.
    public var speakers: [String] = []
    /// The spellings, in the order of their bytes.
    public var spellings: [String] = []

    /// Nobody.
    public init() {}

    /// The ids that are one person.
    public var identity: [String] { speakers }

    /// Shows the fields in the order of the file.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("name", &name, .required, help: "The name, in the spelling that most articles have.")
        fields.field("speakers", &speakers, .required, help: "The ids in the layers `speakers` of articles.")
        fields.field("spellings", &spellings, .required, help: "The spellings of the name.")
    }
}
