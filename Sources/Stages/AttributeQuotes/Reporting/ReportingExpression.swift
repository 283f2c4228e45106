public import StageKit

/// A word, or a few, that report what somebody said, wrote or thought: `say`, `point out`, `according to`.
public struct ReportingExpression: Record {
    /// The base form of a verb with the words that stay behind it; of other parts of speech the words as they stand.
    public var expression = ReportingPhrase("")
    /// What it is in the sentence.
    public var part = Part.verb
    /// How what is reported can stand beside it.
    public var frames = FrameList([])
    /// What kind of act it reports.
    public var act = Quote.Act.speech

    /// No expression.
    public init() {}

    /// An expression.
    init(_ expression: String, _ part: Part, _ frames: [Frame], _ act: Quote.Act) {
        self.expression = ReportingPhrase(expression)
        self.part = part
        self.frames = FrameList(frames)
        self.act = act
    }

    /// What an expression is in the sentence.
    public enum Part: String, Choice {
        /// `say`, in all of its forms.
        case verb
        /// `claim`: `Kerr's claim that …`
        case noun
        /// `convinced`: `Kerr is convinced that …`
        case adjective
        /// `according to`: stands before the source.
        case preposition
    }

    /// How what is reported stands beside an expression.
    public enum Frame: String, Choice {
        /// Beside a quotation, before it or behind: `“…,” said Kerr`.
        case quotation
        /// A clause, with `that` or without: `said it would rain`.
        case clause
        /// A clause with `that`.
        case that
        /// A clause with `whether`, `how`, `what`.
        case question
        /// An infinitive: `promised to go`.
        case infinitive
        /// A noun phrase: `praised the ferry`.
        case object
        /// An addressee before what is reported: `told Orlan that …`.
        case addressee
        /// A subject before it and an infinitive behind: `is expected to go`.
        case raising
    }

    /// Shows the fields.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("expression", &expression, .required, help: "The base form, with the words that stay behind it.")
        fields.field("part", &part, help: "What it is in the sentence.")
        fields.field("frames", &frames, .required, help: "How what is reported can stand beside it.")
        fields.field("act", &act, help: "What kind of act it reports.")
    }
}
