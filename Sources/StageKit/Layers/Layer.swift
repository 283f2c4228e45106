/// A named list of annotations of one kind.
public struct Layer<Row: Annotation>: AnyLayer {
    /// The layer's name and what it holds.
    public let declaration: LayerDeclaration
    /// The rows, by where they stand in the article.
    public internal(set) var rows: [Row]
    /// What each row shows to the reader of a file; empty where rows show no text, and while a pipeline runs.
    public let texts: [[String]]
    /// What reviewers decided on each row of a file; empty where nobody decided anything.
    public let reviews: [Review?]

    /// A layer with these rows, under its type's name or another one.
    public init(
        _ rows: [Row],
        declaration: LayerDeclaration = Row.layer,
        texts: [[String]] = [],
        reviews: [Review?] = []
    ) {
        self.declaration = declaration
        self.rows = rows
        self.texts = texts
        self.reviews = reviews
    }

    /// How many rows there are.
    public var count: Int { rows.count }
}

/// A layer of whichever kind.
public protocol AnyLayer: Sendable {
    /// The type of its rows.
    associatedtype Row: Annotation
    /// The layer's name and what it holds.
    var declaration: LayerDeclaration { get }
    /// The rows, by where they stand in the article.
    var rows: [Row] { get }
    /// What each row shows to the reader of a file.
    var texts: [[String]] { get }
    /// What reviewers decided on each row of a file; empty where nobody decided anything.
    var reviews: [Review?] { get }
    /// How many rows there are. Asking `rows` of a layer of unknown kind would copy them all.
    var count: Int { get }
}
