import StageKit

extension LayerReview {
    /// Makes the rows that reviewers put in.
    ///
    /// - Returns: the additions that a stage proposes by now, with the ids of the proposed rows.
    mutating func placeAdditions(_ additions: [Numbered]) throws(Problems) -> [(number: Int, id: String)] {
        guard !additions.isEmpty else { return [] }
        var merged: [(number: Int, id: String)] = []
        var proposed: [SpanAndKind: String] = [:]
        var ids: Set<String> = []
        for candidate in candidates {
            ids.insert(candidate.row.id)
            proposed[SpanAndKind(span: candidate.span, kind: candidate.row.discriminator)] = candidate.row.id
        }
        // Of several additions under one id the last counts.
        let last = Dictionary(additions.map { ($0.decision.id, $0.number) }, uniquingKeysWith: max)
        for (number, decision) in additions {
            if !decision.id.isEmpty, last[decision.id] != number { continue }
            if !decision.id.isEmpty, ids.contains(decision.id) {
                merged.append((number, decision.id))
                continue
            }
            guard var candidate = try addition(number, decision) else {
                let reason = relocator.reason(for: decision.anchor?.place ?? Place())
                findings.append((.obsolete, number, nil, reason))
                continue
            }
            if let id = proposed[SpanAndKind(span: candidate.span, kind: candidate.row.discriminator)] {
                merged.append((number, id))
                continue
            }
            if candidate.row.id.isEmpty { candidate.row.id = try newID(of: candidate.row, decision, besides: ids) }
            ids.insert(candidate.row.id)
            candidates.append(candidate)
        }
        return merged
    }

    private struct SpanAndKind: Hashable {
        let span: TextSpan
        let kind: String
    }

    /// The row that a decision adds; `nil` where its place is gone.
    private mutating func addition(_ number: Int, _ decision: Decision) throws(Problems) -> Candidate? {
        var row = Row()
        row.id = decision.id
        var fields = decision.set
        var isFuzzy = false
        if let place = decision.anchor?.place {
            guard let found = relocator.find(place, near: place.start) else { return nil }
            isFuzzy = !found.isExact
            row.span = try carrier.inLayer(found.span, at: decision.location)
            row.settle(after: Row())
            fields.entries.removeAll { $0.key == "start" || $0.key == "end" }
        }
        let lost = try set(fields, decision, of: &row, known: [:])
        let span = document.articleSpan(row.span, in: declaration)
        return Candidate(row: row, span: span, added: number, isFuzzy: isFuzzy, lost: lost)
    }

    private func newID(of row: Row, _ decision: Decision, besides ids: Set<String>) throws(Problems) -> String {
        let id: String
        do {
            id = try document.identified([row], as: declaration).first?.id ?? ""
        } catch {
            throw Problems([Problem(DecisionMistake.addedNowhere, at: decision.location)])
        }
        var count = 1
        var free = id
        while ids.contains(free) {
            count += 1
            free = "\(id)-\(count)"
        }
        return free
    }
}
