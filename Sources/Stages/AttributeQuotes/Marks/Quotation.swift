import StageKit

/// A stretch of text inside of quotation marks.
struct Quotation: Sendable {
    /// What stands between the marks, without white space at its edges.
    var inner: TextSpan
    /// From the opening mark to behind the closing one; one of them may be missing.
    var outer: TextSpan
    /// The quotation around it; `nil` for one of the narrator's.
    var parent: Int?
    /// Whether the closing mark is missing.
    var isOpen = false
    /// The quotation of the paragraph before that it goes on with.
    var continues: Int?
    /// Whether it reads as a clause rather than as a term.
    var isSentenceLike = false
    /// Whether it begins with a small letter: it goes on with what stands in front of it.
    var opensSmall = false
    /// Whether its last character is a comma, which bounds the clause around it.
    var endsInComma = false
}
