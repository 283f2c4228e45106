public import StageKit

/// Reads an edit that somebody made in an annotation file as decisions: a changed field, a row that is gone, a new row.
public struct EditReading {
    /// What a row's fields were changed to, to see whether the decision does it.
    public struct Wish: Sendable {
        /// The row's layer.
        public let layer: String
        /// The row's id.
        public let id: String
        /// The fields as they were edited.
        public let fields: OpenFields
    }

    /// The decisions, in the order of the file.
    public private(set) var decisions: [Decision] = []
    /// What must come of them.
    public private(set) var wishes: [Wish] = []
    private var drafter: DecisionDrafter

    /// What is not read as fields: names, and what follows from other fields.
    private static let passedOver: Set = ["id", ShownText.key, ReviewField.key]

    /// Reads an edit.
    ///
    /// - Parameters:
    ///   - edited: the file as it is.
    ///   - original: the file as a run wrote it.
    ///   - drafter: a drafter for the original.
    /// - Throws: what cannot be read as decisions, each with its place in the edited file.
    public init(of edited: RowFile, from original: RowFile, _ drafter: DecisionDrafter) throws(Problems) {
        self.drafter = drafter
        for layer in edited.layers {
            guard let before = original.layer(layer.name) else {
                let known = original.layers.map(\.name)
                let place = layer.rows.first?.location
                throw Problems([Problem(DecisionMistake.unknownLayer(layer.name, known: known), at: place)])
            }
            try read(layer, before)
        }
        if let gone = original.layers.first(where: { edited.layer($0.name) == nil }) {
            throw Problems([Problem(DecisionMistake.layerGone(gone.name))])
        }
    }

    private mutating func read(_ layer: RowLayer, _ before: RowLayer) throws(Problems) {
        var originals: [String: FileRow] = [:]
        for row in before.rows { originals[row.id] = FileRow(row, layer: layer.name) }
        var seen: Set<String> = []
        for row in layer.rows {
            let edited = FileRow(row, layer: layer.name)
            if let original = originals[row.id], seen.insert(row.id).inserted {
                try compare(edited, original)
            } else {
                try add(edited, isCopy: originals[row.id] != nil)
            }
        }
        for row in before.rows where !seen.contains(row.id) {
            guard let original = originals[row.id], original.review?.status != .rejected else { continue }
            if let decision = drafter.rejecting(original) { decisions.append(decision) }
        }
    }

    private mutating func compare(_ edited: FileRow, _ original: FileRow) throws(Problems) {
        var changed = edited.row.fields.filter { entry in
            !Self.passedOver.contains(entry.key) && !Self.isSame(entry.value, original.row[entry.key])
        }
        if changed.contains(where: { $0.key == "start" || $0.key == "end" }) {
            changed = edited.row.fields.filter { entry in
                entry.key == "start" || entry.key == "end" || changed.contains { $0.key == entry.key }
            }
        }
        if !changed.isEmpty {
            let fields = OpenFields(changed)
            append(try drafter.correcting(original, fields), edited)
            wishes.append(Wish(layer: edited.layer, id: edited.id, fields: fields))
        } else if edited.review != original.review {
            try readReview(edited, original)
        }
    }

    /// A decision that was written into the annotation file instead of the review file.
    private mutating func readReview(_ edited: FileRow, _ original: FileRow) throws(Problems) {
        let decision: Decision?
        switch edited.review?.status {
        case .rejected: decision = drafter.rejecting(original)
        case .accepted: decision = drafter.accepting(original)
        default: decision = nil
        }
        guard let decision else { throw Problems([Problem(DecisionMistake.reviewEdited, at: edited.row.location)]) }
        append(decision, edited)
    }

    private mutating func add(_ row: FileRow, isCopy: Bool) throws(Problems) {
        guard let span = row.row.span else {
            throw Problems([Problem(DecisionMistake.addedNowhere, at: row.row.location)])
        }
        let fields = OpenFields(
            row.row.fields.filter { !Self.passedOver.contains($0.key) && $0.key != "start" && $0.key != "end" }
        )
        let decision = try drafter.adding(
            to: row.layer,
            id: isCopy || row.id.isEmpty ? nil : row.id,
            at: span,
            fields,
            location: row.row.location
        )
        append(decision, row)
        wishes.append(Wish(layer: row.layer, id: decision.id, fields: fields))
    }

    private mutating func append(_ decision: Decision, _ row: FileRow) {
        var decision = decision
        decision.location = row.row.location
        decision.by = row.review?.by
        decision.note = row.review?.note
        decisions.append(decision)
    }

    /// The rows that say something else than was wished for, by id.
    public func unfulfilled(in file: RowFile) -> [String] {
        wishes.filter { wish in
            guard let row = file.layer(wish.layer)?.rows.first(where: { $0.id == wish.id }) else { return true }
            return wish.fields.entries.contains { !Self.isSame($0.value, row[$0.key]) }
        }.map(\.id)
    }

    private static func isSame(_ left: LocatedValue, _ right: LocatedValue?) -> Bool {
        guard let right else { return false }
        var (first, second) = (JSONWriter(), JSONWriter())
        left.write(to: &first)
        right.write(to: &second)
        return first.bytes == second.bytes
    }
}
