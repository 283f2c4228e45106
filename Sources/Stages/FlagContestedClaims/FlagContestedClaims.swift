public import StageKit

/// Flags what one side asserts and another denies, doubts or keeps a distance from. It never says who is right.
///
/// Each flag rests on a cue from a list (`denied`, `allegedly`, `is absurd`), on the clause that the cue governs, and on who
/// speaks: the reporter, or the speaker of the quotation that the cue stands in. Whoever is not known is `null`.
///
/// What it will not find: a contradiction without a cue between two sources, unless the register knows the issue; irony; what
/// `they` or `that` stand for in another paragraph.
public struct FlagContestedClaims: Stage {
    /// The name in pipeline files.
    public static let name = "flag-contested-claims"
    /// Raised with every change of what is found.
    public static let version = 7
    /// What the stage does.
    public static let summary = "Flags what one side asserts and another denies or doubts, with the words that show it."
    /// Sentences, speakers and quotes: a cue without knowing whose it is is wrong half of the time.
    public static let requires: [any Annotation.Type] = [Sentence.self, Speaker.self, Quote.self]
    /// Of denials it finds too few yet.
    public static let maturity = Maturity.preview
    /// Claims.
    public static let provides: [any Annotation.Type] = [Claim.self]

    private let options: Options
    private let table: CueTable
    private let register: RegisterMatcher

    /// Makes the stage: builds the tables of the cues.
    ///
    /// - Throws: `Problems` where an option says what cannot be.
    public init(options: Options) throws(Problems) {
        self.options = options
        guard (0...1).contains(options.minimumScore) else {
            throw Problems([Problem(ClaimListMistake.badNumber("'minimum-score' is a number from 0 to 1"))])
        }
        guard options.atMost >= 0 else {
            throw Problems([Problem(ClaimListMistake.badNumber("'at-most' is a number of claims, 0 or more"))])
        }
        let cues = options.cues.content?.applied(to: EnglishCues.all) ?? EnglishCues.all
        table = CueTable(cues.filter { options.kinds.contains($0.kind) }, EnglishWords.vocabulary)
        let isWanted = options.kinds.contains(.register) || options.kinds.contains(.opposition)
        register = RegisterMatcher(isWanted ? options.register.content?.claims.issues ?? [] : [])
    }

    /// Adds the layer `claims`.
    public func annotate(_ document: inout Document) throws {
        let voices = Voices(
            document.bytes,
            quotes: document.rows(of: Quote.self),
            speakers: document.rows(of: Speaker.self)
        )
        let finder = ClaimFinder(
            bytes: document.bytes,
            words: document.words(),
            sentences: document.rows(of: Sentence.self).lazy.filter { !$0.unsplit }.map(\.span),
            voices: voices,
            table: table,
            register: register,
            kinds: Set(options.kinds)
        )
        let drafts = finder.sides.settled(finder.drafts().merged().consistent())
        try document.add(claims(chosen(drafts), voices, document))
    }

    /// The rows of drafts, with what they have to do with one another.
    private func claims(_ drafts: [Draft], _ voices: Voices, _ document: Document) throws -> [Claim] {
        let oppositions = Oppositions(drafts.map(\.claim))
        let reasons = Reasons(voices: voices, bytes: document.bytes, issues: register.issues)
        var rows = drafts.enumerated().map { number, draft in
            var draft = draft
            if let opponent = oppositions.opponents[number]?.first, options.kinds.contains(.opposition),
                draft.claim.kind == .register
            {
                draft.claim.kind = .opposition
                draft.claim.contestedBy = drafts[opponent].claim.opponent(of: draft.claim)
            }
            draft.claim.why = reasons.reason(for: draft)
            return draft.claim
        }
        rows = try document.identified(rows)
        for (number, opponents) in oppositions.opponents { rows[number].opposes = opponents.map { rows[$0].id } }
        return rows.filter { options.kinds.contains($0.kind) }
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
