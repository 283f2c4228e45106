public import StageKit

/// Finds the sentences of running text.
public struct SplitSentences: Stage {
    /// The name in pipeline files.
    public static let name = "split-sentences"
    /// Raised with every change of what is found.
    public static let version = 1
    /// What the stage does.
    public static let summary = "Finds the sentences of running text."
    /// Blocks, if a stage before marked them, bound the sentences.
    public static let uses: [any Annotation.Type] = [Block.self]
    /// Sentences.
    public static let provides: [any Annotation.Type] = [Sentence.self]
    /// Texts with their sentences marked.
    public static let examples: [Example<NoOptions>] = [
        Example("A paragraph.", "⟦Nobody came to Velm.⟧", marks: Sentence.self)
    ]

    /// Makes the stage.
    public init(options: NoOptions) throws(Problems) {}

    /// Adds the layer `sentences`.
    public func annotate(_ document: inout Document) throws {
        let stretches =
            document.has(Block.self)
            ? document.rows(of: Block.self).filter(\.kind.isRunningText).map(\.span)
            : document.paragraphs().spans
        try document.add(stretches.map { Sentence($0) })
    }
}
