import StageKit

/// The cues of English news, by the kind of claim that they make.
///
/// They come from what reference grammars say of verbs that commit nobody to what they report, from newsroom style books
/// (on `claim`, `allege`, `so-called`), and from reading news.
enum EnglishCues {
    /// All of them.
    static let all: [Cue] = denials + negated + rebuttals + distancings + accusations

    /// Words by which somebody is accused. Off unless the pipeline asks for the kind.
    static let accusations: [Cue] = [
        Cue(
            "accuse",
            .verb,
            [.of],
            .accusation,
            0.7,
            for: "Orlan accused Kerr of ⟦stealing salt⟧.",
            against: ["The accused left."]
        ),
        Cue(
            "accusation",
            .noun,
            [.clause, .of],
            .accusation,
            0.7,
            for: "The accusation that ⟦Kerr stole salt⟧ is old.",
            against: ["The accusations came late."]
        ),
        Cue(
            "blame",
            .verb,
            [.object],
            .accusation,
            0.6,
            for: "Orlan blamed ⟦Kerr for the flood⟧.",
            against: ["Nobody took the blame."]
        ),
    ]
}
