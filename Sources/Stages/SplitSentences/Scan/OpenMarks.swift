/// The brackets and quotation marks that are open where the pass stands.
struct OpenMarks {
    /// A straight double mark has opened and not yet closed.
    private(set) var isStraightQuoteOpen = false
    private var quoteStart: Int?
    /// How many brackets are open.
    private(set) var depth = 0
    private var bracketStart = 0
    /// The outermost bracket's kind.
    private var bracket = ClosingMark.parenthesis
    private var brackets = ClosingSearch()
    private var quotes = ClosingSearch()

    /// What is longer between its brackets has lost the closing one, in bytes.
    private static let longestBracket = 600
    /// What is longer between its quotation marks has lost the closing one, in bytes.
    private static let longestQuotation = 4000

    /// Takes in `"`, which opens and closes by turns.
    mutating func readStraightQuote(at index: Int) {
        isStraightQuoteOpen.toggle()
        quoteStart = isStraightQuoteOpen ? index : nil
    }

    /// Takes in `“`.
    mutating func openQuote(at index: Int) { quoteStart = index }

    /// Takes in `”`.
    mutating func closeQuote() { quoteStart = nil }

    /// Takes in an opening bracket.
    mutating func openBracket(_ text: borrowing Span<UInt8>, at index: Int) {
        if depth == 0 {
            bracketStart = index
            bracket = text[index] == UInt8(ascii: "(") ? .parenthesis : .bracket
        }
        depth += 1
    }

    /// Takes in closing brackets.
    mutating func closeBrackets(_ count: Int) { depth = max(0, depth - count) }

    /// Takes in the marks that a sentence takes with it behind its stop.
    mutating func close(_ text: borrowing Span<UInt8>, with stop: Stop) {
        for index in stop.runEnd..<stop.end {
            if text[index] == UInt8(ascii: "\"") {
                readStraightQuote(at: index)
            } else if text.isClosingQuote(at: index) {
                closeQuote()
            }
        }
        closeBrackets(stop.closedBrackets)
    }

    /// Whether a sentence that ended at `index` would end inside of brackets that close later on the line.
    mutating func holdsInBrackets(_ text: borrowing Span<UInt8>, at index: Int, closed: Int, _ end: Int) -> Bool {
        guard depth > closed else { return false }
        if brackets.finds(bracket, text, from: index, within: bracketStart + Self.longestBracket, end) { return true }
        depth = 0
        return false
    }

    /// Whether a stop stands inside of quotation marks that close later on the line.
    mutating func holdsInQuotation(_ text: borrowing Span<UInt8>, _ stop: Stop, _ end: Int) -> Bool {
        guard let quoteStart, !stop.closesDoubleQuote else { return false }
        let mark: ClosingMark = isStraightQuoteOpen ? .straightQuote : .quote
        return quotes.finds(mark, text, from: stop.end, within: quoteStart + Self.longestQuotation, end)
    }
}

/// The marks that are looked for.
private enum ClosingMark: Equatable {
    case parenthesis, bracket, straightQuote, quote

    func stands(_ text: borrowing Span<UInt8>, at index: Int) -> Bool {
        switch self {
        case .parenthesis: text[index] == UInt8(ascii: ")")
        case .bracket: text[index].isClosingBracket && text[index] != UInt8(ascii: ")")
        case .straightQuote: text[index] == UInt8(ascii: "\"")
        case .quote: text.isClosingQuote(at: index)
        }
    }
}

/// Looks for the mark that closes on the same line, and over no stretch of text twice.
private struct ClosingSearch {
    private var mark: ClosingMark?
    private var searched = 0..<0
    private var found: Int?

    /// Whether the mark stands between `start` and `bound` on the line.
    mutating func finds(
        _ mark: ClosingMark,
        _ text: borrowing Span<UInt8>,
        from start: Int,
        within bound: Int,
        _ end: Int
    ) -> Bool {
        if mark != self.mark || !searched.contains(start) {
            var index = start
            while index < end, !text[index].isLineBreak, !mark.stands(text, at: index) { index += 1 }
            self.mark = mark
            searched = start..<index + 1
            found = index < end && !text[index].isLineBreak ? index : nil
        }
        guard let found else { return false }
        return found >= start && found < bound
    }
}
