public import StageKit

extension FlagContestedClaims {
    /// Texts with the contested words marked; for each kind what it finds and what it leaves alone.
    ///
    /// Each cue of the lists has examples of its own besides.
    public static let examples: [Example<Options>] = denials + rebuttals + distancings + registers + choices

    private static func claims(
        _ title: String,
        _ text: String,
        _ change: (inout Options) -> Void = { _ in }
    ) -> Example<Options> {
        var options = Options()
        change(&options)
        return Example(title, text, marks: Claim.self, options: options)
    }

    private static let denials = [
        claims("A denied clause.", "Kerr denied that ⟦denial‖the port was closed⟧."),
        claims("A denied act.", "Kerr denied ⟦denial‖stealing the salt⟧."),
        claims("A denied involvement.", "Kerr has denied ⟦denial‖any role in the theft⟧."),
        claims("A denial in a relative clause.", "⟦denial‖Kerr stole the salt⟧, which he has always denied."),
        claims("A denied charge.", "⟦denial‖Kerr stole the salt⟧, a charge that he has faced and denied."),
        claims(
            "Denied allegations, not the clause around.",
            "She read out ⟦denial‖the allegations⟧, which Kerr has since denied."
        ),
        claims("What a speaker negates.", "“⟦denial‖We did not attack the ferry⟧,” Kerr said."),
        claims("Negation in narration is no denial.", "The guards did not attack the ferry."),
        claims("To deny somebody something is none.", "The voters denied Kerr a landslide."),
        claims("Who does not deny concedes.", "Kerr did not deny that the port was closed."),
        claims("Nor does one who declines to.", "Kerr refused to deny that the port was closed."),
    ]

    private static let rebuttals = [
        claims("A rejected notion.", "Kerr rejected the notion that ⟦rebuttal‖the dam was old⟧."),
        claims("A rejected treaty is none.", "The voters rejected the treaty."),
        claims("A false claim.", "Orlan repeated the false claim that ⟦rebuttal‖the dam was old⟧."),
        claims("Said falsely.", "Orlan falsely claimed that ⟦rebuttal‖the dam was old⟧."),
        claims("A condemned claim.", "Kerr condemned Orlan's claim that ⟦rebuttal‖the dam was old⟧."),
        claims("Claims that are not true.", "Orlan's claims that ⟦rebuttal‖the dam was old⟧ aren't true."),
        claims("Wrong when he claimed it.", "Orlan was wrong when he claimed ⟦rebuttal‖the dam was old⟧."),
        claims("It is wrong to say.", "“It is wrong to say that ⟦rebuttal‖the dam is old⟧,” Kerr said."),
        claims("A claim that is absurd.", "The claim that ⟦rebuttal‖the dam was old⟧ is absurd."),
        claims("Called so by somebody.", "Kerr called ⟦rebuttal‖the report⟧ “nonsense.”"),
        claims("What the sentence before says.", "⟦rebuttal‖The dam was old⟧. That is not true."),
        claims(
            "What the sentence itself says before.",
            "⟦rebuttal‖The dam was old⟧, but that is not true."
        ),
        claims(
            "A sentence that points further back itself is passed over.",
            "⟦rebuttal‖The dam was old⟧. This is his claim. That is not true."
        ),
        claims("A thing is no claim.", "The miller read the letter to her, saying it was misleading."),
        claims("It is absurd that it happened.", "It is absurd that the dam was closed."),
        claims(
            "False claims that say nothing.",
            "The website spread false claims, and false stories that were damaging."
        ),
        claims(
            "Somebody who says so.",
            "Kerr dismissed critics who said ⟦rebuttal‖the dam was old⟧."
        ),
        claims("What a speaker stresses.", "“⟦rebuttal‖The dam does affect us⟧,” Kerr said."),
        claims("A question answers nothing.", "Is it true that the dam was old?"),
        claims("False teeth.", "The miller has false teeth, and a false beard."),
    ]

    private static let distancings = [
        claims("The narrator's distance.", "Orlan claimed that ⟦distancing‖the dam was old⟧."),
        claims("Behind an adverbial.", "Orlan claimed on Monday that ⟦distancing‖the dam was old⟧."),
        claims("To claim responsibility is none.", "The Southern Guard claimed responsibility for the fire."),
        claims("An adverb.", "⟦distancing‖Orlan allegedly stole the salt⟧."),
        claims("An adjective.", "Nobody spoke of the ⟦distancing‖alleged theft⟧."),
        claims("So-called experts.", "The ⟦distancing‖so-called experts⟧ were late."),
        claims("A so-called term of art.", "The so-called third gate was painted."),
        claims(
            "The clause ends where the main clause goes on.",
            "A letter that claimed ⟦distancing‖the dam was old⟧ has been found."
        ),
        claims(
            "Behind an insertion.",
            "Orlan claimed in a letter, written on Monday, that ⟦distancing‖the dam was old⟧."
        ),
        claims("What is claimed of a relative.", "Kerr, who Orlan claims ⟦distancing‖has stolen the salt⟧, left."),
        claims(
            "What is claimed of a relative, between commas.",
            "They hid a gap which, they claim, ⟦distancing‖would ensure a rise in taxes after the vote⟧."
        ),
        claims("Whose it is that is alleged.", "They spoke of ⟦distancing‖the mill's alleged links to Torva⟧."),
        claims("A rejected claim.", "The claim that ⟦rebuttal‖the dam was old⟧ is simply wrong."),
        claims("Whoever backs a claim keeps no distance.", "The letters corroborate Orlan's claim that he was ill."),
        claims("A topic is no claim.", "Orlan made claims about the dam, and an asylum claim to be heard in May."),
        claims(
            "A noun phrase keeps what is its own.",
            "He spoke of the ⟦distancing‖alleged theft⟧ and his own office."
        ),
        claims("If they are to be believed.", "⟦distancing‖The dam is new⟧, if we are to believe them."),
        claims(
            "The clause ends before a second subject.",
            "Orlan claims ⟦distancing‖the dam is old⟧, but Kerr laughs."
        ),
    ]

    private static let registers = [
        claims("An issue of the register.", "⟦register‖The mill tax is fair⟧, and rain fell.") {
            $0.register = millTax
        },
        claims("What somebody else is said to hold.", "He voiced the opinion that ⟦register‖the mill tax is fair⟧.") {
            $0.register = millTax
        },
        claims("The topic alone.", "The mill tax is due in May.") { $0.register = millTax },
    ]

    private static let choices = [
        claims("Kinds that are off.", "Orlan accused Kerr of stealing salt. The dam has cost 40 million crowns."),
        claims("Kinds that are asked for.", "Orlan accused Kerr of ⟦accusation‖stealing salt⟧.") {
            $0.kinds = [.accusation]
        },
        claims("Nothing below a score.", "Orlan claimed that the dam was old.") { $0.minimumScore = 0.9 },
        claims("A cue of the pipeline's own.", "Kerr pooh-poohed ⟦rebuttal‖the idea⟧.") {
            var words = CueWords()
            words.add = [Cue("pooh-pooh", .verb, [.assertion], .rebuttal, 0.8, against: [])]
            $0.cues = ListFile(words)
        },
    ]

    /// A register of one issue.
    private static var millTax: ListFile<ClaimRegister> {
        var issue = ContestedIssue()
        issue.id = "mill-tax"
        issue.proposition = "The tax on mills is fair."
        issue.sides.pro.patterns = [ClaimPattern("mill tax ..3 fair !not")].compactMap(\.self)
        issue.sides.con.patterns = [ClaimPattern("mill tax ..3 unfair")].compactMap(\.self)
        var register = ClaimRegister()
        register.claims = IssueList([issue])
        return ListFile(register)
    }
}
