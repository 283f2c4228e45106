import StageKit
import Testing

@Suite("Where a claim begins and ends")
struct ClauseTests {
    static let marked = [
        "Orlan claimed that ⟦if the dam broke, the port would drown⟧, and left.",
        "Orlan claimed that ⟦the dam, which he had built, was old⟧, as Kerr knew.",
        "Orlan claimed that ⟦the dam was old⟧, that the mill was new and that the port was closed.",
        "A letter claiming ⟦the dam is old⟧ got lost.",
        "A miller who claimed ⟦the dam is old⟧ got a fine.",
        "To claim that ⟦the dam is old⟧ is wrong.",
        "The claim that ⟦the dam that Orlan built is old⟧ made them angry.",
        "The claims that ⟦he lied⟧ make them angry.",
        "Orlan claims ⟦there was no plot⟧ and was heard.",
        "Orlan claimed ⟦the gates were all but shut⟧.",
        "Orlan claims ⟦the dam is safe⟧ when, in fact, the dam is old.",
        "Orlan claimed ⟦the dam was old⟧, the mill was new.",
        "Kerr denied ⟦hiding the salt⟧ and instead blamed Orlan.",
        "Kerr denied ⟦wrongdoing⟧ and other ministers have left.",
        "Orlan claimed ⟦never to have seen the dam⟧.",
        "Claims by Orlan that ⟦the dam leaked⟧ were baseless.",
        "They claim ⟦35,000 people came⟧.",
        "Orlan claimed ⟦the dam broke on Dec. 30⟧.",
        "She knew ⟦what Orlan allegedly did to Kerr⟧.",
        "They read ⟦letters Orlan allegedly wrote in May⟧.",
        "They saw ⟦papers allegedly taken from the port⟧ and left.",
        "⟦They were also allegedly fined⟧.",
        "A miller ⟦who allegedly stole salt⟧ has left Torva.",
        "⟦The guard allegedly hid the salt, sold the mill, and fined Kerr⟧.",
        "He heard of the ⟦alleged theft⟧ soon after.",
        "They did not search the ⟦alleged hideout⟧ to please them.",
        "They spoke of the ⟦alleged ties to Kesmar⟧.",
        "The papers show ⟦the guards allegedly lied⟧.",
        "Kerr rejected an accusation on Monday by Orlan that ⟦she hid the salt⟧.",
        "Kerr dismissed ⟦the claim about the dam⟧ by simply laughing.",
        "The council was wrong to say that ⟦the dam is old⟧.",
        "Kerr dismissed the claim that ⟦the dam was old⟧ as nonsense.",
        "Critics claim ⟦Orlan is old and wants rest⟧.",
        "⟦Orlan allegedly hid the salt and left⟧.",
        "Orlan claimed ⟦the dam was old⟧ and called for repairs.",
        "Orlan claimed ⟦the dam was old⟧, a claim that pleased many.",
        "Kerr has denied ⟦knowledge of that leak⟧, and had left.",
        "⟦Attacks allegedly carried out by guards⟧ have stopped.",
        "Orlan claimed ⟦the dam was “old, leaking and ugly” for years⟧.",
        "Orlan claims ⟦they could do nothing but wait⟧.",
    ]

    @Test("is where English clauses do", arguments: marked)
    func ends(_ text: String) throws {
        let marked = MarkedText(text)
        #expect(try Flagging.spans(of: marked.plain) == marked.marks.map(\.span))
    }

    static let unmarked = [
        "They sold bogus stories that appeal to many.",
        "Kerr read out claims that Orlan denied.",
        "Nobody in the camp of Kerr denies that the dam is old.",
        "Neither, he added, did Kerr deny that the dam is old.",
        "“Either you protest or you don’t protest at all,” Kerr said.",
        "“She hasn’t met rumors that last,” Kerr said.",
        "“I’m no conspiracy theorist,” Kerr said.",
        "Every allegation of fraud should be read.",
        "They made no definite claims to rule.",
        "Her claim to fame is a song.",
        "People are in denial about the cost.",
        "The guards had a rule against denying driving privileges to millers.",
        "Somebody falsely accused of theft may be fined.",
        "Look for the claim you’re reading in the list.",
        "It helped them to dismiss the story.",
        "They should get better at debunking these tales.",
        "A court dismissed the claims.",
        "The institute substantiated allegations that the dam was old.",
        "For even the most minor alleged theft they were fined.",
        "There is no such thing as luck.",
        "“It was late,” Orlan reportedly said in May.",
        "It would be too much to claim that the dam is old.",
        "Every guard who alleges theft is heard.",
        "The claim that the dam was old is, of course, true.",
        "Kerr rejects the idea of closing the port.",
        "Virtually no one in Torva disputes the report.",
        "The council upheld Orlan's claim of fraud.",
    ]

    @Test("is nowhere where nothing is claimed, or nobody contests it", arguments: unmarked)
    func none(_ text: String) throws {
        #expect(try Flagging.claims(of: text) == [])
    }

    @Test("is a pair of quotation marks further where a claim has one of them")
    func balanced() throws {
        let marked = MarkedText("Kerr denied ⟦any \"role in the theft on Monday\"⟧ at all.")
        #expect(try Flagging.spans(of: marked.plain) == marked.marks.map(\.span))
    }
}
