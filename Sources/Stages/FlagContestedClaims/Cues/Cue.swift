public import StageKit

/// One entry of the cue lists: words by which somebody contests what somebody asserts.
public struct Cue: Record {
    /// The words: of a verb or noun its base form first (`push back on`), else as they stand in texts.
    public var cue = ""
    /// What part of speech it is.
    public var part = Part.verb
    /// Where what is contested stands.
    public var frames: [Frame] = []
    /// The kind of claim that it makes.
    public var kind = Claim.Kind.denial
    /// How sure it is, from 0 to 1.
    public var weight = 0.8
    /// Words that make it something else where they stand in its object or beside it: `claimed responsibility`.
    public var except: [String] = []
    /// Words of which one must stand in what it governs; empty where none must: `so-called experts`.
    public var with: [String] = []
    /// Texts in which it makes a claim, marked with `⟦` and `⟧`.
    public var examplesFor: [String] = []
    /// Texts in which it makes none.
    public var examplesAgainst: [String] = []

    /// An entry without words.
    public init() {}

    /// An entry.
    public init(
        _ cue: String,
        _ part: Part,
        _ frames: [Frame],
        _ kind: Claim.Kind,
        _ weight: Double,
        except: String = "",
        with: String = "",
        for examplesFor: String...,
        against examplesAgainst: [String]
    ) {
        self.cue = cue
        self.part = part
        self.frames = frames
        self.kind = kind
        self.weight = weight
        self.except = Self.words(except)
        self.with = Self.words(with)
        self.examplesFor = examplesFor
        self.examplesAgainst = examplesAgainst
    }

    private static func words(_ list: String) -> [String] {
        list.split { $0 == " " || $0 == "\n" }.map(String.init)
    }

    /// Parts of speech.
    public enum Part: String, Choice {
        /// A verb, in all its forms.
        case verb
        /// A noun, in singular and plural.
        case noun
        /// An adjective before a noun.
        case adjective
        /// An adverb, in the clause that it makes doubtful or before a verb of saying.
        case adverb
        /// What stands behind a form of `be`: `false`, `a lie`.
        case predicate
        /// Words that stand as they are.
        case phrase
    }

    /// Where what is contested stands.
    public enum Frame: String, Choice {
        /// In a clause behind it, with `that` or without: `denied that …`.
        case clause
        /// In a `to`-infinitive or `-ing` form behind it: `claims to be …`, `denied having …`.
        case infinitive
        /// In an object that stands for an assertion: `rejected the notion that …`, `denied the charges`.
        case assertion
        /// In any object: `disputed the figures`.
        case object
        /// In an object with what it is made out to be: `dismissed him as a fool`.
        case asPredicate = "as-predicate"
        /// In a `that`-clause on which a speaker insists: `But I want to note that …`.
        case insisted
        /// Behind `of`, `about` or the like: `allegations of fraud`.
        case of
        /// In the noun phrase that it begins: `alleged fraud`.
        case nounPhrase = "noun-phrase"
        /// In the clause that it stands in: `allegedly`.
        case around
        /// In the clause before it, or in the sentence before: `if we are to believe them`.
        case before
        /// In the subject of a form of `be`, or behind `it is … that`: `is false`.
        case subject
        /// In a speaker's clause that negates it: `there is no threat`.
        case negated
        /// In a speaker's clause that stresses it: `the dam does affect us`.
        case stressed
    }

    /// Shows the fields in the order of list files.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("cue", &cue, .required, help: "The words; of a verb or noun the base form.")
        fields.field("part", &part, .required, help: "The part of speech.")
        fields.field("frames", &frames, .required, help: "Where what is contested stands.")
        fields.field("kind", &kind, .required, help: "The kind of claim that it makes.")
        fields.field("weight", &weight, help: "How sure it is, from 0 to 1.")
        fields.field("except", &except, .whenSet, help: "Words that make it something else where they stand beside it.")
        fields.field("with", &with, .whenSet, help: "Words of which one must stand in what it governs.")
        fields.field("for", &examplesFor, .whenSet, help: "Texts in which it makes a claim, marked with ⟦ and ⟧.")
        fields.field("against", &examplesAgainst, .whenSet, help: "Texts in which it makes none.")
    }
}
