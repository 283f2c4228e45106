import StageKit

extension [Draft] {
    /// One claim for what several cues say of the same words: the stronger kind stays and takes over the cues of the other.
    ///
    /// Drafts are compared with the few before them only: claims that lie further apart do not stand on the same words.
    func merged() -> [Draft] {
        let ordered = enumerated().sorted {
            let (left, right) = ($0.element.claim.span, $1.element.claim.span)
            return left != right ? left < right : $0.offset < $1.offset
        }.map(\.element)
        var merged: [Draft] = []
        merged.reserveCapacity(count)
        for draft in ordered {
            let window = merged.indices.suffix(6)
            if let index = window.last(where: { merged[$0].isSame(as: draft) }) {
                merged[index] = merged[index].joined(with: draft)
            } else {
                merged.append(draft)
            }
        }
        return merged
    }
}

extension Draft {
    /// Whether two drafts stand on the same words, by and large, and are about one thing.
    func isSame(as other: Draft) -> Bool {
        let (left, right) = (claim.span, other.claim.span)
        let common = Swift.min(left.end, right.end) - Swift.max(left.start, right.start)
        guard common > 0 else { return false }
        if claim.register != nil && other.claim.register != nil && claim.register != other.claim.register {
            return false
        }
        return common * 2 > Swift.min(left.length, right.length)
    }

    func joined(with other: Draft) -> Draft {
        let isStronger = (rank, -claim.score) <= (other.rank, -other.claim.score)
        var (kept, gone) = isStronger ? (self, other) : (other, self)
        // `Kerr doubted that the wheat was stolen`: where a register's words take in the doubt, whoever tells of it holds nothing.
        let isTold =
            gone.claim.kind == .register && kept.claim.kind != .distancing
            && gone.claim.cues.contains { told in kept.claim.cues.contains { told.span.contains($0.span) } }
        for cue in gone.claim.cues
        where !kept.claim.cues.contains(where: { $0.span.overlaps(cue.span) && $0.rule == cue.rule }) {
            kept.claim.cues.append(cue)
        }
        kept.claim.cues.sort { $0.span < $1.span }
        if kept.claim.holder == nil, !isTold, gone.claim.holder != kept.claim.contestedBy {
            kept.claim.holder = gone.claim.holder
        }
        kept.claim.register = kept.claim.register ?? gone.claim.register
        kept.claim.score = Swift.max(kept.claim.score, gone.claim.score)
        gone.claim.cues = []
        return kept
    }

    /// A denial says more than a distance.
    private var rank: Int {
        switch claim.kind {
        case .rebuttal: 0
        case .denial: 1
        case .opposition: 2
        case .distancing: 3
        case .register: 4
        default: 5
        }
    }
}
