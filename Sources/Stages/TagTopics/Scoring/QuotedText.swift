import StageKit

/// The text that stands inside of quotation marks, or that a transcript gives somebody: other people's words.
struct QuotedText {
    /// In order, none overlapping another.
    private var spans: [TextSpan] = []

    /// The text of these quotes. What a reporter tells in words of his own is not quoted.
    init(_ quotes: [Quote]) {
        for quote in quotes where quote.kind != .indirect && quote.kind != .scareQuotes { spans += quote.content }
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

    /// Whether all of a span is quoted.
    func contains(_ span: TextSpan) -> Bool {
        let index = spans.partitioningIndex { $0.end >= span.end }
        return index < spans.count && spans[index].contains(span)
    }
}
