import StageKit

/// A full stop, question or exclamation mark glued to the next sentence: `Kiev.I know`, `said.“When`, `over.”He`.
///
/// Why: copy and paste, and the joining of paragraphs, lose the space; a sentence splitter that trusted every stop
/// without a space behind it would break `U.S.`, `3.5` and `www.example.org`. The rule asks for a word before the stop
/// and a word with a capital behind it, both whole, and leaves alone initials and dotted abbreviations (`J.K. Rowling`,
/// `Ph.D.`), abbreviations of titles, months and places, web and mail addresses, file names, handles and code.
/// A quotation mark that opens right behind the stop, or closes before a capital, is evidence of its own.
struct MissingSpaceRule: Sendable {
    private let abbreviations: WordSet
    private let capitalisedAbbreviations: WordSet
    private let nameEndings: WordSet

    /// No word that matters is longer; beyond, a token is not looked at.
    private static let longest = 40

    init(_ lists: EditLists) {
        abbreviations = WordSet(lists.abbreviations)
        capitalisedAbbreviations = WordSet(lists.capitalisedAbbreviations)
        nameEndings = WordSet(lists.nameEndings)
    }

    /// Whether a sentence may begin right behind a stop, or behind one mark that closes after it. Says no to nearly every
    /// stop: a space, a line break or a digit stands behind it.
    @inline(__always)
    static func mayBeGlued(_ text: Span<UInt8>, behind next: Int, before end: Int) -> Bool {
        guard next &+ 1 < end else { return false }
        let byte = text[next]
        if byte.isUpper { return true }
        if byte == .ascii("\"") || byte == .ascii(")") || byte == .ascii("]") { return text[next &+ 1] > 0x20 }
        return byte == 0xE2 && next &+ 3 < end && text[next &+ 3] > 0x20
    }

    func edit(
        in text: Span<UInt8>,
        stop: Int,
        within range: Range<Int>,
        _ quotes: inout StraightQuotes
    ) -> TextEdit? {
        guard let gap = Gap(in: text, behind: stop, within: range, &quotes) else { return nil }
        let before = wordBefore(text, stop: stop, within: range)
        let after = wordBehind(text, at: gap.word, within: range)
        guard isGlued(before, after, gap) else { return nil }
        return TextEdit(gap.place, gap.place, " ", .missingSpace)
    }

    private func isGlued(_ before: Before, _ after: Behind, _ gap: Gap) -> Bool {
        switch (before, after) {
        case (.none, _), (_, .none): false
        case (.abbreviation, _): false
        // `U.S.“We`: only a mark that opens says that the abbreviation ends the sentence.
        case (.initial, _): gap.opens
        case (.number(let inText), let after): inText && (gap.opens || after == .word)
        case (_, .single), (_, .capitals): gap.opens || gap.closes || before != .capitals
        case (_, .word): true
        }
    }

    // MARK: - Before the stop

    private enum Before: Equatable {
        case none, abbreviation, initial, capitals, word, closed
        case number(inText: Bool)
    }

    /// What the stop ends.
    private func wordBefore(_ text: Span<UInt8>, stop: Int, within range: Range<Int>) -> Before {
        guard stop > range.lowerBound else { return .none }
        let last = text[stop - 1]
        if last == .ascii(")") || last == .ascii("]") || last == .ascii("%") { return .closed }
        if last == .ascii("!") || last == .ascii("?") { return .closed }
        let isEllipsis = text.has("…", at: stop - 3, before: stop)
        if isEllipsis || text.has("”", at: stop - 3, before: stop) { return .closed }
        var start = stop
        var letters = 0
        var digits = 0
        var lower = 0
        while start > range.lowerBound, stop - start < Self.longest, isInWord(text[start - 1]) {
            start -= 1
            let byte = text[start]
            letters += byte.isLetter || byte >= 0xC0 ? 1 : 0
            lower += byte.isLower || byte >= 0xC3 ? 1 : 0
            digits += byte.isDigit ? 1 : 0
        }
        // General punctuation that is no apostrophe parts words; the walk above took it for letters.
        start = behindPunctuation(text, from: start, to: stop)
        guard start < stop, beginsWord(text, at: start, within: range) else { return .none }
        if letters == 0 { return digits > 0 ? .number(inText: !beginsLine(text, start, range)) : .none }
        if letters == 1 { return digits == 0 ? .initial : .none }
        if isAbbreviation(text, start, stop) { return .abbreviation }
        return lower == 0 ? .capitals : .word
    }

    private func isInWord(_ byte: UInt8) -> Bool {
        byte.isWordByte || byte == .ascii("'") || byte == .ascii("-") || byte == .ascii(",")
    }

    /// The place behind the last dash or quotation mark (not apostrophe) or comma before a letter between `from` and `to`.
    private func behindPunctuation(_ text: Span<UInt8>, from: Int, to: Int) -> Int {
        var start = from
        var index = from
        while index < to {
            if text[index] == 0xE2, index + 2 < to, text[index + 1] == 0x80, text[index + 2] != 0x99 {
                start = index + 3
            }
            if text[index] == .ascii(","), index + 1 < to, !text[index + 1].isDigit { start = index + 1 }
            index += 1
        }
        return start
    }

    /// Whether what stands before a word may stand before the last word of a sentence: white space, an opening mark, a dash.
    private func beginsWord(_ text: Span<UInt8>, at start: Int, within range: Range<Int>) -> Bool {
        guard start > range.lowerBound else { return true }
        let byte = text[start - 1]
        if byte.isSpace || byte >= 0x80 { return true }
        switch byte {
        case .ascii("("), .ascii("["), .ascii("\""), .ascii("'"), .ascii("$"), .ascii(","), .ascii(";"): return true
        default: return false
        }
    }

    private func beginsLine(_ text: Span<UInt8>, _ start: Int, _ range: Range<Int>) -> Bool {
        start == range.lowerBound || text[start - 1] == .ascii("\n")
    }

    private func isAbbreviation(_ text: Span<UInt8>, _ start: Int, _ stop: Int) -> Bool {
        if text[stop] != .ascii(".") { return false }
        if abbreviations.contains(text, start, stop) { return true }
        return text[start].isUpper && capitalisedAbbreviations.contains(text, start, stop)
    }

    // MARK: - Behind the stop

    private enum Behind: Equatable { case none, single, capitals, word }

    /// What begins behind the stop: nothing of a sentence, `I` or `A`, a word in capitals, or another word.
    private func wordBehind(_ text: Span<UInt8>, at start: Int, within range: Range<Int>) -> Behind {
        var end = start
        var lower = 0
        while end < range.upperBound, end - start < Self.longest, text[end].isLetter || text[end] >= 0xC3,
            text[end] != 0xE2
        {
            // The continuation bytes of a letter go with it.
            lower += text[end].isLower || text[end] >= 0x80 ? 1 : 0
            end += 1
            while end < range.upperBound, text[end].isContinuation { end += 1 }
        }
        guard end > start, endsWord(text, at: end, within: range) else { return .none }
        if end - start == 1 {
            let isWord = text[start] == .ascii("I") || text[start] == .ascii("A")
            let stands = end < range.upperBound && text[end] != .ascii(".") && text[end] != .ascii("-")
            return isWord && stands ? .single : .none
        }
        if nameEndings.contains(text, start, end) { return .none }
        if lower > 0 { return .word }
        // Two capitals are a country's ending of web addresses as often as a word (`Example.US`).
        return end - start > 2 ? .capitals : .none
    }

    /// Whether a word of running text may be followed by what is at `end`. `Foo.Bar.Baz`, `Foo.Bar(`, `Foo.Bar/baz` are
    /// names of something.
    private func endsWord(_ text: Span<UInt8>, at end: Int, within range: Range<Int>) -> Bool {
        guard end < range.upperBound else { return true }
        switch text[end] {
        case .ascii("."):
            return end + 1 == range.upperBound || text[end + 1].isSpace || text[end + 1] == .ascii(".")
        case .ascii(","), .ascii(";"), .ascii(":"), .ascii("!"), .ascii("?"), .ascii("'"), .ascii("\""), .ascii(")"),
            .ascii("]"), .ascii("-"):
            return true
        case 0x80...:
            return true
        default:
            return text[end].isSpace
        }
    }
}

extension MissingSpaceRule {
    static let examples: [Example<NormaliseOptions>] = [
        Example(
            "A stop glued to the next sentence.",
            "They met near Velm.⟦missing-space‖⟧I know his position.",
            marks: Edit.self,
            normalised: "They met near Velm. I know his position."
        ),
        Example(
            "A stop glued to an opening mark.",
            "“Yes,” he said.⟦missing-space‖⟧“When they came, I left.”",
            marks: Edit.self,
            normalised: "“Yes,” he said. “When they came, I left.”"
        ),
        Example(
            "A stop and a closing mark glued to the next sentence.",
            "“We will not sign.”⟦missing-space‖⟧The envoy left (for good.)⟦missing-space‖⟧Nobody spoke.",
            marks: Edit.self
        ),
        Example(
            "Straight marks open and close in turn.",
            "He said.⟦missing-space‖⟧\"We know.\"⟦missing-space‖⟧Nobody spoke.",
            marks: Edit.self
        ),
        Example(
            "Question marks, years and names in capitals.",
            "Why?⟦missing-space‖⟧Nobody knew in 2031.⟦missing-space‖⟧They left LITO.⟦missing-space‖⟧The rest stayed.",
            marks: Edit.self
        ),
        Example(
            "Initials, dotted abbreviations and titles.",
            "J.K. Marn of the U.P. has a Ph.D. from Velm, e.g. Sen.Hald and the U.P.Army.",
            marks: Edit.self
        ),
        Example(
            "Web addresses, file names, handles, versions, figures.",
            "See www.Velm.Example, Courier.Com, TAV.TV, @velm.News, Budget.PDF, node.js, Web 2.0 and 3.5 per cent.",
            marks: Edit.self
        ),
        Example(
            "An ellipsis is a pause and may end nothing.",
            "She waited...Then she left.",
            marks: Edit.self
        ),
    ]
}
