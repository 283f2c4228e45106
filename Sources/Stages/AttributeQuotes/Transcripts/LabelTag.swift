import StageKit

/// Who speaks in a quotation that begins with a name in capitals: `“KERR: It is late.”`, as pages quote transcripts.
struct LabelTag {
    /// The name, without its colon.
    let source: TextSpan
    /// What stands behind the colon.
    let content: TextSpan

    /// Reads the label of what stands between two marks; `nil` where there is none.
    init?(_ inner: TextSpan, bytes: [UInt8], words: WordTable) {
        let first = words.first(from: inner.start)
        var last = first
        while last < words.count, last - first < Self.longest, words[last].end < inner.end,
            words.traits(last).contains(.capitals)
        {
            if bytes[words[last].end] == UInt8(ascii: ":") { break }
            last += 1
        }
        guard last < words.count, last - first < Self.longest, words[first].start == inner.start,
            words.traits(last).contains(.capitals), words[last].end + 1 < inner.end,
            bytes[words[last].end] == UInt8(ascii: ":"), bytes[words[last].end + 1] == 0x20
        else { return nil }
        source = TextSpan(inner.start, words[last].end)
        content = TextSpan(words[last].end + 1, inner.end).trimmed(in: bytes.span)
    }

    /// In words.
    private static let longest = 4
}
