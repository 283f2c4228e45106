import English
import StageKit

/// Nouns for people and bodies that the rules for clauses need not know: only who a source without a name is asks for them.
enum EnglishPeople {
    /// What stands before a name for politeness' sake.
    static let courtesy = WordKeySet(words: "mr mrs ms miss dr sir madam lord lady dame")

    /// What stands behind a surname and belongs to the name.
    static let nameSuffixes = WordKeySet(words: "jr sr ii iii iv")

    /// What one person can be and is no office.
    static let persons = WordKeySet(words: personNouns)

    private static let personNouns = """
        person individual source insider attendee participant caller bystander onlooker eyewitness passerby motorist tourist
        shopper customer client subscriber reader viewer listener fan player coach referee umpire goalkeeper striker captain
        child boy girl teenager teen toddler pensioner widow widower fiance fiancee girlfriend boyfriend grandfather
        grandmother grandson granddaughter nephew niece gunman attacker suspect defendant complainant accuser whistleblower
        inmate prisoner hostage captive terrorist militant rebel fighter hacker scientist veterinarian vet pediatrician
        psychiatrist midwife paramedic caretaker gardener cleaner waiter waitress bartender cook chef cashier plumber
        electrician mechanic builder carpenter miner sailor trucker cyclist runner swimmer boxer sprinter
        """

    /// What one body can be; with a capital most of them are parts of other names.
    static let bodies = WordKeySet(words: bodyNouns)

    private static let bodyNouns = """
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

    /// What several people or bodies can be: whatever one of them can be, more than once.
    static let groups: WordKeySet = {
        var words: [WordKey] = []
        for noun in roles + split(personNouns) + split(bodyNouns) { words += plurals(of: noun) }
        for word in split(others) { words.append(WordKey(word)) }
        return WordKeySet(words)
    }()

    /// The nouns for the offices and trades of one person.
    private static var roles: [String] {
        (EnglishWords.open + EnglishPlaces.words).filter { $0.0 == .role }.flatMap { split($0.1) }
    }

    /// What has no singular here, or one that is no plain noun of the lists above.
    private static let others = """
        persons adults villagers locals islanders townspeople settlers migrants immigrants asylum-seekers
        commuters homeowners landlords renters taxpayers consumers employers jobseekers vendors sellers buyers
        dealers importers exporters moderates progressives hardliners nationalists communists populists
        centrists liberals conservatives libertarians evangelicals christians muslims jews catholics protestants
        hindus sikhs europeans africans russians ukrainians chinese british french germans italians israelis
        palestinians iranians kurds texans californians scots forecasters policymakers decision-makers
        rule-makers moviegoers churchgoers caucusgoers theorists therapists feminists environmentalists
        abolitionists naysayers pro-lifers feds bigwigs troops children midwives passersby servicemen personnel
        crews couples households followers family couple duo trio crew crowd band community public companies
        corporations agencies organisations organizations associations institutions committees courts
        governments ministries departments parties bodies armies teams schools colleges universities churches
        newspapers outlets countries nations states communities neighbourhoods neighborhoods
        """

    private static func split(_ list: String) -> [String] {
        list.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// `workers`, `businessmen`
    private static func plurals(of noun: String) -> [WordKey] {
        if noun.hasSuffix("man") { return [WordKey(noun.dropLast(2) + "en")] }
        return EnglishInflection.forms(ofNoun: noun).dropFirst().map { WordKey($0) }
    }
}
