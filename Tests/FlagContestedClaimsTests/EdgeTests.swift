import FlagContestedClaims
import StageKit
import Testing

/// What readers of flags on news found too long or too short, each as a sentence of its own kind.
@Suite("The edges of claims in news")
struct EdgeTests {
    /// One stage for all: to read its lists takes longer than to run it.
    private static let stage = Result { try FlagContestedClaims(options: .init()) }

    private func spans(of text: String) throws -> [TextSpan] {
        try Flagging.claims(of: text, speaker: nil, Self.stage.get()).map(\.span)
    }

    static let marked = [
        "The suspect was seen. ⟦The miller, meanwhile, reportedly has been writing letters⟧.",
        "⟦Bo Orlan, a miller from Velm, allegedly stole the salt⟧.",
        "⟦Orlan, in May, allegedly stole the salt⟧.",
        "(A caption misidentified the ⟦alleged miller⟧. His name is Orlan.)",
        "Orlan sued the mill, alleging ⟦her privacy was violated by the release of letters⟧.",
        "Kerr's suit alleges ⟦the changes to the plan – which removed the gates – were made by Orlan⟧.",
        "Orlan claimed ⟦all he had done was wait⟧, but in May others told of a theft.",
        "Orlan claimed ⟦the flood closed two gates, as well as a bridge in Torva⟧.",
        "There were claims that ⟦the flood was not an accident, but a plot to close the port⟧.",
        "There were claims that ⟦the figures were not accurate, but altered to make the dam look safe⟧.",
        "Orlan claims ⟦he lost his job at the mill in Velm, Torva, after he joined a choir⟧.",
        "When Orlan claimed ⟦he had seen the flood⟧, the Courier printed a correction.",
        "When Orlan claimed ⟦he had seen the flood around the time they were closing the port⟧, Torva's paper put out a map.",
        "They mocked the contention that ⟦Orlan had told Kerr to lie⟧.",
        "The story's contention that ⟦they have proof Orlan told Kerr to lie⟧ is fundamentally wrong.",
        "The contention that ⟦he won in Velm because voters there are old and rich⟧ is nothing but an excuse.",
        "⟦The mayor is now purportedly looking into whether Torva, with help from a guard, tried to buy the mill⟧.",
        "Orlan has claimed ⟦he was beaten and kept in a cellar for months⟧.",
        "Trade has fallen, and the ⟦so-called moderate rebels⟧ remain a puzzle.",
        "They spoke of ⟦the mill's alleged links to Torva⟧.",
        "They spoke of ⟦his alleged links to Torva⟧.",
        "The council heard ⟦claims of theft⟧, which Orlan denies.",
        "The mayor stayed to hear ⟦claims of an old theft⟧, which he denies.",
        "Kerr disputed ⟦the entire story⟧ on Wednesday.",
        "But Kerr refuted ⟦that statement⟧ when it was his turn.",
        "Kerr is refuting ⟦the claim about the dam⟧ on Twitter.",
        "The mayor refuted ⟦the tale of the flood⟧ in no uncertain terms.",
        "Kerr lied when he denied ⟦knowing who had sold the salt⟧ and then blamed Orlan.",
        "Kerr took issue with the council's claim — used to justify the tax — that ⟦the dam is safe⟧.",
        "Kerr took issue with the argument that ⟦because Orlan never named a town, his words can't be unkind⟧.",
        "Kerr rebutted Orlan's complaint that ⟦a wall was ugly⟧, provided an estimate of the cost and left.",
        "The talk was of the court having discredited Orlan’s claim that ⟦the fee is not a tax⟧ and affirming Kerr’s.",
        "It is not true that ⟦the guards are a cruel, occupying force in Torva⟧.",
        "Orlan claims ⟦the guards left and stole the salt⟧.",
        "A page falsely claiming that ⟦Kerr had left⟧ was closed.",
        "Critics disputed Orlan's insistence that ⟦none of the letters were lost⟧.",
        "These ⟦so-called volunteers⟧ pose a threat to the port.",
        "The claim that ⟦the dam was old⟧ is simply wrong.",
        "Guards raided the mill in July, with ⟦agents reportedly picking the locks⟧.",
        "⟦Newly minted chief of staff Bo Orlan reportedly called Kerr⟧.",
        "⟦The speaker had reportedly told her guards not to do so⟧. pic.example.com/EdY",
        "Kerr's book claimed that ⟦Orlan told Brandt: “There is nothing you could ever say to me⟧.”",
        "Kerr told the paper that claims that ⟦the port acted unlawfully⟧ were \"a bunch of hooey.\"",
        "Those who claimed ⟦victory in the vote⟧ on Monday are merely tired.",
        "While the Guard is alleged ⟦to be playing a part in the unrest⟧ – prompting Kerr to announce a ban – others watched.",
        "⟦He reportedly warned that if Torva does not make peace, the country could become a desert⟧.",
        "Kerr alleges that ⟦letters sent by Orlan and Brandt's mills broke the law⟧.",
        "Orlan wrote a memo claiming that ⟦guards would benefit from help for newly trained millers⟧, which alarmed many.",
        "⟦Guards at a mill in Torva are reportedly getting paid to do nothing⟧.",
        "He was charged with ⟦alleged crimes involving his mill⟧.",
        "Asked about allegations ⟦he may have planned the attack⟧, Orlan laughed.",
        "Brandt rejected ⟦the millers' claims⟧ on other grounds, writing that the law has no such rule.",
        "⟦The challenger, who felt “pushed to the edge,” is reportedly ready to sell the mill⟧.",
        "⟦The man was robbed and held -- allegedly by two guards⟧ -- near Velm.",
        "Orlan is denying ⟦he ever called it a trick⟧, costing the port weeks and days.",
        "Kerr denied ⟦sending any money to the mill⟧, causing millers to laugh.",
        "⟦The port's deputy leader, Ahmad al-Hayan, reportedly was hurt in May⟧.",
        "⟦Torvex - formed after two mills merged - is reportedly working on an offer⟧.",
        "⟦A miller in a line of people that had formed two hours earlier reportedly threatened a guard⟧.",
        "Kerr brands claims that ⟦his aides took salt⟧ as fake news.",
        "So while millers like Orlan are denying ⟦it even exists⟧, our guards know that it is a threat.",
        "He had quit after ⟦allegedly stealing salt⟧.",
        "Orlan's claim that ⟦he only found out ten minutes before he was due to give the order that guards could die⟧ seems unlikely to be true.",
        "He did, however, dispute Kerr's claim that ⟦he had called her honest⟧.",
        "A judge has rejected a claim by a group of millers that ⟦the port broke the law⟧.",
        "Kerr was hurt by ⟦a stone allegedly thrown by Bo Orlan⟧, a miller who was in Torva illegally.",
        "⟦Another mill is reportedly seeking a contract to open the prison in Velm⟧, a troubled camp that held up to ten guards in tents between May and June.",
        "The group's spokesman denied ⟦involvement⟧ in a telephone call with the Courier.",
        "Kerr said the group denied ⟦involvement⟧ well before Orlan said in Velm that the attack grew out of a rally.",
        "It cast further doubt on Kerr's claim ⟦to be the best miller⟧ and offered a glimpse of the port.",
        "Kerr dismissed the possibility that ⟦the council might cut the money⟧ and downplayed talk of a row.",
        "Kerr has denied a report claiming ⟦he warned Orlan⟧.",
        "Kerr denied a report suggesting that ⟦the dam was old⟧.",
        "They built new gates, ⟦saving the town⟧, if we are to believe them.",
        "Kerr was wrong to say the money ⟦that supposedly went to Torva⟧ — itself a fable — could be used for the mill.",
        "They found ⟦supposedly Tavarian accounts⟧ that were made in Kesmar.",
        "Papers purport ⟦to give the public a clean, unslanted picture of the port⟧.",
        "Reports ranged from claims that ⟦he was a guard⟧ to tales that he was a miller.",
        "A student claimed that ⟦two men – one wearing a hat – jumped out of a car, attacked her, and stole her purse⟧.",
        "It casts doubt on ⟦his latest promise to do something about the port⟧.",
        "They spoke of allegations of ⟦bias⟧ coming from the right.",
        "They met at ⟦the barracks he allegedly ambushed⟧.",
        "He repeats his claim that ⟦the rate is the highest it's been in ten years⟧.",
        "Kerr seemed to doubt ⟦his own assessment⟧ saying the peace is late.",
        "Kerr dismissed a report in the Courier claiming ⟦Orlan offered to spy⟧ as a joke.",
        "Orlan claims ⟦Kerr met her in the port last May and told her that the money hung on it⟧.",
        "The office \"adamantly denied\" the claim that ⟦Kerr had called⟧.",
        "A fan claimed that ⟦the millers were a part of Kerr getting elected⟧.",
    ]

    @Test("are where the proposition begins and ends", arguments: marked)
    func edges(_ text: String) throws {
        let marked = MarkedText(text)
        #expect(try spans(of: marked.plain) == marked.marks.map(\.span))
    }

    static let unmarked = [
        "“I doubt Kerr will come,” Orlan said.",
        "Nothing in the report should be taken to cast doubt on the rules of the port.",
        "The letters corroborate Orlan's claim that he was ill.",
        "The flood claimed more than ten guards' lives and was the worst since May.",
        "They felt the port was safe. Today, that's just not the case.",
        "Kerr rejected any suggestion that the paper should be milder.",
        "Kerr dismissed his suggestion.",
        "Kerr found no evidence that was true.",
        "The site lets nobody give links that prove stories are false.",
        "The court agrees a ban denies some couples in the town what the law calls a right.",
        "Brandt claimed three wins in May, won the cup and left.",
        "The bombings, claimed by the Southern Guard, that killed ten people shook Torva.",
        "None of this is to deny that the port has grown.",
        "“How could the mill claim that it needs the salt if it has no sacks?” he asked.",
        "Orlan said Kerr should pair the tax with cuts, an idea millers reject.",
        "Fines were issued for a range of alleged offences.",
        "Couples go to court to resolve access disputes each year.",
        "The list leads to the songs that they claimed to.",
        "They kept talking of allegations that Kerr already has deflated.",
        "These are the kinds of allegations that Orlan makes elsewhere in the book.",
        "He has a history of credible allegations of theft.",
        "The miller won her claim of theft.",
        "The site removes false claims about local polling conditions in the last hours before the vote.",
        "But doubts remain about the ability of the mill to pay.",
        "The court saw in it a denial of equal protection of the laws.",
        "Kerr has overblown what he purports to have achieved.",
        "Orlan staked his claim to be the mayor's first guard.",
        "It was a claim that Orlan heard from a miller.",
        "Orlan pressed him to publicly deny that the port was closed.",
        "She criticized the court's denial of a rehearing.",
        "The letters may cast doubt on whether the plan would work.",
        "“This is not paving the way for a ban, as many ill-informed people are contending,” Kerr said.",
    ]

    @Test("are nowhere where nothing is contested", arguments: unmarked)
    func none(_ text: String) throws {
        #expect(try spans(of: text) == [])
    }
}
