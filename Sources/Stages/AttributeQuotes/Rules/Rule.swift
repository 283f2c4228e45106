/// The rules that find quotes. The raw value goes into files.
enum Rule: String, Sendable, CaseIterable {
    /// `Kerr said that …`
    case subjectCue = "subject-cue"
    /// `“…,” Kerr said`
    case finalCue = "final-cue"
    /// `“…,” said Kerr`
    case invertedCue = "inverted-cue"
    /// `As Kerr said, …`
    case asCue = "as-cue"
    /// `…, which Kerr said was late`
    case gapCue = "gap-cue"
    /// `…, according to Kerr`
    case accordingTo = "according-to"
    /// `Kerr's claim that …`
    case nounCue = "noun-cue"
    /// `Kerr is convinced that …`
    case adjectiveCue = "adjective-cue"
    /// `Kerr left, saying …`
    case gerundCue = "gerund-cue"
    /// `Kerr went on to say …`
    case infinitiveCue = "infinitive-cue"
    /// `It was said that …`
    case passiveCue = "passive-cue"
    /// `The port is expected to close`
    case raisingCue = "raising-cue"
    /// `Kerr said … and added …`
    case sharedSubject = "shared-subject"
    /// `Kerr: “…”`
    case colon = "colon"
    /// `“…” — Kerr`
    case signature
    /// A quotation without a cue that goes on with the one before.
    case continuation = "continuation"
    /// A quotation without a cue.
    case unattributed = "unattributed"
    /// A quotation of a word or two.
    case scareQuotes = "scare-quotes"
    /// `“…” This was stated by Kerr.`
    case nextSentence = "next-sentence"
    /// A speaker's label and what follows it.
    case turnLabel = "turn-label"
    /// A whole article that is one statement of whom its title names.
    case titledStatement = "titled-statement"
    /// A paragraph behind a dash.
    case dash = "dash"
    /// `Kerr: bridge will stay`, in a headline.
    case headline = "headline"

    /// How sure the rule is, from 0 to 1.
    var confidence: Double {
        switch self {
        case .turnLabel, .finalCue, .invertedCue: 0.95
        case .subjectCue, .accordingTo, .colon, .signature: 0.9
        case .sharedSubject, .dash, .titledStatement, .nextSentence, .gerundCue, .asCue: 0.8
        case .continuation, .nounCue, .adjectiveCue, .headline: 0.7
        case .infinitiveCue, .raisingCue, .passiveCue, .gapCue: 0.6
        case .unattributed, .scareQuotes: 0.5
        }
    }
}
