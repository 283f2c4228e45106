import StageKit

/// Who speaks in a paragraph behind a dash, where a dash and a cue say it: `— It would be wrong to wait, — said Kerr.`
///
/// The typography of much of Europe, which translated pages keep: behind the cue a further dash takes the words up again.
struct DashTag {
    /// What is said: in front of the cue, and behind it.
    let content: [TextSpan]
    let cue: TextSpan
    let source: TextSpan

    /// Finds the cue in what stands behind the dash of a paragraph; `nil` where none does.
    init?(_ content: TextSpan, bytes: [UInt8], words: WordTable) {
        var index = words.first(from: content.start) + 1
        while index < words.count, words[index].end <= content.end {
            let gap = TextSpan(words[index - 1].end, words[index].start)
            if let dash = Self.dash(bytes, gap), let tag = Self.tag(from: index, content.end, words, bytes) {
                cue = tag.cue
                source = tag.source
                var parts = [TextSpan(content.start, gap.end - dash).trimmed(in: bytes.span)]
                let behind = max(tag.cue.end, tag.source.end)
                if let rest = Self.rest(TextSpan(behind, content.end), bytes) { parts.append(rest) }
                self.content = parts
                return
            }
            index += 1
        }
        return nil
    }

    /// The bytes of a dash, or of the hyphen that machines write for it, and of the blank behind it; `nil` where a gap between
    /// words is not a mark or none, a blank, a dash, a blank.
    private static func dash(_ bytes: [UInt8], _ gap: TextSpan) -> Int? {
        guard gap.length >= 3, bytes[gap.end - 1] == 0x20 else { return nil }
        let length = bytes[gap.end - 2] == UInt8(ascii: "-") ? 2 : 4
        guard gap.length > length, gap.length <= length + 5, bytes[gap.end - length - 1] == 0x20 else { return nil }
        if length == 2 { return length }
        let isDash =
            bytes[gap.end - 4] == 0xE2 && bytes[gap.end - 3] == 0x80 && (0x93...0x95).contains(bytes[gap.end - 2])
        return isDash ? length : nil
    }

    /// `said Kerr`, `said the mayor of Velm`, `Kerr said`, `he said`: up to the next mark.
    private static func tag(
        from first: Int,
        _ end: Int,
        _ words: WordTable,
        _ bytes: [UInt8]
    ) -> (cue: TextSpan, source: TextSpan)? {
        var last = first
        while last + 1 < words.count, words[last + 1].end <= end, last - first < longest,
            words[last + 1].start == words[last].end + 1
        {
            last += 1
        }
        guard last > first else { return nil }
        let phrase = last
        // `the mayor, Anna Kerr`
        if (first...last).contains(where: { words.traits($0).contains(.role) }) {
            while last + 1 < words.count, words[last + 1].end <= end, last - phrase < 4,
                words.traits(last + 1).contains(.capital), words[last + 1].start - words[last].end <= 2,
                bytes[words[last].end] == (last == phrase ? UInt8(ascii: ",") : 0x20)
            {
                last += 1
            }
        }
        let opens: Traits = [.capital, .determiner, .title, .role, .subjectPronoun, .possessive]
        if words.reportsQuotation(first), words.traits(first + 1).has(opens) {
            return (words[first], TextSpan(words[first + 1].start, words[last].end))
        }
        if words.reportsQuotation(last), words.traits(first).has(opens) {
            return (words[last], TextSpan(words[first].start, words[last - 1].end))
        }
        return nil
    }

    /// No tag has more words.
    private static let longest = 12

    /// What goes on behind the tag's stop or comma and a dash.
    private static func rest(_ span: TextSpan, _ bytes: [UInt8]) -> TextSpan? {
        guard span.length > 6, bytes[span.start] == UInt8(ascii: ".") || bytes[span.start] == UInt8(ascii: ",") else {
            return nil
        }
        let end = bytes[span.start + 2] == UInt8(ascii: "-") ? span.start + 4 : span.start + 6
        guard dash(bytes, TextSpan(span.start, end)) != nil else { return nil }
        let rest = TextSpan(end, span.end).trimmed(in: bytes.span)
        return rest.isEmpty ? nil : rest
    }
}
