/// A run of stops, with the closing marks behind it.
struct Stop {
    enum Kind {
        /// One full stop.
        case period
        /// Two or more full stops, or `…`.
        case ellipsis
        /// Any run with `?` or `!`.
        case mark
    }

    /// The first byte of the run.
    let start: Int
    /// The byte behind the run.
    private(set) var runEnd: Int
    /// The byte behind the closing marks: where the sentence ends if it does.
    private(set) var end: Int
    private(set) var kind = Kind.period
    /// How many full stops the run has.
    private(set) var dots = 0
    /// A closing quotation mark stands behind the run.
    private(set) var closesQuote = false
    /// One of those marks is double, and not the single one of a quotation inside of a quotation.
    private(set) var closesDoubleQuote = false
    /// How many closing brackets stand behind the run.
    private(set) var closedBrackets = 0
    /// The stops have blanks between them: `. . .`
    private(set) var isSpacedOut = false

    /// How many closing marks go with one run.
    private static let limit = 16

    /// Reads the run that begins at `start`; `isQuoteOpen` tells a straight mark that closes from one that opens.
    init(_ text: borrowing Span<UInt8>, at start: Int, limit: Int, isQuoteOpen: Bool) {
        self.start = start
        runEnd = start
        end = start
        readRun(text, limit)
        readClosingMarks(text, limit, isQuoteOpen)
        readFootnotes(text, limit)
    }

    private mutating func readRun(_ text: borrowing Span<UInt8>, _ limit: Int) {
        var index = start
        while index < limit {
            switch text[index] {
            case UInt8(ascii: "."):
                dots += 1
                if kind == .period, dots > 1 { kind = .ellipsis }
                index += 1
            case UInt8(ascii: "!"), UInt8(ascii: "?"):
                kind = .mark
                index += 1
            case 0xE2 where text.isEllipsis(at: index):
                dots += 3
                if kind == .period { kind = .ellipsis }
                index += 3
            case UInt8(ascii: " ") where text.isSpacedDot(at: index, limit) && canSpaceOut(text, index, limit):
                isSpacedOut = true
                index += 1
            default:
                runEnd = index
                return
            }
        }
        runEnd = index
    }

    /// Whether the blank at `index` is one between the dots of an ellipsis: at least three dots must come of it.
    private func canSpaceOut(_ text: borrowing Span<UInt8>, _ index: Int, _ limit: Int) -> Bool {
        guard kind != .mark else { return false }
        return isSpacedOut || (dots == 1 && text.isSpacedDot(at: index + 2, limit))
    }

    private mutating func readClosingMarks(_ text: borrowing Span<UInt8>, _ limit: Int, _ isQuoteOpen: Bool) {
        var index = runEnd
        var isOpen = isQuoteOpen
        end = runEnd
        for _ in 0..<Self.limit {
            guard index < limit else { return }
            let (glyph, length) = text.glyph(at: index)
            let next = index + length
            let behind: Glyph = next < limit ? text.glyph(at: next).glyph : .space
            switch glyph {
            case .closing:
                if text[index].isClosingBracket {
                    closedBrackets += 1
                } else {
                    closesQuote = true
                    closesDoubleQuote = true
                }
            case .eitherWay:
                let isDouble = text[index] == UInt8(ascii: "\"")
                if behind.isWord || behind == .sign {
                    // Glued to a word on the other side as well: only an open quotation can tell.
                    guard isDouble, isOpen, behind == .upper else { return }
                }
                if isDouble {
                    isOpen.toggle()
                    closesDoubleQuote = true
                }
                closesQuote = true
            case .opening:
                // A mark of the wrong kind: it closes where nothing follows that it could open.
                guard text[index] == 0xE2, behind == .space || behind == .lineBreak else { return }
                closesQuote = true
            default:
                return
            }
            index = next
            end = index
        }
    }

    /// Takes in the signs of footnotes and of what was left out: `[6]`, `[12] [13]`, `²`, `[...]`.
    private mutating func readFootnotes(_ text: borrowing Span<UInt8>, _ limit: Int) {
        for _ in 0..<Self.limit {
            var index = end
            while index < limit, text.isSuperscript(at: index) {
                index += text[index] == 0xC2 ? 2 : 3
            }
            end = index
            if index < limit, text[index] == UInt8(ascii: " ") { index += 1 }
            guard index < limit, text[index] == UInt8(ascii: "["),
                let close = text.footnoteEnd(at: index, limit)
            else { return }
            end = close
        }
    }
}
