import StageKit

/// Puts two versions of a list of rows together, row by row and field by field.
struct RowMerge {
    /// A row on which the versions differ.
    struct Conflict {
        let ours: Row
        let theirs: Row
    }

    /// The rows: ours in our order, with theirs among them.
    private(set) var rows: [Row] = []
    /// Rows of which both sides changed one field to different values, by their ids.
    private(set) var conflicts: [String: Conflict] = [:]

    /// Rows of two versions with a common ancestor; in none of them does an id stand twice.
    init(base: [Row], ours: [Row], theirs: [Row]) {
        let (old, mine, other) = (Self.byID(base), Self.byID(ours), Self.byID(theirs))
        for id in OrderedUnion.of(ours.map(\.id), theirs.map(\.id)) {
            switch (old[id], mine[id], other[id]) {
            case (let old, let mine?, let other?):
                rows.append(merge(old, mine, other))
            case (nil, let row?, nil), (nil, nil, let row?):
                rows.append(row)
            case (let old?, let row?, nil), (let old?, nil, let row?):
                // The other side removed it: it goes, unless something was done to it in the meantime.
                if !row.says(old) { rows.append(row) }
            case (_, nil, nil):
                continue
            }
        }
    }

    private static func byID(_ rows: [Row]) -> [String: Row] {
        Dictionary(rows.map { ($0.id, $0) }) { first, _ in first }
    }

    private mutating func merge(_ base: Row?, _ ours: Row, _ theirs: Row) -> Row {
        var fields: [LocatedValue.Entry] = []
        var isContested = false
        for key in OrderedUnion.of(ours.fields.map(\.key), theirs.fields.map(\.key)) {
            let (old, mine, other) = (base?[key], ours[key], theirs[key])
            if Self.same(mine, other) || Self.same(other, old) {
                fields.append(key, mine)
            } else if Self.same(mine, old) {
                fields.append(key, other)
            } else {
                fields.append(key, mine)
                isContested = true
            }
        }
        if isContested { conflicts[ours.id] = Conflict(ours: ours, theirs: theirs) }
        return Row(id: ours.id, fields: fields, at: ours.location)
    }

    private static func same(_ left: LocatedValue?, _ right: LocatedValue?) -> Bool {
        switch (left, right) {
        case (nil, nil): true
        case (let left?, let right?): left.says(right)
        default: false
        }
    }
}

extension [LocatedValue.Entry] {
    fileprivate mutating func append(_ key: String, _ value: LocatedValue?) {
        guard let value else { return }
        append(LocatedValue.Entry(key: key, keyLocation: value.location, value: value))
    }
}
