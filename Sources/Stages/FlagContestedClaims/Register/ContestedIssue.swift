public import StageKit

/// An issue of the user's register: a proposition that some hold and others deny.
public struct ContestedIssue: Record {
    /// Names the issue in claims.
    public var id = ""
    /// What is contested, in one sentence.
    public var proposition = ""
    /// Who holds what, and the words that it is told by.
    public var sides = Sides()
    /// Why it is on the register.
    public var status = Status.disputed
    /// Where it was looked into.
    public var references: [Reference] = []
    /// Texts that a side must match: checked when the register is read.
    public var mustMatch: [RegisterText] = []
    /// Texts that no side may match: checked when the register is read.
    public var mustNotMatch: [RegisterText] = []

    /// An issue of nothing.
    public init() {}

    /// The two sides of an issue.
    public struct Sides: Record {
        /// Those who hold the proposition.
        public var pro = Side()
        /// Those who deny it.
        public var con = Side()

        /// Sides without patterns.
        public init() {}

        /// Shows the fields.
        public mutating func visit(_ fields: inout some FieldVisitor) {
            fields.field("pro", &pro, .required, help: "Those who hold the proposition.")
            fields.field("con", &con, .required, help: "Those who deny it, or hold the opposite.")
        }
    }

    /// One side of an issue.
    public struct Side: Record {
        /// Words that it is told by; one pattern is enough.
        public var patterns: [ClaimPattern] = []
        /// The names or ids of those who are known to hold it.
        public var holders: [String] = []

        /// A side without patterns.
        public init() {}

        /// Shows the fields.
        public mutating func visit(_ fields: inout some FieldVisitor) {
            fields.field(
                "patterns",
                &patterns,
                .required,
                help: "Words that the side is told by, such as gates clos*|shut ~8."
            )
            fields.field("holders", &holders, .whenSet, help: "Names or ids of those who are known to hold it.")
        }
    }

    /// Why an issue is on the register.
    public enum Status: String, Choice {
        /// Sources hold opposite sides.
        case disputed
        /// Somebody has checked it.
        case factChecked = "fact-checked"
        /// What is contested is the word for it.
        case terminology
    }

    /// Where an issue was looked into.
    public struct Reference: Record {
        /// Who published it.
        public var publisher = ""
        /// Where.
        public var url: String?
        /// When.
        public var date: String?
        /// What was found, in the publisher's words.
        public var rating: String?

        /// No reference.
        public init() {}

        /// Shows the fields.
        public mutating func visit(_ fields: inout some FieldVisitor) {
            fields.field("publisher", &publisher, .required, help: "Who published it.")
            fields.field("url", &url, .whenSet, help: "Where it stands.")
            fields.field("date", &date, .whenSet, help: "When it was published.")
            fields.field("rating", &rating, .whenSet, help: "What was found, in the publisher's words.")
        }
    }

    /// Shows the fields in the order of register files.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("id", &id, .required, help: "Names the issue in claims.")
        fields.field("proposition", &proposition, .required, help: "What is contested, in one sentence.")
        fields.field("sides", &sides, .required, help: "Who holds what, and the words that it is told by.")
        fields.field("status", &status, help: "Why it is on the register.")
        fields.field("references", &references, .whenSet, help: "Where it was looked into.")
        fields.field("must_match", &mustMatch, .whenSet, help: "Texts that a side must match.")
        fields.field("must_not_match", &mustNotMatch, .whenSet, help: "Texts that no side may match.")
    }
}

/// A side of an issue.
enum IssueSide: String, Sendable, CaseIterable {
    case pro
    case con

    var other: IssueSide { self == .pro ? .con : .pro }
}

/// A text that a register entry is checked with: the text alone, or `{pro: …}` or `{con: …}`.
public struct RegisterText: FieldValue {
    /// The text.
    public var text = ""
    /// The side that it is about; `nil` for either.
    var side: IssueSide?
    /// Where it stands.
    var location: SourceLocation?

    /// Text, or a mapping of a side to text.
    public static var schema: Schema { .anything }

    /// Takes a text.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> RegisterText? {
        var found = RegisterText()
        found.location = value.location
        guard case .mapping(let entries) = value.content else {
            guard let text = String.read(value, &context) else { return nil }
            found.text = text
            return found
        }
        guard entries.count == 1, let entry = entries.first, let side = IssueSide(rawValue: entry.key),
            let text = String.read(entry.value, &context)
        else {
            context.report(
                ValueMistake.wrongType(expected: "a text, or one of 'pro' and 'con' with a text", found: value.summary),
                at: value.location
            )
            return nil
        }
        found.side = side
        found.text = text
        return found
    }

    /// Writes the text.
    public func write(to json: inout JSONWriter) {
        guard let side else { return json.string(text) }
        json.raw("{")
        json.key(side.rawValue)
        json.string(text)
        json.raw("}")
    }

    /// Two texts are the same wherever they stand.
    public static func == (left: RegisterText, right: RegisterText) -> Bool {
        left.text == right.text && left.side == right.side
    }
}
