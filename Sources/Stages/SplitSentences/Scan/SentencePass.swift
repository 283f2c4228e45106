/// A pass over stretches of text from left to right, which stops only at bytes where something may happen.
struct SentencePass {
    /// The sentences found so far.
    var sentences: [Range<Int>] = []

    private let rules: SentenceRules
    private let breaks: BreakRules
    private let lineBreaks: LineBreaks
    /// The end of the stretch that is being read.
    private var end = 0
    private var lines: LineReader
    private var lineStart = 0
    /// The first visible byte of the sentence that is being read; `nil` before it.
    private var start: Int?
    private var list = ListReader()
    private var marks = OpenMarks()

    init(_ rules: SentenceRules, _ breaks: BreakRules, lines: LineBreaks) {
        self.rules = rules
        self.breaks = breaks
        lineBreaks = lines
        self.lines = LineReader(lines, end: 0)
    }

    /// Adds the sentences of a stretch to those there are.
    mutating func run(_ text: borrowing Span<UInt8>, _ stretch: Range<Int>) {
        end = stretch.upperBound
        lines = LineReader(lineBreaks, end: end)
        lineStart = stretch.lowerBound
        marks = OpenMarks()
        begin(text, lineStart)
        var index = start ?? end
        let classes = ScanClass.table
        while true {
            index = ScanClass.firstOfInterest(text, classes, from: index, to: end)
            guard index < end else { break }
            switch ScanClass.of(text[index]) {
            case ScanClass.stop:
                index = readStop(text, index)
            case ScanClass.lineEnd:
                index = readLineEnd(text, index)
            case ScanClass.wide:
                index = readWide(text, index)
            case ScanClass.quote:
                marks.readStraightQuote(text, at: index, sentenceStart: start ?? end)
                index += 1
            case ScanClass.opening:
                marks.openBracket(text, at: index)
                index += 1
            default:
                _ = beginItem(text, index)
                marks.closeBrackets(1)
                index += 1
            }
        }
        closeUnstopped(text, end)
    }

    // MARK: Sentences and lines

    /// Begins a sentence at the first visible character from `index` on, behind the dates and datelines that stand there.
    private mutating func begin(_ text: borrowing Span<UInt8>, _ index: Int) {
        var next = index
        while next < end {
            let (glyph, length) = text.glyph(at: next)
            if glyph.isBlank {
                next += length
                if glyph == .lineBreak { lineStart = next }
            } else if breaks.aroundDates, glyph == .upper, let behind = rules.openingEnd(text, next, end) {
                sentences.append(next..<behind)
                next = behind
            } else {
                break
            }
        }
        start = next < end ? next : nil
        list.begin(text, at: next, end)
    }

    /// Ends the sentence before `index`, if one is being read.
    private mutating func close(_ text: borrowing Span<UInt8>, _ index: Int) {
        guard let first = start else { return }
        let last = text.visibleEnd(first..<index)
        if last > first { sentences.append(first..<last) }
        start = nil
    }

    /// Ends the sentence that ends without a stop, and before it the one that a date stands behind.
    private mutating func closeUnstopped(_ text: borrowing Span<UInt8>, _ index: Int) {
        guard breaks.aroundDates, let first = start else { return close(text, index) }
        let last = text.visibleEnd(first..<index)
        if last > first, text[last - 1].isDigit, let date = rules.headlineDate(text, first..<last) {
            close(text, date)
            start = date
        }
        close(text, last)
    }

    // MARK: Places where something may happen

    private mutating func readStop(_ text: borrowing Span<UInt8>, _ index: Int) -> Int {
        // Decimals, addresses, file names: the commonest stops that end nothing.
        if index + 1 < end, text[index + 1].isDigitOrSmallLetter { return index + 1 }
        guard let first = start else { return index + 1 }
        if list.isMarker(index) { return index + 1 }
        if beginItem(text, index) { return index + 1 }
        let stop = Stop(text, at: index, limit: end, isQuoteOpen: marks.isStraightQuoteOpen)
        let next = Following(text, from: stop.end, end: end, lines: &lines, lineStart: lineStart)
        guard !next.isEnd else { return stop.runEnd }
        let place = StopContext(text, stop, next, sentenceStart: first, end: end, rules: rules)
        guard let sentenceEnd = rules.sentenceEnd(text, place, breaksGlued: breaks.atGluedStops),
            !marks.holdsInBrackets(text, at: stop.end, closed: stop.closedBrackets, end),
            !isHeldByQuotation(text, stop)
        else { return stop.runEnd }
        if sentenceEnd == stop.end { marks.close(with: stop) }
        close(text, sentenceEnd)
        begin(text, sentenceEnd)
        return start ?? end
    }

    /// Whether a stop stands in a quotation that is not broken: in any, if that is asked for; otherwise in one that is a
    /// part of the sentence around it.
    private mutating func isHeldByQuotation(_ text: borrowing Span<UInt8>, _ stop: Stop) -> Bool {
        guard let first = start, let quoteStart = marks.quoteStart,
            let closing = marks.closingQuote(text, behind: stop, end)
        else { return false }
        guard breaks.insideQuotations else { return true }
        return quoteStart >= first
            && (rules.isEmbedded(text, quotationEnd: closing, end)
                || rules.endsBeforeStop(text, quotation: quoteStart..<closing, end))
    }

    private mutating func readLineEnd(_ text: borrowing Span<UInt8>, _ index: Int) -> Int {
        let next = text.lineBreakEnd(at: index, end)
        if lines.endsSentence(text, at: index, lineStart: lineStart) {
            closeUnstopped(text, index)
            marks = OpenMarks()
            if LineReader.nextLine(text, behind: index, end: end) == nil { lines.startParagraph() }
            lineStart = next
            begin(text, next)
            return start ?? end
        }
        lineStart = next
        return next
    }

    /// A character that begins with the byte 0xE2: `…`, typographic quotation marks, bullets.
    private mutating func readWide(_ text: borrowing Span<UInt8>, _ index: Int) -> Int {
        if text.isApostrophe(at: index) { return index + 3 }  // by far the commonest
        if text.isEllipsis(at: index) { return readStop(text, index) }
        let (glyph, length) = text.glyph(at: index)
        switch glyph {
        case .opening:
            marks.openQuote(at: index)
        case .closing:
            marks.closeQuote()
        case .bullet where breaks.inLists && list.hasBullet:
            if let first = start, index > first, text.glyph(before: index).glyph == .space,
                !marks.holdsInBrackets(text, at: index, closed: 0, end)
            {
                closeUnstopped(text, index)
                begin(text, index)
            }
        default:
            break
        }
        return index + length
    }

    /// Begins a new sentence at the marker that ends at `index`, if it is the next item's of the list being read.
    private mutating func beginItem(_ text: borrowing Span<UInt8>, _ index: Int) -> Bool {
        guard breaks.inLists, let first = start,
            // A bracket that is open would be closed by the marker's.
            marks.depth <= (list.isBracketed ? 1 : 0),
            let item = list.nextItem(text, endingAt: index, floor: first, end)
        else { return false }
        closeUnstopped(text, item)
        begin(text, item)
        return true
    }
}
