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
            var start = 0
            var (isInside, isJoined) = (false, false)
            runs.forEachChange { place in
                isInside.toggle()
                if isInside {
                    if !isJoined { start = place }
                    return
                }
                isJoined = Self.isJoint(text, place, runs)
                if !isJoined { spans.append(TextSpan(start, place)) }
            }
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
    private static func isJoint(_ text: borrowing Span<UInt8>, _ end: Int, _ runs: LetterRuns) -> Bool {
        guard end < text.count else { return false }
        let byte = text[end]
        // Nearly all words end before a blank.
        if byte == 0x20 { return false }
        if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") {
            return runs.contains(end + 1)
        }
        // U+2019, the typographic apostrophe.
        guard byte == 0xE2, end + 2 < text.count, text[end + 1] == 0x80, text[end + 2] == 0x99 else { return false }
        return runs.contains(end + 3)
    }
}
