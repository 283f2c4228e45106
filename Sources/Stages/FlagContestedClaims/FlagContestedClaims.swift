public import StageKit

/// Flags what one side asserts and another denies, doubts or keeps a distance from. It never says who is right.
///
/// Each flag rests on a cue from a list (`denied`, `allegedly`, `is absurd`), on the clause that the cue governs, and on who
/// speaks: the reporter, or the speaker of the quotation that the cue stands in. Whoever is not known is `null`.
///
/// What it will not find: a contradiction without a cue between two sources, unless the register knows the issue; irony; what
/// `they` or `that` stand for further back than the sentence before.
public struct FlagContestedClaims: Stage {
    /// The name in pipeline files.
    public static let name = "flag-contested-claims"
    /// Raised with every change of what is found.
    public static let version = 1
    /// What the stage does.
    public static let summary = "Flags what one side asserts and another denies or doubts, with the words that show it."
    /// Sentences, speakers and quotes: a cue without knowing whose it is is wrong half of the time.
    public static let requires: [any Annotation.Type] = [Sentence.self, Speaker.self, Quote.self]
    /// It builds on quotes, which are a preview themselves.
    public static let maturity = Maturity.preview
    /// Claims.
    public static let provides: [any Annotation.Type] = [Claim.self]

    private let options: Options
    private let table: CueTable

    /// Makes the stage: builds the tables of the cues.
    ///
    /// - Throws: `Problems` where an option says what cannot be.
    public init(options: Options) throws(Problems) {
        self.options = options
        let cues = options.cues.content?.applied(to: EnglishCues.all) ?? EnglishCues.all
        table = CueTable(cues, EnglishWords.vocabulary)
    }

    /// Adds the layer `claims`.
    public func annotate(_ document: inout Document) throws {
        let voices = Voices(quotes: document.rows(of: Quote.self), speakers: document.rows(of: Speaker.self))
        let finder = ClaimFinder(
            bytes: document.bytes,
            words: document.words(),
            sentences: document.rows(of: Sentence.self).lazy.filter { !$0.unsplit }.map(\.span),
            voices: voices,
            table: table,
            kinds: Set(options.kinds)
        )
        let reasons = Reasons(voices: voices, bytes: document.bytes)
        let claims = chosen(finder.drafts().merged()).map { draft in
            var claim = draft.claim
            claim.why = reasons.reason(for: draft)
            return claim
        }
        try document.add(claims)
    }

    /// The drafts that the options ask for, by where they stand.
    private func chosen(_ drafts: [Draft]) -> [Draft] {
        let wanted = drafts.filter {
            $0.claim.score >= options.minimumScore && (options.quotedCues || $0.claim.voice == .narrator)
        }
        guard wanted.count > options.atMost else { return wanted }
        let best = wanted.indices.sorted {
            let (left, right) = (wanted[$0].claim.score, wanted[$1].claim.score)
            return left != right ? left > right : $0 < $1
        }
        return best.prefix(max(0, options.atMost)).sorted().map { wanted[$0] }
    }
}
