public import StageKit

/// Says of each sentence how easily it reads.
///
/// The measure is Flesch's (A new readability yardstick, Journal of Applied Psychology 32, 1948): about 100 for a
/// sentence that a child reads, about 0 for one that wants a degree. Syllables are guessed from vowels, so that single
/// words may be one off.
public struct ReadingEase: Stage {
    /// What a pipeline file can say about the stage.
    public struct Options: Record {
        /// Shorter sentences are left out: the measure says nothing of them.
        public var leastWords = 5

        /// The defaults.
        public init() {}

        /// Shows the fields.
        public mutating func visit(_ fields: inout some FieldVisitor) {
            fields.field("least-words", &leastWords, help: "Sentences of fewer words are left out.")
        }
    }

    /// The name in pipeline files.
    public static let name = "measure-reading-ease"
    /// Raised with every change of what is found.
    public static let version = 1
    /// What the stage does.
    public static let summary = "Says of each sentence how easily it reads."
    /// The sentences to measure.
    public static let requires: [any Annotation.Type] = [Sentence.self]
    /// A row a sentence.
    public static let provides: [any Annotation.Type] = [Ease.self]
    /// Texts with the measured sentences marked.
    public static let examples: [Example<Options>] = [
        Example("Six words of one syllable.", "⟦116.1‖The cat sat on the mat.⟧", marks: Ease.self),
        Example("Too short to be measured.", "Nobody came.", marks: Ease.self),
    ]

    private let leastWords: Int

    /// Makes the stage.
    ///
    /// - Throws: `Problems` where a sentence without words would be measured.
    public init(options: Options) throws(Problems) {
        guard options.leastWords > 0 else {
            throw Problems([Problem(ValueMistake.refused("'least-words' must be 1 or more"))])
        }
        leastWords = options.leastWords
    }

    /// Adds the layer `reading-ease`.
    public func annotate(_ document: inout Document) throws {
        let words = document.words()
        let bytes = document.bytes
        var rows: [Ease] = []
        for sentence in document.rows(of: Sentence.self) {
            let inside = words.within(sentence.span)
            guard inside.count >= leastWords else { continue }
            let syllables = inside.reduce(0) { $0 + Syllables.count(bytes.span, $1) }
            let perWord = Double(syllables) / Double(inside.count)
            rows.append(Ease(sentence.span, score: 206.835 - 1.015 * Double(inside.count) - 84.6 * perWord))
        }
        try document.add(rows)
    }
}

/// How easily one sentence reads.
public struct Ease: Annotation {
    /// The layer `reading-ease`.
    public static let layer = LayerDeclaration(
        name: "reading-ease",
        prefix: "ease",
        summary: "How easily each sentence reads."
    )

    /// Names the row within its article.
    public var id = ""
    /// The sentence.
    public var span = TextSpan(0, 0)
    /// Flesch's reading ease.
    public var score = 0.0

    /// A row over nothing.
    public init() {}

    /// The ease of a sentence.
    public init(_ span: TextSpan, score: Double) {
        self.span = span
        self.score = score
    }

    /// The score with one decimal, for the marks of examples.
    public var discriminator: String { "\((score * 10).rounded() / 10)" }

    /// Shows the fields in the order of annotation files.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.span(&span)
        fields.field("score", &score, help: "Flesch's reading ease: the higher, the easier.")
    }
}
