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

    /// The sentences of a stretch of well-formed UTF-8, in order, as byte ranges without white space at their edges.
    ///
    /// Together they hold every visible character of the stretch. The cost is linear in its length, whatever stands there.
    ///
    /// - Parameters:
    ///   - text: The whole text; only bytes of `range` are read.
    ///   - range: The stretch, on character boundaries.
    ///   - lines: What the end of a line says.
    ///   - sentences: The array that the sentences are added to.
    public func split(
        _ text: borrowing Span<UInt8>,
        _ range: Range<Int>,
        lines: LineBreaks,
        into sentences: inout [Range<Int>]
    ) {
        var pass = SentencePass(rules, breaks, range, lines: lines)
        // The array goes in and comes back, so that it is not copied.
        swap(&pass.sentences, &sentences)
        pass.run(text)
        swap(&pass.sentences, &sentences)
    }
}
