import Normalise
import PipelineFile
import StageKit
import Testing

@testable import TagTopics

/// Word lists by their paths.
struct Lists: ListLoader {
    var files: [String: String] = [:]

    func load(_ path: String, namedAt location: StageKit.SourceLocation) throws(Problems) -> LocatedValue {
        let bytes = Array((files[path] ?? "").utf8)
        return path.hasSuffix(TableReader.suffix)
            ? try TableReader.read(bytes, name: path) : try YAMLReader.read(bytes, name: path)
    }
}

/// The stage with options as a pipeline has them.
func tagger(_ options: String, lists: [String: String] = [:]) throws(Problems) -> TagTopics {
    var context = ReadingContext(loader: Lists(files: lists))
    let value = try YAMLReader.read(Array(options.utf8), name: "p.yaml")
    let options = TagTopics.Options.read(value, &context)
    guard let options, context.problems.isEmpty else { throw Problems(context.problems) }
    return try TagTopics(options: options)
}

/// The stage with a taxonomy, `t.yaml`, and other options.
func tagger(taxonomy: String, weights: String? = nil, _ others: String = "") throws(Problems) -> TagTopics {
    let options = "taxonomy: t.yaml\n" + (weights == nil ? "" : "weights: w.tsv\n") + others
    return try tagger(options, lists: ["t.yaml": taxonomy, "w.tsv": weights ?? ""])
}

/// A text with its topics.
struct Tagged {
    let document: Document
    let topics: [Topic]

    /// Runs the stage on a text; on its blocks, if so asked.
    init(_ text: String, by stage: TagTopics, blocks: Bool = false) throws {
        var document = Document(Article(path: "a.txt", bytes: Array(text.utf8)))
        if blocks { try Normalise(options: Normalise.Options()).run(on: &document) }
        try stage.run(on: &document)
        self.document = document
        topics = document.rows(of: Topic.self)
    }

    /// The topic with a label in a scope.
    func topic(_ label: String, scope: String = Topic.article) -> Topic? {
        topics.first { $0.label == label && $0.scope == scope }
    }

    /// The words that speak for a topic, each with its weight: `troops 1`.
    func evidence(_ label: String, scope: String = Topic.article) -> [String] {
        topic(label, scope: scope)?.evidence.map { "\(document.text($0.span)) \($0.weight)" } ?? []
    }
}

/// A taxonomy of the vocabulary `desk/1` with these lines of concepts.
func taxonomy(_ concepts: String) -> String { "vocabulary: desk/1\nconcepts:\n" + concepts }

/// A generator of numbers that gives the same ones on every run.
struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func roll(_ sides: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % sides
    }
}
