/// The words that the boundary rules of one language know, as a reader would list them: without the final stop.
///
/// An abbreviation in small letters counts in any case, one with a capital only where the text has it with a capital
/// (`Mass`). Words longer than sixteen bytes are not looked for.
public struct SentenceLists: Sendable, Equatable {
    /// Stand before a name, and never end a sentence: `Mr`, `Gen`.
    public var titles: [String] = []
    /// Join what follows to what stands before, and never end a sentence: `e.g`, `vs`.
    public var connectors: [String] = []
    /// Stand inside or behind a name, and end a sentence before one of `starters` alone: `Inc`, `Calif`.
    public var nameParts: [String] = []
    /// Do not end a sentence before a number: `No`, `fig`.
    public var beforeNumbers: [String] = []
    /// Those of `beforeNumbers` that are also words that may end a sentence: `no`, `art`.
    public var alsoWords: [String] = []
    /// End a sentence before any capital: `etc`.
    public var finals: [String] = []
    /// Times of the day: end a sentence as `finals` do, unless a time zone, a day or a month follows: `a.m`.
    public var clock: [String] = []
    /// Stand behind a time of the day: `EST`.
    public var timeZones: [String] = []
    /// The days of the week, in full and short.
    public var weekdays: [String] = []
    /// The months, in full and short.
    public var months: [String] = []
    /// Those of `months` that are abbreviations: as `nameParts`; a date goes on behind them.
    public var shortMonths: [String] = []
    /// Often begin a sentence, and are no names: `the`, `however`.
    public var starters: [String] = []
    /// Tell that somebody spoke, behind his name: `asked`.
    public var reportingVerbs: [String] = []
    /// May stand between the parts of a name, or between a name and its verb: `of`, `later`.
    public var linkingWords: [String] = []
    /// Names that are written with a mark, here without it: `Yahoo` for `Yahoo!`
    public var markedNames: [String] = []
    /// The last parts of names on the Internet and of file names: `com`, `pdf`.
    public var domains: [String] = []

    /// Lists without a word.
    public init() {}
}
