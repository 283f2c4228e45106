public import StageKit

/// What a pipeline says of one language.
public struct LanguageWords: Record {
    /// The language's BCP 47 tag; what stands behind its first hyphen is not looked at.
    public var language = ""
    /// What changes in its lists; a language without built-in lists begins with empty ones.
    public var words = ListFile<SentenceWords>()

    /// No language.
    public init() {}

    /// Shows the fields.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("language", &language, .required, help: "A BCP 47 tag, such as en.")
        fields.field("words", &words, help: "What changes in the language's lists: a YAML file, or its content.")
    }
}
