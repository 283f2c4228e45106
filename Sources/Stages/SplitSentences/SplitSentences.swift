public import StageKit

/// Finds the sentences of running text: of the blocks where a stage before marked them, or of the whole article.
///
/// Without blocks a blank line ends a sentence, and so does the end of a line that was not wrapped: headlines have no stop.
/// A sentence ends inside of quotation marks too, since a quotation is a layer of its own. A block in a language without
/// rules is left whole and marked `unsplit`.
///
/// What it will not find: the end of a sentence without a stop in the middle of a line, and of one whose stop was taken
/// for that of an abbreviation before a name (`He came from the U.S. Kerr did not.`).
public struct SplitSentences: Stage {
    /// The name in pipeline files.
    public static let name = "split-sentences"
    /// Raised with every change of what is found.
    public static let version = 2
    /// What the stage does.
    public static let summary = "Finds the sentences of running text."
    /// Blocks, if a stage before marked them, bound the sentences.
    public static let uses: [any Annotation.Type] = [Block.self]
    /// Sentences.
    public static let provides: [any Annotation.Type] = [Sentence.self]

    private let language: String
    /// By the first part of the language's tag.
    private let splitters: [String: SentenceSplitter]

    /// Makes the stage: compiles the rules of every language that there are lists for.
    ///
    /// - Throws: `Problems` where the options name a language twice.
    public init(options: Options) throws(Problems) {
        language = options.language
        var lists = ["en": SentenceLists.english]
        var named: Set<String> = []
        for change in options.languages {
            let tag = LanguageTag.primary(change.language)
            guard named.insert(tag).inserted else {
                let reason = "the language '\(tag)' is listed twice; put its words into one entry"
                throw Problems([Problem(ValueMistake.refused(reason))])
            }
            let builtIn = SentenceLists.builtIn(for: tag) ?? SentenceLists()
            lists[tag] = change.words.content?.applied(to: builtIn) ?? builtIn
        }
        splitters = lists.mapValues { SentenceSplitter(SentenceRules($0), breaks: options.breaks) }
    }

    /// Adds the layer `sentences`.
    public func annotate(_ document: inout Document) throws {
        let hasBlocks = document.has(Block.self)
        guard let splitter = splitters[LanguageTag.primary(document.language ?? language)] else {
            let stretches = hasBlocks ? Self.blocks(of: document) : document.paragraphs().spans
            try document.add(stretches.map { Sentence($0, unsplit: true) })
            return
        }
        let bytes = document.bytes
        let stretches =
            hasBlocks ? Self.blocks(of: document) : [TextSpan(document.frontMatter?.end ?? 0, bytes.count)]
        var found: [Range<Int>] = []
        for stretch in stretches {
            splitter.split(bytes.span, stretch.range, lines: hasBlocks ? .areBlanks : .areLayout, into: &found)
        }
        try document.add(found.map { Sentence(TextSpan($0)) })
    }

    /// The blocks that sentences are looked for in.
    private static func blocks(of document: Document) -> [TextSpan] {
        document.rows(of: Block.self).filter(\.kind.isRunningText).map(\.span)
    }
}
