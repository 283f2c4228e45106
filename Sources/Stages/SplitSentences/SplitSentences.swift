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
    public static let version = 3
    /// What the stage does.
    public static let summary = "Finds the sentences of running text."
    /// Blocks, if a stage before marked them, bound the sentences.
    public static let uses: [any Annotation.Type] = [Block.self]
    /// Sentences.
    public static let provides: [any Annotation.Type] = [Sentence.self]

    /// By the first part of the language's tag.
    private let splitters: [String: SentenceSplitter]
    /// The one for articles that do not say their language.
    private let fallback: SentenceSplitter?

    /// Makes the stage: compiles the rules of every language that there are lists for.
    ///
    /// - Throws: `Problems` where the options name a language twice.
    public init(options: Options) throws(Problems) {
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
        fallback = splitters[LanguageTag.primary(options.language)]
    }

    /// Adds the layer `sentences`.
    public func annotate(_ document: inout Document) throws {
        let blocks = Self.blocks(of: document)
        let known = document.language.map { splitters[LanguageTag.primary($0)] }
        guard let splitter = known ?? fallback else {
            let stretches = blocks ?? document.paragraphs().spans
            try document.add(stretches.map { Sentence($0, unsplit: true) })
            return
        }
        let stretches = blocks ?? [TextSpan(document.frontMatter?.end ?? 0, document.bytes.count)]
        let found = splitter.sentences(
            of: document.bytes.span,
            in: stretches.lazy.map(\.range),
            lines: blocks == nil ? .areLayout : .areBlanks
        )
        try document.add(found.map { Sentence(TextSpan($0)) })
    }

    /// The blocks that sentences are looked for in; `nil` where no stage has marked any.
    private static func blocks(of document: Document) -> [TextSpan]? {
        let rows = document.rows(of: Block.self)
        if rows.isEmpty, !document.has(Block.self) { return nil }
        var spans: [TextSpan] = []
        spans.reserveCapacity(rows.count)
        for block in rows where block.kind.isRunningText { spans.append(block.span) }
        return spans
    }
}
