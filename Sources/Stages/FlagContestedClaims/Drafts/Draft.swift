import StageKit

/// A claim as a rule proposes it.
struct Draft {
    /// The row, without id, reasons and what other claims have to do with it.
    var claim: Claim
    /// How the row's `why` is worded.
    var wording: Wording
    /// The words of the cue that it is worded with.
    var words: TextSpan

    /// How a reason is worded.
    enum Wording {
        /// `Kerr denies it`
        case denies
        /// `Kerr rejects it`
        case rejects
        /// `Kerr doubts it`
        case doubts
        /// `Kerr calls it false`
        case calls
        /// `Kerr says that there is no …`
        case negates
        /// `Kerr insists on it`
        case insists
        /// `the narrator says “claimed”`
        case distances
        /// `Kerr is accused of it`
        case accuses
        /// `it is on the register`
        case registers
        /// `it is a figure that can be checked`
        case measures
        /// `it stands in quotation marks that keep a distance`
        case marks
    }
}
