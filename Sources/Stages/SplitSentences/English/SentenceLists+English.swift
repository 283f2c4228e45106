extension SentenceLists {
    /// English as newspapers of Britain and North America write it.
    public static let english: SentenceLists = {
        var lists = SentenceLists()
        lists.titles = EnglishAbbreviations.titles
        lists.connectors = EnglishAbbreviations.connectors
        lists.nameParts =
            EnglishAbbreviations.companies + EnglishAbbreviations.institutions + EnglishAbbreviations.degrees
            + EnglishAbbreviations.places + EnglishAbbreviations.states + EnglishAbbreviations.measures
        lists.beforeNumbers = EnglishAbbreviations.beforeNumbers
        lists.alsoWords = EnglishAbbreviations.alsoWords
        lists.finals = EnglishAbbreviations.finals
        lists.clock = EnglishAbbreviations.clock
        lists.timeZones = EnglishCalendar.timeZones
        lists.weekdays = EnglishCalendar.weekdays
        lists.months = EnglishCalendar.months + EnglishCalendar.shortMonths
        lists.shortMonths = EnglishCalendar.shortMonths
        lists.starters = EnglishWords.starters
        lists.reportingVerbs = EnglishWords.reportingVerbs
        lists.linkingWords = EnglishWords.linkingWords
        lists.markedNames = EnglishWords.markedNames
        lists.domains = EnglishWords.domains
        return lists
    }()

    /// The words of a literal, between white space.
    static func words(_ literal: StaticString) -> [String] {
        literal.withUTF8Buffer { bytes in
            bytes.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
        }
    }
}
