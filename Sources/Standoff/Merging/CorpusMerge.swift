public import StageKit

/// Puts two versions of a JSON file together whose values may be lists of rows, such as `_corpus.json`.
public enum CorpusMerge {
    /// The merge of three versions; the base is empty where both sides added the file.
    ///
    /// Rows go together by their ids, as in annotation files. What both sides changed is ours: the file was computed, and
    /// the next run computes it anew.
    ///
    /// - Throws: `Problems` where a version is no JSON object.
    public static func merge(base: [UInt8], ours: [UInt8], theirs: [UInt8], name: String) throws(Problems)
        -> MergeOutcome
    {
        let mine = try mapping(ours, name)
        let other = try mapping(theirs, name)
        let old = base.isEmpty ? nil : try mapping(base, name)
        var json = JSONWriter()
        json.raw("{")
        let keys = OrderedUnion.of(keys(mine), keys(other))
        for (index, key) in keys.enumerated() {
            json.raw(index > 0 ? ",\n" : "\n")
            json.string(key)
            json.raw(": ")
            write(old?[key], mine[key], other[key], to: &json)
        }
        json.raw(keys.isEmpty ? "}\n" : "\n}\n")
        return MergeOutcome(bytes: json.bytes, needsRun: true)
    }

    private static func write(
        _ base: LocatedValue?,
        _ ours: LocatedValue?,
        _ theirs: LocatedValue?,
        to json: inout JSONWriter
    ) {
        let lists = [base, ours, theirs].map { $0.map(rows) ?? [] }
        if let old = lists[0], let mine = lists[1], let other = lists[2], !(mine + other).isEmpty {
            RowMerge(base: old, ours: mine, theirs: other).rows.writeLines(to: &json)
        } else {
            let isOld = ours.flatMap { mine in base?.says(mine) } ?? false
            (ours == nil || isOld ? theirs ?? ours : ours).write(to: &json)
        }
    }

    /// The rows of a list of them, each with an id of its own; `nil` where the value is something else.
    private static func rows(_ value: LocatedValue) -> [Row]? {
        var context = ReadingContext()
        let rows = RowFile.rows(value, &context)
        let areTold = context.problems.isEmpty && Set(rows.map(\.id)).count == rows.count
        return areTold ? rows : nil
    }

    private static func mapping(_ bytes: [UInt8], _ name: String) throws(Problems) -> LocatedValue {
        do throws(Problem) {
            let value = try JSONReader.read(bytes, file: SourceFile(name: name, bytes: bytes))
            guard case .mapping = value.content else {
                throw Problem(ValueMistake.wrongType(expected: "a mapping", found: value.summary), at: value.location)
            }
            return value
        } catch {
            throw Problems([error])
        }
    }

    private static func keys(_ value: LocatedValue) -> [String] {
        guard case .mapping(let entries) = value.content else { return [] }
        return entries.map(\.key)
    }
}
