public import Standoff

/// A decision on an article that wants another look.
public struct ReviewFinding: Sendable, Equatable {
    /// The article.
    public let path: String
    /// The decision, and what is the matter with it.
    public let finding: DecisionFinding
}
