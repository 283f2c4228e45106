import StageKit

/// What came of reviewers' decisions on an article.
public struct ReviewOutcome: Sendable {
    /// By layer and id: what is said of the rows that somebody decided on.
    var marks: [String: [String: Review]] = [:]
    /// By layer: the rows that were rejected, with spans in code points of the article.
    var rejected: [String: any AnyLayer] = [:]
    /// The decisions that want another look, in the order of the review file.
    public internal(set) var findings: [DecisionFinding] = []

    /// Nothing was decided.
    public init() {}
}

/// A decision that wants another look.
public struct DecisionFinding: Sendable, Equatable {
    /// What can be the matter with a decision.
    public enum Kind: String, Sendable {
        /// It is applied to a row that is not quite the one it was made on.
        case fuzzy
        /// There is no row any more that it could be about.
        case obsolete
    }

    /// What is the matter.
    public let kind: Kind
    /// The decision.
    public let decision: Decision
    /// Which of the file's decisions it is, counted from zero.
    public let number: Int
    /// The row that it is applied to; `nil` for an obsolete one.
    public let row: String?
    /// Why.
    public let reason: String
}
