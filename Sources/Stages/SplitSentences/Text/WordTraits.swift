/// What the lists say of a word.
struct WordTraits: OptionSet, Sendable {
    let rawValue: UInt16

    // MARK: Of the word before a stop

    /// An abbreviation: its stop ends nothing before a small letter.
    static let abbreviation = WordTraits(rawValue: 1 << 0)
    /// Goes on before a name: `Gen. Orlan`, `Kerr Inc. Chairman`.
    static let beforeName = WordTraits(rawValue: 1 << 1)
    /// Goes on before a number: `No. 5`, `Nov. 8`.
    static let beforeNumber = WordTraits(rawValue: 1 << 2)
    /// Ends the sentence before a word that often begins one: `the Kerr Co. It closed`.
    static let endsBeforeStarter = WordTraits(rawValue: 1 << 3)
    /// `a.m.` and `p.m.`
    static let clock = WordTraits(rawValue: 1 << 4)
    /// Also a word of its own, so that only a number keeps it from ending a sentence: `no`, `art`.
    static let alsoWord = WordTraits(rawValue: 1 << 5)
    /// Counts only where the text has it with a capital: `Mass.`, `Wash.`
    static let onlyCapital = WordTraits(rawValue: 1 << 6)
    /// A name that is written with a mark: `Yahoo!`
    static let markedName = WordTraits(rawValue: 1 << 7)

    // MARK: Of the word behind a stop

    /// Often begins a sentence and is no name: `the`, `it`, `however`.
    static let starter = WordTraits(rawValue: 1 << 8)
    /// Reports speech behind a name: `said`, `asked`.
    static let reporting = WordTraits(rawValue: 1 << 9)
    /// Stands behind a time of the clock: `EST`, `Monday`, `May`.
    static let afterClock = WordTraits(rawValue: 1 << 10)
    /// The last part of a name on the Internet: `com`, `by`.
    static let domain = WordTraits(rawValue: 1 << 11)
    /// Stands between the parts of a name, or between a name and its verb: `of`, `later`.
    static let linking = WordTraits(rawValue: 1 << 12)
    /// A title before a name, which is a title in capitals too.
    static let title = WordTraits(rawValue: 1 << 13)
    /// The name of a month, in full or short.
    static let month = WordTraits(rawValue: 1 << 14)
    /// The name of a day of the week, in full or short.
    static let weekday = WordTraits(rawValue: 1 << 15)
}
