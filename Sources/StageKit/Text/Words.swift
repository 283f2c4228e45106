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
        let byte = text[end]
        // One question for nearly all words, and not one for what stands behind each: a blank, a comma and a blank, a stop.
        let isOne = (next &- end == 1 ? 1 : 0) & (byte == 0x20 ? 0 : 1)
        let isThree = (next &- end == 3 ? 1 : 0) & (byte == 0xE2 ? 1 : 0)
        guard isOne | isThree != 0 else { return false }
        if isOne == 1 { return byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") }
        // U+2019, the typographic apostrophe.
        return text[end + 1] == 0x80 && text[end + 2] == 0x99
    }
}
