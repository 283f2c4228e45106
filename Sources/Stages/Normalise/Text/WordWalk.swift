/// Goes through the words of a line, one call a word.
///
/// A word is what stands between white space, without the marks at its edges: `(AP)` is the word `AP`.
struct WordWalk {
    private var index: Int
    private let end: Int

    init(_ span: Range<Int>) {
        index = span.lowerBound
        end = span.upperBound
    }

    /// The next word's bytes; nil behind the last. Dashes and other marks that stand alone are passed over.
    mutating func next(_ text: Span<UInt8>) -> Range<Int>? {
        while index < end {
            while index < end, !Self.begins(text[index]) { index += 1 }
            let start = index
            while index < end, !text[index].isSpace { index += 1 }
            var last = index
            while last > start, Self.isMark(text[last - 1]) { last -= 1 }
            if last > start { return start..<last }
        }
        return nil
    }

    /// Letters, digits, and characters outside of ASCII, save those of general punctuation (lead E2) and Latin-1 signs (C2).
    private static func begins(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || (byte >= 0xC3 && byte != 0xE2)
    }

    private static func isMark(_ byte: UInt8) -> Bool { byte < 0x80 && !byte.isLetter && !byte.isDigit }
}

/// What a short line looks like: enough to tell a headline, a name and a sentence apart.
struct LineShape {
    private(set) var words = 0
    /// Words that begin with a capital letter.
    private(set) var capitalised = 0
    /// Words that begin with a small letter and are no connecting word of names and headlines (`of`, `the`, `and`).
    private(set) var plain = 0
    /// Words of two or more letters without a small one.
    private(set) var shouted = 0
    private(set) var numbers = 0

    init(_ text: Span<UInt8>, _ span: Range<Int>) {
        var walk = WordWalk(span)
        while let word = walk.next(text) {
            words += 1
            let first = text[word.lowerBound]
            if first.isDigit {
                numbers += 1
            } else if Self.isCapital(text, word.lowerBound) {
                capitalised += 1
                if word.count > 1, !Self.hasLower(text, word) { shouted += 1 }
            } else if !Connectors.contain(text, word) {
                plain += 1
            }
        }
    }

    /// At most every eighth word begins with a small letter and is no connecting one.
    var isTitleCase: Bool { capitalised > 1 && plain * 8 <= words }

    /// The same of every fifth word: headlines that keep more words small.
    var isNearlyTitleCase: Bool { capitalised > 1 && plain * 5 <= words }

    /// Whether a capital letter begins at the index: ASCII, Latin-1, or Cyrillic.
    static func isCapital(_ text: Span<UInt8>, _ index: Int) -> Bool {
        if text[index].isUpper { return true }
        guard index + 1 < text.count else { return false }
        switch text[index] {
        case 0xC3: return text[index + 1] < 0x9F
        case 0xD0: return text[index + 1] < 0xB0
        default: return false
        }
    }

    static func hasLower(_ text: Span<UInt8>, _ span: Range<Int>) -> Bool {
        for index in span where text[index].isLower { return true }
        return false
    }
}

/// Small words that stand inside of names, titles of office and headlines.
enum Connectors {
    private static let words = SmallWords([
        "a", "al", "an", "and", "as", "at", "bin", "by", "da", "de", "del", "den", "der", "di", "dos", "du", "el",
        "for",
        "from", "ibn", "in", "into", "la", "le", "of", "off", "on", "or", "over", "per", "the", "to", "up", "van", "vs",
        "via", "von", "with", "y", "zu",
    ])

    static func contain(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        let packed = text.packedWord(at: word.lowerBound, before: word.upperBound)
        return packed.length == word.count && words.group(of: packed.key) != nil
    }
}
