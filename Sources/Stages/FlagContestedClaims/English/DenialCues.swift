import StageKit

extension EnglishCues {
    /// Words by which somebody denies what is said of him, or what he is said to hold.
    static let denials: [Cue] =
        [
            Cue(
                "deny",
                .verb,
                [.clause, .infinitive, .object],
                .denial,
                0.95,
                except: """
                    landslide access entry permission bail visa visas asylum request requests petition motion appeal victory win
                    nomination chance opportunity services service care funding license licence renomination reelection
                    re-election right rights tenure entrance coverage credit ability status license licenses privilege
                    privileges suit lawsuit case majority delegates seat vote votes loan loans freedom justice food water
                    """,
                with: """
                    any involvement role part knowledge wrongdoing guilt responsibility link links tie ties connection connections
                    existence misconduct collusion plot plots contact contacts meeting meetings interference meddling bias racism
                    discrimination intent intention intentions affair affairs relationship relationships use doping cheating fraud
                    rape assault abuse harassment murder theft corruption plans opposition holocaust genocide
                    """,
                for: "Kerr denied that ⟦the port was closed⟧.",
                "Kerr denied ⟦knowing the smuggler⟧.",
                "Kerr has denied ⟦any role in the theft⟧.",
                against: ["The court denied Kerr access to the port.", "Kerr did not deny that the port was closed."]
            ),
            Cue(
                "denial",
                .noun,
                [.of, .clause],
                .denial,
                0.8,
                except: """
                    access service services coverage treatment insurance benefits entry re-entry reentry admission tenure citizenship parole bond
                    care bail request motion visa rights right reality assignment promotion leave permission passage asylum status protection
                    rehearing hearing petition stay
                    """,
                for: "Her denials of ⟦any role in the theft⟧ convinced nobody.",
                against: ["A denial of service stopped the ferry.", "Denial is not a river."]
            ),
            Cue(
                "dispute",
                .verb,
                [.clause, .assertion, .object],
                .rebuttal,
                0.9,
                except: "territory border land election seat will contract fine",
                for: "Orlan disputes ⟦that account of the talks⟧.",
                "Orlan disputed that ⟦the dam was safe⟧.",
                against: ["A dispute between two millers went on.", "Nobody disputes that the dam is old."]
            ),
            Cue(
                "refute",
                .verb,
                [.clause, .assertion, .object],
                .rebuttal,
                0.85,
                for: "Orlan refuted ⟦the report about the dam⟧.",
                against: ["Orlan could not refute the report."]
            ),
            Cue(
                "rebut",
                .verb,
                [.assertion, .object],
                .rebuttal,
                0.85,
                for: "Orlan rebutted ⟦the charge of theft⟧.",
                against: ["Orlan did not rebut the charge."]
            ),
            Cue(
                "debunk",
                .verb,
                [.assertion],
                .rebuttal,
                0.85,
                for: "The institute debunked ⟦the tale of the drowned mill⟧.",
                against: ["Nobody could debunk the tale."]
            ),
            Cue(
                "contradict",
                .verb,
                [.assertion],
                .rebuttal,
                0.75,
                for: "Orlan contradicted ⟦the minister's account of the talks⟧.",
                against: ["Contradicting a teacher is rude, if fun."]
            ),
            Cue(
                "disavow",
                .verb,
                [.assertion, .object],
                .denial,
                0.75,
                with: """
                    endorsement ideology support violence hatred racism group groups plan plans racist racists white extremists
                    antisemitism supporter supporters pledge movement theory party
                    """,
                for: "Kerr disavowed ⟦remarks made by his deputy⟧.",
                against: ["Kerr refused to disavow the remarks."]
            ),
            Cue(
                "repudiate",
                .verb,
                [.assertion],
                .denial,
                0.7,
                except: "position positions stance stances view views",
                for: "Kerr repudiated ⟦the claims of his deputy⟧.",
                against: ["Kerr would repudiate the treaty."]
            ),
            Cue(
                "doubt",
                .verb,
                [.clause, .assertion],
                .rebuttal,
                0.75,
                for: "Orlan doubts that ⟦the dam will hold⟧.",
                against: ["I don't doubt that the dam will hold."]
            ),
            Cue(
                "doubt",
                .noun,
                [.of, .clause],
                .rebuttal,
                0.7,
                except: "right rights ability prospect prospects future chances",
                for: "Orlan expressed doubt that ⟦the dam would hold⟧.",
                "The report cast doubt on ⟦the official figures⟧.",
                against: ["There is no doubt that the dam will hold.", "He is without doubt a miller."]
            ),
            Cue(
                "shrug off",
                .verb,
                [.assertion],
                .rebuttal,
                0.75,
                for: "Kerr shrugged off claims that ⟦the dam was old⟧.",
                against: ["Kerr shrugged off his coat."]
            ),
            Cue(
                "laugh off",
                .verb,
                [.assertion],
                .rebuttal,
                0.75,
                for: "Kerr laughed off claims that ⟦the dam was old⟧.",
                against: ["Kerr laughed off and on."]
            ),
            Cue(
                "hit back at",
                .verb,
                [.assertion],
                .rebuttal,
                0.75,
                for: "Kerr hit back at claims that ⟦the dam was old⟧.",
                against: ["Kerr hit back at the guard."]
            ),
            Cue(
                "disagree",
                .verb,
                [.of, .assertion],
                .rebuttal,
                0.7,
                for: "Orlan disagreed with the claim that ⟦the dam was old⟧.",
                against: ["The two millers disagree with each other."]
            ),
            Cue(
                "push back against",
                .verb,
                [.assertion],
                .rebuttal,
                0.85,
                for: "Kerr pushed back against claims that ⟦the dam was old⟧.",
                against: ["The guards pushed back against the crowd."]
            ),
            Cue(
                "push back on",
                .verb,
                [.assertion],
                .rebuttal,
                0.85,
                for: "Kerr pushed back on ⟦the accusations⟧.",
                against: ["They pushed back on Monday."]
            ),
            Cue(
                "nothing of the sort",
                .phrase,
                [.before],
                .denial,
                0.8,
                for: "“⟦Nothing of the sort occurred⟧,” Kerr said.",
                against: ["The port smelled of a sort of nothing."]
            ),
            Cue(
                "nothing of the kind",
                .phrase,
                [.before],
                .denial,
                0.8,
                for: "“⟦We said nothing of the kind⟧,” Kerr said.",
                against: ["He was the last of the kind."]
            ),
        ] + noSuchThing + ownDeeds + ownNames

    /// What people say of whatever they are blamed for.
    private static let ownDeeds: [Cue] =
        list("nothing to do with, no part in, no role in, no knowledge of, no involvement in").map { phrase in
            said(
                phrase,
                for: "“⟦We had \(phrase) the leak⟧,” Kerr said.",
                against: [
                    "The two dams had \(phrase) each other.", "“You had \(phrase) it,” Kerr said.",
                    "“There are letters that have \(phrase) the leak,” Kerr said.",
                ]
            )
        }
        + list("did nothing wrong, done nothing wrong, never happened, not what happened").map { phrase in
            said(
                phrase,
                for: "“⟦It has \(phrase)⟧,” Kerr said.",
                against: ["The talks have \(phrase).", "“If it \(phrase), who was there?” Kerr said."]
            )
        }
        + list("not involved in, not responsible for, not to blame for, not guilty of, not complicit in").map {
            phrase in
            said(
                phrase,
                for: "“⟦We were \(phrase) it⟧,” Kerr said.",
                against: ["The millers were \(phrase) it.", "“If they were \(phrase) it, who was?” Kerr said."]
            )
        }

    /// What people say that they are not, having been called it.
    private static let ownNames: [Cue] = list(
        """
        crook, criminal, racist, bigot, sexist, misogynist, extremist, terrorist, murderer, thief, spy, traitor, liar, puppet,
        dictator, hypocrite, monster, predator, fraud, foreign agent, conspiracy theorist
        """
    ).map { noun in
        let phrase = "not \("aeiou".contains(noun.prefix(1)) ? "an" : "a") \(noun)"
        return said(
            phrase,
            for: "“⟦I am \(phrase)⟧,” Kerr said.",
            against: ["“He is \(phrase),” Kerr said.", "Kerr is \(phrase)."]
        )
    }

    /// `There is no such thing as luck` denies nothing that anybody did.
    private static let noSuchThing: [Cue] = list("did, do, does, done").map { verb in
        said(
            "\(verb) no such thing",
            for: "“⟦We \(verb) no such thing⟧,” Kerr said.",
            against: ["There is no such thing as luck.", "No such ferry was seen at the port."]
        )
    }

    /// A phrase by which a speaker denies something of himself, with the clause around it.
    private static func said(_ phrase: String, for right: String, against wrong: [String]) -> Cue {
        Cue(phrase, .phrase, [.before], .denial, 0.75, for: right, against: wrong)
    }

    /// What somebody is accused of: denied where a speaker negates it.
    static let negated: [Cue] = [
        negatedNouns(
            """
            threat, collusion, conspiracy, cover-up, wrongdoing, corruption, fraud, plot, secret deal, secret agreement,
            secret talk, backroom deal, backdoor deal, quid pro quo,
            war crime, genocide, discrimination, political motive, ulterior motive, hidden agenda, involvement, interference,
            double standard, scandal, bribe, espionage, aggression, abuse of power, torture, censorship
            """
        ),
        negatedVerbs(
            """
            attack, invade, threaten, collude, interfere, meddle, conspire, steal, lie, cheat, mislead, torture, bribe, spy, plot,
            manipulate, falsify, rig, violate, arm, smuggle, shell, bomb, sabotage, deceive, plagiarize, betray, fabricate,
            assault, harass, kill, target
            """
        ),
        negatedAdverbs("secretly, covertly, clandestinely"),
    ].flatMap(\.self)

    private static func negatedAdverbs(_ adverbs: String) -> [Cue] {
        list(adverbs).map { adverb in
            Cue(
                adverb,
                .adverb,
                [.around],
                .denial,
                0.75,
                for: "⟦Torva is not \(adverb) buying ferries⟧.",
                "“⟦We did not \(adverb) meet anybody⟧,” Kerr said.",
                against: ["Torva is \(adverb) buying ferries.", "Kerr will not \(adverb) buy ferries."]
            )
        }
    }

    private static func negatedNouns(_ nouns: String) -> [Cue] {
        list(nouns).map { noun in
            Cue(
                noun,
                .noun,
                [.negated],
                .denial,
                0.65,
                for: "“⟦There was no \(noun)⟧,” Kerr said.",
                against: ["There was no \(noun) in the port."]
            )
        }
    }

    private static func negatedVerbs(_ verbs: String) -> [Cue] {
        list(verbs).map { verb in
            Cue(
                verb,
                .verb,
                [.negated],
                .denial,
                0.65,
                for: "“⟦We did not \(verb) anybody⟧,” Kerr said.",
                against: ["They did not \(verb) anybody.", "“They did \(verb) us,” Kerr said."]
            )
        }
    }

    private static func list(_ words: String) -> [String] {
        words.split(separator: ",").map { $0.split { $0 == " " || $0 == "\n" }.joined(separator: " ") }
    }
}
