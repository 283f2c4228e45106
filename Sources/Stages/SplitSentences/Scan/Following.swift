/// What stands behind a stop and its closing marks.
struct Following {
    /// Where the next sentence would begin: the first visible character.
    private(set) var start: Int
    /// The first character behind opening marks, dashes and stops.
    private(set) var word: Int
    /// What that character is.
    private(set) var glyph = Glyph.other
    /// White space stands in between.
    private(set) var isSpaced = false
    /// No word follows before the end of the line or of the text.
    private(set) var isEnd = false
    /// A quotation mark stands before the word.
    private(set) var isQuoted = false
    /// An opening bracket stands before the word.
    private(set) var isBracketed = false
    /// Stops stand before the word.
    private(set) var hasStops = false
    /// A dash stands before the word.
    private(set) var hasDash = false

    private var hasMarks = false

    /// How many marks are read over before the word.
    private static let limit = 8

    /// Reads on from `index`.
    init(_ text: borrowing Span<UInt8>, from index: Int, end: Int, lines: inout LineReader, lineStart: Int) {
        start = index
        word = index
        // Blanks, then marks, among which blanks may stand again.
        var lineStart = lineStart
        var left = Self.limit
        while word < end {
            let (glyph, length) = text.glyph(at: word)
            self.glyph = glyph
            switch glyph {
            case .lineBreak:
                guard !lines.endsSentence(text, at: word, lineStart: lineStart) else {
                    isEnd = true
                    return
                }
                word = text.lineBreakEnd(at: word, end)
                lineStart = word
                readBlank()
                continue
            case .space:
                word += length
                readBlank()
                continue
            case .opening:
                if text[word].isOpeningBracket { isBracketed = true } else { isQuoted = true }
            case .eitherWay:
                isQuoted = true
            case .dash:
                hasDash = true
            case .stop:
                hasStops = true
            default:
                return
            }
            hasMarks = true
            left -= 1
            guard left > 0 else { break }
            word += length
        }
        glyph = .other
        // Marks alone are no sentence.
        isEnd = word >= end
    }

    /// Takes in a blank: behind a mark it stands inside of the next sentence.
    private mutating func readBlank() {
        guard !hasMarks else { return }
        isSpaced = true
        start = word
    }
}
