public import StageKit

/// An office that a person of a register holds, or held.
public struct PersonRole: Record {
    /// The office: `President`, `chair of the Central Election Commission`.
    public var title = ""
    /// The state or place that it is an office of: `Tavaria`.
    public var country: String?
    /// The first year in which the person held it.
    public var from: Int?
    /// The last year in which the person held it.
    public var to: Int?

    /// No office.
    public init() {}

    /// Shows the fields.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("title", &title, .required, help: "The office, such as President.")
        fields.field("country", &country, .whenSet, help: "The state or place that it is an office of.")
        fields.field("from", &from, .whenSet, help: "The first year in which the person held it.")
        fields.field("to", &to, .whenSet, help: "The last year in which the person held it.")
    }

    /// The office in words: `President of Tavaria`.
    var text: String { country.map { "\(title) of \($0)" } ?? title }

    /// Whether it was held in a year; where the year is not known, whether no other office came after it.
    func isHeld(in year: Int?) -> Bool {
        guard let year else { return to == nil }
        return (from ?? year) <= year && year <= (to ?? year)
    }

    /// The office as descriptions are compared with it.
    func office(_ lexicon: Lexicon) -> Office? {
        let bytes = Array(text.utf8)
        let spans = Words(bytes).spans
        let table = WordTable(bytes, spans, lexicon)
        return Office(table.indices.map { (table.key($0), table.traits($0)) })
    }
}
