import StageKit

/// Which rows of a layer in two files are the same row.
struct RowMatching {
    private let before: [Row]
    private let after: [Row]
    /// For each row of the earlier file its row in the later one.
    private var partner: [Int?]
    private var isTaken: [Bool]

    /// So many neighbours are looked at for an overlap: rows that lie in one another by the thousand cost no more.
    private static let reach = 16

    /// Matches rows by their ids.
    init(_ before: [Row], _ after: [Row]) {
        self.before = before
        self.after = after
        partner = Array(repeating: nil, count: before.count)
        isTaken = Array(repeating: false, count: after.count)
        var byID: [String: Int] = [:]
        byID.reserveCapacity(after.count)
        for (index, row) in after.enumerated() where byID[row.id] == nil { byID[row.id] = index }
        for (index, row) in before.enumerated() {
            if let other = byID[row.id], !isTaken[other] { pair(index, other) }
        }
    }

    /// Where the matched rows stand.
    var spans: [(before: TextSpan, after: TextSpan)] {
        partner.enumerated().compactMap { index, other in
            guard let other, let old = before[index].span, let new = after[other].span else { return nil }
            return (old, new)
        }
    }

    /// Matches what ids leave over: by words and kind, by words, by overlap.
    mutating func matchRest(_ texts: ComparedTexts, _ transfer: OffsetTransfer) {
        guard partner.contains(nil), isTaken.contains(false) else { return }
        matchWords(texts, withKind: true)
        matchWords(texts, withKind: false)
        matchOverlaps(transfer)
    }

    /// The ids of matched rows that are not the same.
    func collectIDs(into ids: inout [String: String]) {
        for (index, other) in partner.enumerated() {
            guard let other, before[index].id != after[other].id else { continue }
            ids[before[index].id] = after[other].id
        }
    }

    /// What the rows say differently.
    func difference(_ name: String, _ values: ValueComparison) -> LayerDifference {
        var removed: [Row] = []
        var changed: [RowChange] = []
        var moved: [RowChange] = []
        for (index, other) in partner.enumerated() {
            guard let other else {
                removed.append(before[index])
                continue
            }
            let fields = values.changes(before[index], after[other])
            let change = RowChange(before: before[index], after: after[other], fields: fields)
            if !fields.isEmpty {
                changed.append(change)
            } else if before[index].id != after[other].id || before[index].span != after[other].span {
                moved.append(change)
            }
        }
        let added = after.indices.filter { !isTaken[$0] }.map { after[$0] }
        return LayerDifference(name: name, added: added, removed: removed, changed: changed, moved: moved)
    }

    private mutating func pair(_ index: Int, _ other: Int) {
        partner[index] = other
        isTaken[other] = true
    }

    private mutating func matchWords(_ texts: ComparedTexts, withKind: Bool) {
        var byWords: [[UInt8]: [Int]] = [:]
        for (index, row) in after.enumerated().reversed() where !isTaken[index] {
            guard let words = Self.words(row, texts.after, withKind) else { continue }
            byWords[words, default: []].append(index)
        }
        for (index, row) in before.enumerated() where partner[index] == nil {
            guard let words = Self.words(row, texts.before, withKind), let other = byWords[words]?.last,
                Self.mayMatch(row, after[other])
            else { continue }
            byWords[words]?.removeLast()
            pair(index, other)
        }
    }

    /// What the row is of, in words: what it shows, or else what stands at its span.
    private static func words(_ row: Row, _ text: ArticleText?, _ withKind: Bool) -> [UInt8]? {
        var words: [UInt8]
        if let name = row.text("name") {
            words = Array(name.utf8)
        } else if let shown = row.shownText, !shown.isEmpty {
            words = Array(shown.joined(separator: "\u{0}").utf8)
        } else if let span = row.span, !span.isEmpty, let text {
            words = text.key(span)
        } else {
            return nil
        }
        if withKind { words += [0] + Array(row.discriminator.utf8) }
        return words
    }

    /// Another concept of the same words is another row, however much else is the same.
    private static func mayMatch(_ row: Row, _ other: Row) -> Bool {
        row.text("concept") == other.text("concept")
    }

    private mutating func matchOverlaps(_ transfer: OffsetTransfer) {
        let left = before.indices.compactMap { index -> (index: Int, span: TextSpan)? in
            guard partner[index] == nil, let span = before[index].span else { return nil }
            return (index, transfer.moved(span))
        }.sorted { ($0.span.start, $0.index) < ($1.span.start, $1.index) }
        let right = after.indices.compactMap { index -> (index: Int, span: TextSpan)? in
            guard !isTaken[index], let span = after[index].span else { return nil }
            return (index, span)
        }.sorted { ($0.span.start, $0.index) < ($1.span.start, $1.index) }

        for (index, span) in left {
            let middle = right.partitioningIndex { $0.span.start >= span.start }
            var best: (index: Int, overlap: Int)?
            for (other, place) in right[max(0, middle - Self.reach)..<min(right.count, middle + Self.reach)] {
                let overlap = min(span.end, place.end) - max(span.start, place.start)
                // Half of the shorter one, or what is left of it is another row.
                guard !isTaken[other], overlap * 2 >= min(span.length, place.length), overlap >= 0,
                    overlap > best?.overlap ?? -1, Self.mayMatch(before[index], after[other])
                else { continue }
                best = (other, overlap)
            }
            if let best { pair(index, best.index) }
        }
    }
}
