/// Reads a document and adds layers to it.
///
/// A stage is made once a pipeline, with its options, and then annotates many documents, several at once: whatever is
/// costly to make (tables, automata, word lists) is made in `init`, and `annotate` only reads it. A stage's file shows,
/// in this order, what it finds and what it will not find, its name and options, what it requires and provides, its
/// examples, and how it works. CONTRIBUTING.md goes through the steps.
public protocol Stage: Sendable {
    /// What a pipeline file can say about the stage.
    associatedtype Options: Record = NoOptions

    /// The name in pipeline files: a verb in kebab case, such as `split-sentences`.
    static var name: String { get }
    /// Raised with every change that can change an annotation, so that articles are annotated anew.
    static var version: Int { get }
    /// What the stage does, in one sentence.
    static var summary: String { get }
    /// The layers without which it cannot work.
    static var requires: [any Annotation.Type] { get }
    /// The layers that it takes into account where a stage before it provides them.
    static var uses: [any Annotation.Type] { get }
    /// The layers that it adds, every time, if only empty ones.
    static var provides: [any Annotation.Type] { get }
    /// Whether its results can be relied on.
    static var maturity: Maturity { get }
    /// Texts with what the stage finds marked in them: its documentation and its tests.
    static var examples: [Example<Options>] { get }

    /// Makes the stage, and with it all that it needs for any number of documents.
    ///
    /// - Throws: `Problems` where the options or a word list cannot be worked with, each with its place.
    init(options: Options) throws(Problems)

    /// Adds the stage's layers to a document.
    ///
    /// - Throws: anything; the article then fails by name and the others go on.
    func annotate(_ document: inout Document) throws
}

extension Stage {
    /// None.
    public static var requires: [any Annotation.Type] { [] }
    /// None.
    public static var uses: [any Annotation.Type] { [] }
    /// They can.
    public static var maturity: Maturity { .stable }

    /// Annotates a document, and sees to it that the stage keeps to what it declares.
    ///
    /// - Throws: what the stage throws, or a `DocumentMistake`.
    public func run(on document: inout Document) throws {
        let before = document.layers.count
        try annotate(&document)
        let provided = Self.provides.map { $0.layer.name }
        let added = document.layers[before...].map(\.declaration.name)
        if let missing = provided.first(where: { !added.contains($0) }) {
            throw DocumentMistake.layerMissing(stage: Self.name, layer: missing)
        }
        if let surplus = added.first(where: { !provided.contains($0) }) {
            throw DocumentMistake.layerUndeclared(stage: Self.name, layer: surplus)
        }
        document.sealLayers(from: before)
    }
}

/// How far a stage has come.
public enum Maturity: String, Sendable {
    /// What it finds can be relied on, and changes with a reason.
    case stable
    /// It can be tried; a first pipeline does without it.
    case preview
}

/// The options of a stage that has none.
public struct NoOptions: Record {
    /// No options.
    public init() {}

    /// Shows no field.
    public mutating func visit(_ fields: inout some FieldVisitor) {}
}
