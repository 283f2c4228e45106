import StageKit

/// UTF-8 that was read as Windows-1252 and written again: `â€™` was `’`, `â€œ` was `“`, `Ã©` was `é`, `Â£` was `£`.
///
/// Why: quotation marks are what attribution rests on, and this damage hides them. The mark that was there comes back;
/// none is made up. Only beginnings that are as good as never written are decoded: `â` before what stands for a byte of
/// general punctuation, the euro or the trade-mark sign; `Ã`, `Â` before a character that no word goes on with; `Ä`, `Å`
/// inside of a word; `ð` of emoji. Text in capitals that ends in such a letter (`IRMÃ”`) is left alone.
enum Windows1252Mojibake {
    static func edit(in text: Span<UInt8>, at index: Int, within range: Range<Int>) -> TextEdit? {
        guard index + 1 < range.upperBound else { return nil }
        switch text[index + 1] {
        case 0x82, 0x83:
            return twice(in: text, at: index, within: range) ?? pair(in: text, at: index, within: range)
        case 0x84, 0x85: return letter(in: text, at: index, within: range)
        case 0x90, 0x91: return cyrillic(in: text, at: index, within: range)
        case 0xA2: return punctuation(in: text, at: index, within: range)
        case 0xAF: return mark(in: text, at: index, within: range)
        case 0xB0: return emoji(in: text, at: index, within: range)
        default: return nil
        }
    }

    /// A byte of Windows-1252 that was passed on as a control character: U+0092 was `’`.
    static func strayByte(_ scalar: DecodedScalar, at index: Int) -> TextEdit? {
        guard scalar.value != 0x85, let meant = CodePages.windows1252Scalar(of: scalar.value) else { return nil }
        return TextEdit(index, index + scalar.length, String(meant), .mojibake)
    }

    /// The bytes that the characters from `index` on stand for, and where these characters end.
    private struct Decoded {
        var bytes: [UInt8]
        var end: Int

        func edit(from start: Int) -> TextEdit? {
            guard let meant = String(validating: bytes, as: UTF8.self) else { return nil }
            return TextEdit(start, end, meant, .mojibake)
        }
    }

    /// Reads `count` bytes: the first from a character of U+00C0–U+00FF, the others from any that continues UTF-8.
    private static func decode(_ text: Span<UInt8>, at index: Int, count: Int, within range: Range<Int>) -> Decoded? {
        // U+00C0–U+00FF are C3 80–C3 BF in UTF-8.
        var bytes = [text[index + 1] + 0x40]
        var end = index + 2
        while bytes.count < count {
            guard let scalar = text.scalar(at: end, before: range.upperBound),
                let byte = CodePages.windows1252Byte(of: scalar.value)
            else { return nil }
            bytes.append(byte)
            end += scalar.length
        }
        // A no-break space belongs to a character only within a word: a span could not end behind it.
        if bytes.last == 0xA0 || bytes.last == 0x85, !beginsLetter(text, end, range) { return nil }
        return Decoded(bytes: bytes, end: end)
    }

    private static func beginsLetter(_ text: Span<UInt8>, _ index: Int, _ range: Range<Int>) -> Bool {
        index < range.upperBound && (text[index].isLetter || text[index] == 0xC3)
    }

    /// `Â` or `Ã` and one more: characters of Latin-1.
    private static func pair(in text: Span<UInt8>, at index: Int, within range: Range<Int>) -> TextEdit? {
        // `à`, which ends words, and a no-break space, whose space is one in either reading.
        if text.has("\u{A0}", at: index + 2, before: range.upperBound) {
            return TextEdit(index, index + 2, text[index + 1] == 0x83 ? "à" : "", .mojibake)
        }
        guard let decoded = decode(text, at: index, count: 2, within: range) else { return nil }
        let before = index > range.lowerBound ? text[index - 1] : 0x20
        // A word in capitals before a closing mark or an ellipsis.
        if before.isUpper, isQuotationMark(decoded.bytes[1]) { return nil }
        return decoded.edit(from: index)
    }

    /// `Ã¢â‚¬` and what the third byte became: general punctuation that was misread twice. Read layer by layer, some of
    /// its characters would be too like those of real words.
    private static func twice(in text: Span<UInt8>, at index: Int, within range: Range<Int>) -> TextEdit? {
        let beginning = "Ã¢â‚¬"
        let last = index + beginning.utf8.count
        guard text.starts(with: beginning, at: index, before: range.upperBound), last + 1 < range.upperBound,
            text[last] == 0xC3,
            let once = decode(text, at: last, count: text[last + 1] < 0xA0 ? 2 : 3, within: range),
            let shown = String(validating: once.bytes, as: UTF8.self)?.unicodeScalars.first,
            let byte = CodePages.windows1252Byte(of: shown.value)
        else { return nil }
        return Decoded(bytes: [0xE2, 0x80, byte], end: once.end).edit(from: index)
    }

    /// `Ä` or `Å` and one more, beside a small letter: characters of Latin Extended-A (`MiloÅ¡`, `ErdoÄŸan`).
    private static func letter(in text: Span<UInt8>, at index: Int, within range: Range<Int>) -> TextEdit? {
        guard let decoded = decode(text, at: index, count: 2, within: range) else { return nil }
        let before = index > range.lowerBound ? text[index - 1] : 0x20
        let after = decoded.end < range.upperBound ? text[decoded.end] : 0x20
        guard before.isLower || after.isLower else { return nil }
        if isQuotationMark(decoded.bytes[1]), !after.isLower { return nil }
        return decoded.edit(from: index)
    }

    /// `â` and two more: general punctuation, `€`, `™`. Where the third was lost on the way it was `”`, whose last byte
    /// is one of the five that Windows-1252 has no character for, and by far the most frequent character with one.
    private static func punctuation(in text: Span<UInt8>, at index: Int, within range: Range<Int>) -> TextEdit? {
        if let decoded = decode(text, at: index, count: 3, within: range) {
            switch (decoded.bytes[1], decoded.bytes[2]) {
            case (0x80, 0xA0): break
            case (0x80, _), (0x82, 0xAC), (0x84, 0xA2), (0x86, 0x90...0x93), (0x88, 0x92):
                return decoded.edit(from: index)
            default: return nil
            }
        }
        guard let start = decode(text, at: index, count: 2, within: range), start.bytes[1] == 0x80 else { return nil }
        let after = text.scalar(at: start.end, before: range.upperBound)?.value ?? 0x20
        return after < 0x80 && !UInt8(after).isWordByte || after == 0xA0
            ? TextEdit(index, start.end, "”", .mojibake) : nil
    }

    /// `ï»¿`, a byte-order mark, and `ï¬` with one more, a ligature.
    private static func mark(in text: Span<UInt8>, at index: Int, within range: Range<Int>) -> TextEdit? {
        guard let decoded = decode(text, at: index, count: 3, within: range) else { return nil }
        switch (decoded.bytes[1], decoded.bytes[2]) {
        case (0xBB, 0xBF), (0xAC, 0x80...0x86): return decoded.edit(from: index)
        default: return nil
        }
    }

    /// `ðŸ` and two more: emoji.
    private static func emoji(in text: Span<UInt8>, at index: Int, within range: Range<Int>) -> TextEdit? {
        guard let decoded = decode(text, at: index, count: 4, within: range), decoded.bytes[1] == 0x9F else {
            return nil
        }
        return decoded.edit(from: index)
    }

    /// `Ð` or `Ñ` and one more, at least three times: Russian (`ÐŸÑ€Ð¸`).
    private static func cyrillic(in text: Span<UInt8>, at index: Int, within range: Range<Int>) -> TextEdit? {
        var bytes: [UInt8] = []
        var end = index
        while end + 1 < range.upperBound, text[end] == 0xC3, text[end + 1] == 0x90 || text[end + 1] == 0x91,
            let next = decode(text, at: end, count: 2, within: range)
        {
            bytes += next.bytes
            end = next.end
        }
        guard bytes.count >= 6 else { return nil }
        return Decoded(bytes: bytes, end: end).edit(from: index)
    }

    /// The bytes of Windows-1252 for quotation marks and the ellipsis.
    private static func isQuotationMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x82, 0x84, 0x85, 0x8B, 0x91...0x94, 0x9B, 0xAB, 0xBB: true
        default: false
        }
    }
}

extension Windows1252Mojibake {
    static let examples: [Example<NormaliseOptions>] = [
        Example(
            "Quotation marks, apostrophes and dashes come back.",
            "⟦mojibake‖â€œ⟧We don⟦mojibake‖â€™⟧t know,⟦mojibake‖â€\u{9D}⟧ he said ⟦mojibake‖â€“⟧ twice.",
            marks: Edit.self,
            normalised: "“We don’t know,” he said – twice."
        ),
        Example(
            "A closing mark that lost its last byte comes back.",
            "“Never,⟦mojibake‖â€⟧ he said.",
            marks: Edit.self,
            normalised: "“Never,” he said."
        ),
        Example(
            "Accents and signs come back, layer by layer.",
            "⟦mojibake‖Ã¢â‚¬Å“⟧The clich⟦mojibake‖Ã©⟧ costs ⟦mojibake‖Â£⟧5 in Gal⟦mojibake‖ÃƒÂ¡⟧n.",
            marks: Edit.self,
            normalised: "“The cliché costs £5 in Galán."
        ),
        Example(
            "Letters in their own words stay.",
            "Ça alors: «voilà», Â, Ãvila, “IRMÔ, Åsa and Ärla at the café…",
            marks: Edit.self,
            normalised: "Ça alors: «voilà», Â, Ãvila, “IRMÔ, Åsa and Ärla at the café…"
        ),
        Example(
            "Bytes passed on as control characters come back.",
            "⟦mojibake‖\u{93}⟧We don⟦mojibake‖\u{92}⟧t know.⟦mojibake‖\u{94}⟧",
            marks: Edit.self,
            normalised: "“We don’t know.”"
        ),
    ]
}
