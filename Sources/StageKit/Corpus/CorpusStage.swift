/// A stage that also says what several articles have to do with one another.
///
/// Behind the articles of a run goes one corpus pass over all annotation files. It asks the stage what it needs of each
/// article, and then for the rows of a section of `_corpus.json`. An article's own file never depends on other articles.
public protocol CorpusStage: Stage {
    /// What the pass keeps of one article: as little as it can, since it keeps that of all articles at once.
    associatedtype Facts: Sendable
    /// The rows of the section.
    associatedtype Row: CorpusRow

    /// The layers that it reads; others are not read from annotation files.
    static var corpusReads: [any Annotation.Type] { get }

    /// What the pass needs of an article; `nil` where that is nothing. Called for several articles at once.
    func facts(of article: CorpusArticle) -> Facts?

    /// Relates the articles, whose facts come in the order of their paths. The same facts give the same rows in the same
    /// order; rows need no ids.
    ///
    /// The cost should be near to linear in the facts, and a new article should change no more rows than it must.
    func relate(_ facts: [Facts]) -> [Row]
}

/// One row of a section of `_corpus.json`.
public protocol CorpusRow: Record {
    /// The section that rows of this type make up.
    static var section: CorpusSection { get }
    /// Names the row within the file; given when the pass is done.
    var id: String { get set }
    /// What tells the row from others: its id is made of it.
    var identity: [String] { get }
}

/// A section of `_corpus.json`.
public struct CorpusSection: Sendable, Hashable {
    /// The key in the file: a plural noun in kebab case.
    public let name: String
    /// What ids of its rows begin with: a singular noun in kebab case.
    public let prefix: String
    /// What the rows are, in one sentence.
    public let summary: String

    /// A section of a stage.
    public init(name: String, prefix: String, summary: String) {
        self.name = name
        self.prefix = prefix
        self.summary = summary
    }
}

/// An annotated article as the corpus pass sees it.
public struct CorpusArticle: Sendable {
    /// Where the article stands in the articles folder.
    public let path: String
    /// When it was published, as its front matter says; `nil` where it does not.
    public let date: String?
    /// The layers that were asked for. Spans count code points of the article.
    public let layers: [any AnyLayer]

    /// An article with some of its layers.
    public init(path: String, date: String?, layers: [any AnyLayer]) {
        self.path = path
        self.date = date
        self.layers = layers
    }

    /// The rows of a layer; none where it was not asked for or is not there.
    public func rows<Row: Annotation>(of type: Row.Type = Row.self) -> [Row] {
        for layer in layers {
            if let layer = layer as? Layer<Row> { return layer.rows }
        }
        return []
    }
}
