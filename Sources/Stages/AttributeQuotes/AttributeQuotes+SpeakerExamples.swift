import StageKit

extension AttributeQuotes {
    /// Texts with their speakers marked where they are first named: who counts as one, and what kind each is.
    static let speakerExamples = [
        speakers("A person.", "“The port will stay open,” said ⟦person‖Anna Kerr⟧, the mayor of Velm."),
        speakers(
            "A person by an office that the article gives.",
            "The mayor of Velm, ⟦person‖Anna Kerr⟧, left. “It is late,” the mayor said."
        ),
        speakers("A person by a pronoun.", "⟦person‖Susan Kerr⟧ met Robert Orlan. She said that it rained."),
        speakers(
            "Who is told, or spoken for, does not speak.",
            "⟦person‖Robert Orlan⟧ told Susan Kerr that it rained."
        ),
        speakers("A person without a name.", "A ⟦person‖spokesman for Susan Kerr⟧ said that it rained."),
        speakers("When is no part of a name.", "⟦group‖Officials⟧ at one point said the ferry would sail."),
        speakers(
            "A person whose text is announced.",
            "⟦person‖Anna Kerr⟧ went over the vote in a letter. “It is late.”"
        ),
        speakers(
            "A person at a think tank.",
            "“It is late,” ⟦person‖Anna Kerr⟧, a sailor at a Velm-based think tank, said. “I fear that it rains.”"
        ),
        speakers("A person whose view comes first.", "⟦person‖Anna Kerr⟧ thinks that it rains. “It is late.”"),
        speakers("People without a name.", "⟦group‖Officials in Velm⟧ said that it rained."),
        speakers(
            "One of several, and the others.",
            "⟦group‖One of the sailors⟧ said that it rained. The ⟦group‖other sailors⟧ said that it did not."
        ),
        speakers(
            "Who speaks in a clause behind another verb.",
            "Prices dropped more than a mark after ⟦group‖sailors⟧ said that it rained."
        ),
        speakers("People of a state in capitals.", "In Velm, ⟦group‖US officials⟧ said that it rained."),
        speakers(
            "People without a name, who are told of.",
            "Kerr answered ⟦group‖port critics⟧ who said that it rained."
        ),
        speakers(
            "A person whom nobody names, by an office, and by other words for it.",
            "The ⟦person‖mayor of Torva⟧ said that it rained. The Torvan mayor denied that it was late."
        ),
        speakers(
            "The office of a person whom the article does name is nobody's but that person's.",
            "The mayor said that it rained. Mayor Anna Kerr left."
        ),
        speakers(
            "What a person knows is no part of what he is.",
            "A ⟦person‖sailor close to the talks⟧ said that it rained. The sailor left."
        ),
        speakers("Another's wife.", "Robert Orlan left the port. ⟦person‖His wife⟧ said that it rained."),
        speakers(
            "A paper whose name ends like an office.",
            "“⟦person‖Robert Orlan⟧ is late,” Robert Orlan said, according to Velm Insider."
        ),
        speakers(
            "A surname of two words.",
            "⟦person‖Anna San Orlan⟧ left the port. San Orlan said that it rained."
        ),
        speakers("A surname like an office.", "⟦person‖Anna Dean⟧ left the port. Mrs Dean said that it rained."),
        speakers(
            "Two trades of one person.",
            "“It rained,” former Tavaria captain and TV pundit ⟦person‖Anna Kerr⟧ said."
        ),
        speakers(
            "A name behind what is no office.",
            "The Courier's fact-checker, ⟦person‖Anna Kerr⟧, said that it rained."
        ),
        speakers(
            "A name behind a court and an office.",
            "Velm Harbour County District Court Judge ⟦person‖William H. Orlan III⟧ said that it rained."
        ),
        speakers(
            "A body's chair with another title.",
            "The chair of the Velm Roads Committee Rep. ⟦person‖Bo Orlan⟧ said that it rained."
        ),
        speakers("A headline's given name.", "⟦person‖Anna Kerr⟧ wins the vote\n\nMs Kerr said that it rained."),
        speakers("A surname like a month.", "⟦person‖Anna May⟧ left the port. May said that it rained."),
        speakers("A name behind another.", "Speaking in Velm Mr ⟦person‖Kerr⟧ said: “It is late.”"),
        speakers("A month.", "In May ⟦person‖Anna Kerr⟧ said that it rained."),
        speakers("Two surnames of a body.", "Anna Kerr left the port. ⟦organisation‖Hart & Kerr⟧ said that it rained."),
        speakers("Letters of a body.", "⟦organisation‖AT&K⟧ said that it rained."),
        speakers(
            "Somebody whom a clause tells of.",
            "⟦group‖Sailors⟧ who spoke to Anna Kerr said that it rained."
        ),
        speakers(
            "A title that is a surname, before a suffix.",
            "⟦person‖Martin King Jr⟧. left. King said that it rained."
        ),
        speakers("A title behind of and an article.", "Speaker of the House ⟦person‖Anna Kerr⟧ said that it rained."),
        speakers("A whip.", "Senate Minority Whip ⟦person‖Anna Kerr⟧ said that it rained."),
        speakers("A short title.", "Unlike Bo Orlan, PM ⟦person‖Anna Kerr⟧ left. Kerr said that it rained."),
        speakers(
            "A verb that tells the reader what to do.",
            "⟦person‖Anna Kerr⟧ left. Take Kerr, who is late. Kerr said that it rained."
        ),
        speakers(
            "Who has written it.",
            "A report by the ⟦organisation‖Velm Institute⟧ says that it rained. The report adds that it was late."
        ),
        speakers("Whose figures they are.", "⟦organisation‖Velm Institute⟧ data show that it rained."),
        speakers("No author.", "Papers obtained by Velm Radio show that it rained."),
        speakers(
            "A wife of the same name.",
            "President ⟦person‖Kerr⟧ left with First Lady Anna Kerr. Kerr said that it rained."
        ),
        speakers(
            "A bracket with a comma.",
            "⟦person‖Anna Kerr⟧ (T., Velm), who lives in Torva, said that it rained."
        ),
        speakers(
            "People whose word is part of a name, too.",
            "Anna Kerr left the Society of Physicians. ⟦group‖Physicians⟧ said that it rained."
        ),
        speakers("A word of whom a clause tells.", "⟦person‖Anna⟧, who lives in Velm, said that it rained."),
        speakers(
            "An owner in the name of a body.",
            "The ⟦organisation‖Velm Bankers’ Association⟧ said that it rained."
        ),
        speakers("A surname before a suffix.", "⟦person‖Robert Orlan Jr⟧. left the port. Orlan said that it rained."),
        speakers(
            "A word before a surname that opens the sentence.",
            "⟦person‖Anna Kerr⟧ left the port. Combative Kerr said that it rained."
        ),
        speakers(
            "A body.",
            "The ⟦organisation‖Defence Ministry⟧ said that it rained. The ministry denied that it was late."
        ),
        speakers("A body of several fields.", "The ⟦organisation‖Velm Customs and Roads Service⟧ said that it rained."),
        speakers("A body that is of a party.", "The ⟦organisation‖Republican National Committee⟧ said that it rained."),
        speakers("One who holds two offices.", "Port Chairman and CEO ⟦person‖Anna Kerr⟧ said that it rained."),
        speakers(
            "One whose office has two fields.",
            "Health and Human Services Secretary ⟦person‖Anna Kerr⟧ said that it rained."
        ),
        speakers(
            "Two with an office each.",
            "⟦group‖Mayor Anna Kerr and Port Authority President Bo Orlan⟧ said that it rained."
        ),
        speakers(
            "A state, which the article shows by its ruler.",
            "Bo Orlan is President of Tavaria. ⟦government‖Tavaria⟧ said that it rained."
        ),
        speakers("A body and its rival.", "⟦group‖The Port Board and the Ferry Office⟧ said that it rained."),
        speakers("Two who speak as one.", "Both ⟦group‖Tavaria and Kesmar⟧ assured each other that it would rain."),
        speakers(
            "Whose son it is, and not the son.",
            "⟦person‖Robert Orlan⟧ left with his son David Orlan, and he said that it rained."
        ),
        speakers(
            "A title before a given name.",
            "Sir ⟦person‖Robert Orlan⟧ left the port. Sir Robert said that it rained."
        ),
        speakers(
            "Somebody behind what his office is for.",
            "Director of Coastal Waters ⟦person‖Robert Orlan⟧ said that it rained. Orlan said that it was late."
        ),
        speakers(
            "A name that a scraper has run into the title and the headline of a link.",
            "Mayor ⟦person‖Robert Orlan⟧ Robert (Bo) Henrik OrlanPort reopens, mayor hopes MORE left. “It is late,” Orlan said."
        ),
        speakers(
            "Nobody, rather than somebody guessed.",
            "Susan Kerr met Anna Brandt. The driver said that it rained."
        ),
        speakers(
            "A surname that two people have is neither's.",
            "⟦person‖Anna Kerr⟧ said that it rained, and ⟦person‖Bo Kerr⟧ said that it did not. Kerr said that it was late."
        ),
        speakers(
            "Whom the register knows by an office.",
            "⟦person‖The president of Tavaria⟧ said that it rained."
        ) { $0.people = ListFile(register) },
    ]

    private static let register: PeopleRegister = {
        var role = PersonRole()
        role.title = "President"
        role.country = "Tavaria"
        var person = Person()
        person.id = "ilmar-dravec"
        person.name = "Ilmar Dravec"
        person.roles = [role]
        var register = PeopleRegister()
        register.people = PeopleList([person])
        return register
    }()

    private static func speakers(
        _ title: String,
        _ text: String,
        _ change: (inout Options) -> Void = { _ in }
    ) -> Example<Options> {
        var options = Options()
        change(&options)
        return Example(title, text, marks: Speaker.self, options: options)
    }
}
