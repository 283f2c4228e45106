/// The brackets and quotation marks that are open where the pass stands.
struct OpenMarks {
    /// How many brackets are open.
    private(set) var depth = 0
    private var bracketStart = 0
    /// What closes the outermost bracket.
    private var bracket = ClosingMark.parenthesis
    private var brackets = ClosingSearch()

    /// Where the quotation that is open began.
    private(set) var quoteStart: Int?
    /// What closes the quotation.
    private var quote = ClosingMark.quote
    private var quotes = ClosingSearch()

    /// What is longer between its brackets has lost the closing one, in bytes.
    private static let longestBracket = 600
    /// What is longer between its quotation marks has lost the closing one, in bytes.
    private static let longestQuotation = 4000

    /// Whether a straight double mark has opened a quotation.
    var isStraightQuoteOpen: Bool { quoteStart != nil && quote == .straightQuote }

    // MARK: Taking in marks

    /// Takes in `"`, which opens a quotation at the beginning of a sentence and behind a blank, a dash or an opening mark.
    /// Inside of a quotation between typographic marks it says nothing.
    mutating func readStraightQuote(_ text: borrowing Span<UInt8>, at index: Int, sentenceStart: Int) {
        guard quoteStart == nil || quote == .straightQuote else { return }
        var opens = index <= sentenceStart
        if !opens {
            switch text.glyph(before: index).glyph {
            case .space, .lineBreak, .opening, .dash: opens = true
            default: break
            }
        }
        quoteStart = opens ? index : nil
        quote = .straightQuote
    }

    /// Takes in `“`, unless it stands inside of another quotation.
    mutating func openQuote(at index: Int) {
        guard quoteStart == nil else { return }
        quoteStart = index
        quote = .quote
    }

    /// Takes in `”`.
    mutating func closeQuote() {
        if quote == .quote { quoteStart = nil }
    }

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
    mutating func close(with stop: Stop) {
        if stop.closesDoubleQuote { quoteStart = nil }
        closeBrackets(stop.closedBrackets)
    }

    // MARK: What holds a sentence together

    /// Whether a sentence that ended at `index` would end inside of brackets that close later on the line.
    mutating func holdsInBrackets(_ text: borrowing Span<UInt8>, at index: Int, closed: Int, _ end: Int) -> Bool {
        guard depth > closed else { return false }
        let bound = bracketStart + Self.longestBracket
        if let closing = brackets.first(bracket, text, from: index, end), closing < bound { return true }
        depth = 0
        return false
    }

    /// The mark that closes the quotation later on the line in which a sentence would end that ended at a stop; `nil`
    /// where it would end in none.
    mutating func closingQuote(_ text: borrowing Span<UInt8>, behind stop: Stop, _ end: Int) -> Int? {
        guard let quoteStart, !stop.closesDoubleQuote, let closing = quotes.first(quote, text, from: stop.end, end),
            closing < quoteStart + Self.longestQuotation
        else { return nil }
        return closing
    }
}
