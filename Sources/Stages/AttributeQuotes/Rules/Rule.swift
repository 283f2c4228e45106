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
    /// A paragraph that has lost its dash.
    case lostDash = "lost-dash"
    /// `Kerr: bridge will stay`, in a headline.
    case headline = "headline"

    /// How sure the rule is, from 0 to 1: about the share of its rows on annotated news whose content is right.
    var confidence: Double {
        switch self {
        case .finalCue, .invertedCue: 0.97
        case .turnLabel: 0.95
        case .subjectCue, .signature, .accordingTo: 0.9
        case .colon, .asCue, .sharedSubject, .gerundCue, .gapCue, .titledStatement, .nextSentence: 0.8
        case .dash: 0.8
        case .headline, .adjectiveCue, .continuation, .passiveCue: 0.75
        case .raisingCue, .infinitiveCue, .unattributed: 0.65
        case .nounCue, .lostDash: 0.6
        case .scareQuotes: 0.5
        }
    }
}
