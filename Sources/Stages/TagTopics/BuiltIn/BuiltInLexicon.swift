import StageKit

/// The taxonomy and the weights that come with stet: pipelines/lexicons/media-topics.yaml and its weights, compiled in so
/// that stet is one file.
enum BuiltInLexicon {
    /// The taxonomy.
    static var taxonomy: Taxonomy { CompactTaxonomy.taxonomy(utf8: bytes(LexiconText.taxonomy)) }
    /// Its weights.
    static var weights: TopicWeights { CompactTaxonomy.weights(utf8: bytes(LexiconText.weights)) }

    /// Both, compiled once a process.
    static let compiled: Result<Lexicon, Problems> = build()

    private static func bytes(_ text: StaticString) -> [UInt8] { text.withUTF8Buffer { Array($0) } }

    private static func build() -> Result<Lexicon, Problems> {
        do throws(Problems) {
            return .success(try LexiconBuilder.build(taxonomy, weights: weights))
        } catch {
            return .failure(error)
        }
    }
}
