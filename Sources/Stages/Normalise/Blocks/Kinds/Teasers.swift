import StageKit

/// Labels over links to other articles: `Check also`, `Read more: …`.
struct Teasers: Sendable {
    private let labels: WordSet
    private let links = Phrases(["read more", "read more »", "read more >", "read more…", "full story", "see more"])

    init(_ lists: BlockLists) {
        labels = WordSet(phrases: lists.teaserLabels)
    }

    enum Label {
        /// On a line of its own: what follows is advertised.
        case own
        /// Before a colon: the rest of the line is advertised.
        case inline(Head)
    }

    func label(_ text: Span<UInt8>, _ line: LineFacts) -> Label? {
        if let head = line.head, labels.contains(head.hash) { return head.rest.isEmpty ? .own : .inline(head) }
        guard line.unit.length <= 60, !line.unit.endsSentence else { return nil }
        if let folded = line.folded, labels.contains(folded) { return .own }
        return line.begins(with: .teaserLabel) && LineShape(text, line.span).words <= 6 ? .own : nil
    }

    /// Whether a line advertises by itself: it ends with the words of the link.
    func isTeaser(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
        unit.length <= 200 && text[unit.end - 1] != .ascii(".") && links.close(text, unit.span)
    }

    /// Whether a line goes on advertising behind such a label: a headline, or a summary that breaks off. Behind the last
    /// running text of the article (`isTail`) a whole sentence is a summary as well.
    func goesOn(_ text: Span<UInt8>, _ unit: Unit, isTail: Bool) -> Bool {
        if Teasers.isRunningText(text, unit) { return false }
        if isTail || !unit.endsSentence || text.endsWithEllipsis(unit.span) { return true }
        return LineShape(text, unit.span).isNearlyTitleCase
    }

    /// Whether a line is too long for a headline or the summary below one.
    static func isRunningText(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
        unit.length > 300 || (unit.length > 160 && unit.endsSentence && !text.endsWithEllipsis(unit.span))
    }
}

extension Teasers {
    static let examples: [Example<NormaliseOptions>] = [
        Example(
            "Links to other articles at the end.",
            "⟦title‖Velm and Dorvane sign river accord⟧\n\n⟦paragraph‖The foreign ministers of Tavaria and Irthia signed an accord on the waters of the Aldra in Velm on Tuesday.⟧\n\n⟦navigation‖Check Also⟧\n\n⟦teaser‖The last ferryman⟧\n\n⟦teaser‖He has rowed for forty years, and now there is a bridge. …⟧",
            marks: Block.self
        ),
        Example(
            "A link between paragraphs, and running text after it.",
            "⟦paragraph‖The foreign ministers of Tavaria and Irthia signed an accord on the waters of the Aldra in Velm on Tuesday.⟧\n\n⟦navigation‖Read more:⟧ ⟦teaser‖The last ferryman of the Aldra⟧\n\n⟦paragraph‖Neither of them took questions from the press when the ceremony was over.⟧",
            marks: Block.self
        ),
        Example(
            "Running text that begins like a label.",
            "⟦paragraph‖The foreign ministers of Tavaria and Irthia signed an accord on the waters of the Aldra in Velm on Tuesday.⟧\n\n⟦paragraph‖More than that she would not say.⟧",
            marks: Block.self
        ),
    ]
}
