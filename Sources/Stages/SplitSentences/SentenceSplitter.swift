/// Finds the sentences of running text by the rules of one language.
///
/// A sentence ends at a full stop, question mark, exclamation mark or ellipsis that the rules take for its end, inside of
/// quotation marks too. Closing marks and footnotes go with the sentence before, opening marks and the dash of a
/// quotation with the one behind. Brackets that close on the same line hold a sentence together.
public struct SentenceSplitter: Sendable {
    private let rules: SentenceRules
    private let breaks: BreakRules

    /// A splitter by compiled rules.
    public init(_ rules: SentenceRules, breaks: BreakRules = BreakRules()) {
        self.rules = rules
        self.breaks = breaks
    }

    /// Finds the sentences of stretches of well-formed UTF-8. The cost is linear in their length, whatever stands there.
    ///
    /// - Parameters:
    ///   - text: The whole text; only bytes of the stretches are read.
    ///   - stretches: Blocks, or the whole text, on character boundaries.
    ///   - lines: What the end of a line says.
    /// - Returns: Byte ranges in the order of the stretches, without white space at their edges. Together they hold every
    ///   visible character, and none crosses from one stretch into another.
    public func sentences(
        of text: borrowing Span<UInt8>,
        in stretches: some Sequence<Range<Int>>,
        lines: LineBreaks
    ) -> [Range<Int>] {
        var pass = SentencePass(rules, breaks, lines: lines)
        pass.sentences.reserveCapacity(text.count / Self.bytesPerSentence)
        for stretch in stretches { pass.run(text, stretch) }
        return pass.sentences
    }

    /// News has longer ones: what is kept free is mostly enough.
    private static let bytesPerSentence = 64
}
