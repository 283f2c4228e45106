public import StageKit

/// Puts two versions of a review file together: whatever either side wrote stays.
///
/// Both sides' new entries follow one another, ours first, as if the one had decided after the other. An entry that one
/// side took out goes; one that a side changed stays as changed. Where the two sides decided differently on one row, no
/// order would be right: both decisions are kept between conflict marks, and nobody reads the file until somebody has
/// chosen.
public enum ReviewMerge {
    /// The merge of three versions, each the bytes of a file; the base is empty where both sides added the file.
    ///
    /// - Parameters:
    ///   - base: the common ancestor.
    ///   - ours: what stands on the branch that is merged into.
    ///   - theirs: what stands on the other branch.
    ///   - parse: reads YAML.
    /// - Returns: `nil` where a version's entries do not stand on lines of their own.
    /// - Throws: `Problems` where a version is not right.
    public static func merge(
        base: [UInt8],
        ours: [UInt8],
        theirs: [UInt8],
        parse: ([UInt8]) throws(Problems) -> LocatedValue
    ) throws(Problems) -> MergeOutcome? {
        guard let old = try ReviewEntries(base, parse: parse)?.stretches,
            let mine = try ReviewEntries(ours, parse: parse)?.stretches,
            let other = try ReviewEntries(theirs, parse: parse)?.stretches
        else { return nil }
        let (oldNames, myNames, otherNames) = (Set(old.map(\.name)), Set(mine.map(\.name)), Set(other.map(\.name)))
        let myNews = mine.filter { !oldNames.contains($0.name) }
        let otherNews = other.filter { !oldNames.contains($0.name) }
        let all = Dictionary((mine + other).map { ($0.name, $0) }) { first, _ in first }
        let merged = OrderedUnion.of(mine.map(\.name), other.map(\.name)).filter { name in
            // What is old and on one side only was taken out on the other.
            !oldNames.contains(name) || (myNames.contains(name) && otherNames.contains(name))
        }.compactMap { all[$0] }

        let contested = contestedRows(lastDecisions(myNews), lastDecisions(otherNews), lastDecisions(merged))
        let news = Set((myNews + otherNews).map(\.name))
        var told: Set<RowName> = []
        var bytes: [UInt8] = []
        for stretch in merged {
            guard news.contains(stretch.name), let row = stretch.decision.flatMap(RowName.init), contested.contains(row)
            else {
                bytes += stretch.text
                continue
            }
            guard told.insert(row).inserted else { continue }
            bytes += marked(entries(on: row, in: myNews), entries(on: row, in: otherNews))
        }
        return MergeOutcome(bytes: bytes, conflicts: contested.sorted().map(\.description))
    }

    private static func entries(on row: RowName, in stretches: [ReviewEntries.Stretch]) -> [UInt8] {
        stretches.filter { $0.decision.flatMap(RowName.init) == row }.flatMap(\.text)
    }

    /// Both versions between the marks that git's own merge sets.
    private static func marked(_ ours: [UInt8], _ theirs: [UInt8]) -> [UInt8] {
        Array("<<<<<<< ours\n".utf8) + ours + Array("=======\n".utf8) + theirs + Array(">>>>>>> theirs\n".utf8)
    }

    /// The rows whose decision in the merged file would not be the one that each side came to.
    private static func contestedRows(
        _ ours: [RowName: Decision],
        _ theirs: [RowName: Decision],
        _ merged: [RowName: Decision]
    ) -> Set<RowName> {
        Set(
            merged.filter { row, decision in
                [ours[row], theirs[row]].contains { side in side.map { !agree($0, decision) } ?? false }
            }.keys
        )
    }

    private static func lastDecisions(_ stretches: [ReviewEntries.Stretch]) -> [RowName: Decision] {
        stretches.reduce(into: [:]) { decisions, stretch in
            guard let decision = stretch.decision, let name = RowName(decision) else { return }
            decisions[name] = decision
        }
    }

    /// Whether two decisions come to the same: who made them, and why, is another matter.
    private static func agree(_ left: Decision, _ right: Decision) -> Bool {
        left.decision == right.decision && left.set == right.set
    }

    /// A row by its layer and id.
    struct RowName: Hashable, Comparable, CustomStringConvertible {
        let layer: String
        let id: String

        /// The row that a decision is on; `nil` for an added one without an id, which nobody else can have meant.
        init?(_ decision: Decision) {
            if decision.id.isEmpty { return nil }
            layer = decision.layer
            id = decision.id
        }

        var description: String { "\(layer): \(id)" }

        static func < (left: RowName, right: RowName) -> Bool {
            left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
        }
    }
}
