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
        spans = Array(capacity: runs.count) { (spans: inout OutputSpan<TextSpan>) in
            var next = runs.start(from: 0)
            while let start = next {
                var end = runs.end(from: start)
                while let behind = Self.startBehindJoint(text, end, runs) { end = runs.end(from: behind) }
                spans.append(TextSpan(start, end))
                next = runs.start(from: end)
            }
        }
    }

    /// The words that begin in a span: a slice, found by binary search.
    public func within(_ span: TextSpan) -> ArraySlice<TextSpan> {
        let low = spans.partitioningIndex { $0.start >= span.start }
        let high = spans.partitioningIndex { $0.start >= span.end }
        return spans[low..<high]
    }

    /// Where the next run begins if one joint, and no more, stands before it.
    @inline(__always)
    private static func startBehindJoint(_ text: borrowing Span<UInt8>, _ end: Int, _ runs: LetterRuns) -> Int? {
        guard end < text.count else { return nil }
        let byte = text[end]
        // Nearly all words end before a blank.
        if byte == 0x20 { return nil }
        if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") {
            return runs.contains(end + 1) ? end + 1 : nil
        }
        // U+2019, the typographic apostrophe.
        guard byte == 0xE2, end + 2 < text.count, text[end + 1] == 0x80, text[end + 2] == 0x99 else { return nil }
        return runs.contains(end + 3) ? end + 3 : nil
    }
}
