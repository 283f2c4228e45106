public import StageKit

/// What an annotation file says of its article.
public struct ArticleRecord: Record {
    /// Where the article stands in the articles folder.
    public var path = ""
    /// The digest of its bytes.
    public var sha256 = ""
    /// How many code points it has.
    public var length = 0
    /// Its headline: from front matter, or else the title that was found.
    public var title: String?
    /// When it was published, from front matter.
    public var date: String?
    /// The language of its running text.
    public var language: String?

    /// A record of nothing.
    public init() {}

    /// Shows the fields in the order of annotation files.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("path", &path, .required, help: "Where the article stands in the articles folder.")
        fields.field("sha256", &sha256, .required, help: "The SHA-256 digest of the article's bytes.")
        fields.field("length", &length, .required, help: "How many code points the article has.")
        fields.field("title", &title, help: "The headline: from front matter, or else the title that was found.")
        fields.field("date", &date, help: "When the article was published, from front matter.")
        fields.field("language", &language, help: "The language of the running text, as a BCP 47 tag.")
    }
}
