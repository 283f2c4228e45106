import StageKit

/// A cue in a sentence, before its frames are looked at.
struct Hit {
    /// The cue.
    let cue: CueTable.Entry
    /// The index of its first token.
    let start: Int
    /// The index behind its last token.
    let end: Int
}

/// What a frame found.
struct Match {
    /// What is contested.
    var span: TextSpan
    /// Whether a pronoun points to it.
    var isPointedTo = false
    /// Whether it is a clause that says what is asserted, and no noun that stands for it.
    var isClause = false
    /// What kind of claim it is, if not the cue's.
    var kind: Claim.Kind?
    /// Of how sure the cue is, how much is left.
    var factor = 1.0
    /// The id of who asserts it.
    var holder: String?
    /// The id of who contests it.
    var contestedBy: String?
    /// The number of the quote that reports it.
    var quote: Int?
    /// What stands where the cue stands in a sentence of reason, if not the cue.
    var words: TextSpan?
    /// Whether those words say what it is called.
    var isVerdict = false
}
