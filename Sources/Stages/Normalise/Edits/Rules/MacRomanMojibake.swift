import StageKit

/// UTF-8 punctuation that was read as Mac Roman: `‚Äô` was `’`, `‚Äú` was `“`.
///
/// Why: the damage of texts that went through an old Mac. `‚Ä` is no beginning of a word in any language that quotes with
/// `‚`: a word with `Ä` at its beginning has a letter behind, and none of those below.
enum MacRomanMojibake {
    static func edit(in text: Span<UInt8>, at index: Int, within range: Range<Int>) -> TextEdit? {
        guard text.starts(with: "‚Ä", at: index, before: range.upperBound),
            let last = text.scalar(at: index + 5, before: range.upperBound)
        else { return nil }
        let meant: String
        switch last.value {
        case 0xEC: meant = "–"
        case 0xEE: meant = "—"
        case 0xF2: meant = "‘"
        case 0xF4: meant = "’"
        case 0xFA: meant = "“"
        case 0xF9: meant = "”"
        case 0xB6: meant = "…"
        case 0xA2: meant = "•"
        default: return nil
        }
        return TextEdit(index, index + 5 + last.length, meant, .mojibake)
    }
}

extension MacRomanMojibake {
    static let examples: [Example<NormaliseOptions>] = [
        Example(
            "Quotation marks come back.",
            "⟦mojibake‖‚Äú⟧We don⟦mojibake‖‚Äô⟧t know.⟦mojibake‖‚Äù⟧",
            marks: Edit.self,
            normalised: "“We don’t know.”"
        ),
        Example(
            "A low mark before a word stays.",
            "Er sagte: ‚Ärger kommt.‘",
            marks: Edit.self,
            normalised: "Er sagte: ‚Ärger kommt.‘"
        ),
    ]
}
