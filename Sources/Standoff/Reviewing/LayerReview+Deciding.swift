import StageKit

extension LayerReview {
    /// By layer: the ids that references may name.
    func knownRows() -> [String: Set<String>] {
        var known: [String: Set<String>] = [:]
        for layer in document.layers where layer.declaration.name != declaration.name {
            known[layer.declaration.name] = Set(Self.ids(layer))
        }
        let own = candidates.indices.filter { claims[$0].flatMap { decisions[$0.decision]?.decision } != .rejected }
        known[declaration.name] = Set(own.map { candidates[$0].row.id })
        return known
    }

    private static func ids(_ layer: some AnyLayer) -> [String] { layer.rows.map(\.id) }

    mutating func decide(_ index: Int, _ known: [String: Set<String>]) throws(Problems) {
        var row = candidates[index].row
        guard let claim = claims[index], let decision = decisions[claim.decision] else {
            live.append(row)
            return
        }
        var reasons = claim.isExact ? [] : ["its text or what stands around it has changed"]
        var lost = candidates[index].lost
        if let added = candidates[index].added.flatMap({ decisions[$0] }) {
            lost += unknownReferences(added, known, of: &row)
        }
        switch decision.decision {
        case .accepted:
            if let seen = decision.anchor?.seen, seen != SeenFields.digest(row) {
                reasons.append("the row says something else than what was accepted")
            }
        case .rejected:
            break
        case .corrected, .added:
            if candidates[index].added != claim.decision {
                lost += try set(decision.set, decision, of: &row, known: known)
            }
        }
        if !lost.isEmpty {
            reasons.append("what '\(lost.joined(separator: "', '"))' was set to is not there any more")
        }
        var review = Review()
        review.status = Review.Status(rawValue: decision.decision.rawValue) ?? .accepted
        review.by = decision.by
        review.note = decision.note
        review.fuzzy = !reasons.isEmpty
        marks[row.id] = review
        for reason in reasons.prefix(1) { findings.append((.fuzzy, claim.decision, row.id, reason)) }
        if decision.decision == .rejected { rejected.append(candidates[index].row) } else { live.append(row) }
    }

    /// Sets the fields of a row.
    ///
    /// - Returns: the fields that were left as they were because what they name is gone.
    mutating func set(
        _ fields: OpenFields,
        _ decision: Decision,
        of row: inout Row,
        known: [String: Set<String>]
    ) throws(Problems) -> [String] {
        let unknown = References.unknown(in: fields, known, besides: row.id)
        var fields = fields
        fields.entries.removeAll { unknown.contains($0.key) }
        let shift = shift(of: decision, to: row)
        let places = decision.anchor?.spans ?? []
        let carrier = carrier
        // Which of the spans are where is worked out before they are asked for, so that the finder can be changed.
        var found: [TextSpan?] = []
        for place in places {
            found.append(relocator.find(place, near: place.start.map { $0 + shift })?.span)
        }
        let collected = ProblemList()
        let lost = try FieldSetter.set(fields, of: &row, layer: declaration.name) { span, number, location in
            let article: TextSpan?
            if number < found.count {
                guard let place = found[number] else { return nil }
                article = place
            } else {
                article = carrier.text.inBytes(TextSpan(span.start + shift, span.end + shift))
            }
            guard let article else {
                let mistake = DecisionMistake.spanOutside(span, length: carrier.text.codePoints.count)
                collected.problems.append(Problem(mistake, at: location))
                return span
            }
            do throws(Problems) {
                return try carrier.inLayer(article, at: location)
            } catch {
                collected.problems += error.all
                return span
            }
        }
        guard collected.problems.isEmpty else { throw Problems(collected.problems) }
        return unknown + lost
    }

    /// How many code points a row has moved since its decision was made.
    private func shift(of decision: Decision, to row: Row) -> Int {
        guard let start = decision.anchor?.place.start, decision.anchor?.whole != true else { return 0 }
        let span = document.articleSpan(row.span, in: declaration)
        return relocator.text.inCodePoints(span).start - start
    }

    /// Takes back the references of an added row to what is not there.
    private func unknownReferences(_ decision: Decision, _ known: [String: Set<String>], of row: inout Row) -> [String]
    {
        let unknown = References.unknown(in: decision.set, known, besides: row.id)
        guard !unknown.isEmpty else { return [] }
        let itself = row.id
        var mapper = ReferenceMapper { layer, id in
            id == Format.narrator || id != itself && known[layer]?.contains(id) ?? true ? id : nil
        }
        row.visit(&mapper)
        return unknown
    }
}

/// What is found wrong while fields are set.
private final class ProblemList {
    var problems: [Problem] = []
}
