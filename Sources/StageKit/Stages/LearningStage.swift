/// A stage that can learn a word list of its own from articles that people have labelled: `stet learn` finds it among the
/// tool's stages by what it learns to find.
public protocol LearningStage: Stage {
    /// The rows that the learned list helps to find. The name of their layer is what a user asks for: `stet learn topics`.
    static var learns: any Annotation.Type { get }

    /// Learns a word list. The same articles and options give the same bytes on any machine.
    ///
    /// - Parameters:
    ///   - articles: the labelled articles, in any order that stays the same.
    ///   - options: the stage's options, with the word lists that the learned one is to go with.
    ///   - settings: how the list is to be.
    /// - Throws: all that is wrong with the labels and the options, each with its place.
    static func learn(
        from articles: [LabelledArticle],
        options: Options,
        settings: LearningSettings
    ) throws(Problems) -> LearnedList
}

/// An article with what it is about, as somebody has decided.
public struct LabelledArticle: Sendable {
    /// The headline; empty where there is none.
    public var title = ""
    /// The text, without the headline.
    public var text = ""
    /// What it is about, and where that was read.
    public var label = Placed("")
    /// When it was published, as ISO 8601; `nil` if that is not known.
    public var date: String?
    /// Who published it; `nil` if that is not known.
    public var outlet: String?

    /// An article that says nothing.
    public init() {}
}

/// How a learned word list is to be.
public struct LearningSettings: Sendable {
    /// How many terms the list has for each label, on average, at most.
    public var termsPerLabel = 210

    /// The defaults.
    public init() {}
}

/// A word list that was learned, and how good it is.
public struct LearnedList: Sendable {
    /// The file, as the stage's options take it.
    public let bytes: [UInt8]
    /// How many terms it has.
    public let terms: Int
    /// How well articles were labelled that were kept aside, and others like that.
    public let figures: [Figure]
    /// What the user should know: labels that were left out, and why.
    public let notes: [String]

    /// A figure with its name.
    public struct Figure: Sendable, Equatable {
        /// What was measured, in a few words.
        public let name: String
        /// How many articles it is about.
        public let articles: Int
        /// The share of articles that got their label.
        public let accuracy: Double
        /// The mean of the labels' F1.
        public let macroF1: Double

        /// A figure.
        public init(name: String, articles: Int, accuracy: Double, macroF1: Double) {
            self.name = name
            self.articles = articles
            self.accuracy = accuracy
            self.macroF1 = macroF1
        }
    }

    /// A list with its figures.
    public init(bytes: [UInt8], terms: Int, figures: [Figure], notes: [String]) {
        self.bytes = bytes
        self.terms = terms
        self.figures = figures
        self.notes = notes
    }
}
