import StageKit

/// Characters that are read as something plainer, wherever they stand: odd spaces, line separators, control characters,
/// what shows nothing, ligatures.
///
/// Why: a later stage that asks for a space means U+0020, and a word with a zero-width space or a soft hyphen in it is
/// in no word list. What is kept: tabs and line feeds; joiners and direction marks where a script or an emoji needs them;
/// variation selectors; the no-break hyphen, which is a hyphen.
enum CharacterRules {
    /// How a stretch of the text is read.
    struct Reading {
        var length: Int
        var replacement: String
        var rule: EditRule
    }

    static func reading(
        of scalar: DecodedScalar,
        in text: Span<UInt8>,
        at index: Int,
        within range: Range<Int>
    ) -> Reading? {
        func read(_ replacement: String, _ rule: EditRule) -> Reading {
            Reading(length: scalar.length, replacement: replacement, rule: rule)
        }
        switch scalar.value {
        case 0x0D: return carriageReturn(in: text, at: index, within: range)
        case 0x0B, 0x0C: return read(" ", .controlCharacter)
        case 0x00...0x1F, 0x7F: return read("", .controlCharacter)
        // What Windows-1252 leaves undefined; the others of this group are its quotation marks and dashes.
        case 0x81, 0x8D, 0x8F, 0x90, 0x9D: return read("", .controlCharacter)
        // In pages of Windows-1252 an ellipsis, in Unicode the end of a line: a space is wrong in neither.
        case 0x85: return read(" ", .oddSpace)
        case 0xA0, 0x2007, 0x202F: return read(" ", .noBreakSpace)
        case 0xAD: return read("", .softHyphen)
        case 0x1680, 0x2000...0x200A, 0x205F, 0x3000: return read(" ", .oddSpace)
        case 0x2028: return read("\n", .lineSeparator)
        case 0x2029: return read("\n\n", .lineSeparator)
        case 0xFEFF where index == 0: return read("", .byteOrderMark)
        case 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF:
            let needed = isNeeded(scalar, in: text, at: index, within: range)
            return needed ? nil : read("", .zeroWidth)
        case 0xFB00...0xFB06:
            let letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
            return read(letters[Int(scalar.value - 0xFB00)], .ligature)
        default: return nil
        }
    }

    /// CRLF is read as LF, and so are the strays of a file converted twice (CR CR LF); a CR alone is a line break.
    private static func carriageReturn(in text: Span<UInt8>, at index: Int, within range: Range<Int>) -> Reading {
        var end = index
        while end < range.upperBound, text[end] == 0x0D { end += 1 }
        let beforeLineFeed = end < range.upperBound && text[end] == 0x0A
        let breaks = beforeLineFeed ? "" : String(repeating: "\n", count: end - index)
        return Reading(length: end - index, replacement: breaks, rule: .carriageReturn)
    }

    /// Whether a character that shows nothing does its work where it stands. Joiners shape Arabic and Indic words and tie
    /// emoji together, so they stay behind any character of such scripts; a zero-width space parts words in scripts that
    /// write none; direction marks matter beside letters that run from right to left.
    private static func isNeeded(
        _ scalar: DecodedScalar,
        in text: Span<UInt8>,
        at index: Int,
        within range: Range<Int>
    ) -> Bool {
        let before = text.scalar(endingAt: index, from: range.lowerBound)?.value ?? 0
        switch scalar.value {
        case 0x200B:
            return 0x0E00...0x0EFF ~= before || 0x1000...0x109F ~= before || 0x1780...0x17FF ~= before
        case 0x200C, 0x200D:
            return before >= 0x0590 && !(0x1E00...0x2070 ~= before) && before != 0xFEFF
        case 0x180E:
            return 0x1800...0x18AF ~= before
        case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
            let after = text.scalar(at: index + scalar.length, before: range.upperBound)?.value ?? 0
            return runsLeftwards(before) || runsLeftwards(after)
        default:
            return false
        }
    }

    /// Hebrew, Arabic, Syriac, Thaana and their presentation forms.
    private static func runsLeftwards(_ value: UInt32) -> Bool {
        0x0590...0x08FF ~= value || 0xFB1D...0xFDFF ~= value || 0xFE70...0xFEFC ~= value
    }
}

extension CharacterRules {
    static let examples: [Example<NormaliseOptions>] = [
        Example(
            "No-break spaces read as spaces, each run as one edit.",
            "On 8⟦no-break-space‖\u{A0}⟧August they met.⟦no-break-space‖\u{A0}\u{202F}⟧Nobody spoke.",
            marks: Edit.self,
            normalised: "On 8 August they met.  Nobody spoke."
        ),
        Example(
            "Thin, hair and ideographic spaces read as spaces.",
            "The⟦odd-space‖\u{2009}⟧envoy⟦odd-space‖\u{3000}⟧left.",
            marks: Edit.self,
            normalised: "The envoy left."
        ),
        Example(
            "Runs of spaces and tabs stay.",
            "The envoy  left.\tNobody spoke.",
            marks: Edit.self,
            normalised: "The envoy  left.\tNobody spoke."
        ),
        Example(
            "Unicode’s line separators are line breaks.",
            "The envoy left.⟦line-separator‖\u{2028}⟧Nobody spoke.",
            marks: Edit.self,
            normalised: "The envoy left.\nNobody spoke."
        ),
        Example(
            "Control characters are left out.",
            "The en⟦control-character‖\u{7}⟧voy left.⟦control-character‖\u{0}⟧",
            marks: Edit.self,
            normalised: "The envoy left."
        ),
        Example(
            "What shows nothing is left out.",
            "The en⟦zero-width‖\u{200B}⟧voy ⟦zero-width‖\u{200E}⟧left.",
            marks: Edit.self,
            normalised: "The envoy left."
        ),
        Example(
            "Joiners stay where a script or an emoji needs them.",
            "می\u{200C}خواهم 👩\u{200D}🌾 left.",
            marks: Edit.self,
            normalised: "می\u{200C}خواهم 👩\u{200D}🌾 left."
        ),
        Example(
            "CRLF and a lone CR are line breaks.",
            "The envoy left.⟦carriage-return‖\r⟧\nNobody spoke.⟦carriage-return‖\r⟧He slept.",
            marks: Edit.self,
            normalised: "The envoy left.\nNobody spoke.\nHe slept."
        ),
        Example(
            "Soft hyphens are left out, other hyphens stay.",
            "The govern⟦soft-hyphen‖\u{AD}⟧ment of well\u{2011}known men.",
            marks: Edit.self,
            normalised: "The government of well\u{2011}known men."
        ),
        Example(
            "Ligatures read as letters, letters of other alphabets stay.",
            "The of⟦ligature‖ﬁ⟧ce of Æthel Ĳsbrand.",
            marks: Edit.self,
            normalised: "The office of Æthel Ĳsbrand."
        ),
    ]
}
