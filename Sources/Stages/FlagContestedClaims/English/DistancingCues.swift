import StageKit

extension EnglishCues {
    /// Words by which whoever reports something keeps a distance from it.
    static let distancings: [Cue] = [
        Cue(
            "claim",
            .verb,
            [.clause, .infinitive, .object],
            .distancing,
            0.85,
            except: """
                responsibility credit life lives victim victims seat title refund benefits asylum insurance territory
                throne crown land lead medal prize inheritance compensation damages expenses ownership allegiance jobless
                unemployment
                """,
            with: "victory victories success innocence ignorance self-defense mandate",
            for: "Orlan claimed that ⟦the dam was old⟧.",
            "Orlan claims ⟦to be a miller⟧.",
            "Orlan claims ⟦he is a miller⟧.",
            against: ["The Southern Guard claimed responsibility for the fire.", "Claims for damages are paid in May."]
        ),
        Cue(
            "claim",
            .noun,
            [.clause, .of],
            .distancing,
            0.7,
            except: "credit responsibility victory damages asylum insurance money jobless unemployment",
            for: "His claim that ⟦the dam was old⟧ was new.",
            against: ["The claim of the miller for money was paid."]
        ),
        Cue(
            "allege",
            .verb,
            [.clause, .infinitive, .object],
            .distancing,
            0.9,
            for: "The suit alleged that ⟦Orlan stole salt⟧.",
            "Orlan is alleged ⟦to have stolen salt⟧.",
            against: ["Nobody alleges that he stole salt."]
        ),
        Cue(
            "allegation",
            .noun,
            [.clause, .of],
            .distancing,
            0.8,
            for: "The allegation that ⟦Orlan stole salt⟧ is old.",
            "She faces allegations of ⟦fraud⟧.",
            against: ["The allegations came late."]
        ),
        Cue(
            "purport",
            .verb,
            [.infinitive, .clause],
            .distancing,
            0.8,
            for: "The film purports ⟦to show the dam⟧.",
            against: ["The purport of the letter was clear."]
        ),
        Cue(
            "contend",
            .verb,
            [.clause],
            .distancing,
            0.7,
            for: "Orlan contends that ⟦the dam is old⟧.",
            against: ["Five teams contend for the cup."]
        ),
        Cue(
            "contention",
            .noun,
            [.clause],
            .distancing,
            0.6,
            for: "His contention that ⟦the dam is old⟧ is new.",
            against: ["A bone of contention was the dam."]
        ),
        Cue(
            "insinuate",
            .verb,
            [.clause],
            .distancing,
            0.75,
            for: "Orlan insinuated that ⟦Kerr stole salt⟧.",
            against: ["The cat insinuated itself into the house."]
        ),
        Cue(
            "insinuation",
            .noun,
            [.clause],
            .distancing,
            0.75,
            for: "The insinuation that ⟦Kerr stole salt⟧ was old.",
            against: ["He spoke by insinuation."]
        ),
        Cue(
            "allegedly",
            .adverb,
            [.around],
            .distancing,
            0.9,
            for: "⟦Orlan allegedly stole the salt⟧.",
            against: ["He was, allegedly."]
        ),
        Cue(
            "supposedly",
            .adverb,
            [.around],
            .distancing,
            0.75,
            for: "⟦The dam is supposedly safe⟧.",
            against: ["Supposedly."]
        ),
        Cue(
            "purportedly",
            .adverb,
            [.around],
            .distancing,
            0.8,
            for: "⟦The letter was purportedly written by Orlan⟧.",
            against: ["Purportedly."]
        ),
        Cue(
            "reportedly",
            .adverb,
            [.around],
            .distancing,
            0.85,
            for: "⟦Orlan has reportedly left the country⟧.",
            against: ["Reportedly."]
        ),
        Cue(
            "ostensibly",
            .adverb,
            [.around],
            .distancing,
            0.45,
            for: "⟦The port was closed ostensibly for repairs⟧.",
            against: ["Ostensibly."]
        ),
        Cue(
            "alleged",
            .adjective,
            [.nounPhrase],
            .distancing,
            0.8,
            for: "The ⟦alleged theft of the salt⟧ was a year ago.",
            against: ["It is alleged."]
        ),
        Cue(
            "purported",
            .adjective,
            [.nounPhrase],
            .distancing,
            0.8,
            for: "A ⟦purported letter of the minister⟧ was found.",
            against: ["It purported."]
        ),
        Cue(
            "supposed",
            .adjective,
            [.nounPhrase],
            .distancing,
            0.45,
            except: "to",
            for: "The ⟦supposed threat⟧ never came.",
            against: ["The ferry was supposed to leave at noon."]
        ),
        Cue(
            "so-called",
            .adjective,
            [.nounPhrase],
            .distancing,
            0.75,
            with: """
                expert experts reform reforms friend friends ally allies journalist journalists moderate moderates
                conservative conservatives patriot patriots evidence proof justice threat threats republic republics referendum
                referendums election elections peace scandal offense offence crime crimes facts fact truth democracy democracies
                liberation rebels volunteers experts charity charities solution solutions compromise independence neutrality
                elite elites values defenders defender partners partner help aid
                """,
            for: "The ⟦so-called experts⟧ left.",
            against: ["It is so-called.", "The so-called third gate was painted."]
        ),
        Cue(
            "self-styled",
            .adjective,
            [.nounPhrase],
            .distancing,
            0.7,
            for: "The ⟦self-styled governor of Torva⟧ left.",
            against: ["He is self-styled."]
        ),
        Cue(
            "if we are to believe",
            .phrase,
            [.before],
            .distancing,
            0.9,
            for: "⟦The dam is new⟧, if we are to believe them.",
            against: ["We are to believe in the dam."]
        ),
        Cue(
            "if one is to believe",
            .phrase,
            [.before],
            .distancing,
            0.9,
            for: "⟦The dam is new⟧, if one is to believe them.",
            against: ["One is to believe in the dam."]
        ),
        Cue(
            "would have us believe",
            .phrase,
            [.clause],
            .distancing,
            0.9,
            for: "They would have us believe that ⟦the dam is new⟧.",
            against: ["They have us."]
        ),
        Cue(
            "would have you believe",
            .phrase,
            [.clause],
            .distancing,
            0.9,
            for: "They would have you believe that ⟦the dam is new⟧.",
            against: ["They have you."]
        ),
        Cue(
            "rumor has it",
            .phrase,
            [.clause],
            .distancing,
            0.8,
            for: "Rumor has it that ⟦the dam is new⟧.",
            against: ["The rumor has legs."]
        ),
    ]
}
