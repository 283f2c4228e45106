public import StageKit

/// What terms count for concepts besides what the taxonomy says: a weights file.
///
/// The file is a table (TSV): first the line `# vocabulary: medtop/2023-10-24`, then a line for each term with a concept
/// and a weight, sorted by term and concept.
public struct TopicWeights: Record {
    /// The vocabulary, which must be that of the taxonomy.
    public var vocabulary = Placed("")
    /// The lines.
    public var rows: [TopicWeight] = []

    /// No weights.
    public init() {}

    /// Shows the fields in the order of files.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("vocabulary", &vocabulary, .required, help: "The vocabulary of the taxonomy: medtop/2023-10-24.")
        fields.field("rows", &rows, .required, help: "Lines of a term, a concept's id and a weight.")
    }
}

/// What a term counts for a concept: one line of a weights file.
public struct TopicWeight: FieldValue {
    /// The words.
    public var term: Placed<String>
    /// The concept's id.
    public var concept: Placed<String>
    /// What an occurrence counts, in thousandths.
    public var thousandths: Int
    /// Where the weight stands.
    public var location: SourceLocation?

    /// A weight of so many thousandths.
    public init(_ term: String, _ concept: String, thousandths: Int) {
        self.term = Placed(term)
        self.concept = Placed(concept)
        self.thousandths = thousandths
    }

    /// Three cells.
    public static var schema: Schema { .list(.anything) }

    /// Takes a list of a term, a concept and a weight.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> TopicWeight? {
        guard case .list(let cells) = value.content, cells.count == 3 else {
            let count = if case .list(let cells) = value.content { cells.count } else { 1 }
            context.report(TaxonomyMistake.wrongCells(count), at: value.location)
            return nil
        }
        guard let term = Placed<String>.read(cells[0], &context),
            let concept = Placed<String>.read(cells[1], &context)
        else { return nil }
        guard let thousandths = Thousandths(cells[2]) else {
            context.report(TaxonomyMistake.noWeight(found: cells[2].summary), at: cells[2].location)
            return nil
        }
        var weight = TopicWeight(term.value, concept.value, thousandths: thousandths.value)
        (weight.term, weight.concept, weight.location) = (term, concept, cells[2].location)
        return weight
    }

    /// Writes the three cells.
    public func write(to json: inout JSONWriter) {
        json.raw("[")
        json.string(term.value)
        json.raw(",")
        json.string(concept.value)
        json.raw(",")
        json.number(Double(thousandths) / 1000)
        json.raw("]")
    }

    /// Two lines that say the same are the same, wherever they stand.
    public static func == (left: TopicWeight, right: TopicWeight) -> Bool {
        left.term == right.term && left.concept == right.concept && left.thousandths == right.thousandths
    }
}
