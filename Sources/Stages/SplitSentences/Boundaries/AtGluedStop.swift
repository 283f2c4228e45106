extension SentenceRules {
    /// Whether the next sentence is glued to the stop: `Orla.I know`, `said.“When`; but not in `U.S.`, `VELM.BY`, `3.5`,
    /// in addresses, file names and handles.
    func endsGlued(_ text: borrowing Span<UInt8>, _ place: StopContext) -> Bool {
        let next = place.next
        guard next.glyph == .upper, !next.hasDash, !next.isBracketed, place.traits.isEmpty else { return false }
        guard canEnd(text, place) else { return false }
        guard next.isQuoted else { return canBegin(text, next.word, place.end) }
        guard text.glyph(before: next.word).glyph != .space else { return false }
        // A typographic mark tells by itself that something begins; a straight one may as well be an apostrophe.
        let mark = text[place.stop.end]
        return mark == UInt8(ascii: "\"") ? canBegin(text, next.word, place.end) : mark >= 0x80
    }

    /// Whether the word before the stop can be the last of a sentence: no part of a name, an address, a version.
    private func canEnd(_ text: borrowing Span<UInt8>, _ place: StopContext) -> Bool {
        let word = place.word
        guard !word.isCutOff, word.dots == 0 else { return false }
        if word.isEmpty {
            return place.stop.start > place.sentenceStart && text.glyph(before: place.stop.start).glyph == .closing
        }
        guard standsFree(text, word, place.sentenceStart) else { return false }
        // At the beginning a number is the item of a list.
        return word.isNumber ? word.start > place.sentenceStart : word.letters >= 2 && word.digits == 0
    }

    /// Whether a word is no later part of something longer: only opening marks and hyphens stand between it and a blank,
    /// a comma, or another word.
    private func standsFree(_ text: borrowing Span<UInt8>, _ word: PrecedingWord, _ sentenceStart: Int) -> Bool {
        var index = word.start
        for _ in 0..<3 {
            guard index > sentenceStart else { return true }
            let (glyph, length) = text.glyph(before: index)
            switch glyph {
            case .space, .lineBreak, .upper, .lower, .letter: return true
            case .opening, .eitherWay, .dash: index -= length
            default: return text[index - 1] == UInt8(ascii: ",")
            }
        }
        return false
    }

    /// Whether the word right behind a stop can be the first of a sentence: a capital and small letters, or `I` or `A`,
    /// with white space or a mark of running text behind it.
    private func canBegin(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        let wordEnd = text.wordEnd(start, end)
        let second = start + text.glyph(at: start).length
        guard second < wordEnd else {
            let isWord = text[start] == UInt8(ascii: "I") || text[start] == UInt8(ascii: "A")
            return isWord && wordEnd < end && text.glyph(at: wordEnd).glyph == .space
        }
        guard text.glyph(at: second).glyph == .lower else { return text.isPronoun(at: start, end) }
        if knows(text, start..<wordEnd, .domain), !knows(text, start..<wordEnd, .starter) { return false }
        guard wordEnd < end else { return true }
        switch text.glyph(at: wordEnd).glyph {
        case .space, .lineBreak, .dash:
            return true
        case .eitherWay:
            return text[wordEnd] != UInt8(ascii: "_") && text[wordEnd] != UInt8(ascii: "*")
        case .stop:
            // Another letter behind the next stop: a name with stops inside.
            return wordEnd + 1 >= end || !text.glyph(at: wordEnd + 1).glyph.isWord
        default:
            return text[wordEnd] == UInt8(ascii: ",") || text[wordEnd] == UInt8(ascii: ";")
        }
    }
}
