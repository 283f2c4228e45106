/// A stretch of the article with one function on the page: a title, a paragraph, a photo credit.
///
/// Blocks do not overlap, and together they hold every visible character, save the dash behind a dateline.
public struct Block: Annotation {
    /// The layer `blocks`.
    public static let layer = LayerDeclaration(
        name: "blocks",
        prefix: "block",
        summary: "Stretches of the page by their function: titles, paragraphs, credits."
    )

    /// Names the row within its article.
    public var id = ""
    /// Where the block stands.
    public var span = TextSpan(0, 0)
    /// What it is on the page.
    public var kind = Kind.paragraph

    /// A paragraph over nothing.
    public init() {}

    /// A block of a kind.
    public init(_ kind: Kind, _ span: TextSpan) {
        self.kind = kind
        self.span = span
    }

    /// The functions that a block can have.
    public enum Kind: String, Choice {
        /// YAML between `---` lines at the top.
        case frontMatter = "front-matter"
        /// The headline.
        case title
        /// The headline once more.
        case duplicateTitle = "duplicate-title"
        /// Place, day and agency before the first sentence.
        case dateline
        /// Who wrote it.
        case byline
        /// When it was posted.
        case timestamp
        /// Who made a picture.
        case credit
        /// What leads to other pages.
        case navigation
        /// What advertises other articles.
        case teaser
        /// A line over a part of the article.
        case heading
        /// A line under a picture.
        case caption
        /// What an interviewer asks.
        case question
        /// Who speaks next in a transcript.
        case turnLabel = "turn-label"
        /// Running text.
        case paragraph
        /// A stretch in another language or script.
        case foreign

        /// Whether sentences are looked for in such a block.
        public var isRunningText: Bool {
            switch self {
            case .title, .heading, .caption, .question, .paragraph: true
            default: false
            }
        }
    }

    /// The kind's name.
    public var discriminator: String { kind.rawValue }

    /// Shows the fields in the order of annotation files.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.span(&span)
        fields.field("kind", &kind, help: "What the block is on the page.")
    }
}
