/// The stretches of a text between blank lines: what stands in for blocks where no stage has marked any.
public struct Paragraphs: Sendable {
    /// Each paragraph's span, without the white space around it, in order.
    public let spans: [TextSpan]

    /// Finds the paragraphs from `start` on, in one pass. A line of white space alone is blank.
    public init(_ bytes: [UInt8], from start: Int = 0) {
        let text = bytes.span
        var spans: [TextSpan] = []
        var first = -1
        var behindLast = 0
        var lineIsBlank = false
        var index = max(0, start)
        while index < text.count {
            if text[index] == UInt8(ascii: "\n") {
                if lineIsBlank, first >= 0 {
                    spans.append(TextSpan(first, behindLast))
                    first = -1
                }
                lineIsBlank = true
                index += 1
                continue
            }
            let space = WhiteSpace.length(text, at: index)
            if space == 0 {
                lineIsBlank = false
                if first < 0 { first = index }
                behindLast = index + 1
            }
            index += max(1, space)
        }
        if first >= 0 { spans.append(TextSpan(first, behindLast)) }
        self.spans = spans
    }
}
