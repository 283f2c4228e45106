import StageKit

/// UTF-8 that was read as Windows-1251 and written again: `РџСЂРёРІРµС‚` was `Привет`, `вЂ™` was `’`.
///
/// Why: a caption or a name in Russian reads as Russian again, so that the block is seen as foreign; and a typographic
/// mark of English text comes back. Every letter of Russian turned into two characters, of which the first is `Р` or `С`;
/// real words do not have one of these two at every other place. Asked for is a stretch of such pairs and of ASCII that
/// holds no letter, with at least three pairs in a row.
enum Windows1251Mojibake {
    static func edit(in text: Span<UInt8>, at index: Int, within range: Range<Int>) -> TextEdit? {
        guard index + 1 < range.upperBound else { return nil }
        switch text[index + 1] {
        case 0xB2: return punctuation(in: text, at: index, within: range)
        case 0xA0, 0xA1: return letters(in: text, at: index, within: range)
        default: return nil
        }
    }

    /// `вЂ` and one more: general punctuation. No word of a language written in Cyrillic has these two side by side.
    private static func punctuation(in text: Span<UInt8>, at index: Int, within range: Range<Int>) -> TextEdit? {
        guard text.starts(with: "вЂ", at: index, before: range.upperBound),
            let last = text.scalar(at: index + 4, before: range.upperBound),
            let byte = CodePages.windows1251Byte(of: last.value),
            let meant = String(validating: [0xE2, 0x80, byte], as: UTF8.self)
        else { return nil }
        return TextEdit(index, index + 4 + last.length, meant, .mojibake)
    }

    /// Words of Russian, up to the end of the stretch.
    private static func letters(in text: Span<UInt8>, at index: Int, within range: Range<Int>) -> TextEdit? {
        var meant: [UInt8] = []
        // How much of `meant`, and where in the text, goes up to the last pair.
        var lengthToLastPair = 0
        var end = index
        var at = index
        var inARow = 0
        var most = 0
        while at < range.upperBound {
            if let pair = pair(text, at, range) {
                meant += [pair.lead, pair.continuation]
                at = pair.end
                (end, lengthToLastPair) = (at, meant.count)
                inARow += 1
                most = max(most, inARow)
            } else if text[at] < 0x80, !text[at].isLetter, text[at] >= 0x20 {
                meant.append(text[at])
                at += 1
                inARow = 0
            } else {
                break
            }
        }
        guard most >= 3, let word = String(validating: meant[..<lengthToLastPair], as: UTF8.self) else { return nil }
        return TextEdit(index, end, word, .mojibake)
    }

    /// A no-break space that no further pair follows belongs to no letter: a span could not end behind it.
    private static func isSpaceAtEnd(_ text: Span<UInt8>, _ scalar: DecodedScalar, _ at: Int, _ range: Range<Int>)
        -> Bool
    {
        guard scalar.value == 0xA0 || scalar.value == 0x85 else { return false }
        let end = at + scalar.length
        return !(text.has("Р", at: end, before: range.upperBound) || text.has("С", at: end, before: range.upperBound))
    }

    private struct Pair {
        var lead: UInt8
        var continuation: UInt8
        var end: Int
    }

    private static func pair(_ text: Span<UInt8>, _ at: Int, _ range: Range<Int>) -> Pair? {
        guard at + 1 < range.upperBound, text[at] == 0xD0, text[at + 1] == 0xA0 || text[at + 1] == 0xA1,
            let next = text.scalar(at: at + 2, before: range.upperBound),
            let byte = CodePages.windows1251Byte(of: next.value), !isSpaceAtEnd(text, next, at + 2, range)
        else { return nil }
        // `Р` is byte D0 of Windows-1251 and `С` is byte D1: the leads of the Cyrillic letters in UTF-8.
        return Pair(lead: text[at + 1] == 0xA0 ? 0xD0 : 0xD1, continuation: byte, end: at + 2 + next.length)
    }
}

extension Windows1251Mojibake {
    static let examples: [Example<NormaliseOptions>] = [
        Example(
            "Russian comes back.",
            "⟦mojibake‖РџСЂРёРІРµС‚, РјРёСЂ⟧!",
            marks: Edit.self,
            normalised: "Привет, мир!"
        ),
        Example(
            "Typographic marks come back.",
            "He didn⟦mojibake‖вЂ™⟧t know.",
            marks: Edit.self,
            normalised: "He didn’t know."
        ),
        Example(
            "Russian stays.",
            "Россия и СССР. Рёв, Сёмга, «Рим».",
            marks: Edit.self,
            normalised: "Россия и СССР. Рёв, Сёмга, «Рим»."
        ),
    ]
}
