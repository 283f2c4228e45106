import English
import StageKit

/// Nouns for people and bodies that the rules for clauses need not know: only who a source without a name is asks for them.
enum EnglishPeople {
    /// What one person can be and is no office.
    static let persons = WordKeySet(
        words: """
            person individual source insider attendee participant caller bystander onlooker eyewitness passerby motorist tourist
            shopper customer client subscriber reader viewer listener fan player coach referee umpire goalkeeper striker captain
            child boy girl teenager teen toddler pensioner widow widower fiance fiancee girlfriend boyfriend grandfather
            grandmother grandson granddaughter nephew niece gunman attacker suspect defendant complainant accuser whistleblower
            inmate prisoner hostage captive terrorist militant rebel fighter hacker scientist veterinarian vet pediatrician
            psychiatrist midwife paramedic caretaker gardener cleaner waiter waitress bartender cook chef cashier plumber
            electrician mechanic builder carpenter miner sailor trucker cyclist runner swimmer boxer sprinter
            """
    )

    /// What one body can be; with a capital most of them are parts of other names.
    static let bodies = WordKeySet(
        words: """
            firm airline hospital bank insurer retailer carrier lender automaker carmaker drugmaker manufacturer maker supplier
            contractor operator provider utility brewer broadcaster publisher startup supermarket chain giant conglomerate
            subsidiary brand business charity nonprofit institute watchdog regulator ombudsman
            panel jury tribunal judiciary legislature assembly caucus delegation cabinet presidency bloc authority council
            military militia junta regime opposition coalition leadership faction wing
            city town village county district borough
            club squad orchestra choir theatre theater museum gallery library festival zoo
            congregation clergy
            newsroom tabloid weekly daily magazine paper publication podcast blog
            """
    )

    /// What several people or bodies can be: whatever one of them can be, more than once.
    static let groups: WordKeySet = {
        var words: [WordKey] = []
        for role in EnglishWords.roles + EnglishPlaces.roles { words += plurals(of: role) }
        for word in others.split(whereSeparator: \.isWhitespace) { words.append(WordKey(word)) }
        return WordKeySet(words)
    }()

    private static let others = """
        persons individuals attendees participants callers bystanders eyewitnesses motorists tourists shoppers customers clients
        subscribers readers viewers listeners fans players coaches referees children boys girls teenagers teens pensioners
        adults gunmen attackers suspects defendants complainants accusers whistleblowers inmates prisoners hostages terrorists
        fighters hackers sailors miners cyclists firefighters paramedics psychiatrists pediatricians villagers locals islanders
        townspeople settlers migrants immigrants asylum-seekers commuters homeowners landlords renters taxpayers consumers
        employers jobseekers vendors sellers buyers dealers brokers importers exporters organisers moderates progressives
        hardliners nationalists socialists communists populists centrists liberals conservatives libertarians evangelicals
        christians muslims jews catholics protestants hindus sikhs europeans africans russians ukrainians chinese british
        french germans italians israelis palestinians iranians kurds texans californians scots
        forecasters policymakers decision-makers rule-makers legislatures moviegoers churchgoers caucusgoers theorists
        therapists feminists environmentalists abolitionists naysayers pro-lifers feds bosses bigwigs veterans troops
        servicemen personnel crews couples households followers family couple duo trio crew crowd band community public
        firms airlines hospitals banks insurers retailers carriers lenders automakers carmakers manufacturers makers suppliers
        contractors operators providers utilities broadcasters publishers startups supermarkets chains businesses companies
        corporations charities nonprofits watchdogs agencies organisations organizations associations institutions institutes
        committees councils panels courts tribunals juries governments ministries departments parties caucuses coalitions
        bodies authorities regimes militaries militias armies factions clubs teams schools colleges universities churches
        museums libraries newspapers papers outlets magazines broadcasters cities towns counties countries nations states
        communities neighbourhoods neighborhoods districts
        """

    /// `workers`, `businessmen`
    private static func plurals(of role: String) -> [WordKey] {
        if role.hasSuffix("man") { return [WordKey(role.dropLast(2) + "en")] }
        return EnglishInflection.forms(ofNoun: role).dropFirst().map { WordKey($0) }
    }
}
