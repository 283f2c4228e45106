/// What is asked of an article as a whole before its units are read one by one.
struct Survey {
    let headings: Headings
    /// What could be labels, in text order.
    private(set) var heads: [Head] = []
    private(set) var transcript = Transcript()
    /// Most of the running text is English.
    private(set) var isEnglish = true
    /// The language of the running text as a BCP 47 tag; nil where it is not known.
    private(set) var language: String?
    /// The last unit that is too long to advertise another article; -1 where there is none.
    let lastLong: Int

    /// Looks at each unit once, and notes on it what it finds.
    init(_ text: Span<UInt8>, _ units: inout [Unit], _ finder: BlockFinder) {
        var english = 0
        var other = 0
        for index in units.indices {
            let span = units[index].span
            units[index].endsSentence = text.endsSentence(span)
            let evidence = finder.language.evidence(text, span)
            units[index].evidence = evidence
            switch evidence {
            case .english: english += span.count
            case .otherScript, .otherLanguage: other += span.count
            case .unknown: break
            }
            let line = Head.behindTime(text, span)..<span.upperBound
            let colon = Head.colon(in: text, line)
            if var head = colon.map({ Head(text, line, colon: $0) }) ?? Head(bare: text, line) {
                head.label = finder.labels.label(text, head)
                transcript.note(head, in: text, finder.labels, isFirstLine: index == 0)
                units[index].head = heads.count
                heads.append(head)
            }
        }
        isEnglish = english >= other
        language = english > 0 && isEnglish ? "en" : nil
        headings = Headings(text, units)
        lastLong = units.lastIndex { Teasers.isRunningText(text, $0) } ?? -1
    }
}
