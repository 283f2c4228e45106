public import StageKit

/// Makes the normalised text that later stages read, and finds the blocks of the page. The article is never touched.
///
/// Edits are proposed where the text is damaged for certain: odd spaces, control characters, mojibake, entities, a space
/// lost behind a full stop. What is only unusual stays: grammar, spelling, capitals, runs of spaces, and above all quotation
/// marks, which are evidence: none is added, dropped or made another. Blocks are found by layout and content, for English
/// news; a page in another language is left in paragraphs.
public struct Normalise: Stage {
    /// The name in pipeline files.
    public static let name = "normalise"
    /// Raised with every change of what is found.
    public static let version = 3
    /// What the stage does.
    public static let summary = "Mends damaged characters for the stages behind it, and finds the blocks of the page."
    /// Edits and blocks.
    public static let provides: [any Annotation.Type] = [Block.self, Edit.self]
    /// Texts with what is found marked in them, those of each rule in the rule's own file.
    public static let examples: [Example<NormaliseOptions>] =
        [
            CharacterRules.examples, MissingSpaceRule.examples, Windows1252Mojibake.examples,
            Windows1251Mojibake.examples,
            MacRomanMojibake.examples, HTMLEntityRule.examples, CompositionRule.examples, BrokenWordRule.examples,
            NormaliseOptions.examples, Layout.examples, Headings.examples, Timestamps.examples, Bylines.examples,
            Credits.examples, Navigation.examples, Teasers.examples, Datelines.examples, Labels.examples,
            Language.examples,
        ].flatMap { $0 }

    private let edits: EditFinder
    private let blocks: BlockFinder?

    /// Makes the stage, and its tables.
    public init(options: NormaliseOptions) throws(Problems) {
        edits = EditFinder(
            rules: EditRule.allCases.filter { !options.without.contains($0) },
            lists: EditLists(options.lists.content)
        )
        blocks = options.blocks ? BlockFinder(lists: BlockLists(options.lists.content)) : nil
    }

    /// Adds the layers `edits` and `blocks`.
    public func annotate(_ document: inout Document) throws {
        let article = document.article.bytes
        let mended = edits.edits(in: article, behind: document.article.frontMatter)
        try document.normalise(
            mended.map { edit in
                let span = TextSpan(edit.start, edit.end)
                let before = span.isEmpty ? "" : String(decoding: article[span.range], as: UTF8.self)
                return Edit(span, found: before, replacement: edit.replacement, rule: edit.rule.rawValue)
            }
        )
        let frontMatter = document.frontMatter
        var found = frontMatter.map { [Block(.frontMatter, $0)] } ?? []
        if let blocks {
            let text = document.bytes
            let title = document.article.metadata.title
            let page = blocks.page(of: text.span, from: frontMatter?.end ?? 0, title: title)
            if document.language == nil { document.language = page.language }
            found = found.isEmpty ? page.blocks : found + page.blocks
        } else {
            found += document.paragraphs().spans.map { Block(.paragraph, $0) }
        }
        try document.add(found)
    }
}
