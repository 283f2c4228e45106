/// The marks that are looked for ahead.
enum ClosingMark {
    /// `)`
    case parenthesis
    /// `]` or `}`
    case bracket
    /// `"`
    case straightQuote
    /// `”`, or `“`, with which another quotation begins before this one has closed.
    case quote

    func stands(_ text: borrowing Span<UInt8>, at index: Int) -> Bool {
        switch self {
        case .parenthesis: text[index] == UInt8(ascii: ")")
        case .bracket: text[index].isClosingBracket && text[index] != UInt8(ascii: ")")
        case .straightQuote: text[index] == UInt8(ascii: "\"")
        case .quote: text.isDoubleQuote(at: index)
        }
    }
}

/// Looks for a closing mark on the same line, and over no stretch of text twice.
struct ClosingSearch {
    private var mark: ClosingMark?
    private var searched = 0..<0
    private var found: Int?

    /// The first place of the mark from `start` on, if it stands on the line.
    mutating func first(_ mark: ClosingMark, _ text: borrowing Span<UInt8>, from start: Int, _ end: Int) -> Int? {
        if mark != self.mark || !searched.contains(start) {
            var index = start
            while index < end, !text[index].isLineBreak, !mark.stands(text, at: index) { index += 1 }
            self.mark = mark
            searched = start..<index + 1
            found = index < end && !text[index].isLineBreak ? index : nil
        }
        return found
    }
}
