import StageKit

/// A character reference of HTML: `&nbsp;`, `&amp;`, `&#8217;`, `&#x2019;`, and one escaped twice, `&amp;quot;`.
///
/// Why: a text taken out of a page or a feed without decoding. Asked for is the semicolon, which leaves alone `AT&T`,
/// `?a=1&copy=2` and `if (a && b)`; inside a web address nothing is decoded. Numbers from 128 to 159 mean Windows-1252, as
/// browsers read them. What a reference stands for is looked at once more: `&nbsp;` reads as a space.
struct HTMLEntityRule: Sendable {
    private let scalars: [UInt64: Unicode.Scalar]

    init() {
        var table: [UInt64: Unicode.Scalar] = [:]
        for (name, value) in HTMLEntities.all {
            table[Self.key(of: name.utf8)] = Unicode.Scalar(value)
        }
        scalars = table
    }

    func edit(in text: Span<UInt8>, ampersand: Int, within range: Range<Int>) -> TextEdit? {
        // `&amp;amp;quot;`: escaped more than once.
        var name = ampersand + 1
        var escapes = 0
        while let escape = escapedAmpersand(in: text, at: name, within: range) {
            name = escape
            escapes += 1
        }
        let reference = reference(in: text, at: name, within: range)
        guard reference != nil || escapes > 0, !isInAddress(text, ampersand, range) else { return nil }
        guard let reference else { return TextEdit(ampersand, name, "&", .htmlEntity) }
        return TextEdit(ampersand, reference.end, String(reference.scalar), .htmlEntity)
    }

    /// Where a reference to `&` ends whose own `&` stands before `start`.
    private func escapedAmpersand(in text: Span<UInt8>, at start: Int, within range: Range<Int>) -> Int? {
        for name in ["amp;", "#38;", "#x26;"] where text.starts(with: name, at: start, before: range.upperBound) {
            return start + name.utf8.count
        }
        return nil
    }

    private struct Reference {
        var scalar: Unicode.Scalar
        var end: Int
    }

    /// The reference whose name or number begins at `start`; nil where there is none, or it stands for no character.
    private func reference(in text: Span<UInt8>, at start: Int, within range: Range<Int>) -> Reference? {
        guard start < range.upperBound else { return nil }
        if text[start] == .ascii("#") { return number(in: text, at: start + 1, within: range) }
        var end = start
        var key: UInt64 = 0
        while end < range.upperBound, end - start < 8, text[end].isLetter || text[end].isDigit {
            key = key << 8 | UInt64(text[end])
            end += 1
        }
        guard end > start, end < range.upperBound, text[end] == .ascii(";"), let scalar = scalars[key] else {
            return nil
        }
        return Reference(scalar: scalar, end: end + 1)
    }

    private func number(in text: Span<UInt8>, at start: Int, within range: Range<Int>) -> Reference? {
        var end = start
        let isHexadecimal = end < range.upperBound && text[end] | 0x20 == .ascii("x")
        if isHexadecimal { end += 1 }
        let first = end
        var value: UInt32 = 0
        while end < range.upperBound, end - first < 7 {
            let byte = text[end]
            if byte.isDigit {
                value = value * (isHexadecimal ? 16 : 10) + UInt32(byte - .ascii("0"))
            } else if isHexadecimal, byte.lowered &- .ascii("a") < 6 {
                value = value * 16 + UInt32(byte.lowered - .ascii("a")) + 10
            } else {
                break
            }
            end += 1
        }
        guard end > first, end < range.upperBound, text[end] == .ascii(";") else { return nil }
        guard let scalar = CodePages.windows1252Scalar(of: value) ?? Unicode.Scalar(value), value != 0 else {
            return nil
        }
        return Reference(scalar: scalar, end: end + 1)
    }

    /// Whether the reference stands in a web address: looks back over at most 160 bytes without white space.
    private func isInAddress(_ text: Span<UInt8>, _ ampersand: Int, _ range: Range<Int>) -> Bool {
        var index = ampersand
        while index > range.lowerBound, ampersand - index < 160, !text[index - 1].isSpace { index -= 1 }
        if text.starts(with: "www.", at: index, before: ampersand) { return true }
        while index < ampersand {
            if text.starts(with: "://", at: index, before: ampersand) { return true }
            index += 1
        }
        return false
    }

    /// A name of at most eight bytes as one number.
    private static func key(of name: some Sequence<UInt8>) -> UInt64 {
        name.reduce(0) { $0 << 8 | UInt64($1) }
    }
}

extension HTMLEntityRule {
    static let examples: [Example<NormaliseOptions>] = [
        Example(
            "Named and numbered references read as characters.",
            "Hald⟦html-entity‖&rsquo;⟧s men⟦html-entity‖&nbsp;⟧left ⟦html-entity‖&#8212;⟧ all of them⟦html-entity‖&#x2026;⟧",
            marks: Edit.self,
            normalised: "Hald’s men left — all of them…"
        ),
        Example(
            "One escaped twice, and one of Windows-1252.",
            "⟦html-entity‖&amp;quot;⟧Hald & Marn⟦html-entity‖&#146;⟧s⟦html-entity‖&amp;amp;quot;⟧",
            marks: Edit.self,
            normalised: "\"Hald & Marn’s\""
        ),
        Example(
            "Without a semicolon, in addresses and unknown: nothing.",
            "R&D, ?a=1&copy=2, https://velm.example/?a=1&amp;b=2 and &velm; stay.",
            marks: Edit.self
        ),
    ]
}
