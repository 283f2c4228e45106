/// Which of the places where a sentence may end are looked for.
public struct BreakRules: Sendable, Equatable {
    /// Behind a stop inside of quotation marks that close later on the line.
    public var insideQuotations = true
    /// Behind a stop that the next sentence is glued to.
    public var atGluedStops = true
    /// Before the next item of a list that stands in one line.
    public var inLists = true
    /// Behind a dateline and around a full date that stands beside a headline.
    public var aroundDates = true

    /// All of them.
    public init() {}
}
