/// The words of a text, found once a document and shared by the stages that need them.
///
/// A word is a run of letters and digits of any script; apostrophes, hyphens and full stops between two of them belong
/// to it (`don't`, `co-operate`, `U.S`, `3.5`).
public struct Words: Sendable {
    /// Each word's span in the normalised text, in order.
    public let spans: [TextSpan]

    /// Finds the words of well-formed UTF-8.
    public init(_ bytes: [UInt8]) {
        let runs = LetterRuns(bytes)
        let text = bytes.span
        // No word is made of less than a run, so that the room is never too small.
        var all: [TextSpan] = []
        all.append(addingCapacity: runs.count) { (spans: inout OutputSpan<TextSpan>) in
            // Runs begin and end in turns, and the first change is a beginning.
            var (start, end) = (-1, -1)
            var isInside = false
            runs.forEachChange { place in
                isInside.toggle()
                if !isInside {
                    end = place
                    return
                }
                if start >= 0 {
                    if Self.isJoint(text, end, place) { return }
                    spans.append(TextSpan(start, end))
                }
                start = place
            }
            if start >= 0 { spans.append(TextSpan(start, end)) }
        }
        spans = all
    }

    /// The words that begin in a span: a slice, found by binary search.
    public func within(_ span: TextSpan) -> ArraySlice<TextSpan> {
        let low = spans.partitioningIndex { $0.start >= span.start }
        let high = spans.partitioningIndex { $0.start >= span.end }
        return spans[low..<high]
    }

    /// Whether one joint, and no more, stands between the run that ends here and the next one.
    @inline(__always)
    private static func isJoint(_ text: borrowing Span<UInt8>, _ end: Int, _ next: Int) -> Bool {
        // How much stands between and what it begins with, in one number: what nearly all words have behind them, a blank
        // or a comma and a blank, is not told apart.
        switch (next &- end) &<< 8 | Int(text[end]) {
        case 1 << 8 | 0x27, 1 << 8 | 0x2D, 1 << 8 | 0x2E: return true  // an apostrophe, a hyphen, a stop
        case 3 << 8 | 0xE2: return text[end + 1] == 0x80 && text[end + 2] == 0x99  // the typographic apostrophe
        default: return false
        }
    }
}
