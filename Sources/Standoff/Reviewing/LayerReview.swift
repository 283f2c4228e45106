import StageKit

/// Applies the decisions on one layer to its rows. Spans of rows count bytes, as the layer has them.
struct LayerReview<Row: Annotation> {
    /// A decision with its number in the review file.
    typealias Numbered = (number: Int, decision: Decision)

    /// A row on its way through the review.
    struct Candidate {
        var row: Row
        let span: TextSpan
        /// The decision that put it in, where no stage proposed it.
        var added: Int?
        var isFuzzy = false
        var lost: [String] = []
    }

    let declaration: LayerDeclaration
    let document: Document
    var candidates: [Candidate]
    var decisions: [Int: Decision] = [:]
    var claims = Claims()
    var relocator: Relocator

    /// The rows that later stages see.
    var live: [Row] = []
    /// The rows that were rejected, as they were proposed.
    var rejected: [Row] = []
    /// By id: what is said of the rows that somebody decided on.
    var marks: [String: Review] = [:]
    /// The decisions that want another look.
    var findings: [(kind: DecisionFinding.Kind, number: Int, row: String?, reason: String)] = []

    init(_ rows: [Row], _ declaration: LayerDeclaration, _ document: Document, _ relocator: Relocator) {
        self.declaration = declaration
        self.document = document
        self.relocator = relocator
        candidates = rows.map { Candidate(row: $0, span: document.articleSpan($0.span, in: declaration)) }
    }

    var carrier: SpanCarrier {
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
        var unsure: [(number: Int, match: RowFinder.Match)] = []
        let last = Dictionary(own.map { ($0.decision.id, $0.number) }, uniquingKeysWith: max)
        for (number, decision) in own where decision.decision != .added {
            if let match = finder.find(decision, &relocator) {
                if match.alike.isEmpty {
                    claims.add(number, on: match.row, isExact: match.isExact)
                } else {
                    unsure.append((number, match))
                }
            } else if last[decision.id] == number {
                let reason =
                    decision.anchor == nil
                    ? "no row has this id, and there is no anchor to find it by"
                    : "its text is not in the article any more"
                findings.append((.obsolete, number, nil, reason))
            }
        }
        let asked = Dictionary(unsure.map { ($0.match.alike, 1) }, uniquingKeysWith: +)
        for (number, match) in unsure {
            // The only one of rows that look the same on which nobody else has decided.
            let free = match.alike.filter { !claims.isSure(of: $0) }
            let isSure = free.count == 1 && asked[match.alike] == 1
            claims.add(number, on: isSure ? free[0] : match.row, isExact: isSure)
        }
        for number in claims.displaced().sorted() where last[decisions[number]?.id ?? ""] == number {
            findings.append((.obsolete, number, nil, "its row is gone, and the one in its place has its own decision"))
        }
        let known = knownRows()
        for index in candidates.indices { try decide(index, known) }
    }

    func layerRow(_ candidate: Candidate) -> LayerRow {
        LayerRow(
            id: candidate.row.id,
            span: candidate.span,
            kind: candidate.row.discriminator,
            hasChosenID: !RowID.isMadeOfText(candidate.row.id, prefix: declaration.prefix)
        )
    }
}
