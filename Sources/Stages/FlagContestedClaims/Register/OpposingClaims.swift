public import StageKit

/// Two claims of different articles that hold opposite sides of one issue, speaker against speaker.
public struct OpposingClaims: CorpusRow {
    /// The section `opposing-claims`.
    public static let section = CorpusSection(
        name: "opposing-claims",
        prefix: "pair",
        summary: "Claims of different articles that hold opposite sides of one issue."
    )

    /// Names the pair.
    public var id = ""
    /// The claim that holds the proposition.
    public var a = Place()
    /// The claim that denies it.
    public var b = Place()
    /// The issue of the register.
    public var issue = ""
    /// Why they are paired, in one sentence.
    public var why = ""

    /// A pair of nothing.
    public init() {}

    /// Where a claim stands.
    public struct Place: Record {
        /// The article's path.
        public var article = ""
        /// The claim's id in that article.
        public var claim = ""

        /// Nowhere.
        public init() {}

        /// A claim of an article.
        public init(article: String, claim: String) {
            self.article = article
            self.claim = claim
        }

        /// Shows the fields.
        public mutating func visit(_ fields: inout some FieldVisitor) {
            fields.field("article", &article, .required, help: "The article's path.")
            fields.field("claim", &claim, .required, help: "The claim's id in that article.")
        }
    }

    /// The two claims and the issue.
    public var identity: [String] { [issue, a.article, a.claim, b.article, b.claim] }

    /// Shows the fields in the order of the file.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("a", &a, .required, help: "The claim that holds the proposition.")
        fields.field("b", &b, .required, help: "The claim that denies it.")
        fields.field("issue", &issue, .required, help: "The issue of the register.")
        fields.field("why", &why, help: "Why they are paired, in one sentence.")
    }
}

extension FlagContestedClaims: CorpusStage {
    /// Claims, and speakers for their names.
    public static var corpusReads: [any Annotation.Type] { [Speaker.self, Claim.self] }

    /// The stances of an article's claims; `nil` where none has one.
    public func facts(of article: CorpusArticle) -> HeldClaims? {
        HeldClaims(article)
    }

    /// Pairs claims by issue and side.
    public func relate(_ facts: [HeldClaims]) -> [OpposingClaims] {
        ClaimPairing(facts).pairs()
    }
}

/// Who holds which side of which issue in an article.
public struct HeldClaims: Sendable {
    let path: String
    let date: String
    let held: [Held]

    struct Held: Sendable {
        let claim: String
        let stance: Stance
        let name: String
    }

    init?(_ article: CorpusArticle) {
        var held: [Held] = []
        var names: [String: String]?
        for claim in article.rows(of: Claim.self) where claim.register != nil {
            for stance in claim.stances {
                let known =
                    names ?? Dictionary(article.rows(of: Speaker.self).map { ($0.id, $0.name) }) { first, _ in first }
                names = known
                held.append(Held(claim: claim.id, stance: stance, name: known[stance.speaker] ?? stance.speaker))
            }
        }
        guard !held.isEmpty else { return nil }
        path = article.path
        date = article.date ?? ""
        self.held = held
    }
}
