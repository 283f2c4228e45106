public import StageKit

/// Tags articles, and passages within them, with concepts of a vocabulary, and shows for each the words that made it so.
///
/// Terms are looked for in titles, headings, captions and paragraphs, in any inflection and in British and American
/// spelling; navigation, credits, teasers and passages in other languages are not read. A concept's score is exactly the
/// sum of what its listed evidence counts; where that is too little, the concept is not reported.
///
/// What it will not find: what an article is about without one of the taxonomy's terms for it; which of a word's meanings
/// is meant, unless the taxonomy tells them apart by the words around.
public struct TagTopics: Stage {
    /// The name in pipeline files.
    public static let name = "tag-topics"
    /// Raised with every change of what is found.
    public static let version = 4
    /// What the stage does.
    public static let summary = "Tags articles with concepts of a vocabulary, each with the words that speak for it."
    /// Blocks, which say what is running text, and quotes, which say whose words they are.
    public static let uses: [any Annotation.Type] = [Block.self, Quote.self]
    /// Topics.
    public static let provides: [any Annotation.Type] = [Topic.self]

    private let options: Options
    private let lexicon: Lexicon
    private let languages: Set<String>

    /// Makes the stage: compiles the taxonomy and its weights.
    ///
    /// - Throws: all that is wrong with the taxonomy, the weights and the options, each with its place.
    public init(options: Options) throws(Problems) {
        try options.check()
        self.options = options
        languages = Set(options.languages.map { LanguageTag.primary($0) })
        lexicon = try Self.lexicon(options)
    }

    /// The lexicon that the options ask for. A taxonomy of the user's has no weights but those that he names.
    private static func lexicon(_ options: Options) throws(Problems) -> Lexicon {
        if let taxonomy = options.taxonomy.content {
            return try LexiconBuilder.build(taxonomy, weights: options.weights.content)
        }
        if let weights = options.weights.content {
            return try LexiconBuilder.build(BuiltInLexicon.taxonomy, weights: weights)
        }
        return try BuiltInLexicon.compiled.get()
    }

    /// Adds the layer `topics`.
    public func annotate(_ document: inout Document) throws {
        let language = document.language.map { LanguageTag.primary($0) }
        guard language.map({ languages.contains($0) }) ?? true else { return try document.add([Topic]()) }
        let reading = Reading(&document, lexicon)
        var rows = TopicRows(reading, lexicon, options, QuotedText(document.rows(of: Quote.self)))
        try document.add(rows.rows(for: document))
    }
}
