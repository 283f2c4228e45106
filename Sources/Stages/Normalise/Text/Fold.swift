/// Lines compared by their letters and digits alone: `Check Also`, `CHECK ALSO:` and `check also…` are one.
enum Fold {
    /// The hash of a line's letters and digits, letters of ASCII in lower case. Marks of ASCII and of general
    /// punctuation (lead bytes C2 and E2) go out.
    static func hash(_ text: Span<UInt8>, _ span: Range<Int>) -> WordHash {
        var hash = WordHash()
        var index = span.lowerBound
        while index < span.upperBound {
            let byte = text[index]
            if byte.isLetter || byte.isDigit || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2) {
                hash.add(byte)
                index += 1
            } else {
                index += byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 1
            }
        }
        return hash
    }

    /// The letters and digits of a phrase of ASCII, as a word that `hash` finds.
    static func word(_ phrase: String) -> String {
        String(decoding: phrase.utf8.filter { $0.isLetter || $0.isDigit || $0 >= 0x80 }, as: UTF8.self)
    }
}

extension WordSet {
    /// A set of phrases that is asked with folded lines.
    init(phrases: some Collection<String>) {
        self.init(phrases.map(Fold.word))
    }
}
