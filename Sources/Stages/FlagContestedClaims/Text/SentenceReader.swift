import StageKit

/// Makes the tokens of a sentence.
struct SentenceReader {
    let vocabulary: Vocabulary

    /// Replaces `tokens` by those of a sentence; `words` are the ones that begin in it. The cost is linear in the sentence.
    func read(
        _ text: borrowing Span<UInt8>,
        _ sentence: TextSpan,
        _ words: ArraySlice<TextSpan>,
        into tokens: inout [Token]
    ) {
        tokens.removeAll(keepingCapacity: true)
        var index = sentence.start
        var straightIsOpen = false
        for word in words {
            while index < word.start { index += mark(text, index, word.start, &straightIsOpen, &tokens) }
            let end = min(word.end, sentence.end)
            if end > word.start, index <= word.start {
                let span = TextSpan(word.start, end)
                tokens.append(Self.isLink(text, span) ? Token(kind: .stop, span: span) : self.word(text, span))
            }
            index = max(index, end)
        }
        while index < sentence.end {
            // Only behind the last word does a stop end anything; elsewhere it is that of an abbreviation.
            if text[index] == UInt8(ascii: ".") {
                tokens.append(Token(kind: .stop, span: TextSpan(index, index + 1)))
                index += 1
            } else {
                index += mark(text, index, sentence.end, &straightIsOpen, &tokens)
            }
        }
    }

    private func word(_ text: borrowing Span<UInt8>, _ span: TextSpan) -> Token {
        var token = Token(kind: .word, span: span)
        var end = span.end
        var traits: WordTraits = []
        if let start = Self.genitiveStart(text, span) {
            traits.insert(.genitive)
            end = start
        } else if end < text.count, text[end - 1] == UInt8(ascii: "s"), Self.isApostrophe(text, end) {
            traits.insert(.genitive)
        }
        let first = text[span.start]
        if first &- 0x41 < 26 || first == 0xC3 && span.length > 1 && text[span.start + 1] < 0x9F {
            traits.insert(.capital)
        }
        token.key = WordKey(text, span.start, end)
        var entry = vocabulary[token.key]
        // `WHO` and `US` are no pronouns, and `Rose` is no verb.
        if traits.contains(.capital), entry.traits.has([.nameToo, .acronymToo]) {
            if entry.traits.has(.nameToo) || Self.isCapital(text[span.start + 1]) {
                token.key = WordKey()
                entry = Vocabulary.Entry()
            }
        }
        // `it's`, `that's`: no genitive.
        if traits.contains(.genitive), entry.traits.has([.subject, .either, .that]), end < span.end {
            traits.remove(.genitive)
            traits.formUnion([.be, .finite])
        }
        let length = end - span.start
        let last = text[end - 1]
        if first &- 0x30 < 10 || last &- 0x30 < 10 { traits.insert(.number) }
        if length >= 4 {
            let previous = text[end - 2]
            switch (previous, last) {
            case (UInt8(ascii: "e"), UInt8(ascii: "d")): traits.insert(.endsInEd)
            case (UInt8(ascii: "l"), UInt8(ascii: "y")):
                if length >= 5, !traits.contains(.capital) { traits.insert(.adverb) }
            case (UInt8(ascii: "n"), UInt8(ascii: "g")):
                // `the Kesmar-supporting guards` have an adjective.
                if text[end - 3] == UInt8(ascii: "i"), !Self.isCompound(text, span.start, end) {
                    traits.insert(.endsInIng)
                }
            case (UInt8(ascii: "'"), UInt8(ascii: "t")), (0x99, UInt8(ascii: "t")):
                traits.formUnion([.negation, .modal, .finite])
            default: break
            }
        }
        if last == UInt8(ascii: "s"), length >= 3 { traits.insert(.endsInS) }
        // `during`, `nothing`
        if entry.traits.has([.preposition, .empty, .noGerund]) { traits.remove(.endsInIng) }
        if entry.traits.has(.noAdverb) { traits.remove(.adverb) }
        token.traits = traits.union(entry.traits)
        if !traits.contains(.genitive) || entry.forms.contains(.plain) {
            token.forms = entry.forms
            token.cues = entry.cues
        }
        return token
    }

    /// `pic.example.com/EdY`, `https`: a link, which no clause goes on behind.
    private static func isLink(_ text: borrowing Span<UInt8>, _ span: TextSpan) -> Bool {
        guard span.length >= 4, text[span.start + 3] == UInt8(ascii: ".") || text[span.start + 3] == UInt8(ascii: "p")
        else {
            return false
        }
        let key = WordKey(text, span.start, span.start + 4)
        return links.contains(key) || span.length < 6 && key == http
    }

    private static let links: WordKeySet = [WordKey("pic."), WordKey("www.")]
    private static let http = WordKey("http")

    private static func isCompound(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var index = start
        while index < end {
            if text[index] == UInt8(ascii: "-") { return true }
            index += 1
        }
        return false
    }

    /// Whether a full stop behind a word of four small letters or more, and before a capital, ends what stands in brackets; that of
    /// an abbreviation stands behind fewer letters or a capital. Three dots before a capital end something as well.
    private static func endsSentence(_ text: borrowing Span<UInt8>, _ index: Int) -> Bool {
        guard index >= 4, index + 2 < text.count else { return false }
        if text[index - 1] == UInt8(ascii: "."), text[index - 2] == UInt8(ascii: ".") {
            return isCapital(text[index + 1]) || text[index + 1] == 0x20 && isCapital(text[index + 2])
        }
        guard text[index + 1] == 0x20, isCapital(text[index + 2]) else { return false }
        return (index - 4..<index).allSatisfy { text[$0] &- 0x61 < 26 }
    }

    private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private static func genitiveStart(_ text: borrowing Span<UInt8>, _ span: TextSpan) -> Int? {
        guard span.length > 2, text[span.end - 1] == UInt8(ascii: "s") else { return nil }
        if text[span.end - 2] == UInt8(ascii: "'") { return span.end - 2 }
        guard span.length > 4, text[span.end - 2] == 0x99, text[span.end - 3] == 0x80, text[span.end - 4] == 0xE2 else {
            return nil
        }
        return span.end - 4
    }

    private static func isApostrophe(_ text: borrowing Span<UInt8>, _ index: Int) -> Bool {
        if text[index] == UInt8(ascii: "'") {
            return index + 1 < text.count && text[index + 1] == 0x20
        }
        return index + 3 < text.count && text[index] == 0xE2 && text[index + 1] == 0x80 && text[index + 2] == 0x99
            && text[index + 3] == 0x20
    }

    /// Adds the mark at an index, if there is one; returns how many bytes were read.
    private func mark(
        _ text: borrowing Span<UInt8>,
        _ index: Int,
        _ end: Int,
        _ straightIsOpen: inout Bool,
        _ tokens: inout [Token]
    ) -> Int {
        var length = 1
        let kind: Token.Kind
        switch text[index] {
        case UInt8(ascii: ","):
            // `35,000`
            if index + 1 == end, index > 0, Self.isDigit(text[index - 1]), end < text.count, Self.isDigit(text[end]) {
                return 1
            }
            kind = .comma
        case UInt8(ascii: ";"): kind = .semicolon
        case UInt8(ascii: ":"): kind = .colon
        case UInt8(ascii: "("), UInt8(ascii: "["): kind = .open
        case UInt8(ascii: ")"), UInt8(ascii: "]"): kind = .close
        case UInt8(ascii: "!"): kind = .stop
        // `(It is old. Nobody knows.)` is one sentence of the article's.
        case UInt8(ascii: ".") where Self.endsSentence(text, index): kind = .stop
        case UInt8(ascii: "?"): kind = .question
        case UInt8(ascii: "\""):
            kind = straightIsOpen ? .closeMark : .openMark
            straightIsOpen.toggle()
        case UInt8(ascii: "'") where index + 1 < end && text[index + 1] == UInt8(ascii: "'"):
            kind = straightIsOpen ? .closeMark : .openMark
            straightIsOpen.toggle()
            length = 2
        case UInt8(ascii: "-"):
            if index + 1 < end, text[index + 1] == UInt8(ascii: "-") {
                length = 2
            } else if !(index > 0 && text[index - 1] == 0x20 && index + 1 < end && text[index + 1] == 0x20) {
                return 1
            }
            kind = .dash
        case 0xC2 where index + 1 < end && text[index + 1] == 0xAB:
            kind = .openMark
            length = 2
        case 0xC2 where index + 1 < end && text[index + 1] == 0xBB:
            kind = .closeMark
            length = 2
        case 0xE2 where index + 2 < end && text[index + 1] == 0x80:
            length = 3
            switch text[index + 2] {
            case 0x93, 0x94, 0x95: kind = .dash
            case 0xA6: kind = .stop
            case 0x9C, 0x9E: kind = .openMark
            case 0x9D: kind = .closeMark
            default: return 3
            }
        default: return 1
        }
        tokens.append(Token(kind: kind, span: TextSpan(index, index + length)))
        return length
    }
}
