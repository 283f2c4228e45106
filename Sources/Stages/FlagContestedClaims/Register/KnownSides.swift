import StageKit

extension [Draft] {
    /// The drafts, without who contests them where the register knows him to hold that very side alone: what he rejects there
    /// is something else that was said with it.
    func knownSides(_ issues: [ContestedIssue], _ voices: Voices) -> [Draft] {
        guard !issues.isEmpty else { return self }
        return map { draft in
            guard draft.claim.kind == .denial || draft.claim.kind == .rebuttal, let stance = draft.claim.stances.last,
                stance.speaker == draft.claim.contestedBy, let issue = issues.first(where: { $0.id == stance.issue }),
                issue.knows(stance.speaker, on: stance.side.other, voices),
                !issue.knows(stance.speaker, on: stance.side, voices)
            else { return draft }
            var draft = draft
            draft.claim.contestedBy = nil
            return draft
        }
    }
}

extension ContestedIssue {
    /// Whether the register has a speaker of the article among the holders of a side.
    fileprivate func knows(_ speaker: String, on side: IssueSide, _ voices: Voices) -> Bool {
        (side == .pro ? sides.pro : sides.con).holders.contains { voices.speakers(named: $0).contains(speaker) }
    }
}
