/// One row of a layer, anchored to the article.
///
/// A plugin adds a layer of its own by declaring a type of rows:
///
///     struct Ease: Annotation {
///         static let layer = LayerDeclaration(
///             name: "reading-ease", prefix: "ease", summary: "How easily a sentence reads.")
///         var id = ""
///         var span = TextSpan(0, 0)
///         var score = 0.0
///
///         mutating func visit(_ fields: inout some FieldVisitor) {
///             fields.span(&span)
///             fields.field("score", &score, help: "Flesch's reading ease.")
///         }
///     }
///
/// While a pipeline runs, every span counts bytes of the normalised text; in files it counts code points of the article.
/// Fields that hold spans (`TextSpan`, lists of them, records with them) are carried over by themselves.
public protocol Annotation: Record {
    /// The layer that rows of this type make up.
    static var layer: LayerDeclaration { get }

    /// Names the row within its article; empty until the stage is done, unless the stage chose it.
    ///
    /// It is written before the fields that `visit` shows, and is none of them.
    var id: String { get set }

    /// Where the row is anchored.
    var span: TextSpan { get set }

    /// What tells rows on the same text apart, such as a kind: it goes into the id, and marks in examples show it.
    var discriminator: String { get }

    /// Whether rows in files end with `text`: what stands at the spans that they show.
    static var showsText: Bool { get }

    /// The spans whose text a row in a file shows to the reader, in order.
    var shownSpans: [TextSpan] { get }

    /// Brings fields that follow from others in line when a reviewer has set some of them.
    ///
    /// - Parameter old: the row before.
    mutating func settle(after old: Self)
}

extension Annotation {
    /// Nothing: rows of this layer are told apart by their text alone.
    public var discriminator: String { "" }

    /// No: offsets are enough.
    public static var showsText: Bool { false }

    /// None.
    public var shownSpans: [TextSpan] { [] }

    /// Does nothing: the fields of most rows do not follow from one another.
    public mutating func settle(after old: Self) {}
}

/// A layer's name and what it holds.
public struct LayerDeclaration: Sendable, Hashable {
    /// The key in annotation files: a plural noun in kebab case.
    public let name: String
    /// What ids of its rows begin with: a singular noun in kebab case.
    public let prefix: String
    /// What the rows are, in one sentence.
    public let summary: String
    /// Which text the spans of rows count bytes of while a pipeline runs.
    public let text: SpanText

    /// A layer of a stage.
    public init(name: String, prefix: String, summary: String, text: SpanText = .normalised) {
        self.name = name
        self.prefix = prefix
        self.summary = summary
        self.text = text
    }

    /// A text that spans count bytes of.
    public enum SpanText: Sendable {
        /// The normalised text, which is what stages see.
        case normalised
        /// The article as it is on disk: for layers that say how the one became the other.
        case article
    }
}
