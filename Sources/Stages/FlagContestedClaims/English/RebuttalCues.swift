import StageKit

extension EnglishCues {
    /// Words by which a source or the narrator rejects what somebody else is reported to hold.
    static let rebuttals: [Cue] =
        [
            Cue(
                "reject",
                .verb,
                [.assertion],
                .rebuttal,
                0.85,
                for: "Kerr rejected the notion that ⟦the dam was old⟧.",
                "Kerr rejected ⟦the accusation⟧.",
                against: ["Voters rejected the treaty.", "The dam was rejected by the council."]
            ),
            Cue(
                "dismiss",
                .verb,
                [.assertion, .asPredicate],
                .rebuttal,
                0.85,
                except: """
                    case cases lawsuit suit employee staff complaint complaints petition petitions appeal appeals motion motions
                    """,
                for: "Kerr dismissed ⟦Orlan's report⟧ as nonsense.",
                "⟦The allegations⟧ were dismissed by Kerr.",
                "Kerr dismissed ⟦him as a fool⟧.",
                against: [
                    "A board dismissed the complaint.",
                    "Kerr dismissed the head of the port.", "A judge dismissed the charges.",
                ]
            ),
            Cue(
                "brush off",
                .verb,
                [.assertion],
                .rebuttal,
                0.75,
                for: "Kerr brushed off ⟦the criticism of his speech⟧.",
                against: ["Kerr brushed off the dust.", "Kerr brushed off the claim."]
            ),
            Cue(
                "brush aside",
                .verb,
                [.assertion],
                .rebuttal,
                0.75,
                for: "Kerr brushed aside ⟦Orlan's allegations⟧.",
                against: ["Kerr brushed aside the curtain."]
            ),
            Cue(
                "shoot down",
                .verb,
                [.assertion],
                .rebuttal,
                0.75,
                except: "plane drone jet aircraft",
                for: "Kerr shot down ⟦rumors of a deal⟧.",
                against: ["They shot down a drone."]
            ),
            Cue(
                "bat down",
                .verb,
                [.assertion],
                .rebuttal,
                0.75,
                for: "Kerr batted down ⟦rumors of a deal⟧.",
                against: ["They batted down the hatches."]
            ),
            Cue(
                "call into doubt",
                .verb,
                [.assertion],
                .rebuttal,
                0.7,
                for: "The report called into doubt ⟦the minister's account⟧.",
                against: ["Kerr called the port."]
            ),
            Cue(
                "take issue with",
                .verb,
                [.assertion],
                .rebuttal,
                0.7,
                for: "Kerr took issue with ⟦the claim⟧.",
                against: ["Kerr took the issue with her."]
            ),
            Cue(
                "falsely",
                .adverb,
                [.around],
                .rebuttal,
                0.9,
                for: "Kerr falsely claimed that ⟦the dam was old⟧.",
                against: ["The bell rang falsely."]
            ),
            Cue(
                "wrongly",
                .adverb,
                [.around],
                .rebuttal,
                0.85,
                for: "Kerr wrongly said ⟦the dam was old⟧.",
                against: ["She was wrongly parked."]
            ),
            Cue(
                "incorrectly",
                .adverb,
                [.around],
                .rebuttal,
                0.85,
                for: "Kerr incorrectly stated that ⟦the dam was old⟧.",
                against: ["The sign was incorrectly painted."]
            ),
            Cue(
                "mistakenly",
                .adverb,
                [.around],
                .rebuttal,
                0.8,
                for: "Kerr mistakenly said ⟦the dam was old⟧.",
                against: ["The sign was mistakenly painted."]
            ),
            Cue(
                "erroneously",
                .adverb,
                [.around],
                .rebuttal,
                0.85,
                for: "Kerr erroneously stated that ⟦the dam was old⟧.",
                against: ["The sign was erroneously painted."]
            ),
            Cue(
                "misleadingly",
                .adverb,
                [.around],
                .rebuttal,
                0.85,
                for: "Kerr misleadingly claimed that ⟦the dam was old⟧.",
                against: ["The sign was misleadingly painted."]
            ),
            Cue(
                "baselessly",
                .adverb,
                [.around],
                .rebuttal,
                0.85,
                for: "Kerr baselessly claimed that ⟦the dam was old⟧.",
                against: ["He hoped baselessly."]
            ),
            Cue(
                "inaccurately",
                .adverb,
                [.around],
                .rebuttal,
                0.85,
                for: "Kerr inaccurately stated that ⟦the dam was old⟧.",
                against: ["The gate was inaccurately measured."]
            ),
            Cue(
                "disingenuously",
                .adverb,
                [.around],
                .rebuttal,
                0.8,
                for: "Kerr disingenuously claimed that ⟦the dam was old⟧.",
                against: ["He smiled disingenuously."]
            ),
        ] + falseAdjectives + predicates + contracted + impersonal + insistent + stressed

    private static let falseAdjectives: [Cue] = [
        "false", "baseless", "unfounded", "unsubstantiated", "unproven", "debunked", "discredited", "bogus",
        "groundless",
        "fabricated", "untrue", "absurd", "ridiculous", "outlandish", "misleading", "inaccurate", "incorrect",
        "erroneous",
    ].map { word in
        Cue(
            word,
            .adjective,
            [.assertion],
            .rebuttal,
            0.85,
            for: "She repeated the \(word) claim that ⟦the dam was old⟧.",
            against: ["They wore \(word) beards."]
        )
    }

    /// Words by which a speaker insists on something against somebody: they count behind `but` or with `again`, in the first
    /// person.
    private static let insistent: [Cue] = [
        "note", "stress", "emphasize", "emphasise", "underline", "underscore", "point out", "repeat", "reiterate",
        "reaffirm",
        "remind you",
    ].map { words in
        Cue(
            words,
            .verb,
            [.insisted],
            .rebuttal,
            0.6,
            for: "“You fear us. But I want to \(words) that ⟦the dam is safe⟧,” Kerr said.",
            against: [
                "“I want to \(words) that the dam is safe,” Kerr said.",
                "But Kerr went on to \(words) that it was safe.",
            ]
        )
    }

    /// Verbs of harm and effect, which a speaker stresses with `do` against who denies it.
    private static let stressed: [Cue] = [
        "affect", "threaten", "concern", "pose", "harm", "violate", "interfere",
    ].map { verb in
        Cue(
            verb,
            .verb,
            [.stressed],
            .rebuttal,
            0.6,
            for: "“⟦The dam does \(verb)⟧,” Kerr said.",
            against: ["“The dam does not \(verb),” Kerr said.", "Nobody says how the dam does \(verb)."]
        )
    }

    private static let predicates: [Cue] = [
        "false", "untrue", "not true", "not the case", "absurd", "nonsense", "a lie", "lies", "a fabrication",
        "ridiculous",
        "ludicrous", "baseless", "unfounded", "groundless", "preposterous", "fake news", "propaganda", "pure fiction",
        "fiction",
        "fantasy", "a myth", "a hoax", "inaccurate", "incorrect", "laughable", "rubbish", "not correct",
        "not accurate", "without foundation", "without merit", "bogus", "disinformation", "pure invention",
        "a provocation", "slander", "unsubstantiated", "someone's dream", "wishful thinking",
    ].map { words in
        Cue(
            words,
            .predicate,
            [.subject],
            .rebuttal,
            0.85,
            for: "Orlan said the dam was old. “⟦Those claims⟧ are \(words),” Kerr said.",
            against: ["The beard of the miller was \(words)."]
        )
    }

    /// What claims are not, behind a negated form: `aren't true`.
    private static let contracted: [Cue] = ["true", "correct", "accurate"].map { word in
        Cue(
            word,
            .predicate,
            [.subject],
            .rebuttal,
            0.85,
            for: "Orlan said the dam was old. “⟦Those claims⟧ aren't \(word),” Kerr said.",
            against: ["“Those claims are \(word),” Kerr said.", "It isn't a \(word) beard."]
        )
    }

    /// `it is … that`
    private static let impersonal: [Cue] =
        [
            "wrong to say", "wrong to suggest", "wrong to claim", "incorrect to say", "false to say", "absurd to say",
            "ridiculous to say", "nonsense to say", "absurd to suggest", "ridiculous to suggest", "a mistake to think",
            "wrong to think", "wrong to believe", "impossible to claim", "impossible to say", "incorrect to claim",
            "incorrect to suggest", "false to claim", "false to suggest", "misleading to say", "misleading to claim",
            "misleading to suggest", "disingenuous to say", "disingenuous to claim", "disingenuous to suggest",
        ].map { words in
            Cue(
                words,
                .predicate,
                [.subject],
                .rebuttal,
                0.85,
                for: "“It is \(words) that ⟦the dam is old⟧,” Kerr said.",
                against: ["It was wrong, she had to say so."]
            )
        } + [
            Cue(
                "no truth to",
                .phrase,
                [.of],
                .rebuttal,
                0.9,
                for: "There is no truth to the rumor that ⟦the dam was old⟧.",
                against: ["Truth to them was a river."]
            ),
            Cue(
                "no truth in",
                .phrase,
                [.of],
                .rebuttal,
                0.9,
                for: "There is no truth in ⟦the rumor⟧.",
                against: ["She found truth in wine."]
            ),
            Cue(
                "no evidence that",
                .phrase,
                [.clause],
                .rebuttal,
                0.8,
                for: "There is no evidence that ⟦the dam is old⟧.",
                against: ["The evidence that he kept was wet."]
            ),
            Cue(
                "no evidence of",
                .phrase,
                [.of],
                .rebuttal,
                0.75,
                with: """
                    fraud wrongdoing crime crimes collusion corruption conspiracy tampering interference misconduct abuse bias cheating
                    rigging torture poisoning involvement plot attack attacks violence violations
                    """,
                for: "They found no evidence of ⟦fraud⟧.",
                against: ["Evidence of fraud was found."]
            ),
        ]
}
