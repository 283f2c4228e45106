/// What the end of a line says.
public enum LineBreaks: Sendable {
    /// No more than a blank does: the text is one block.
    case areBlanks
    /// A blank line ends a sentence; so does the end of a line, unless the text is wrapped at a fixed width.
    case areLayout
}

/// Tells the end of a line that ends a sentence from one where a long line was wrapped.
struct LineReader {
    private let breaks: LineBreaks
    private let end: Int
    /// The longest line of the paragraph, in characters; zero where a line is too long for a wrapped text, negative where
    /// nothing is known yet.
    private var width = -1
    private var lineCount = 0

    /// Mail and agencies wrap their lines within these widths, in characters.
    private static let wrapped = 40...120

    init(_ breaks: LineBreaks, end: Int) {
        self.breaks = breaks
        self.end = end
    }

    /// Forgets the paragraph.
    mutating func startParagraph() {
        width = -1
    }

    /// Whether a sentence ends with the line that ends at `index`.
    mutating func endsSentence(_ text: borrowing Span<UInt8>, at index: Int, lineStart: Int) -> Bool {
        guard case .areLayout = breaks else { return false }
        guard let next = Self.nextLine(text, behind: index, end: end) else { return true }
        let first = text.glyph(at: next).glyph
        if first == .lower, index - lineStart >= Self.wrapped.lowerBound, goesOn(text, before: index, lineStart) {
            return false
        }
        if width < 0 { measure(text, from: lineStart) }
        guard Self.wrapped.contains(width), isFull(text, lineStart..<index, next) else { return true }
        // Two lines alone may as well be a headline and its text, and an item of a list begins a line of its own.
        return first == .bullet || first == .dash || (lineCount == 2 && first != .lower)
    }

    /// Whether the first word of the next line would not have fitted on this one.
    private func isFull(_ text: borrowing Span<UInt8>, _ line: Range<Int>, _ next: Int) -> Bool {
        var wordEnd = next
        while wordEnd < end, wordEnd - next <= Self.wrapped.upperBound, text[wordEnd] > 0x20 { wordEnd += 1 }
        return Self.characters(text, line) + 1 + Self.characters(text, next..<wordEnd) > width
    }

    /// Whether a line ends as no sentence does: with a letter, a digit or a comma.
    private func goesOn(_ text: borrowing Span<UInt8>, before index: Int, _ lineStart: Int) -> Bool {
        var last = index
        while last > lineStart {
            let (glyph, length) = text.glyph(before: last)
            if !glyph.isBlank { return glyph.isWord || text[last - 1] == UInt8(ascii: ",") }
            last -= length
        }
        return false
    }

    /// Measures the lines of the paragraph that begins at `start`, up to the first that is too long to be wrapped.
    private mutating func measure(_ text: borrowing Span<UInt8>, from start: Int) {
        width = 0
        lineCount = 0
        var longest = 0
        var lineStart = start
        while lineStart < end {
            var index = lineStart
            var characters = 0
            while index < end, !text[index].isLineBreak {
                if text[index].isFirstOfCharacter { characters += 1 }
                guard characters <= Self.wrapped.upperBound else { return }
                index += 1
            }
            lineCount += 1
            longest = max(longest, characters)
            guard index < end, let next = Self.nextLine(text, behind: index, end: end) else { break }
            lineStart = next
        }
        width = longest
    }

    /// The first visible character of the line behind a line break; `nil` where that line is blank or there is none.
    static func nextLine(_ text: borrowing Span<UInt8>, behind index: Int, end: Int) -> Int? {
        var next = text.lineBreakEnd(at: index, end)
        while next < end {
            let (glyph, length) = text.glyph(at: next)
            if glyph == .lineBreak { return nil }
            if glyph != .space { return next }
            next += length
        }
        return nil
    }

    private static func characters(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
        var count = 0
        for index in range where text[index].isFirstOfCharacter { count += 1 }
        return count
    }
}
