/// A span that somebody asserts and somebody else denies, doubts or keeps a distance from. It says nothing about truth.
public struct Claim: Annotation {
    /// The layer `claims`.
    public static let layer = LayerDeclaration(
        name: "claims",
        prefix: "claim",
        summary: "What one side asserts and another denies or doubts, with the words that show it."
    )

    /// Who is meant where the reporter speaks, in `holder` and `contestedBy`.
    public static let narrator = "narrator"

    /// Names the row within its article.
    public var id = ""
    /// The smallest clause that carries what is contested.
    public var span = TextSpan(0, 0)
    /// How it is contested.
    public var kind = Kind.denial
    /// The id of the speaker who asserts it, or `narrator`; `nil` rather than guessed.
    public var holder: String?
    /// The id of the speaker who denies or doubts it, or `narrator`; `nil` rather than guessed.
    public var contestedBy: String?
    /// The id of the quote that it is the content of, or a part of the content.
    public var quote: String?
    /// Whose words the cues are.
    public var voice = Voice.narrator
    /// The words that show that it is contested, in text order.
    public var cues: [Cue] = []
    /// The ids of the claims of the same article that hold the other side of the same issue.
    public var opposes: [String] = []
    /// The issue of the user's register that it is about.
    public var register: String?
    /// How sure the rules are, from 0 to 1.
    public var score = 1.0
    /// Why it is flagged, in one sentence.
    public var why = ""

    /// A claim of nothing.
    public init() {}

    /// A claim that is contested in some way.
    public init(_ kind: Kind, _ span: TextSpan) {
        self.kind = kind
        self.span = span
    }

    /// How a claim is contested.
    public enum Kind: String, Choice {
        /// Its subject or a speaker denies it.
        case denial
        /// A source or the narrator rejects what somebody else is reported to hold.
        case rebuttal
        /// Whoever reports it keeps a distance: `claimed`, `alleged`, `so-called`.
        case distancing
        /// Two sources hold opposite sides of one issue.
        case opposition
        /// It matches the user's register of contested claims.
        case register
        /// Somebody is accused, and no answer stands in the article.
        case accusation
        /// Words in quotation marks from which the reporter keeps a distance.
        case scareQuotes = "scare-quotes"
        /// A figure that can be checked.
        case checkWorthy = "check-worthy"
    }

    /// Whose words cues are.
    public enum Voice: String, Choice {
        /// The reporter's.
        case narrator
        /// Those of a speaker who is quoted.
        case speaker
    }

    /// Words that show that a claim is contested.
    public struct Cue: Record {
        /// Where they stand.
        public var span = TextSpan(0, 0)
        /// The entry of the cue lists, or of the register with its side: `deny`, `bridge-toll/pro`.
        public var rule = ""

        /// No words.
        public init() {}

        /// Words that a rule found.
        public init(_ span: TextSpan, rule: String) {
            self.span = span
            self.rule = rule
        }

        /// Shows the fields in the order of annotation files.
        public mutating func visit(_ fields: inout some FieldVisitor) {
            fields.span(&span)
            fields.field("rule", &rule, help: "The entry of the cue lists, or of the register with its side.")
        }
    }

    /// The kind's name.
    public var discriminator: String { kind.rawValue }

    /// A file shows what is contested.
    public static var showsText: Bool { true }

    /// What is contested.
    public var shownSpans: [TextSpan] { [span] }

    /// Shows the fields in the order of annotation files.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.span(&span)
        fields.field("kind", &kind, help: "How it is contested.")
        fields.field("holder", &holder, help: "Who asserts it: a speaker's id, narrator, or null for unknown.")
        fields.field(
            "contestedBy",
            &contestedBy,
            help: "Who contests it: a speaker's id, narrator, or null for unknown."
        )
        fields.field("quote", &quote, help: "The id of the quote that it is the content of, or a part of the content.")
        fields.field("voice", &voice, help: "Whose words the cues are.")
        fields.field("cues", &cues, help: "The words that show that it is contested.")
        fields.field("opposes", &opposes, help: "The ids of the article's claims that hold the other side.")
        fields.field("register", &register, help: "The issue of the user's register that it is about.")
        fields.field("score", &score, help: "How sure the rules are, from 0 to 1.")
        fields.field("why", &why, help: "Why it is flagged, in one sentence.")
    }
}
