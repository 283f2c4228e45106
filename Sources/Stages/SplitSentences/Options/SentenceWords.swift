public import StageKit

/// What a pipeline says of the lists of one language: each of `SentenceLists` by its name, extended or replaced.
public struct SentenceWords: Record {
    var titles = WordListChange()
    var connectors = WordListChange()
    var nameParts = WordListChange()
    var beforeNumbers = WordListChange()
    var alsoWords = WordListChange()
    var finals = WordListChange()
    var clock = WordListChange()
    var timeZones = WordListChange()
    var weekdays = WordListChange()
    var months = WordListChange()
    var shortMonths = WordListChange()
    var starters = WordListChange()
    var reportingVerbs = WordListChange()
    var linkingWords = WordListChange()
    var markedNames = WordListChange()
    var domains = WordListChange()

    /// No change to any list.
    public init() {}

    /// Shows the lists, in the order of `SentenceLists`.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("titles", &titles, .whenSet, help: "Stand before a name, and never end a sentence: Mr.")
        fields.field("connectors", &connectors, .whenSet, help: "Join two parts, and never end a sentence: e.g.")
        fields.field(
            "name-parts",
            &nameParts,
            .whenSet,
            help: "Stand in or behind a name, and end a sentence before a word of starters alone: Inc."
        )
        fields.field("before-numbers", &beforeNumbers, .whenSet, help: "Do not end a sentence before a number: No.")
        fields.field(
            "also-words",
            &alsoWords,
            .whenSet,
            help: "Those of before-numbers that are words too, and end a sentence before anything else."
        )
        fields.field("finals", &finals, .whenSet, help: "End a sentence before any capital: etc.")
        fields.field(
            "clock",
            &clock,
            .whenSet,
            help: "End a sentence before a capital, unless a time zone, a day or a month follows: a.m."
        )
        fields.field("time-zones", &timeZones, .whenSet, help: "Stand behind a time of the day: EST.")
        fields.field("weekdays", &weekdays, .whenSet, help: "The days of the week, in full and short.")
        fields.field("months", &months, .whenSet, help: "The months, in full and short.")
        fields.field(
            "short-months",
            &shortMonths,
            .whenSet,
            help: "Those of months that are written with a stop; they work as name-parts do."
        )
        fields.field("starters", &starters, .whenSet, help: "Often begin a sentence, and are no names: however.")
        fields.field(
            "reporting-verbs",
            &reportingVerbs,
            .whenSet,
            help: "Tell that somebody spoke, behind his name: asked."
        )
        fields.field(
            "linking-words",
            &linkingWords,
            .whenSet,
            help: "Stand inside of names, or between a name and its verb: of, later."
        )
        fields.field(
            "marked-names",
            &markedNames,
            .whenSet,
            help: "Names that are written with a mark, here without it: Yahoo."
        )
        fields.field("domains", &domains, .whenSet, help: "The last parts of names on the Internet: com.")
    }

    /// The lists with the changes made.
    func applied(to lists: SentenceLists) -> SentenceLists {
        var changed = lists
        titles.apply(to: &changed.titles)
        connectors.apply(to: &changed.connectors)
        nameParts.apply(to: &changed.nameParts)
        beforeNumbers.apply(to: &changed.beforeNumbers)
        alsoWords.apply(to: &changed.alsoWords)
        finals.apply(to: &changed.finals)
        clock.apply(to: &changed.clock)
        timeZones.apply(to: &changed.timeZones)
        weekdays.apply(to: &changed.weekdays)
        months.apply(to: &changed.months)
        shortMonths.apply(to: &changed.shortMonths)
        starters.apply(to: &changed.starters)
        reportingVerbs.apply(to: &changed.reportingVerbs)
        linkingWords.apply(to: &changed.linkingWords)
        markedNames.apply(to: &changed.markedNames)
        domains.apply(to: &changed.domains)
        return changed
    }
}
