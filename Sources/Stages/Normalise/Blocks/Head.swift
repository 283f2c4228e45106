/// What stands before the first colon of a line, where it is short enough to be a label: `Photo`, `Posted`, `Question`,
/// `Jane Doe, Foreign Minister`.
struct Head {
    /// The label without its colon.
    var span: Range<Int>
    /// Behind the colon.
    var colonEnd: Int
    /// The text behind the colon and its white space; empty where the line ends with the colon.
    var rest: Range<Int>
    /// The label's letters and digits.
    var hash: WordHash
    /// What it is as a label of a speaker; nil where it cannot be one.
    var label: Labels.Label?
    /// Whether no colon stands behind it: `Q   Will it rain?`, `A. It will.`
    var isBare = false

    /// No label is longer.
    private static let longest = 120
    private static let longestInline = 80
    private static let mostSmallWords = 3

    /// The label of a line whose colon was found.
    init(_ text: Span<UInt8>, _ line: Range<Int>, colon: Int) {
        span = text.trimmed(line.lowerBound..<colon)
        colonEnd = colon + 1
        rest = text.trimmed(colonEnd..<line.upperBound)
        hash = Fold.hash(text, span)
    }

    /// The label of a line that has no colon for it: `Q   Will it rain?`, `A. It will.`, `Senator Kerr. It will.`
    init?(bare text: Span<UInt8>, _ line: Range<Int>) {
        guard text[line.lowerBound].isUpper, line.count > 3, let label = Self.bareLabel(text, line) else { return nil }
        span = label
        let hasStop = text[span.upperBound] == .ascii(".")
        colonEnd = span.upperBound + (hasStop ? 1 : 0)
        rest = text.trimmed(colonEnd..<line.upperBound)
        guard rest.lowerBound > colonEnd, !rest.isEmpty, text[rest.lowerBound].isUpper, text.endsSentence(rest) else {
            return nil
        }
        hash = Fold.hash(text, span)
        isBare = true
    }

    private static func bareLabel(_ text: Span<UInt8>, _ line: Range<Int>) -> Range<Int>? {
        var walk = WordWalk(line)
        guard let first = walk.next(text), first.lowerBound == line.lowerBound, first.upperBound < line.upperBound
        else {
            return nil
        }
        if first.count == 1 {
            // An article is `A`, too.
            let isQuestion = text[first.lowerBound] == .ascii("Q")
            let isAnswer = text[first.lowerBound] == .ascii("A") && text[first.upperBound] == .ascii(".")
            return isQuestion || isAnswer ? first : nil
        }
        guard Labels.titles.contains(text, first.lowerBound, first.upperBound) else { return nil }
        // One surname, or two names, and a stop.
        for _ in 0..<2 {
            guard let name = walk.next(text), LineShape.isCapital(text, name.lowerBound),
                name.upperBound < line.upperBound
            else { return nil }
            if text[name.upperBound] == .ascii(".") { return line.lowerBound..<name.upperBound }
            guard text[name.upperBound] == 0x20 else { return nil }
        }
        return nil
    }

    /// Behind the time in brackets that a line begins with: `[00:12] `; the line's start where there is none.
    static func behindTime(_ text: Span<UInt8>, _ line: Range<Int>) -> Int {
        guard text[line.lowerBound] == .ascii("[") || text[line.lowerBound] == .ascii("(") else {
            return line.lowerBound
        }
        var index = line.lowerBound + 1
        // `(12)` is the number of an item.
        var hasColon = false
        while index < line.upperBound, text[index].isDigit || text[index] == .ascii(":") {
            hasColon = hasColon || text[index] == .ascii(":")
            index += 1
        }
        guard hasColon, index > line.lowerBound + 3, index + 1 < line.upperBound, text[index + 1].isSpace,
            text[index] == .ascii("]") || text[index] == .ascii(")")
        else { return line.lowerBound }
        return text.trimmed(index + 1..<line.upperBound).lowerBound
    }

    /// The colon that ends the label of a line. Nil where there is none near the beginning, or what stands before it holds
    /// a sentence stop or a quotation mark, or it is one of a time or a web address.
    static func colon(in text: Span<UInt8>, _ line: Range<Int>) -> Int? {
        // Before text a label is shorter than on a line of its own, and has few words with a small letter.
        let isLong = line.count > longest
        let limit = isLong ? line.lowerBound + longestInline : line.upperBound
        let colon = text.firstIndex(of: .ascii(":"), from: line.lowerBound, before: limit)
        guard colon < limit, colon > line.lowerBound else { return nil }
        let behind = colon + 1
        guard behind == line.upperBound || text[behind].isSpace || text[behind] >= 0x80 || text[behind] == .ascii("\"")
        else { return nil }
        return mayBeLabel(text, line.lowerBound..<colon, mostSmallWords: isLong ? mostSmallWords : longest)
            ? colon : nil
    }

    private static func mayBeLabel(_ text: Span<UInt8>, _ span: Range<Int>, mostSmallWords: Int) -> Bool {
        var smallWords = 0
        for index in span {
            switch text[index] {
            case 0x20:
                if text[index + 1].isLower { smallWords += 1 }
                if smallWords > mostSmallWords { return false }
            case .ascii("\""), .ascii("?"), .ascii("!"), .ascii("\n"):
                return false
            case .ascii("."):
                if endsSentence(text, index, span.upperBound) { return false }
            case 0xE2:
                if text.has("“", at: index, before: span.upperBound) { return false }
            default:
                break
            }
        }
        return true
    }

    /// A stop behind a small letter, before a space and a capital; not that of `Mr.`, `Sen.` or an initial.
    private static func endsSentence(_ text: Span<UInt8>, _ stop: Int, _ limit: Int) -> Bool {
        guard stop + 2 < limit, text[stop + 1] == 0x20, text[stop + 2].isUpper, stop >= 4 else { return false }
        return text[stop - 1].isLower && text[stop - 2].isLower && text[stop - 3].isLower && text[stop - 4].isLower
    }
}
