import SplitSentences

/// Splits texts by the rules of English, for the tests.
enum Splitting {
    private static let splitter = SentenceSplitter(SentenceRules(.english))

    /// The sentences of a whole text.
    static func sentences(of text: String, lines: LineBreaks = .areLayout) -> [String] {
        let bytes = Array(text.utf8)
        return ranges(of: bytes, lines: lines).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// The sentences of a whole text as byte ranges.
    static func ranges(of bytes: [UInt8], lines: LineBreaks = .areLayout) -> [Range<Int>] {
        splitter.sentences(of: bytes.span, in: CollectionOfOne(0..<bytes.count), lines: lines)
    }
}
