import StageKit

/// A person or body that an article names, while it is being read.
struct Member {
    /// The id of the register.
    var id: String?
    /// The canonical name, where it does not stand in the article.
    var name: String?
    /// The words of the name.
    var key: NameKey
    /// Where the canonical name stands.
    var nameSpan: TextSpan
    var kind: Speaker.Kind
    /// The office that the register has, and where the article has one.
    var role: String?
    var roleSpan: TextSpan?
    /// Whether that is held no more.
    var isRolePast = false
    var offices: [Office] = []
    var mentions = Mentions.List()
    var wikidata: String?
    var isMale = false
    var isFemale = false
    /// Whether more than capitals shows that this is somebody.
    var isSure = false
    /// Whether the words of this member are reported somewhere, and whether by name.
    var speaks = false
    var speaksByName = false

    init(key: NameKey, nameSpan: TextSpan, kind: Speaker.Kind) {
        self.key = key
        self.nameSpan = nameSpan
        self.kind = kind
    }

    /// Whether a pronoun can mean this person by its gender.
    func agrees(with pronoun: Item) -> Bool {
        guard kind == .person, isSure || speaks else { return false }
        return pronoun.has(.male) ? !isFemale : !isMale
    }

    /// Whether the gender of a pronoun is known to be this person's.
    func surelyAgrees(with pronoun: Item) -> Bool {
        agrees(with: pronoun) && (pronoun.has(.male) ? isMale : isFemale)
    }
}
