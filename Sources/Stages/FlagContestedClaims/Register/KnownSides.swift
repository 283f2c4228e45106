import StageKit

/// Whom of an article's speakers a register knows to hold which side of an issue.
///
/// A class: each issue's holders are looked for among the speakers once, when the first of its words is found.
final class KnownSides {
    private let register: RegisterMatcher
    private let voices: Voices
    private var known: [Int: Holders] = [:]

    init(_ register: RegisterMatcher, _ voices: Voices) {
        self.register = register
        self.voices = voices
    }

    /// The ids of those who hold one side and not the other: whom the register knows on both tells nothing.
    private struct Holders {
        /// In the order of the register's names, and then of the text.
        let ids: [IssueSide: [String]]
        let sets: [IssueSide: Set<String>]

        init(pro: [String], con: [String]) {
            let (onPro, onCon) = (Set(pro), Set(con))
            ids = [.pro: pro.filter { !onCon.contains($0) }, .con: con.filter { !onPro.contains($0) }]
            sets = [.pro: onPro.subtracting(onCon), .con: onCon.subtracting(onPro)]
        }
    }

    /// Whether the register knows somebody on the other side alone: what he says here he says of his opponents.
    func isOpponent(_ speaker: String?, of side: IssueSide, in issue: Int) -> Bool {
        guard let speaker else { return false }
        return holders(in: issue).sets[side.other]?.contains(speaker) ?? false
    }

    /// One whom the register knows to hold the other side, if the article has him among its speakers.
    func opponent(of side: IssueSide, in issue: Int, besides holder: String?) -> String? {
        holders(in: issue).ids[side.other]?.first { $0 != holder }
    }

    /// Drafts, without who contests them where the register knows him to hold that very side alone: what he rejects there is
    /// something else that was said with it.
    func settled(_ drafts: [Draft]) -> [Draft] {
        guard !register.isEmpty else { return drafts }
        return drafts.map { draft in
            guard draft.claim.kind == .denial || draft.claim.kind == .rebuttal, let stance = draft.claim.stances.last,
                stance.speaker == draft.claim.contestedBy, let issue = register.number(of: stance.issue),
                isOpponent(stance.speaker, of: stance.side, in: issue)
            else { return draft }
            var draft = draft
            draft.claim.contestedBy = nil
            return draft
        }
    }

    private func holders(in issue: Int) -> Holders {
        if let found = known[issue] { return found }
        let sides = register.issues[issue].sides
        let ids = { (side: ContestedIssue.Side) in side.holders.flatMap(self.voices.speakers(named:)) }
        let found = Holders(pro: ids(sides.pro), con: ids(sides.con))
        known[issue] = found
        return found
    }
}
