import StageKit

extension SentenceRules {
    /// Where a sentence ends at an ellipsis, if it does: before a capital, unless words were left out inside of it.
    func endAtEllipsis(_ text: borrowing Span<UInt8>, _ place: StopContext) -> Int? {
        let (stop, next) = (place.stop, place.next)
        guard next.glyph == .upper || next.glyph == .bullet else { return nil }
        // Two full stops are a slip of one.
        if stop.dots == 2 { return next.isSpaced ? stop.end : nil }
        // At the beginning of a sentence the words were left out before it.
        guard !text.isOpening(place.sentenceStart..<stop.start) else { return nil }
        let starts = isStarter(text, next.word, place.end)
        if !next.isSpaced { return starts && !next.isQuoted && !stop.closesQuote ? stop.end : nil }
        let isApart = stop.start > place.sentenceStart && text.glyph(before: stop.start).glyph == .space
        // `harbour. . . . The`: a full stop, and the ellipsis of the next sentence.
        if stop.isSpacedOut, stop.dots == 4, !isApart { return stop.start + 1 }
        // Behind a quotation that was cut short, brackets name its source.
        if stop.closesQuote || stop.closedBrackets > 0, next.isBracketed { return nil }
        if stop.dots >= 4 || stop.closesQuote { return stop.end }
        if text.isPronoun(at: next.word, place.end) { return nil }
        return starts || (!isApart && stop.closedBrackets == 0) ? stop.end : nil
    }

    /// Whether a sentence ends at a question mark or an exclamation mark with a blank behind it.
    func endsAtMark(_ text: borrowing Span<UInt8>, _ place: StopContext) -> Bool {
        let (stop, next) = (place.stop, place.next)
        let isName = place.traits.contains(.markedName) && stop.runEnd == stop.start + 1
        switch next.glyph {
        case .upper:
            if isName { return isStarter(text, next.word, place.end) }
            let isPlain = !next.isQuoted && !next.hasDash
            return !(stop.closesQuote && isPlain && isReported(text, next.word, place.end))
        case .digit, .sign, .letter, .bullet:
            return !isName
        case .lower:
            if ListMarker(text, at: next.start, end: place.end) != nil { return true }
            if stop.closesQuote || stop.closedBrackets > 0 || next.hasDash || next.isBracketed { return false }
            // `What now? he asks`, `the Velm Rocks! festival`: a small letter mostly goes on, unless the writer has no
            // capitals at all.
            return !isName && startsSmall(text, place)
        default:
            return text[next.word] >= 0x80  // emoji and the like
        }
    }

    /// Whether a name and a verb of saying follow: `“Why?” Anna Orlan asked`.
    private func isReported(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var index = start
        for _ in 0..<7 {
            let wordEnd = text.wordEnd(index, end)
            guard wordEnd > index, let key = WordKey(text, index..<wordEnd) else { return false }
            let traits = behind[key]
            if traits.contains(.reporting) { return index > start }
            guard text.glyph(at: index).glyph == .upper || traits.contains(.linking) else { return false }
            // `“Why?” He asked` begins anew, `“Why?” I asked` does not.
            if index == start, traits.contains(.starter), !text.isPronoun(at: start, end) { return false }
            // A stop may stand behind a title or an initial alone: behind other words it ends a sentence.
            let takesStop = wordEnd == index + 1 || before[key].contains(.title)
            index = wordEnd
            if takesStop, index < end, text[index] == UInt8(ascii: ".") { index += 1 }
            guard index < end, text[index] == UInt8(ascii: " ") else { return false }
            index += 1
        }
        return false
    }
}

extension Span<UInt8> {
    /// Whether nothing but opening marks, dashes and blanks stands there.
    fileprivate func isOpening(_ range: Range<Int>) -> Bool {
        guard range.count <= 8 else { return false }
        var index = range.lowerBound
        while index < range.upperBound {
            let (glyph, length) = glyph(at: index)
            switch glyph {
            case .opening, .eitherWay, .space, .dash: index += length
            default: return false
            }
        }
        return true
    }
}
