import StageKit

/// The last field of a row that a reviewer decided on.
enum ReviewField {
    /// The key in files.
    static let key = "review"

    /// The field, for the schema of files.
    static let field = FieldDescription(
        name: key,
        schema: Review.schema,
        presence: .whenSet,
        defaultJSON: "null",
        help: "What a reviewer decided on the row."
    )
}
