/// A person or a body that the sources of quotes stand for: one row an article, however often it is named.
public struct Speaker: Annotation {
    /// The layer `speakers`.
    public static let layer = LayerDeclaration(
        name: "speakers",
        prefix: "speaker",
        summary: "The persons and bodies whose words are reported."
    )

    /// The id of the person in the user's register, or a slug of the name.
    public var id = ""
    /// The canonical name.
    public var name = ""
    /// What the speaker is.
    public var kind = Kind.person
    /// The office or function that the article names.
    public var role: String?
    /// The other ways in which the article names the speaker.
    public var aliases: [String] = []
    /// Where the article names the speaker, in text order.
    public var mentions: [TextSpan] = []
    /// The speaker's item in Wikidata.
    public var wikidata: String?

    /// A speaker without a name.
    public init() {}

    /// A speaker by a name.
    public init(id: String, name: String, kind: Kind, mentions: [TextSpan]) {
        self.id = id
        self.name = name
        self.kind = kind
        self.mentions = mentions
    }

    /// What a speaker can be.
    public enum Kind: String, Choice {
        /// One human being.
        case person
        /// A company, a party, a newspaper, a ministry.
        case organisation
        /// A state, or the city that stands for it.
        case government
        /// Some people whom the article does not name: `officials`.
        case group
    }

    /// The first mention: rows stand in the order in which speakers come up. Files have it among the mentions alone.
    public var span: TextSpan {
        get { mentions.first ?? TextSpan(0, 0) }
        set {
            if mentions.isEmpty { mentions = [newValue] } else { mentions[0] = newValue }
        }
    }

    /// The kind's name.
    public var discriminator: String { kind.rawValue }

    /// Shows the fields in the order of annotation files.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("name", &name, help: "The canonical name.")
        fields.field("kind", &kind, help: "What the speaker is.")
        fields.field("role", &role, .whenSet, help: "The office or function that the article names.")
        fields.field("aliases", &aliases, help: "The other ways in which the article names the speaker.")
        fields.field("mentions", &mentions, help: "Where the article names the speaker.")
        fields.field("wikidata", &wikidata, .whenSet, help: "The speaker's item in Wikidata.")
    }
}
