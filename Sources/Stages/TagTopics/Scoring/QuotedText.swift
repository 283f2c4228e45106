import StageKit

/// The text that stands inside of quotation marks, or that a transcript gives somebody: other people's words.
struct QuotedText {
    /// In order, none overlapping another.
    private var spans: [TextSpan] = []

    /// The text of these quotes. What a reporter tells in words of his own is not quoted.
    init(_ quotes: [Quote]) {
        // By number: a quote is large, and iterating would copy each.
        for index in quotes.indices where quotes[index].kind != .indirect && quotes[index].kind != .scareQuotes {
            for span in quotes[index].content { spans.append(span) }
        }
        spans.sort()
        var joined: [TextSpan] = []
        for span in spans {
            if let last = joined.last, span.start <= last.end {
                joined[joined.count - 1].end = max(last.end, span.end)
            } else {
                joined.append(span)
            }
        }
        spans = joined
    }

    /// Whether all of each hit is quoted, of hits in text order.
    func contains(_ hits: [Hit]) -> [Bool] {
        var next = 0
        return hits.map { hit in
            while next < spans.count, spans[next].start <= Int(hit.start) { next += 1 }
            return next > 0 && Int(hit.end) <= spans[next - 1].end
        }
    }
}
