/// The version of the annotation format.
public enum Format {
    /// What a writer writes.
    public static let newest = "stet/1"
    /// What a reader accepts: every version so far.
    public static let readable = ["stet/1"]

    /// The layers that have a place of their own in an annotation file, in their order; others follow in the order of
    /// the pipeline.
    public static let layerOrder = ["blocks", "edits", "sentences", "speakers", "quotes", "topics", "claims"]
}
