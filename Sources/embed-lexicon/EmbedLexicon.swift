import Files
import PipelineFile
import StageKit
import TagTopics

/// Writes the lexicon of `tag-topics` as a Swift file, from the files that people edit: `make lexicon`.
@main
enum EmbedLexicon {
    private static let taxonomy = "pipelines/lexicons/media-topics.yaml"
    private static let weights = "pipelines/lexicons/media-topics-weights.tsv"
    private static let output = "Sources/Stages/TagTopics/BuiltIn/LexiconText.swift"

    static func main() throws {
        var context = ReadingContext()
        let concepts = Taxonomy.read(try YAMLReader.read(try bytes(of: taxonomy), name: taxonomy), &context)
        let table = TopicWeights.read(try TableReader.read(try bytes(of: weights), name: weights), &context)
        guard let concepts, let table, context.problems.isEmpty else { throw Problems(context.problems) }
        // Making the stage checks them against one another.
        var options = TagTopics.Options()
        options.taxonomy = ListFile(concepts)
        options.weights = ListFile(table)
        _ = try TagTopics(options: options)
        let text = """
            // Written by `make lexicon` from \(taxonomy) and
            // \(weights): edit those.
            // swift-format-ignore-file

            /// The lexicon that comes with stet, in the form that `CompactTaxonomy` reads.
            enum LexiconText {
                static let taxonomy: StaticString = #\"""
            \(CompactTaxonomy.written(concepts))
            \"""#

                static let weights: StaticString = #\"""
            \(CompactTaxonomy.written(table))
            \"""#
            }

            """
        let writer = try FileWriter(folder: "Sources/Stages/TagTopics/BuiltIn")
        defer { writer.finish() }
        try writer.write(Array(text.utf8), to: output, by: "lexicon")
    }

    private static func bytes(of path: String) throws -> [UInt8] {
        try FileReader.read(path, limit: YAMLReader.maximumSize)
    }
}
