import StageKit

/// Applies the decisions on one layer to its rows. Spans of rows count bytes, as the layer has them.
struct LayerReview<Row: Annotation> {
    /// A decision with its number in the review file.
    typealias Numbered = (number: Int, decision: Decision)

    /// A row on its way through the review.
    private struct Candidate {
        var row: Row
        let span: TextSpan
        /// The decision that put it in, where no stage proposed it.
        var added: Int?
        var isFuzzy = false
        var lost: [String] = []
    }

    private let declaration: LayerDeclaration
    private let document: Document
    private var candidates: [Candidate]
    private var decisions: [Int: Decision] = [:]
    private var claims = Claims()
    private(set) var relocator: Relocator

    /// The rows that later stages see.
    private(set) var live: [Row] = []
    /// The rows that were rejected, as they were proposed.
    private(set) var rejected: [Row] = []
    /// By id: what is said of the rows that somebody decided on.
    private(set) var marks: [String: Review] = [:]
    /// The decisions that want another look.
    private(set) var findings: [(kind: DecisionFinding.Kind, number: Int, row: String?, reason: String)] = []

    init(_ rows: [Row], _ declaration: LayerDeclaration, _ document: Document, _ relocator: Relocator) {
        self.declaration = declaration
        self.document = document
        self.relocator = relocator
        candidates = rows.map { Candidate(row: $0, span: document.articleSpan($0.span, in: declaration)) }
    }

    private var carrier: SpanCarrier {
        SpanCarrier(text: relocator.text, document: document, declaration: declaration)
    }

    /// Finds the rows of the decisions, and does what they say.
    mutating func apply(_ own: [Numbered]) throws(Problems) {
        for (number, decision) in own { decisions[number] = decision }
        let merged = try placeAdditions(own.filter { $0.decision.decision == .added })
        candidates.sort {
            $0.span != $1.span ? $0.span < $1.span : $0.row.id.utf8.lexicographicallyPrecedes($1.row.id.utf8)
        }
        var finder = RowFinder(candidates.map { layerRow($0) }, in: relocator.text)
        for (index, candidate) in candidates.enumerated() {
            if let added = candidate.added { claims.add(added, on: index, isExact: !candidate.isFuzzy) }
        }
        for (number, id) in merged {
            if let row = finder.row(withID: id) { claims.add(number, on: row, isExact: true) }
        }
        let last = Dictionary(own.map { ($0.decision.id, $0.number) }, uniquingKeysWith: max)
        for (number, decision) in own where decision.decision != .added {
            if let match = finder.find(decision, &relocator) {
                claims.add(number, on: match.row, isExact: match.isExact)
            } else if last[decision.id] == number {
                let reason =
                    decision.anchor == nil
                    ? "no row has this id, and there is no anchor to find it by"
                    : "its text is not in the article any more"
                findings.append((.obsolete, number, nil, reason))
            }
        }
        for number in claims.displaced().sorted() where last[decisions[number]?.id ?? ""] == number {
            findings.append((.obsolete, number, nil, "its row is gone, and the one in its place has its own decision"))
        }
        let known = knownRows()
        for index in candidates.indices { try decide(index, known) }
    }

    private func layerRow(_ candidate: Candidate) -> LayerRow {
        LayerRow(
            id: candidate.row.id,
            span: candidate.span,
            kind: candidate.row.discriminator,
            hasChosenID: !RowID.isMadeOfText(candidate.row.id, prefix: declaration.prefix)
        )
    }

    // MARK: - Additions

    /// Makes the rows that reviewers put in.
    ///
    /// - Returns: the additions that a stage proposes by now, with the ids of the proposed rows.
    private mutating func placeAdditions(_ additions: [Numbered]) throws(Problems) -> [(number: Int, id: String)] {
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
                findings.append((.obsolete, number, nil, "its text is not in the article any more"))
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

    // MARK: - Decisions

    /// By layer: the ids that references may name.
    private func knownRows() -> [String: Set<String>] {
        var known: [String: Set<String>] = [:]
        for layer in document.layers where layer.declaration.name != declaration.name {
            known[layer.declaration.name] = Set(Self.ids(layer))
        }
        let own = candidates.indices.filter { claims[$0].flatMap { decisions[$0.decision]?.decision } != .rejected }
        known[declaration.name] = Set(own.map { candidates[$0].row.id })
        return known
    }

    private static func ids(_ layer: some AnyLayer) -> [String] { layer.rows.map(\.id) }

    private mutating func decide(_ index: Int, _ known: [String: Set<String>]) throws(Problems) {
        var row = candidates[index].row
        guard let claim = claims[index], let decision = decisions[claim.decision] else {
            live.append(row)
            return
        }
        var reasons = claim.isExact ? [] : ["its text or what stands around it has changed"]
        switch decision.decision {
        case .accepted:
            if let seen = decision.anchor?.seen, seen != SeenFields.digest(row) {
                reasons.append("the row says something else than what was accepted")
            }
        case .rejected:
            break
        case .corrected, .added:
            let lost =
                candidates[index].added == claim.decision
                ? candidates[index].lost + unknownReferences(decision, known, of: &row)
                : try set(decision.set, decision, of: &row, known: known)
            if !lost.isEmpty {
                reasons.append("what '\(lost.joined(separator: "', '"))' was set to is not there any more")
            }
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
    private mutating func set(
        _ fields: OpenFields,
        _ decision: Decision,
        of row: inout Row,
        known: [String: Set<String>]
    ) throws(Problems) -> [String] {
        let unknown = References.unknown(in: fields, known)
        var fields = fields
        fields.entries.removeAll { unknown.contains($0.key) }
        let shift = shift(of: decision, to: row)
        let places = decision.anchor?.spans ?? []
        var problems: [Problem] = []
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
        problems += collected.problems
        guard problems.isEmpty else { throw Problems(problems) }
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
        let unknown = References.unknown(in: decision.set, known)
        guard !unknown.isEmpty else { return [] }
        var mapper = ReferenceMapper { layer, id in
            id == Format.narrator || known[layer]?.contains(id) ?? true ? id : nil
        }
        row.visit(&mapper)
        return unknown
    }
}

/// What is found wrong while fields are set.
private final class ProblemList {
    var problems: [Problem] = []
}
