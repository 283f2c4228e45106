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
        "Kerr went to court, alleging ⟦her garden was flooded by the opening of the gates⟧.",
        "Kerr's suit alleges ⟦the changes to the plan – which removed the gates – were made by Orlan⟧.",
        "Kerr claimed ⟦all she had seen was rain⟧, but in May others told of a flood.",
        "Orlan claimed ⟦the flood closed two gates, as well as a bridge in Torva⟧.",
        "There were claims that ⟦the flood was not an accident, but a plot to close the port⟧.",
        "There were claims that ⟦the figures were not accurate, but altered to make the dam look safe⟧.",
        "Orlan claims ⟦he lost his job at the mill in Velm, Torva, after he joined a choir⟧.",
        "When Orlan claimed ⟦he had seen the flood⟧, the Courier printed a correction.",
        "When Orlan claimed ⟦he had seen the flood around the time they were closing the port⟧, Torva's paper put out a map.",
        "They mocked the contention that ⟦Orlan had told Kerr to lie⟧.",
        "The story's contention that ⟦they have proof Orlan told Kerr to lie⟧ is fundamentally wrong.",
        "The contention that ⟦he won in Velm because voters there are old and rich⟧ is nothing but an excuse.",
        "⟦The council purportedly asks whether Torva, with money from a miller, wanted to buy the gates⟧.",
        "Kerr has claimed ⟦she was robbed and held in a mill for weeks⟧.",
        "Trade has fallen, and the ⟦so-called moderate rebels⟧ remain a puzzle.",
        "They spoke of ⟦the mill's alleged links to Torva⟧.",
        "They spoke of ⟦his alleged links to Torva⟧.",
        "The council heard ⟦claims of theft⟧, which Orlan denies.",
        "The mayor stayed to hear ⟦claims of an old theft⟧, which he denies.",
        "Kerr disputed ⟦the entire story⟧ on Wednesday.",
        "Then Kerr refuted ⟦that statement⟧ when she rose to speak.",
        "Kerr is refuting ⟦the claim about the dam⟧ on Twitter.",
        "The mayor refuted ⟦the tale of the flood⟧ in no uncertain terms.",
        "Orlan lied as he denied ⟦seeing who hid the salt⟧ and then blamed Kerr.",
        "Kerr took issue with the council's claim — used to justify the tax — that ⟦the dam is safe⟧.",
        "Kerr took issue with the view that ⟦because the dam has no name, its keeper can't be blamed⟧.",
        "Kerr rebutted Orlan's complaint that ⟦a wall was ugly⟧, provided an estimate of the cost and left.",
        "They praised the council for having discredited Orlan’s claim that ⟦the gates are old⟧ and affirming Kerr’s.",
        "It is not true that ⟦the guards are a cruel, occupying force in Torva⟧.",
        "Orlan claims ⟦the guards left and stole the salt⟧.",
        "A page falsely claiming that ⟦Kerr had left⟧ was closed.",
        "Critics disputed Orlan's insistence that ⟦none of the letters were lost⟧.",
        "These ⟦so-called volunteers⟧ pose a threat to the port.",
        "The claim that ⟦the dam was old⟧ is simply wrong.",
        "The sailors left by night, with ⟦guards reportedly holding the doors⟧.",
        "⟦Newly minted chief of staff Bo Orlan reportedly called Kerr⟧.",
        "⟦Kerr had reportedly told two guards not to wait⟧. pic.example.com/EdY",
        "Kerr's book claimed that ⟦Orlan told Brandt: “The gates will open when I say so⟧.”",
        "Kerr told the paper that claims that ⟦the gates were sold⟧ were \"a pack of lies.\"",
        "Those who claimed ⟦victory in the vote⟧ on Monday are merely tired.",
        "While Orlan is alleged ⟦to be hiding salt from the council⟧ – leading Kerr to close the mill – others watched.",
        "⟦She reportedly warned that if Kesmar does not close the gates, the valley could turn to salt⟧.",
        "Kerr alleges that ⟦letters sent by Orlan and Brandt's mills broke the law⟧.",
        "Orlan wrote a memo claiming that ⟦guards would benefit from help for newly trained millers⟧, which alarmed many.",
        "⟦Two sailors from the port of Velm are reportedly getting told to wait⟧.",
        "He was charged with ⟦alleged crimes involving his mill⟧.",
        "Asked about allegations ⟦he may have planned the attack⟧, Orlan laughed.",
        "Brandt rejected ⟦the millers' claims⟧ on other grounds, writing that the law has no such rule.",
        "⟦The miller, who felt “left in the rain,” is reportedly willing to sell the salt⟧.",
        "⟦The man was robbed and held -- allegedly by two guards⟧ -- near Velm.",
        "Orlan is denying ⟦he sold any salt⟧, costing the council weeks and days.",
        "Kerr denied ⟦sending any money to the mill⟧, causing millers to laugh.",
        "⟦The port's deputy leader, Ahmad al-Hayan, reportedly was hurt in May⟧.",
        "⟦Torvex - formed after two mills merged - is reportedly working on an offer⟧.",
        "⟦A sailor in the queue that had grown by noon reportedly pushed a guard⟧.",
        "Kerr brands claims that ⟦his aides took salt⟧ as fake news.",
        "So while sailors like Orlan are denying ⟦it has rained⟧, our mills stand under water.",
        "He had quit after ⟦allegedly stealing salt⟧.",
        "Orlan's claim that ⟦he heard of it an hour before he was to give the order that the gates be shut⟧ seems odd to many.",
        "He did, however, dispute Kerr's claim that ⟦he had called her honest⟧.",
        "The council threw out a claim by three guards from Velm that ⟦the mill broke the rules⟧.",
        "Kerr was hurt by ⟦a stone allegedly thrown by Bo Orlan⟧, a miller who was in Torva illegally.",
        "⟦Another mill is reportedly seeking a contract to open the prison in Velm⟧, a troubled camp that held up to ten guards in tents between May and June.",
        "A guard denied ⟦involvement⟧ in a telephone talk with Kerr.",
        "Kerr said the guards denied ⟦involvement⟧ well before Orlan said in Torva that the flood had a cause.",
        "It cast further doubt on Kerr's claim ⟦to be the best miller⟧ and offered a glimpse of the port.",
        "Kerr dismissed the possibility that ⟦the council might cut the money⟧ and downplayed talk of a row.",
        "Kerr denied a letter claiming ⟦she warned Orlan⟧.",
        "Kerr denied a report suggesting that ⟦the dam was old⟧.",
        "They built new gates, ⟦saving the town⟧, if we are to believe them.",
        "Kerr was wrong to say the money ⟦that supposedly went to Torva⟧ — itself a fable — could be used for the mill.",
        "They found ⟦supposedly Tavarian accounts⟧ that were made in Kesmar.",
        "Papers purport ⟦to give the public a clean, unslanted picture of the port⟧.",
        "Reports ranged from claims that ⟦he was a guard⟧ to tales that he was a miller.",
        "A student claimed that ⟦two men – one wearing a hat – jumped out of a car, attacked her, and stole her purse⟧.",
        "The flood casts doubt on ⟦her old promise to do something for the millers⟧.",
        "They spoke of allegations of ⟦theft⟧ coming from Velm.",
        "They met at ⟦the barracks he allegedly ambushed⟧.",
        "Orlan made the claim that ⟦the river is the lowest it's been since May⟧.",
        "Kerr appeared to doubt ⟦the council's assessment⟧ saying the gates are safe.",
        "Kerr dismissed a report in the Courier claiming ⟦Orlan offered to spy⟧ as a joke.",
        "Orlan claims ⟦Kerr met him at the mill one evening and told him that his post hung on it⟧.",
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
        "No word of the letter is meant to cast doubt on the rules of the port.",
        "The letters corroborate Orlan's claim that he was ill.",
        "The flood claimed more than ten guards' lives and was the worst since May.",
        "Last year the port was safe. Today, that is not the case.",
        "Kerr rejected any suggestion that the paper should be milder.",
        "Kerr dismissed his suggestion.",
        "The council saw no evidence that was sound.",
        "The paper never prints letters that prove tales are false.",
        "The court agrees a ban denies some couples in the town what the law calls a right.",
        "Brandt claimed three wins in May, won the cup and left.",
        "The bombings, claimed by the Southern Guard, that killed ten people shook Torva.",
        "That is not to deny that the port has grown.",
        "“How could the mill claim that it needs the salt if it has no sacks?” he asked.",
        "Orlan said Kerr should pair the tax with cuts, an idea millers reject.",
        "The council looked into a range of alleged thefts.",
        "The council meets to settle water disputes in May.",
        "The list leads to the songs that they claimed to.",
        "They kept talking of allegations that Kerr already has deflated.",
        "These are the kinds of allegations that Orlan makes elsewhere in the book.",
        "The mill is known for credible allegations of theft.",
        "The miller won her claim of theft.",
        "The paper removes false claims about the ferries on the eve of the vote.",
        "But doubts remain about the ability of the mill to pay.",
        "The council called it a denial of due protection to sailors.",
        "Few believe what Orlan purports to have built.",
        "Orlan staked his claim to be the mayor's first guard.",
        "It was a claim that Orlan heard from a miller.",
        "The sailors pressed Kerr to openly deny that the port was closed.",
        "The sailors lamented the council's denial of a rehearing.",
        "The flood may cast doubt on whether Kerr can win.",
        "“The port is not for sale, as some noisy people are contending,” Kerr said.",
    ]

    @Test("are nowhere where nothing is contested", arguments: unmarked)
    func none(_ text: String) throws {
        #expect(try spans(of: text) == [])
    }
}
