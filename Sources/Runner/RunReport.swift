public import Files
import Standoff

/// What a run did.
public struct RunReport: Sendable, Equatable {
    /// How many articles were annotated, or with a dry run would be.
    public var annotated = 0
    /// How many annotation files were written; those whose bytes were right already were not.
    public var written = 0
    /// How many articles were up to date and were passed over.
    public var unchanged = 0
    /// The articles that failed, by path.
    public var failures: [FailedArticle] = []
    /// What went wrong besides single articles: with the record of the run, or with files that were to be removed.
    public var mistakes: [FileMistake] = []
    /// How many rows the annotated articles have, by layer.
    public var rows: [String: Int] = [:]
    /// The layers in the order in which annotation files have them.
    public var layers: [String] = []
    /// With a dry run: the articles that would be annotated, by path.
    public var planned: [String] = []
    /// The annotation files that were removed because their articles are gone.
    public var pruned: [String] = []
    /// Whether the file of what needs more than one article was written.
    public var relatedArticles = false
    /// The decisions on the annotated articles that want another look.
    public var reviews: [ReviewFinding] = []
    /// The articles that were found under another name, with the annotation files that they had and have.
    public var moved: [MovedArticle] = []
    /// Whether the run ended before all articles were seen, because the user asked for that.
    public var wasInterrupted = false

    /// A report of nothing.
    public init() {}

    /// Takes in what another worker of the same run did.
    mutating func merge(_ other: RunReport) {
        annotated += other.annotated
        written += other.written
        unchanged += other.unchanged
        failures += other.failures
        rows.merge(other.rows, uniquingKeysWith: +)
        planned += other.planned
        reviews += other.reviews
    }

    /// Puts lists that several workers made into the order of paths.
    mutating func sort() {
        reviews.sort {
            $0.path != $1.path
                ? $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) : $0.finding.number < $1.finding.number
        }
        failures.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        planned.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
