import StageKit

extension SentenceRules {
    /// Where the dateline or the full date ends that begins with a capital at `start`, before the first sentence of a text.
    func openingEnd(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
        // Every sentence is asked, and nearly all show by their second word that they are neither.
        let first = start..<text.wordEnd(start, end)
        var second = first.upperBound
        if second < end, text[second] == UInt8(ascii: ",") { second += 1 }
        guard second + 1 < end else { return nil }
        if text[second] == UInt8(ascii: " ") {
            second += 1
            if text[second].isSmallLetter {
                guard let word = text.shortWord(at: second, end), knows(text, word, .linking) else { return nil }
            } else if knows(text, first, .weekday), let dateEnd = leadingDateEnd(text, start, end) {
                return dateEnd
            }
        } else if text.isApostrophe(at: second) {
            return nil
        }
        return datelineEnd(text, start, end)
    }

    /// Where the dateline ends that a line begins with: `ORLA (VNA) —`, `PORT CALDER, Nov. 8 -`, `Orla, Calder, Velm –`.
    /// Place, day and agency are no part of the first sentence.
    ///
    /// - Returns: The byte behind the dash; `nil` where the line begins with no dateline.
    private func datelineEnd(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
        var dateline = DatelineReader()
        var index = start
        let limit = min(end, start + DatelineReader.limit)
        while index < limit {
            let (glyph, length) = text.glyph(at: index)
            switch glyph {
            case .lower:
                // The commonest way for a line to go on; only a few short words stand inside of a place's name.
                guard let word = text.shortWord(at: index, end), knows(text, word, .linking) else { return nil }
                index = word.upperBound
            case .upper, .digit, .letter:
                let word = index..<text.wordEnd(index, end)
                guard dateline.take(text, word, first: glyph) else { return nil }
                index = word.upperBound
                if index < limit, text[index] == UInt8(ascii: ".") {
                    // `Nov.`, `N.Y.`; any other stop ends a sentence.
                    guard word.count == 1 || isAbbreviation(text, word) else { return nil }
                    index += 1
                }
            case .opening:
                guard let close = text.agencyEnd(index, limit) else { return nil }
                dateline.hasAgency = true
                index = close
            case .space:
                index += length
            case .dash where index > start && text.glyph(before: index).glyph == .space:
                return dateline.isComplete ? text.endOfDash(index, end) : nil
            case .dash:
                index += length
            default:
                guard dateline.takeMark(text[index]) else { return nil }
                index += length
            }
        }
        return nil
    }
}

extension SentenceRules {
    private func isAbbreviation(_ text: borrowing Span<UInt8>, _ word: Range<Int>) -> Bool {
        guard let key = WordKey(text, word) else { return false }
        return before[key].contains(.beforeName)
    }
}

/// What has been seen of a line that may begin with a dateline.
private struct DatelineReader {
    /// Datelines are shorter, in bytes.
    static let limit = 90

    /// An agency's name in brackets has been read; only the dash may follow.
    var hasAgency = false
    private var words = 0
    private var placeWords = 0
    private var commas = 0
    private var isInPlace = true
    private var isPlaceInCapitals = true

    /// Whether place, region or agency make a dateline of it.
    var isComplete: Bool { words > 0 && (hasAgency || (placeWords > 0 && isPlaceInCapitals) || commas >= 2) }

    /// Takes in a word; false where no dateline has it.
    mutating func take(_ text: borrowing Span<UInt8>, _ word: Range<Int>, first: Glyph) -> Bool {
        guard !hasAgency else { return false }
        words += 1
        if isInPlace, first != .digit {
            placeWords += 1
            isPlaceInCapitals = isPlaceInCapitals && text.isInCapitals(word)
            return words <= 6
        }
        isInPlace = false
        return words <= 10
    }

    /// Takes in a mark between two words; false where no dateline has it.
    mutating func takeMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","):
            isInPlace = false
            commas += 1
            return true
        case UInt8(ascii: "/"):
            return true
        default:
            return false
        }
    }
}

extension Span<UInt8> {
    /// Whether a word has two letters or more, and only capitals.
    fileprivate func isInCapitals(_ word: Range<Int>) -> Bool {
        var index = word.lowerBound
        while index < word.upperBound {
            let (glyph, length) = glyph(at: index)
            guard glyph == .upper else { return false }
            index += length
        }
        return word.count >= 2
    }

    /// The word that begins there, if it is no longer than three letters.
    fileprivate func shortWord(at start: Int, _ end: Int) -> Range<Int>? {
        var index = start
        while index < end, index - start < 4, self[index].isSmallLetter { index += 1 }
        return index > start && index - start < 4 ? start..<index : nil
    }

    /// The byte behind the bracket that closes an agency's name: `(VNA)`, `(Velm Press)`.
    fileprivate func agencyEnd(_ start: Int, _ limit: Int) -> Int? {
        guard self[start] == UInt8(ascii: "("), start + 1 < limit, glyph(at: start + 1).glyph == .upper else {
            return nil
        }
        for index in start + 1..<Swift.min(limit, start + 32) {
            if self[index].isLineBreak { return nil }
            if self[index] == UInt8(ascii: ")") { return index + 1 }
        }
        return nil
    }

    /// The byte behind a dash of one stroke or two, where a blank and then a sentence follow it.
    fileprivate func endOfDash(_ start: Int, _ end: Int) -> Int? {
        var index = start
        while index < end, index - start < 6 {
            let (glyph, length) = glyph(at: index)
            guard glyph == .dash else { break }
            index += length
        }
        guard index < end else { return nil }
        let (blank, length) = glyph(at: index)
        guard blank == .space, index + length < end else { return nil }
        switch glyph(at: index + length).glyph {
        case .upper, .digit, .opening, .eitherWay: return index
        default: return nil
        }
    }
}
