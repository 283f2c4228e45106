import StageKit

extension [Draft] {
    /// The drafts, without holders where somebody would hold both sides of an issue: what he says more often he holds, and of
    /// the other side he only speaks.
    func consistent() -> [Draft] {
        var counts: [Stance: Int] = [:]
        for draft in self {
            if let stance = draft.claim.held { counts[stance, default: 0] += 1 }
        }
        return map { draft in
            guard let held = draft.claim.held, let own = counts[held] else { return draft }
            let other = Stance(issue: held.issue, side: held.side.other, speaker: held.speaker)
            guard counts[other, default: 0] > own else { return draft }
            var draft = draft
            draft.claim.holder = nil
            return draft
        }
    }
}
