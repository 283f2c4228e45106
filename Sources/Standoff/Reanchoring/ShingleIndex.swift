import StageKit

/// Finds a stretch of an article by pieces of its text and context, wherever it has moved and though some of it changed.
///
/// Every eight bytes that a place's words and the article have in common vote for the shift between the two; where most
/// votes agree, the place is. A piece that stands in many places has no vote beyond its first few, so the cost is that of
/// the article once and of each place's words.
struct ShingleIndex: Sendable {
    private static let length = 8
    /// How many places of one piece are remembered.
    private static let places = 16
    /// How many of the places on which most votes agree are looked at.
    private static let groupsTried = 3
    /// In an article of more bytes only one piece in eight is remembered.
    private static let smallArticle = 1 << 16
    /// Edits inside of a place shift what is behind them: votes that differ by this much still agree.
    private static let slack = 16

    private let count: Int
    private let mask: UInt64
    /// By piece: where it stands last, as an index into `entries`.
    private var heads: [UInt64: Int32] = [:]
    /// Where the piece stands, the entry for the place before that, and how many there are.
    private var entries: [(position: Int32, next: Int32, count: Int32)] = []

    init(_ bytes: [UInt8]) {
        count = bytes.count
        mask = bytes.count > Self.smallArticle ? 7 : 0
        Self.forEach(in: bytes, mask) { piece, position in
            let head = heads[piece] ?? -1
            let known = head < 0 ? 0 : entries[Int(head)].count
            if known >= Self.places { return }
            heads[piece] = Int32(truncatingIfNeeded: entries.count)
            entries.append((Int32(truncatingIfNeeded: position), head, known + 1))
        }
    }

    /// Where a place may be, in bytes of the article, the likeliest first; empty where too little of it is there.
    func estimates(_ place: Place) -> [TextSpan] {
        // A cut text is looked for by its head: its tail stands somewhere else.
        let text = place.length == nil ? Array(place.text.utf8) : Array(place.text.utf8.prefix(200))
        let before = Array(place.before.utf8)
        let words = before + text + (place.length == nil ? Array(place.after.utf8) : [])
        var votes: [(shift: Int, index: Int)] = []
        Self.forEach(in: words, mask) { piece, index in
            var entry = heads[piece] ?? -1
            while entry >= 0 {
                votes.append((Int(entries[Int(entry)].position) - index, index))
                entry = entries[Int(entry)].next
            }
        }
        return Self.largestGroups(&votes).map { agreed in
            let start = Self.shift(agreed, nearest: before.count)
            let end = Self.shift(agreed, nearest: before.count + text.count - Self.length)
            var span = TextSpan(before.count + start, before.count + text.count + end)
            if let length = place.length { span.end = span.start + max(0, length) }
            span.start = min(max(0, span.start), count)
            span.end = min(max(span.start, span.end), count)
            return span
        }
    }

    /// The votes for the shifts on which most agree, the largest group first.
    private static func largestGroups(
        _ votes: inout [(shift: Int, index: Int)]
    ) -> [ArraySlice<(shift: Int, index: Int)>] {
        votes.sort { $0.shift != $1.shift ? $0.shift < $1.shift : $0.index < $1.index }
        var groups: [Range<Int>] = []
        var first = 0
        for index in votes.indices where votes[index].shift - votes[first].shift > slack {
            groups.append(first..<index)
            first = index
        }
        if first < votes.count { groups.append(first..<votes.count) }
        groups.sort { $0.count != $1.count ? $0.count > $1.count : $0.lowerBound < $1.lowerBound }
        return groups.prefix(groupsTried).map { votes[$0] }
    }

    /// The shift of the vote whose piece is nearest to an index.
    private static func shift(_ votes: ArraySlice<(shift: Int, index: Int)>, nearest index: Int) -> Int {
        var best = (distance: Int.max, shift: 0)
        for vote in votes {
            let distance = abs(vote.index - index)
            if distance < best.distance { best = (distance, vote.shift) }
        }
        return best.shift
    }

    private static func forEach(in bytes: [UInt8], _ mask: UInt64, _ body: (UInt64, Int) -> Void) {
        guard bytes.count >= length else { return }
        var piece: UInt64 = 0
        for (index, byte) in bytes.enumerated() {
            piece = piece << 8 | UInt64(byte)
            guard index >= length - 1 else { continue }
            // Which pieces count depends on the piece alone, so that both texts choose the same.
            if mask > 0, (piece &* 0x9E37_79B9_7F4A_7C15) >> 40 & mask != 0 { continue }
            body(piece, index - length + 1)
        }
    }
}
