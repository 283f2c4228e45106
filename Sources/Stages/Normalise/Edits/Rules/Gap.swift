/// The place where the space is missing behind a stop, and what stands around it.
struct Gap {
    /// Where the space goes in.
    var place: Int
    /// Where the first word of the next sentence begins.
    var word: Int
    /// An opening quotation mark stands between the place and the word.
    var opens = false
    /// A closing mark or bracket stands between the stop and the place.
    var closes = false

    /// Nil where what follows the stop is no beginning of a sentence. `quotes` says of a straight mark which of both it is.
    init?(in text: Span<UInt8>, behind stop: Int, within range: Range<Int>, _ quotes: inout StraightQuotes) {
        place = stop + 1
        let limit = range.upperBound
        // Closing marks and brackets go with the sentence before, three of them at most.
        for _ in 0..<3 {
            if text.has("”", at: place, before: limit) || text.has("’", at: place, before: limit) {
                place += 3
            } else if place < limit, text[place] == .ascii(")") || text[place] == .ascii("]") {
                place += 1
            } else if place < limit, text[place] == .ascii("\""), quotes.closes(text, at: place) {
                place += 1
            } else {
                break
            }
        }
        closes = place > stop + 1
        word = place
        if text.has("“", at: word, before: limit) || text.has("‘", at: word, before: limit) {
            word += 3
            opens = true
        } else if word < limit, text[word] == .ascii("\"") {
            word += 1
            opens = true
        }
        guard word < limit, text[word].isUpper else { return nil }
    }
}

/// Which straight quotation marks of a paragraph open and which close: they take turns from the beginning of the line.
///
/// Counted only as far as somebody asks, and never again from the beginning: the cost stays linear.
struct StraightQuotes {
    private var counted: Int
    private var isOpen = false

    init(from start: Int) { counted = start }

    /// Whether the mark at `index` closes. Asked with growing indices.
    mutating func closes(_ text: Span<UInt8>, at index: Int) -> Bool {
        while counted < index {
            if text[counted] == .ascii("\"") {
                isOpen.toggle()
            } else if text[counted] == .ascii("\n") {
                isOpen = false
            }
            counted += 1
        }
        return isOpen
    }
}
