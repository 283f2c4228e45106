public import StageKit

/// Finds the blocks of an article and makes its normalised text.
public struct Normalise: Stage {
    /// The name in pipeline files.
    public static let name = "normalise"
    /// Raised with every change of what is found.
    public static let version = 1
    /// What the stage does.
    public static let summary = "Mends odd characters for the stages behind it, and finds the blocks of the page."
    /// Edits and blocks.
    public static let provides: [any Annotation.Type] = [Block.self, Edit.self]
    /// Texts with what is found marked in them.
    public static let examples: [Example<NoOptions>] = [
        Example("A paragraph.", "⟦paragraph‖Nobody came to Velm.⟧", marks: Block.self)
    ]

    /// Makes the stage.
    public init(options: NoOptions) throws(Problems) {}

    /// Adds the layers `edits` and `blocks`.
    public func annotate(_ document: inout Document) throws {
        try document.normalise([])
        var blocks = document.paragraphs().spans.map { Block(.paragraph, $0) }
        if let frontMatter = document.frontMatter { blocks.append(Block(.frontMatter, frontMatter)) }
        try document.add(blocks)
    }
}
