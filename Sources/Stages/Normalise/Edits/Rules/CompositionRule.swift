import StageKit

/// A letter and its combining marks are read as the one character that Unicode has for them: NFC for the marks of Latin,
/// Greek and Cyrillic (U+0300–U+036F).
///
/// Why: `é` comes as one code point or as two, and a word list knows it as one. The pairs are taken from the standard
/// library, which compares text by canonical equivalence: no table of ours can be out of step with it. A letter with more
/// than 30 marks (the limit of Unicode's stream-safe text) is left alone.
struct CompositionRule: Sendable {
    private let composed: [Character: Unicode.Scalar]
    private static let mostMarks = 30

    init() {
        // Latin, Greek, Cyrillic; Latin Extended Additional and Greek Extended.
        let blocks: [ClosedRange<UInt32>] = [0x00C0...0x024F, 0x0370...0x052F, 0x1E00...0x1FFF]
        var table: [Character: Unicode.Scalar] = [:]
        for value in blocks.joined() {
            guard let scalar = Unicode.Scalar(value), !scalar.properties.isFullCompositionExclusion else { continue }
            table[Character(scalar)] = scalar
        }
        composed = table
    }

    func edit(in text: Span<UInt8>, mark: Int, within range: Range<Int>) -> TextEdit? {
        // Only the first of several marks asks: its letter stands before it.
        guard isMark(text, mark, range), let base = text.scalar(endingAt: mark, from: range.lowerBound),
            isLetter(base.value), let letter = Unicode.Scalar(base.value)
        else { return nil }
        var marks: [Unicode.Scalar] = []
        var end = mark
        while isMark(text, end, range) {
            guard marks.count < Self.mostMarks, let scalar = text.scalar(at: end, before: range.upperBound),
                let found = Unicode.Scalar(scalar.value)
            else { return nil }
            marks.append(found)
            end += scalar.length
        }
        let reading = compose(letter, marks)
        guard reading != [letter] + marks else { return nil }
        var replacement = String.UnicodeScalarView()
        replacement.append(contentsOf: reading)
        return TextEdit(mark - base.length, end, String(replacement), .composition)
    }

    /// The canonical composition of a letter with the marks behind it.
    private func compose(_ letter: Unicode.Scalar, _ marks: [Unicode.Scalar]) -> [Unicode.Scalar] {
        let ordered = marks.enumerated().sorted {
            let (left, right) = (combiningClass(of: $0.element), combiningClass(of: $1.element))
            return left == right ? $0.offset < $1.offset : left < right
        }
        var base = letter
        var kept: [Unicode.Scalar] = []
        for (_, mark) in ordered {
            // A mark that stays keeps out those of its own class behind it.
            let isBlocked = kept.last.map { combiningClass(of: $0) >= combiningClass(of: mark) } ?? false
            var pair = String.UnicodeScalarView([base])
            pair.append(mark)
            let characters = String(pair)
            if !isBlocked, characters.count == 1, let character = characters.first, let one = composed[character] {
                base = one
            } else {
                kept.append(mark)
            }
        }
        return [base] + kept
    }

    private func combiningClass(of scalar: Unicode.Scalar) -> UInt8 {
        scalar.properties.canonicalCombiningClass.rawValue
    }

    /// What marks compose with: letters of ASCII, and characters beyond it that are neither signs nor marks.
    private func isLetter(_ value: UInt32) -> Bool {
        if value < 0x80 { return UInt8(value).isLetter }
        return value >= 0xC0 && !(0x0300...0x036F ~= value) && !(0x2000...0x303F ~= value)
    }

    /// U+0300–U+036F are CC 80–CD AF in UTF-8.
    private func isMark(_ text: Span<UInt8>, _ index: Int, _ range: Range<Int>) -> Bool {
        guard index + 1 < range.upperBound else { return false }
        return text[index] == 0xCC || (text[index] == 0xCD && text[index + 1] <= 0xAF)
    }
}

extension CompositionRule {
    static let examples: [Example<NormaliseOptions>] = [
        Example(
            "A letter and its mark become one character.",
            "Th⟦composition‖e\u{301}⟧a Marl⟦composition‖o\u{301}⟧ left.",
            marks: Edit.self,
            normalised: "Théa Marló left."
        ),
        Example(
            "What has no character of its own stays.",
            "The x\u{301} and the é stay.",
            marks: Edit.self,
            normalised: "The x\u{301} and the é stay."
        ),
    ]
}
