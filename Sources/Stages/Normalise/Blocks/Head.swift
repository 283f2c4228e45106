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

    /// The label of a line that begins with `Q`, or with `Q.` or `A.`, and a sentence behind; nil where it does not.
    init?(bare text: Span<UInt8>, _ line: Range<Int>) {
        let letter = text[line.lowerBound]
        guard letter == .ascii("Q") || letter == .ascii("A"), line.count > 3 else { return nil }
        span = line.lowerBound..<line.lowerBound + 1
        let hasStop = text[span.upperBound] == .ascii(".")
        colonEnd = span.upperBound + (hasStop ? 1 : 0)
        rest = text.trimmed(colonEnd..<line.upperBound)
        // An article is `A`, too.
        guard hasStop || letter == .ascii("Q"), rest.lowerBound > colonEnd, text[rest.lowerBound].isUpper,
            text.endsSentence(rest)
        else { return nil }
        hash = Fold.hash(text, span)
        isBare = true
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
