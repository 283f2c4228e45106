import StageKit

/// Place, day and agency before the first sentence: `VELM, 8 August (TavTel) -`, `PORT ANSELL —`, `Velm (Reuters)`.
///
/// The dash behind it belongs to nothing.
struct Datelines: Sendable {
    private let agencies: WordSet
    private let noPlaces = WordSet(phrases: [
        "breaking", "update", "updated", "exclusive", "watch", "video", "correction", "opinion", "analysis", "live",
        "note",
        "editorsnote", "breakingnews", "ps", "faq",
    ])
    /// No dateline is longer.
    private static let longest = 110

    init(_ lists: BlockLists) { agencies = WordSet(phrases: lists.agencies) }

    struct Dateline {
        var end: Int
        var textStart: Int
    }

    func dateline(_ text: Span<UInt8>, _ span: Range<Int>) -> Dateline? {
        guard span.count >= 20, LineShape.isCapital(text, span.lowerBound) || text[span.lowerBound] == .ascii("(")
        else { return nil }
        if !beginsInCapitals(text, span), !text.contains(.ascii("("), in: span.prefix(Self.longest)) { return nil }
        let limit = min(span.upperBound, span.lowerBound + Self.longest)
        var index = span.lowerBound
        var hasBracket = false
        var smallWords = 0
        while index < limit {
            let byte = text[index]
            if byte.isLetter {
                // Datelines are names, days and numbers; of small words they have `of` or `the`.
                if byte.isLower, index > span.lowerBound, text[index &- 1] == 0x20 {
                    smallWords &+= 1
                    if smallWords > 2 { return nil }
                }
                index &+= 1
                continue
            }
            if byte == .ascii("("), let end = bracketEnd(text, index, limit) {
                if let found = behindAgency(text, span, index..<end) { return found }
                hasBracket = true
                index = end
            } else if let behind = dashEnd(text, index, limit) {
                return place(text, span, before: index, behind, hasBracket)
            } else if byte == .ascii("/"), let end = slashEnd(text, span, index, limit) {
                return end
            } else if byte == .ascii("\"") || byte == .ascii("!") || byte == .ascii("?") || byte == .ascii(";") {
                return nil
            } else {
                index += 1
            }
        }
        return nil
    }

    /// The first word has no small letter in its first three.
    private func beginsInCapitals(_ text: Span<UInt8>, _ span: Range<Int>) -> Bool {
        for index in span.prefix(3) where !text[index].isUpper && text[index] < 0x80 { return false }
        return true
    }

    /// A dash with the sentence behind it, the place before it.
    private func place(
        _ text: Span<UInt8>,
        _ span: Range<Int>,
        before dash: Int,
        _ behind: Int,
        _ hasBracket: Bool
    ) -> Dateline? {
        let head = text.trimmed(span.lowerBound..<dash)
        let rest = text.trimmed(behind..<span.upperBound)
        guard !head.isEmpty, rest.count >= 10, beginsSentence(text, rest.lowerBound) else { return nil }
        if noPlaces.contains(Fold.hash(text, head)) { return nil }
        let shape = LineShape(text, head)
        guard shape.plain == 0, shape.words <= 10, shape.words > 0 else { return nil }
        if hasBracket { return Dateline(end: head.upperBound, textStart: rest.lowerBound) }
        var walk = WordWalk(head)
        guard let first = walk.next(text), first.count >= 3, !LineShape.hasLower(text, first) else { return nil }
        return text[first.lowerBound].isLetter ? Dateline(end: head.upperBound, textStart: rest.lowerBound) : nil
    }

    /// `Velm (Reuters) The minister …`: an agency in brackets, without a dash.
    private func behindAgency(_ text: Span<UInt8>, _ span: Range<Int>, _ bracket: Range<Int>) -> Dateline? {
        let rest = text.trimmed(bracket.upperBound..<span.upperBound)
        guard rest.count >= 10, agencies.contains(Fold.hash(text, bracket)),
            LineShape.isCapital(text, rest.lowerBound) || text[rest.lowerBound] == 0xE2
                || text[rest.lowerBound] == .ascii("\"")
        else { return nil }
        if dashEnd(text, rest.lowerBound, min(span.upperBound, rest.lowerBound + 4)) != nil
            || text[rest.lowerBound] == .ascii("-")
        {
            return nil
        }
        let shape = LineShape(text, span.lowerBound..<bracket.lowerBound)
        guard shape.plain == 0, shape.words <= 8 else { return nil }
        return Dateline(end: bracket.upperBound, textStart: rest.lowerBound)
    }

    /// `VELM, June 30. /TASS/. The minister …`
    private func slashEnd(_ text: Span<UInt8>, _ span: Range<Int>, _ slash: Int, _ limit: Int) -> Dateline? {
        var end = slash + 1
        while end < limit, text[end].isLetter { end += 1 }
        guard end < limit, text[end] == .ascii("/"), agencies.contains(Fold.hash(text, slash..<end)) else { return nil }
        end += 1
        if end < limit, text[end] == .ascii(".") { end += 1 }
        let rest = text.trimmed(end..<span.upperBound)
        guard rest.count >= 10, LineShape(text, span.lowerBound..<slash).plain == 0 else { return nil }
        var start = rest.lowerBound
        if let behind = dashEnd(text, start - 1, limit) { start = text.trimmed(behind..<span.upperBound).lowerBound }
        return Dateline(end: end, textStart: start)
    }

    /// Behind the closing bracket of a short remark in brackets.
    private func bracketEnd(_ text: Span<UInt8>, _ open: Int, _ limit: Int) -> Int? {
        var index = open + 1
        while index < limit, index - open <= 40 {
            if text[index] == .ascii(")") { return index - open >= 3 ? index + 1 : nil }
            index += 1
        }
        return nil
    }

    /// Behind a dash: one of Unicode's, or a hyphen or two with a space on either side.
    private func dashEnd(_ text: Span<UInt8>, _ index: Int, _ limit: Int) -> Int? {
        switch text[index] {
        case 0xE2:
            for dash: Unicode.Scalar in ["—", "–", "―", "−"] where text.has(dash, at: index, before: limit) {
                return index + 3
            }
        case 0x20, .ascii("-"):
            for hyphens in [" - ", " -- ", "--"] where text.starts(with: hyphens, at: index, before: limit) {
                return index + hyphens.utf8.count
            }
        default: break
        }
        return nil
    }

    private func beginsSentence(_ text: Span<UInt8>, _ index: Int) -> Bool {
        let byte = text[index]
        return LineShape.isCapital(text, index) || byte.isDigit || byte == .ascii("\"") || byte == .ascii("'")
            || byte == .ascii("$") || text.has("“", at: index, before: text.count)
            || text.has("‘", at: index, before: text.count)
    }
}

extension Datelines {
    static let examples: [Example<NormaliseOptions>] = [
        Example(
            "Place, day and agency.",
            "⟦dateline‖VELM, 8 August (TavTel)⟧ - ⟦paragraph‖Tavaria is not negotiating any agreement.⟧",
            marks: Block.self
        ),
        Example(
            "A place alone, and an agency without a dash.",
            "⟦dateline‖PORT ANSELL⟧ — ⟦paragraph‖The chancellor has resigned, two of her aides said.⟧\n\n⟦dateline‖Velm (Reuters)⟧ ⟦paragraph‖Tavaria is not negotiating any agreement.⟧",
            marks: Block.self
        ),
        Example(
            "A dash in a sentence.",
            "⟦paragraph‖LITO – the alliance of the coast – is not at war.⟧\n\n⟦paragraph‖Velm - and nobody else - decides.⟧",
            marks: Block.self
        ),
    ]
}
