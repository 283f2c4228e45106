import StageKit

extension Rule {
    static let subjectCueExamples: [Example<AttributeQuotes.Options>] = [
        .quotes("What was said before.", "Kerr said that because nobody came."),
        .quotes("With that.", "Kerr said that ⟦indirect‖the port would stay open⟧."),
        .quotes("Without that.", "Kerr said ⟦indirect‖the port would stay open⟧."),
        .quotes("That as a subject.", "Kerr said ⟦indirect‖that was late⟧."),
        .quotes("An addressee.", "Kerr told reporters that ⟦indirect‖the port would stay open⟧."),
        .quotes(
            "A colon behind it.",
            "Kerr said that ⟦indirect‖they had gone over the plan⟧:\n\n“⟦direct‖We sent letters.⟧”"
        ),
        .quotes("A noun behind a determiner.", "There’s some doubt about it: The ferry finds the port late."),
        .quotes("A participle behind a count.", "Two of the 20 confirmed cases in Velm were late."),
        .quotes("An adverb of a participle without an ending.", "Kerr cited ⟦indirect‖sincerely held views⟧."),
        .quotes(
            "A list behind a colon.",
            "Kerr said ⟦indirect‖she had met three men: Bo Orlan; Cy Hart; and his son⟧."
        ),
        .quotes(
            "A second speaker on another day.",
            "Kerr said ⟦indirect‖it was late⟧ but on Monday Orlan said ⟦indirect‖it was not⟧."
        ),
        .quotes("A clause in front of the main clause.", "She said ⟦indirect‖while it was late, she hoped to come⟧."),
        .quotes(
            "A third report.",
            "Kerr said ⟦indirect‖it was late⟧, admitted that ⟦indirect‖it rained⟧, and warned that ⟦indirect‖it was cold⟧."
        ),
        .quotes("Adjectives with a comma.", "Kerr praised ⟦indirect‖a crew of well-paid, well-kept sailors⟧."),
        .quotes("What it is stands elsewhere.", "The port closed, as Kerr promised to do."),
        .quotes("An adjective like an adverb.", "Kerr said ⟦indirect‖further ferries would come⟧."),
        .quotes("When something was said of it.", "Kerr labelled ⟦mixed‖Orlan as “a sailor⟧” two days after the vote."),
        .quotes("How much.", "Kerr described ⟦indirect‖a port so old that it closed⟧."),
        .quotes("A question that is begged.", "This begs the question: is the port late?"),
        .quotes("That before a colon.", "Kerr told them that: “⟦direct‖We must leave this port now.⟧”"),
        .quotes("A programme.", "Kerr predicted on Velm Radio's “Evening Hour” that ⟦indirect‖the port would close⟧."),
        .quotes("An issue of a magazine.", "Kerr writes for the May issue of the Courier."),
        .quotes("An adjective before a noun.", "The same rules that Kerr made now close the port."),
        .quotes("What somebody agrees to.", "By reading on, you agree to our terms."),
        .quotes("Somebody who is rung up for something.", "Kerr called her husband to leave the port."),
        .quotes("An adverb of a participle.", "Kerr cited ⟦indirect‖newly printed letters from the port⟧."),
        .quotes(
            "A clause in front whose verb looks like a noun.",
            "When Kerr says ⟦indirect‖the ferries cost money⟧, she’s right about the price."
        ),
        .quotes("Another way to name one.", "Kerr said to reporters that ⟦indirect‖the port would stay open⟧."),
        .quotes("A noun with a clause of its own.", "Kerr warned last week of old ferries that carry oil."),
        .quotes(
            "An insertion before the verb of a clause within the object.",
            "Kerr voiced ⟦indirect‖the view that the port, by closing early, was losing ships⟧."
        ),
        .quotes("A date.", "Kerr announced in March 2030 that ⟦indirect‖the port would close⟧."),
        .quotes(
            "An adverbial with two determiners.",
            "Kerr said in all her letters that ⟦indirect‖the port was late⟧."
        ),
        .quotes("A term.", "Kerr has seen a kind of rain called drizzle."),
        .quotes("A date within a phrase.", "Kerr cited ⟦indirect‖a Jan. 25 letter⟧."),
        .quotes("Somebody who is rung up.", "Kerr called him and left."),
        .quotes("When and to whom.", "What Kerr said last night for the sailors was late."),
        .quotes("An adverbial.", "Kerr said on Monday that ⟦indirect‖the port would stay open⟧."),
        .quotes("An infinitive.", "Kerr promised ⟦indirect‖to keep the port open⟧."),
        .quotes("What somebody is told to do.", "As Kerr told ⟦indirect‖Orlan to wait⟧, the ferry left."),
        .quotes("A question.", "Kerr asked ⟦indirect‖whether the port was open⟧."),
        .quotes("A noun phrase with its label.", "Kerr described ⟦indirect‖the port as a useful door⟧ on Monday."),
        .quotes("When it was said, and which plan.", "Kerr rejected ⟦indirect‖the plan of the year⟧ on 5 May."),
        .quotes("A month like an auxiliary.", "A ferry that sailed in May showed ⟦indirect‖the port was late⟧."),
        .quotes("How late on which day.", "Kerr said late on Monday that ⟦indirect‖the port had closed⟧."),
        .quotes(
            "An apposition whose last comma is missing.",
            "Anna Kerr, a lawyer for the port said ⟦indirect‖it was late⟧."
        ),
        .quotes(
            "A verb with a day behind an apposition.",
            "Bo Orlan, the mayor's spokesman, promised Thursday that ⟦indirect‖the port would stay open⟧."
        ),
        .quotes("A thing, and what the narrator adds.", "Kerr denied ⟦indirect‖it⟧, and the port was late."),
        .quotes("What the narrator holds against it.", "Kerr said ⟦indirect‖the port was safe⟧, yet the ferries left."),
        .quotes("A clause with “as”.", "The plans come as several sailors say ⟦indirect‖it is late⟧."),
        .quotes("A headline's passive.", "Kerr Expected to Leave the Port"),
        .quotes("A date without a preposition.", "The Courier reported May 26 that ⟦indirect‖the port had closed⟧."),
        .quotes("A count up to a day.", "Kerr confirmed ⟦indirect‖ten cases⟧ as of Monday."),
        .quotes("Partly in marks.", "Kerr said ⟦mixed‖the port was “a useful door.⟧”"),
        .quotes("Words that a colon announces.", "Kerr explained it this way: “⟦direct‖The port will stay open.⟧”"),
        .quotes(
            "A subject with what is bound to it.",
            "Officials in all five towns warn that ⟦indirect‖it will rain⟧."
        ),
        .quotes("What is written on it.", "The letter on the door read: “⟦direct‖The port is closed.⟧”"),
        .quotes("Words that end with their mark.", "A shirt that reads “⟦direct‖Go Home⟧” on its back is here."),
        .quotes("A second subject.", "Kerr said ⟦indirect‖the port was safe⟧, but Orlan said ⟦indirect‖it was not⟧."),
        .quotes("The narrator goes on.", "Kerr said ⟦indirect‖the port was safe⟧, while Orlan slept."),
        .quotes(
            "The main clause is still to come.",
            "While Kerr said ⟦indirect‖the port was safe⟧, Orlan left for Velm."
        ),
        .quotes(
            "A report inside of a report.",
            "Kerr said that ⟦indirect‖Orlan had warned that ⟦indirect‖it would rain⟧⟧."
        ),
        .quotes("What is wanted inside of a report is part of it.", "Kerr said that ⟦indirect‖she wanted to leave⟧.") {
            $0.acts = [.speech, .writing, .thought]
        },
        .quotes("No report without a subject.", "The port was closed, and the report was late."),
        .quotes("A topic is no content.", "Kerr and Orlan discussed the port."),
        .quotes("Nothing was said.", "Kerr said nothing."),
        .quotes("Words that stand elsewhere.", "Kerr said so on the bridge and did not smile."),
        .quotes("A noun that looks like a verb.", "The United States and its claims were late."),
        .quotes("What is found is a thing.", "Police found a blue letter by the door of the mill."),
        .quotes("A noun behind an adjective.", "Kerr said ⟦indirect‖the new rules protect the port from the ferry⟧."),
        .quotes("A noun with a verb of its own.", "The port's own Velm rules will not stop the ferry."),
        .quotes("A noun behind a number.", "The index of the port is up 0.2 points to 91.2."),
        .quotes("Something that nobody says.", "Kerr waited. Something told her that it would rain."),
        .quotes("A noun behind its owner.", "Kerr left the ferry. Its signals cannot be heard in the port."),
        .quotes("A name in marks.", "Orlan led a class called “The Old Port” in Velm."),
        .quotes("A name.", "Orlan left with a ferry called Velm."),
        .quotes("A name behind any noun.", "Sailors left on another ferry called Velm Star on Monday."),
        .quotes("What somebody dares.", "“⟦direct‖I dare say the port is late,⟧” said Kerr."),
        .quotes("Nobody speaks.", "Orlan left the plan, which challenged the bank."),
        .quotes("One of several.", "One of them said ⟦indirect‖the port was late⟧."),
        .quotes("The other of two.", "The other said only that ⟦indirect‖the port was late⟧."),
        .quotes("A source without a name.", "Two men who asked not to be named said ⟦indirect‖it was late⟧."),
        .quotes("What is noted is a thing.", "Kerr has noted that long statement."),
        .quotes(
            "Words that stand behind a colon after all.",
            "Kerr said it before and will say it again: ⟦indirect‖the port will stay open⟧."
        ),
        .quotes(
            "A main clause that begins with a noun.",
            "Although Kerr said ⟦indirect‖it was late⟧, sailors still have hope."
        ),
        .quotes(
            "A main clause without a noun.",
            "When Orlan said that ⟦indirect‖the port was sold⟧, that was false."
        ),
        .quotes(
            "Between dashes.",
            "The mayor – he won't say ⟦indirect‖which one⟧ – told Kerr: “⟦direct‖Nobody will come.⟧”"
        ),
        .quotes("The verb is still to come.", "Kerr said ⟦mixed‖it would, if Orlan agreed, be “a useful door.⟧”"),
        .quotes("A clause that says when first.", "Orlan, who in 2030 said ⟦indirect‖it was late⟧, left for Velm."),
        .quotes("A clause about the subject.", "A man who wrote the report said ⟦indirect‖it was late⟧."),
        .quotes(
            "A clause about the subject, whose verb could be a participle.",
            "Sailors in the towns that missed ferries said ⟦indirect‖it was late⟧."
        ),
        .quotes(
            "A clause about the subject, whose verb is in no list.",
            "Sailors who share the view have said ⟦indirect‖it was late⟧."
        ),
        .quotes("A cleft sentence.", "What Kerr said is that ⟦indirect‖the port is late⟧."),
        .quotes("A cleft sentence behind a conjunction.", "But what Kerr said was that ⟦indirect‖the port is late⟧."),
        .quotes("An office that is asked.", "I asked Kerr's office ⟦indirect‖whether the port was late⟧."),
        .quotes("What it is called stands first.", "Kerr dismissed ⟦mixed‖as “a fable” the story of the port⟧."),
        .quotes("A verb that is part of a pronoun.", "Kerr said ⟦indirect‖they’re late⟧."),
        .quotes("An auxiliary that is part of a pronoun.", "Kerr said ⟦indirect‖he’d welcome a visit⟧."),
        .quotes("What is said begins with that.", "Kerr said ⟦indirect‖that’s late⟧."),
        .quotes("An adverb that is an adjective, too.", "Kerr has long said that ⟦indirect‖the port was late⟧."),
        .quotes(
            "A time between auxiliary and verb.",
            "Kerr’s friends have in recent weeks said ⟦indirect‖the port was late⟧."
        ),
        .quotes(
            "An example with an apposition.",
            "Top officials, including Anna Kerr of Velm, the mayor, have said ⟦indirect‖it was late⟧."
        ),
        .quotes(
            "An apposition with a verb.",
            "Mayor Anna Kerr of Velm, a lawyer who has seen the port, said ⟦indirect‖the sailors deserved better⟧."
        ),
        .quotes("A share of people.", "About three in 10 said ⟦indirect‖they liked the ferry⟧."),
        .quotes(
            "A long subject behind a conjunction.",
            "But local and federal officials in the harbour and at the mill have said ⟦indirect‖it was late⟧."
        ),
        .quotes(
            "A bracket and a comma.",
            "Sen. Anna Kerr (R-Velm), said after a walk on Friday that ⟦indirect‖the port was late⟧."
        ),
        .quotes(
            "On whose programme.",
            "Sunday on Velm Radio’s “Evening Hour,” Anna Kerr said ⟦indirect‖the port was late because of the rain⟧."
        ),
        .quotes(
            "A time with a clause before the main clause.",
            "Since June, when Kerr said ⟦indirect‖the port was late⟧, the sailors have left."
        ),
        .quotes(
            "An adverb that is a conjunction, too.",
            "Kerr said ⟦indirect‖her ministry had not yet seen the plan⟧."
        ),
        .quotes("A second verb of what is said.", "Kerr said ⟦indirect‖she was tired and wanted a bridge⟧."),
        .quotes(
            "A report in the subject of another.",
            "Orlan, who said ⟦indirect‖he liked the port⟧, said ⟦indirect‖the ferry was late⟧."
        ),
        .quotes(
            "The speaker's next act.",
            "Kerr said ⟦indirect‖the port was late⟧, and she accused ⟦indirect‖Orlan of a fable⟧."
        ),
        .quotes(
            "Another speaker with an apposition.",
            "Kerr said ⟦indirect‖it was late⟧, and Teo Orlan, an engineer from Velm, said ⟦indirect‖it was not⟧."
        ),
        .quotes("A verb in no list.", "The sailor said ⟦indirect‖people misread the signals of the port⟧."),
        .quotes("What can be said like a word.", "Kerr said the same thing about the port."),
        .quotes(
            "An object with an apposition.",
            "Kerr accused ⟦indirect‖Orlan, the mayor of Velm, of hiding the plan at a meeting⟧."
        ),
        .quotes(
            "A day behind an apposition.",
            "Anna Kerr, who lives in Velm, on Friday declared ⟦indirect‖the port was late⟧."
        ),
        .quotes("Whose an addressee is.", "Kerr told her sailors that ⟦indirect‖it was late⟧."),
        .quotes("An addressee and her ship.", "Kerr told her ⟦indirect‖ships would be late⟧."),
        .quotes("An addressee with a preposition.", "Kerr urged ⟦indirect‖half of the sailors to stay⟧."),
        .quotes("A verb behind what is promised.", "Kerr promised ⟦indirect‖to close the port⟧ and left for Velm."),
        .quotes("What somebody will not do.", "Kerr vowed ⟦indirect‖not to close the port⟧."),
        .quotes("A day alone is no content.", "Kerr responded Friday, saying ⟦indirect‖the port was late⟧."),
        .quotes("A word that answers.", "Kerr said ⟦indirect‖yes⟧. Orlan said ⟦indirect‖no⟧."),
        .quotes("What somebody used to say.", "Kerr used to say ⟦indirect‖the port was a door⟧."),
        .quotes(
            "The closing mark is missing, and the narrator goes on.",
            "Kerr said: \"⟦direct‖We will not leave the port.⟧ She added that ⟦mixed‖the drill was called \"Calm River⟧\"."
        ),
        .quotes(
            "A participle that opens the sentence.",
            "Asked about the port, Anna Kerr, a lawyer from Velm, said ⟦indirect‖it was late⟧."
        ),
        .quotes("When, before an adverb.", "Officials at first said ⟦indirect‖the ferry would sail⟧."),
    ]
}
