/// What somebody said, wrote or thought, as the article reports it.
public struct Quote: Annotation {
    /// The layer `quotes`.
    public static let layer = LayerDeclaration(
        name: "quotes",
        prefix: "quote",
        summary: "What is reported as said, written or thought, by which words, and by whom."
    )

    /// Names the row within its article.
    public var id = ""
    /// The hull of the content.
    public var span = TextSpan(0, 0)
    /// How the words stand on the page.
    public var kind = Kind.direct
    /// What kind of act is reported.
    public var act = Act.speech
    /// What was said, without the outer quotation marks; more than one span where the report interrupts it.
    public var content: [TextSpan] = []
    /// The words that report it: a verb, a noun, `according to`; empty where nothing does.
    public var cue: [TextSpan] = []
    /// The words that name who said it, with title and apposition; empty where nothing does.
    public var source: [TextSpan] = []
    /// The id of the speaker; `nil` rather than guessed.
    public var speaker: String?
    /// The id of the quote that this one is inside of.
    public var within: String?
    /// Whether it is said to have been said.
    public var modality = Modality.asserted
    /// The rule that found it.
    public var rule = ""
    /// How sure the rule is, from 0 to 1.
    public var confidence = 1.0

    /// A quote of nothing.
    public init() {}

    /// A quote of some content.
    public init(_ kind: Kind, content: [TextSpan], rule: String) {
        self.kind = kind
        self.content = content
        self.rule = rule
        if let first = content.first, let last = content.last { span = TextSpan(first.start, last.end) }
    }

    /// How the words of a quote stand on the page.
    public enum Kind: String, Choice {
        /// Inside of quotation marks.
        case direct
        /// Partly inside of quotation marks.
        case mixed
        /// In the reporter's words.
        case indirect
        /// Behind a speaker's label, up to the next one.
        case turn
        /// Behind a dash.
        case dash
        /// A word or two in quotation marks from which the reporter keeps a distance.
        case scareQuotes = "scare-quotes"
    }

    /// What kind of act a quote reports.
    public enum Act: String, Choice {
        /// Something that was said.
        case speech
        /// Something that was written.
        case writing
        /// Something that is believed, wanted or felt.
        case thought
    }

    /// Whether an act took place.
    public enum Modality: String, Choice {
        /// It did.
        case asserted
        /// It did not: `Kerr did not say that …`.
        case negated
        /// It did, or would, on a condition: `if Kerr says that …`.
        case conditional
        /// Somebody asks whether it did.
        case question
    }

    /// The kind's name.
    public var discriminator: String { kind.rawValue }

    /// A file shows what was said.
    public static var showsText: Bool { true }

    /// What was said.
    public var shownSpans: [TextSpan] { content }

    /// Keeps the span the hull of the content: whichever a reviewer set, the other follows.
    public mutating func settle(after old: Quote) {
        if content == old.content, span != old.span {
            content.removeAll { !$0.overlaps(span) }
            if content.isEmpty { content = [span] }
            content[0].start = span.start
            content[content.count - 1].end = span.end
        }
        if let first = content.first, let last = content.last { span = TextSpan(first.start, last.end) }
    }

    /// Shows the fields in the order of annotation files.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.span(&span)
        fields.field("kind", &kind, help: "How the words stand on the page.")
        fields.field("act", &act, help: "What kind of act is reported.")
        fields.field("content", &content, help: "What was said, without the outer quotation marks.")
        fields.field("cue", &cue, help: "The words that report it.")
        fields.field("source", &source, help: "The words that name who said it.")
        fields.field("speaker", &speaker, help: "The id of the speaker; null rather than guessed.")
        fields.field("within", &within, help: "The id of the quote that this one is inside of.")
        fields.field("modality", &modality, help: "Whether it is said to have been said.")
        fields.field("rule", &rule, help: "The rule that found it.")
        fields.field("confidence", &confidence, help: "How sure the rule is, from 0 to 1.")
    }
}
