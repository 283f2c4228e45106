public import StageKit

/// Applies reviewers' decisions to a document, layer by layer, right behind the stage that provides each.
///
/// Later stages see corrected and added rows as if they had been found, and do not see rejected ones.
public struct ReviewPass {
    private let decisions: [Decision]
    private let byLayer: [String: [Int]]
    private var relocator: Relocator
    private var layersSeen: Set<String> = []
    /// By layer and id of the rows that were rejected: the row that stands for it in references, if any.
    private var replaced: [String: [String: String?]] = [:]
    /// What has come of the decisions so far.
    public private(set) var outcome = ReviewOutcome()

    /// A pass over the decisions on an article.
    public init(_ decisions: [Decision], on article: Article) {
        self.decisions = decisions
        byLayer = Dictionary(grouping: decisions.indices) { decisions[$0].layer }
        relocator = Relocator(article)
    }

    /// Applies the decisions on the layers that a stage has added.
    ///
    /// - Parameters:
    ///   - document: the article behind that stage.
    ///   - first: the first of the document's layers that the stage added.
    /// - Throws: what is wrong with decisions, each with its place.
    public mutating func apply(to document: inout Document, from first: Int) throws(Problems) {
        var isRejected = false
        for index in first..<document.layers.count {
            let name = document.layers[index].declaration.name
            layersSeen.insert(name)
            guard let own = byLayer[name] else { continue }
            try review(document.layers[index], index, own, &document)
            isRejected = isRejected || replaced[name] != nil
        }
        guard isRejected else { return }
        for index in first..<document.layers.count { mapReferences(of: document.layers[index], index, &document) }
    }

    /// Notes the decisions on layers that no stage has provided.
    public mutating func finish() {
        for (number, decision) in decisions.enumerated() where !layersSeen.contains(decision.layer) {
            report(.obsolete, number, "no stage of the pipeline provides the layer '\(decision.layer)'")
        }
        outcome.findings.sort { $0.number < $1.number }
    }

    private mutating func report(_ kind: DecisionFinding.Kind, _ number: Int, row: String? = nil, _ reason: String) {
        outcome.findings.append(
            DecisionFinding(kind: kind, decision: decisions[number], number: number, row: row, reason: reason)
        )
    }

    private mutating func review<Rows: AnyLayer>(
        _ layer: Rows,
        _ index: Int,
        _ own: [Int],
        _ document: inout Document
    ) throws(Problems) {
        let numbered = own.map { (number: $0, decision: decisions[$0]) }
        var review = LayerReview<Rows.Row>(layer.rows, layer.declaration, document, relocator)
        try review.apply(numbered)
        relocator = review.relocator
        let name = layer.declaration.name
        outcome.marks[name] = review.marks
        for finding in review.findings { report(finding.kind, finding.number, row: finding.row, finding.reason) }
        let rejected = review.rejected
        if !rejected.isEmpty {
            outcome.rejected[name] = Layer(
                rejected.map { inCodePoints($0, layer.declaration, document) },
                declaration: layer.declaration
            )
            replaced[name] = Dictionary(
                rejected.map { ($0.id, Self.around($0)) },
                uniquingKeysWith: { first, _ in first }
            )
        }
        // An array without elements would pass for one of edits whatever its type.
        if Rows.Row.self == Edit.self, let edits = review.live as? [Edit] {
            document.replaceRows(ofLayer: index, by: try renormalise(edits, own, &document))
        } else {
            document.replaceRows(ofLayer: index, by: review.live)
        }
    }

    /// Makes the normalised text anew.
    ///
    /// - Returns: the edits in text order, each with what it finds.
    private func renormalise(
        _ edits: [Edit],
        _ own: [Int],
        _ document: inout Document
    ) throws(Problems) -> [Edit] {
        let edits = edits.sorted { $0.span < $1.span }.map { edit in
            var edit = edit
            edit.found = String(decoding: document.article.bytes[edit.span.range], as: UTF8.self)
            return edit
        }
        do {
            try document.renormalise(edits)
        } catch {
            let place = own.last.flatMap { decisions[$0].location }
            throw Problems([Problem(DecisionMistake.editsOverlap, at: place)])
        }
        return edits
    }

    private func inCodePoints<Row: Annotation>(
        _ row: Row,
        _ declaration: LayerDeclaration,
        _ document: Document
    ) -> Row {
        var row = row
        row.mapSpans { relocator.text.inCodePoints(document.articleSpan($0, in: declaration)) }
        return row
    }

    /// The quote around a rejected one: what was inside of it is inside of that.
    private static func around(_ row: some Annotation) -> String? {
        (row as? Quote)?.within
    }

    private func mapReferences<Rows: AnyLayer>(of layer: Rows, _ index: Int, _ document: inout Document) {
        var rows = layer.rows
        var mapper = ReferenceMapper { layer, id in
            var id: String? = id
            // Rejected quotes may be inside of rejected quotes, but in no circle: each step looks at another one.
            var steps = replaced[layer]?.count ?? 0
            while let last = id, let next = replaced[layer]?[last] {
                id = steps > 0 ? next : nil
                steps -= 1
            }
            return id
        }
        for index in rows.indices { rows[index].visit(&mapper) }
        document.replaceRows(ofLayer: index, by: rows)
    }
}
