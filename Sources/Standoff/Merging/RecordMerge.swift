import StageKit

/// Puts two versions of `_run.json` together.
public enum RecordMerge {
    /// The merge of three versions; the base is empty where both sides added the file.
    ///
    /// Where both sides ran different pipelines, files of either stand among the annotations: the digest is forgotten, as
    /// it is while a run carries a change out, and the next run annotates everything anew.
    ///
    /// - Returns: `nil` where a version is no record of a run.
    public static func merge(base: [UInt8], ours: [UInt8], theirs: [UInt8]) -> MergeOutcome? {
        guard var merged = RunRecord.read(ours), let other = RunRecord.read(theirs) else { return nil }
        if merged.digest != other.digest { merged.digest = nil }
        let stale = Set(merged.stale).union(other.stale)
        merged.stale = stale.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return MergeOutcome(bytes: merged.written(), needsRun: merged.digest == nil || !stale.isEmpty)
    }
}
