import StageKit

/// Who made a picture: `photo: www.example.org`, `Photo: Jane Doe / Agency`, `Jane Doe, photo by the press service`; and
/// the text under a picture, which ends with such a credit or begins with `File photo:`.
struct Credits: Sendable {
    private let labels: WordSet
    private let lines: WordSet
    private let galleries = WordSet(["photos", "pictures", "images", "video", "videos"])
    private let phrases: Phrases
    private let captionLabels: WordSet
    private let captionBeginnings: Phrases
    private static let longest = 400
    /// A credit closes a line within so many bytes.
    static let longestCredit = 100
    /// A caption whose last sentence names the maker, and says so without brackets, is no longer.
    static let longestCaption = 200

    init(_ lists: BlockLists) {
        labels = WordSet(phrases: lists.creditLabels)
        lines = WordSet(phrases: lists.creditLines)
        phrases = Phrases(lists.creditPhrases)
        captionLabels = WordSet(phrases: lists.captionLabels)
        captionBeginnings = Phrases(lists.captionLabels)
    }

    /// Credit, caption, or neither.
    func kind(_ text: Span<UInt8>, _ line: LineFacts) -> Block.Kind? {
        let span = line.span
        guard span.count <= Self.longest else { return nil }
        if let head = line.head {
            if captionLabels.contains(head.hash), !head.rest.isEmpty { return .caption }
            if labels.contains(head.hash), head.rest.count <= 160 {
                return isSentences(text, head.rest) ? .caption : .credit
            }
            // `Photos: Jane Doe / Agency`, but not `Photos: The march in pictures`.
            if galleries.contains(head.hash), isNames(text, head.rest) { return .credit }
        }
        if let folded = line.folded, lines.contains(folded) { return .credit }
        if line.begins(with: .credit) {
            if captionBeginnings.first(in: text, span) != nil { return .caption }
            return span.count <= 200 ? .credit : nil
        }
        if line.begins(with: .caption), span.count <= 200 { return .caption }
        return closingCredit(text, line)
    }

    /// What a line is that ends with a credit.
    private func closingCredit(_ text: Span<UInt8>, _ line: LineFacts) -> Block.Kind? {
        let (unit, span) = (line.unit, line.span)
        let tail = max(span.lowerBound, span.upperBound - Self.longestCredit)..<span.upperBound
        // A line that ends as sentences do has none without a bracket, a colon or a slash.
        if unit.endsSentence, text[unit.end - 1] != .ascii(")"),
            unit.length > Self.longestCaption || !text.contains(.ascii(":"), or: .ascii("/"), in: tail)
        {
            return nil
        }
        guard let phrase = phrases.first(in: text, tail) else { return nil }
        var before = text.trimmed(span.lowerBound..<phrase)
        var opening: UInt8 = 0x20
        if let last = before.last, text[last] == .ascii("(") || text[last] == .ascii("[") || text[last] == .ascii("/") {
            opening = text[last]
            before = text.trimmed(before.lowerBound..<last)
        }
        // Nothing but names stands behind it.
        guard LineShape(text, phrase..<span.upperBound).plain <= 3 else { return nil }
        if before.isEmpty { return .credit }
        if text.endsSentence(before) || opening != 0x20 && LineShape(text, before).words > 12 { return .caption }
        // `Jane Doe, photo by the press service`: no sentence before it, none around it.
        if unit.endsSentence { return opening != 0x20 ? .caption : nil }
        return LineShape(text, before).words <= 12 ? .credit : opening != 0x20 ? .caption : nil
    }

    private func isNames(_ text: Span<UInt8>, _ span: Range<Int>) -> Bool {
        let shape = LineShape(text, span)
        var hasSlash = false
        for index in span where text[index] == .ascii("/") { hasSlash = true }
        return shape.words > 0 && shape.words <= 8 && shape.plain == 0 && (hasSlash || shape.words <= 3)
    }

    private func isSentences(_ text: Span<UInt8>, _ span: Range<Int>) -> Bool {
        span.count > 60 && text.endsSentence(span) && LineShape(text, span).plain > 3
    }
}

extension Credits {
    static let examples: [Example<NormaliseOptions>] = [
        Example(
            "Who made a picture.",
            "⟦paragraph‖The foreign ministers of Tavaria and Irthia signed an accord on the waters of the Aldra in Velm on Tuesday.⟧\n\n⟦credit‖photo: www.velm.example⟧\n\n⟦credit‖Oton hald, photo by the press service⟧\n\n⟦paragraph‖Neither of them took questions from the press when the ceremony was over.⟧",
            marks: Block.self
        ),
        Example(
            "The text under a picture.",
            "⟦paragraph‖The foreign ministers of Tavaria and Irthia signed an accord on the waters of the Aldra in Velm on Tuesday.⟧\n\n⟦caption‖Boats lie on the dry bed of the Aldra below the dam. (Photo: Ilse Marn / TavTel)⟧\n\n⟦caption‖File photo: the customs house⟧\n\n⟦paragraph‖Neither of them took questions from the press when the ceremony was over.⟧",
            marks: Block.self
        ),
        Example(
            "A sentence about a photo.",
            "⟦paragraph‖The photo by the door was of her brother.⟧",
            marks: Block.self
        ),
    ]
}
