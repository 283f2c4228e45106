/// One text as it stands on disk. Its bytes never change.
public struct Article: Sendable, Equatable {
    /// Where the article stands in the articles folder, with `/` between the parts.
    public let path: String
    /// The whole file: well-formed UTF-8, a byte-order mark included.
    public let bytes: [UInt8]
    /// What the article says of itself in its front matter.
    public let metadata: Metadata
    /// The YAML front matter with both of its `---` lines, in bytes of the article; `nil` where there is none.
    public let frontMatter: TextSpan?

    /// An article from well-formed UTF-8.
    public init(path: String, bytes: [UInt8], metadata: Metadata = Metadata(), frontMatter: TextSpan? = nil) {
        self.path = path
        self.bytes = bytes
        self.metadata = metadata
        self.frontMatter = frontMatter
    }

    /// What front matter says of an article; each part is `nil` where it does not say it.
    public struct Metadata: Sendable, Equatable {
        /// The headline.
        public var title: String?
        /// Who published it.
        public var outlet: String?
        /// When it was published, as written; ISO 8601 is what other tools expect.
        public var date: String?
        /// Where it was published.
        public var url: String?
        /// A BCP 47 language tag.
        public var language: String?

        /// Metadata that says nothing.
        public init() {}
    }
}
