public import StageKit

/// Puts two versions of an annotation file together.
///
/// What the file says was computed, so a merge can only be as good as a guess: it is the rows of both sides, and the next
/// run computes the file anew from the article and the decisions of both. That it has to is said by `unknownDecisions`.
/// A file that somebody edited by hand is another matter: no run can bring the edit back, so it stays marked as edited,
/// and where both sides changed one field, both rows are kept between conflict marks.
public enum AnnotationMerge {
    /// What stands for the digest of the decisions in a file that was put together: one that no file has.
    public static let unknownDecisions = String(repeating: "0", count: 64)

    /// The merge of three versions, each the bytes of a file; the base is empty where both sides added the file.
    ///
    /// - Throws: `Problems` where a version is no annotation file, or an id names two of its rows.
    public static func merge(base: [UInt8], ours: [UInt8], theirs: [UInt8], name: String) throws(Problems)
        -> MergeOutcome
    {
        let mine = try RowFile.read(ours, name: name)
        let other = try RowFile.read(theirs, name: name)
        let old = base.isEmpty ? nil : try RowFile.read(base, name: name)
        for version in [old, mine, other] { try version?.checkIDs() }
        let editedSide = [(ours, mine), (theirs, other)].first { AnnotationHead.isEdited($0.0) }?.1

        var merged = RowFile(
            article: head(old?.article, mine.article, other.article),
            decisions: unknownDecisions,
            content: editedSide?.content ?? "",
            layers: []
        )
        var conflicts: [(layer: String, id: String, rows: RowMerge.Conflict)] = []
        for name in layerNames(mine, other) where isKept(name, old, mine, other) {
            let rows = RowMerge(
                base: old?.layer(name)?.rows ?? [],
                ours: mine.layer(name)?.rows ?? [],
                theirs: other.layer(name)?.rows ?? []
            )
            merged.layers.append(RowLayer(name: name, rows: inFileOrder(rows.rows)))
            for (id, conflict) in rows.conflicts.sorted(by: { $0.key < $1.key }) {
                conflicts.append((name, id, conflict))
            }
        }
        guard editedSide != nil else { return MergeOutcome(bytes: merged.written(), needsRun: true) }
        guard !conflicts.isEmpty else { return MergeOutcome(bytes: merged.writtenAsEdited(), needsRun: true) }
        let marked = marked(merged.writtenAsEdited(), conflicts.map(\.rows))
        return MergeOutcome(bytes: marked, conflicts: conflicts.map { "\($0.layer): \($0.id)" }, needsRun: true)
    }

    private static func head(_ base: ArticleRecord?, _ ours: ArticleRecord, _ theirs: ArticleRecord) -> ArticleRecord {
        // One text has one record: what is said of it goes with its digest.
        base.map { $0 == ours } ?? false ? theirs : ours
    }

    private static func layerNames(_ ours: RowFile, _ theirs: RowFile) -> [String] {
        let names = OrderedUnion.of(ours.layers.map(\.name), theirs.layers.map(\.name))
        return Format.layerOrder.filter(names.contains) + names.filter { !Format.layerOrder.contains($0) }
    }

    /// A layer that one side's pipeline no longer has goes.
    private static func isKept(_ name: String, _ base: RowFile?, _ ours: RowFile, _ theirs: RowFile) -> Bool {
        base?.layer(name) == nil || (ours.layer(name) != nil && theirs.layer(name) != nil)
    }

    /// By where rows stand, as a run orders them; rows without a place stay where they are.
    private static func inFileOrder(_ rows: [Row]) -> [Row] {
        guard rows.allSatisfy({ $0.span != nil }) else { return rows }
        return rows.sorted { left, right in
            guard let first = left.span, let second = right.span, first != second else { return left.id < right.id }
            return first < second
        }
    }

    /// The file with both versions of the contested rows, between the marks that git's own merge sets.
    private static func marked(_ bytes: [UInt8], _ conflicts: [RowMerge.Conflict]) -> [UInt8] {
        let contested = Dictionary(conflicts.map { ($0.ours.id, $0) }) { first, _ in first }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let marked = lines.map { line -> [UInt8] in
            let comma = line.last == UInt8(ascii: ",") ? "," : ""
            guard let id = rowID(line), let conflict = contested[id] else { return Array(line) }
            return Array(
                "<<<<<<< ours\n\(text(conflict.ours))\(comma)\n=======\n\(text(conflict.theirs))\(comma)\n>>>>>>> theirs"
                    .utf8
            )
        }
        return Array(marked.joined(separator: [UInt8(ascii: "\n")]))
    }

    private static func text(_ row: Row) -> String {
        var json = JSONWriter()
        row.write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// The id of the row that a line holds.
    private static func rowID(_ line: ArraySlice<UInt8>) -> String? {
        let start = Array("{\"id\":\"".utf8)
        guard line.starts(with: start) else { return nil }
        let id = line.dropFirst(start.count).prefix { $0 != UInt8(ascii: "\"") }
        return String(decoding: id, as: UTF8.self)
    }
}
