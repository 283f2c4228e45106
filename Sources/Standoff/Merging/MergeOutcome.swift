/// What came of putting two versions of a file together.
public struct MergeOutcome: Sendable, Equatable {
    /// The file.
    public let bytes: [UInt8]
    /// What somebody has to look at, a line each; empty where the versions went together.
    public let conflicts: [String]
    /// Whether the file was put together of what two runs computed, so that a run has to compute it anew.
    public let needsRun: Bool

    /// An outcome.
    public init(bytes: [UInt8], conflicts: [String] = [], needsRun: Bool = false) {
        self.bytes = bytes
        self.conflicts = conflicts
        self.needsRun = needsRun
    }
}
