import Standoff

/// An annotation file on both sides of a comparison, and what is different in it.
struct ComparedFile {
    /// Its path, the later one where it was renamed.
    let path: String
    let before: RowFile?
    let after: RowFile?
    let textBefore: ArticleText?
    let textAfter: ArticleText?
    /// `nil` where the file is on one side only.
    let difference: FileDifference?

    init(
        path: String,
        before: RowFile?,
        after: RowFile?,
        textBefore: ArticleText?,
        textAfter: ArticleText?
    ) {
        self.path = path
        self.before = before
        self.after = after
        self.textBefore = textBefore
        self.textAfter = textAfter
        if let before, let after {
            difference = Comparison(before, after, textBefore: textBefore, textAfter: textAfter).difference()
        } else {
            difference = nil
        }
    }

    /// Whether there is nothing to tell of the file.
    var isSame: Bool { difference?.isEmpty ?? false }

    /// How many rows there are of each kind of difference.
    var counts: DifferenceCounts {
        guard let difference else {
            var counts = DifferenceCounts()
            counts.added = after?.layers.reduce(0) { $0 + $1.rows.count } ?? 0
            counts.removed = before?.layers.reduce(0) { $0 + $1.rows.count } ?? 0
            return counts
        }
        return difference.layers.reduce(into: DifferenceCounts()) { $0 += DifferenceCounts($1) }
    }
}

/// How many rows were added, removed, changed and only moved.
struct DifferenceCounts: Equatable {
    var added = 0
    var removed = 0
    var changed = 0
    var moved = 0

    init() {}

    init(_ layer: LayerDifference) {
        added = layer.added.count
        removed = layer.removed.count
        changed = layer.changed.count
        moved = layer.moved.count
    }

    static func += (left: inout DifferenceCounts, right: DifferenceCounts) {
        left.added += right.added
        left.removed += right.removed
        left.changed += right.changed
        left.moved += right.moved
    }

    /// `2 added, 1 changed, 14 only moved`.
    var summary: String {
        let parts = [(added, "added"), (removed, "removed"), (changed, "changed"), (moved, "only moved")]
        let told = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return told.isEmpty ? "no row differs" : told.joined(separator: ", ")
    }
}

extension RowFile {
    /// Its layers with the number of their rows: `quotes (25)`.
    var layerCounts: [String] { layers.map { "\(OneLine.visible($0.name)) (\($0.rows.count))" } }
}

extension FileDifference {
    /// The layers in which rows only moved, with their number.
    var movedCounts: [String] {
        layers.filter { !$0.moved.isEmpty }.map { "\(OneLine.visible($0.name)) (\($0.moved.count))" }
    }
}
