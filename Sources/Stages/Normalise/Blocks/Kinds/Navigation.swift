import StageKit

/// What leads through the page: breadcrumbs (`Home / Politics / …`), `Advertisement`, `Share this article`, rules of dashes.
struct Navigation: Sendable {
    private let lines: WordSet
    private let labels: WordSet
    private let roots = WordSet(["home", "homepage", "main", "start", "news", "index", "frontpage"])
    private let separators = Phrases([" / ", " » ", " > ", " › ", " | ", " → ", " :: ", " ▸ ", " ► "])
    /// Separators that stand nowhere else: one of them is enough.
    private let arrows = Phrases([" » ", " > ", " › ", " → ", " :: ", " ▸ ", " ► "])
    private static let longest = 300

    init(_ lists: BlockLists) {
        lines = WordSet(phrases: lists.navigation)
        labels = WordSet(phrases: lists.navigationLabels)
    }

    func isNavigation(_ text: Span<UInt8>, _ line: LineFacts, inHeader: Bool) -> Bool {
        let span = line.span
        guard span.count <= Self.longest else { return false }
        if let head = line.head, labels.contains(head.hash), head.rest.count <= 160 { return true }
        if let folded = line.folded, lines.contains(folded) { return true }
        if line.begins(with: .navigation), span.count <= 140 { return true }
        return isTags(text, span) || isRule(text, span)
            || (!line.unit.endsSentence && isBreadcrumb(text, span, inHeader))
    }

    /// Names of sections with one kind of separator between them, the last of which may be the headline.
    private func isBreadcrumb(_ text: Span<UInt8>, _ span: Range<Int>, _ inHeader: Bool) -> Bool {
        var separatorsFound = 0
        var start = span.lowerBound
        var index = span.lowerBound
        var beginsAtRoot = false
        while index < span.upperBound {
            guard text[index] == 0x20, let end = separators.end(at: index, in: text, before: span.upperBound) else {
                index += 1
                continue
            }
            if separatorsFound == 0 { beginsAtRoot = roots.contains(text, start, index) }
            if lines.contains(Fold.hash(text, start..<index)) { return true }
            if index - start > 40 || text.endsSentence(start..<index) { return false }
            separatorsFound += 1
            start = end
            index = end
        }
        if separatorsFound == 0 { return false }
        if beginsAtRoot || (inHeader && separatorsFound >= 2) { return true }
        return inHeader && span.count <= 60 && arrows.first(in: text, span) != nil
    }

    /// Nothing but hashtags, two at least.
    private func isTags(_ text: Span<UInt8>, _ span: Range<Int>) -> Bool {
        guard text[span.lowerBound] == .ascii("#") else { return false }
        var tags = 0
        var wordBegins = true
        for index in span {
            if wordBegins {
                guard text[index] == .ascii("#") else { return false }
                tags += 1
            }
            wordBegins = text[index].isSpace
        }
        return tags >= 2
    }

    /// A line of dashes, stars or the like.
    private func isRule(_ text: Span<UInt8>, _ span: Range<Int>) -> Bool {
        for index in span where text[index].isLetter || text[index].isDigit || text[index] >= 0xC3 {
            if text[index] != 0xE2 { return false }
        }
        return true
    }
}

extension Navigation {
    static let examples: [Example<NormaliseOptions>] = [
        Example(
            "The way through the page.",
            "⟦navigation‖Home / Politics / Velm and Dorvane sign river accord⟧\n\n⟦title‖Velm and Dorvane sign river accord⟧\n\n⟦paragraph‖The foreign ministers of Tavaria and Irthia signed an accord on the waters of the Aldra in Velm on Tuesday.⟧\n\n⟦navigation‖Advertisement⟧\n\n⟦navigation‖Tags: Aldra, water⟧\n\n⟦paragraph‖Neither of them took questions from the press when the ceremony was over.⟧\n\n⟦navigation‖* * *⟧",
            marks: Block.self
        ),
        Example(
            "Words parted by strokes.",
            "⟦paragraph‖Ask him and/or her about it, or drive at 50 km / h.⟧",
            marks: Block.self
        ),
    ]
}
