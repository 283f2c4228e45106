import StageKit

/// A row as anchors see it, with its span in bytes of the article.
struct LayerRow {
    let id: String
    let span: TextSpan
    /// What tells rows on the same text apart.
    let kind: String
    /// Whether the id was chosen for what the row stands for, as a speaker's is, and not made of the row's text.
    let hasChosenID: Bool
}

/// Finds the rows of a layer that decisions were made on: by id, by the same text, by nearly the same text and context.
struct RowFinder {
    /// The row of a decision.
    struct Match {
        let row: Int
        let isExact: Bool
        /// Where nothing around them tells which of some rows with the same text it is: all of them.
        var alike: [Int] = []
    }

    /// More rows with one text are told apart by their contexts alone, each looked up whole.
    private static let manyRows = 32
    /// How many rows around an estimated place are compared.
    private static let nearbyRows = 64

    private let rows: [LayerRow]
    private let text: AnchoredText
    private let hasKinds: Bool
    private let hasChosenIDs: Bool
    private var byID: [String: Int] = [:]
    private var twins: [String: Int] = [:]
    private var byText: [RowKey: [Int]] = [:]
    private var bySide: [SideKey: [Int]]?
    private var byTextOfAnyKind: [TextKey: [Int]]?

    private struct RowKey: Hashable {
        let text: TextKey
        let kind: String
    }

    private struct SideKey: Hashable {
        let row: RowKey
        let isBefore: Bool
        let context: [UInt8]
    }

    /// A finder of rows that stand in text order.
    init(_ rows: [LayerRow], in text: AnchoredText) {
        self.rows = rows
        self.text = text
        hasKinds = rows.contains { !$0.kind.isEmpty }
        hasChosenIDs = rows.contains(where: \.hasChosenID)
        for (index, row) in rows.enumerated() {
            byID[row.id] = byID[row.id] ?? index
            twins[row.hasChosenID ? row.id : RowID.withoutNumber(row.id), default: 0] += 1
            byText[key(of: row), default: []].append(index)
        }
    }

    /// What an anchor of a row says.
    func anchor(ofRow index: Int) -> Anchor {
        let row = rows[index]
        var anchor = Anchor()
        anchor.place = text.place(row.span)
        anchor.kind = row.kind.isEmpty ? nil : row.kind
        anchor.whole = isWhole(row)
        let twins = twins[RowID.withoutNumber(row.id)] ?? 1
        anchor.twins = row.hasChosenID || twins == 1 ? nil : twins
        let alike = byText[key(of: row)] ?? []
        if alike.count > 1 {
            anchor.nth = alike.partitioningIndex { $0 >= index } + 1
            anchor.of = alike.count
        }
        return anchor
    }

    /// The id of a row.
    func id(ofRow index: Int) -> String { rows[index].id }

    /// The row with this id.
    func row(withID id: String) -> Int? { byID[id] }

    /// The row of a decision; `nil` where there is none any more.
    mutating func find(_ decision: Decision, _ relocator: inout Relocator) -> Match? {
        let named = byID[decision.id]
        guard let anchor = decision.anchor else { return named.map { Match(row: $0, isExact: true) } }
        if let named, rows[named].hasChosenID { return Match(row: named, isExact: true) }
        if anchor.whole, let row = wholeRow(anchor, named) { return Match(row: row, isExact: true) }
        // Rows that are equal in all that an id is made of are only numbered: those need a look at what is around them.
        if let named, anchor.twins ?? 1 == 1, twins[RowID.withoutNumber(decision.id)] == 1 {
            return Match(row: named, isExact: true)
        }
        let alike = rowsWithText(anchor)
        // Rows with chosen ids stand for something that the words alone do not tell.
        let isExact = !hasChosenIDs
        if alike.count == 1, anchor.of ?? 1 == 1 { return Match(row: alike[0], isExact: isExact) }
        if let row = choose(alike, anchor, named, relocator) { return Match(row: row, isExact: isExact) }
        // An id made of a text says more than the text of an anchor that somebody wrote.
        if let named, alike.isEmpty { return Match(row: named, isExact: true) }
        guard let row = nearby(anchor, &relocator) else { return nil }
        let isOneOfMany = alike.count == anchor.of && alike.count <= Self.manyRows && alike.contains(row)
        return Match(row: row, isExact: false, alike: isOneOfMany ? alike : [])
    }

    private func isWhole(_ row: LayerRow) -> Bool {
        row.span.length > 0 && row.span.contains(TextSpan(0, text.bytes.count).trimmed(in: text.bytes.span))
    }

    private func wholeRow(_ anchor: Anchor, _ named: Int?) -> Int? {
        if let named { return named }
        let whole = rows.indices.filter { isWhole(rows[$0]) && rows[$0].kind == anchor.kind ?? "" }
        return whole.count == 1 ? whole[0] : nil
    }

    private func key(of row: LayerRow) -> RowKey {
        RowKey(text: text.key(row.span), kind: row.kind)
    }

    /// The rows that stand on the same text and are of the same kind, as far as the anchor says one.
    private mutating func rowsWithText(_ anchor: Anchor) -> [Int] {
        let key = TextKey(anchor.place)
        var alike: [Int]
        if anchor.kind != nil || !hasKinds {
            alike = byText[RowKey(text: key, kind: anchor.kind ?? "")] ?? []
        } else {
            let map = byTextOfAnyKind ?? Dictionary(grouping: rows.indices) { text.key(rows[$0].span) }
            byTextOfAnyKind = map
            alike = map[key] ?? []
        }
        if anchor.place.digest != nil { alike.removeAll { !text.stands(anchor.place, at: rows[$0].span) } }
        return alike
    }

    /// Of rows on the same text the one whose context is nearest to the anchor's, if no other is nearly as near.
    private mutating func choose(
        _ alike: [Int],
        _ anchor: Anchor,
        _ named: Int?,
        _ relocator: Relocator
    ) -> Int? {
        guard !alike.isEmpty else { return nil }
        let near = alike.count > Self.manyRows ? sharingContext(alike, anchor) : alike
        let scored = near.map { (row: $0, score: relocator.context(anchor.place, of: rows[$0].span)) }
        // Where there are fewer rows than there were, the one that is meant may be gone.
        let enough = alike.count < anchor.of ?? 1 ? 1.3 : 0.95
        guard let best = scored.max(by: { $0.score < $1.score }), best.score >= enough else { return nil }
        let tied = scored.filter { $0.score > best.score - 0.3 }
        if tied.count == 1 { return best.row }
        // Nothing around them tells them apart: their order does, if there are as many as there were.
        guard alike.count == anchor.of, let nth = anchor.nth, alike.indices.contains(nth - 1) else { return nil }
        return tied.contains { $0.row == alike[nth - 1] } ? alike[nth - 1] : nil
    }

    /// Of many rows on the same text those with the same words before or behind them.
    private mutating func sharingContext(_ alike: [Int], _ anchor: Anchor) -> [Int] {
        let sides = bySide ?? sideMap()
        bySide = sides
        let row = key(of: rows[alike[0]])
        let before = sides[SideKey(row: row, isBefore: true, context: Array(anchor.place.before.utf8))] ?? []
        let after = sides[SideKey(row: row, isBefore: false, context: Array(anchor.place.after.utf8))] ?? []
        let few = (before.count > Self.manyRows ? [] : before) + (after.count > Self.manyRows ? [] : after)
        return Set(few).sorted()
    }

    private func sideMap() -> [SideKey: [Int]] {
        var map: [SideKey: [Int]] = [:]
        for (index, row) in rows.enumerated() {
            let key = key(of: row)
            let (before, after) = (Array(text.before(row.span.start)), Array(text.after(row.span.end)))
            map[SideKey(row: key, isBefore: true, context: before), default: []].append(index)
            map[SideKey(row: key, isBefore: false, context: after), default: []].append(index)
        }
        return map
    }

    /// The row that overlaps a place where the anchor's words may be, and has most in common with it.
    private func nearby(_ anchor: Anchor, _ relocator: inout Relocator) -> Int? {
        var best: (row: Int, score: Double)?
        for place in relocator.estimates(anchor.place) {
            // Where all of the words are, it is the row that has been cut in another way.
            let whole = relocator.standing(anchor.place, around: place.start)
            let behind = rows.partitioningIndex { $0.span.start > place.end }
            for index in max(0, behind - Self.nearbyRows)..<behind where rows[index].span.end >= place.start {
                let cut = whole.flatMap { overlap($0, rows[index], anchor) }
                guard let score = score(rows[index], anchor, relocator) ?? cut else { continue }
                if score > best?.score ?? 0 { best = (index, score) }
            }
        }
        return best?.row
    }

    /// How much of a place a row of the same kind covers; `nil` where it is less than a third of both together.
    private func overlap(_ place: TextSpan, _ row: LayerRow, _ anchor: Anchor) -> Double? {
        guard anchor.kind == nil || anchor.kind == row.kind, place.overlaps(row.span) else { return nil }
        let shared = min(place.end, row.span.end) - max(place.start, row.span.start)
        let share = Double(shared) / Double(max(place.end, row.span.end) - min(place.start, row.span.start))
        return share >= 1.0 / 3 ? share : nil
    }

    /// How much a row has in common with an anchor; `nil` where it is too little to be the same row.
    private func score(_ row: LayerRow, _ anchor: Anchor, _ relocator: Relocator) -> Double? {
        let isSameKind = anchor.kind == nil || anchor.kind == row.kind
        let words = Similarity.of(text.shown(row.span).utf8, anchor.place.text.utf8)
        let context = relocator.context(anchor.place, of: row.span)
        // Another kind of row on the same words may be the same thing seen anew; on other words it is another thing.
        guard isSameKind || words == 1 else { return nil }
        let isShort = anchor.place.text.utf8.count < 20
        guard words >= (isShort ? 0.5 : 0.4), context >= (isShort ? 0.9 : 0) else { return nil }
        let score = words * 2 + context
        return score >= 2.2 ? score + (isSameKind ? 0.1 : 0) : nil
    }
}
