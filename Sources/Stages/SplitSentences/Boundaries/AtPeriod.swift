extension SentenceRules {
    /// Whether a sentence ends at one full stop with a blank behind it.
    func endsAtPeriod(_ text: borrowing Span<UInt8>, _ place: StopContext) -> Bool {
        let (stop, traits, next) = (place.stop, place.traits, place.next)
        guard traits.contains(.abbreviation) else { return endsBehindWord(text, place) }
        // `Kerr Inc. (the builder)`, `(Mass.) Governor`, `Orla Co. – the builder`
        if stop.closedBrackets > 0 || next.hasDash || next.isBracketed { return false }
        switch next.glyph {
        case .upper:
            if traits.contains(.clock) { return endsBehindClock(text, place) }
            guard traits.contains(.beforeName) else {
                return !(traits.contains(.beforeNumber) && isRomanNumeral(text, next.word, place.end))
            }
            guard traits.contains(.endsBeforeStarter) else { return false }
            return stop.closesQuote || next.isQuoted || isStarter(text, next.word, place.end)
                || isCourtesyTitle(text, next.word, place.end)
        case .digit, .sign:
            return !traits.contains(.beforeNumber)
        case .lower:
            return traits.contains(.alsoWord) && endsBehindWord(text, place)
        case .letter, .bullet:
            return !traits.contains(.beforeName) || traits.contains(.endsBeforeStarter)
        default:
            return false
        }
    }

    /// Whether a sentence ends at a full stop behind a word that is no abbreviation.
    private func endsBehindWord(_ text: borrowing Span<UInt8>, _ place: StopContext) -> Bool {
        let (stop, word, next) = (place.stop, place.word, place.next)
        // A full stop before an ellipsis: what was left out stood between two sentences.
        if next.hasStops, !stop.closesQuote { return true }
        switch next.glyph {
        case .upper, .digit, .sign, .letter, .bullet:
            return true
        case .lower:
            if ListMarker(text, at: next.start, end: place.end) != nil { return true }
            // `“This is it.” she said`; `hist. dep. rooms` and what else the lists do not know.
            if stop.closesQuote || stop.closedBrackets > 0 || next.hasDash || word.dots > 0 { return false }
            return next.isBracketed || word.letters >= 4 || startsSmall(text, place)
                || isSmallStarter(text, next.word, place.end) || isAddress(text, next.word, place.end)
        default:
            return text[next.word] >= 0x80  // emoji and the like
        }
    }

    /// Whether a sentence ends behind `a.m.` or `p.m.` before a capital: not before `Eastern`, `Monday` or `Orla time`,
    /// and not where the time opens the sentence (`At 5 a.m. Kerr woke up`).
    private func endsBehindClock(_ text: borrowing Span<UInt8>, _ place: StopContext) -> Bool {
        let wordEnd = text.wordEnd(place.next.word, place.end)
        if knows(text, place.next.word..<wordEnd, .afterClock) || text.has(" time", at: wordEnd, place.end) {
            return false
        }
        return !text.isOpeningTime(place.sentenceStart..<place.word.start)
    }
}

extension Span<UInt8> {
    /// Whether nothing but figures, and one word before them, stands there: `At 5:30 `.
    fileprivate func isOpeningTime(_ range: Range<Int>) -> Bool {
        guard range.count <= 24 else { return false }
        var index = range.lowerBound
        while index < range.upperBound {
            let (glyph, length) = glyph(at: index)
            if glyph.isWord { break }
            index += length
        }
        if index < range.upperBound, glyph(at: index).glyph != .digit { index = wordEnd(index, range.upperBound) }
        while index < range.upperBound {
            switch self[index] {
            case 0x30...0x39, UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: " "): index += 1
            default: return false
            }
        }
        return true
    }
}
