import StageKit

/// Who wrote the article: `By Jane Doe`, `Jane Doe, Staff Writer`, `Reporting by Jane Doe; editing by John Roe`.
struct Bylines: Sendable {
    private let roles: WordSet
    /// Words that `By …` begins a heading or a sentence with.
    private let noNames = WordSet([
        "the", "a", "an", "then", "now", "this", "that", "what", "all", "contrast", "comparison", "law", "monday",
        "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ])
    private static let longest = 160
    private static let mostWords = 16

    init(_ lists: BlockLists) {
        roles = WordSet(lists.bylineRoles)
    }

    /// Whether a line names the writers and says nothing else.
    func isByline(_ text: Span<UInt8>, _ line: LineFacts, inHeader: Bool) -> Bool {
        guard line.unit.length <= Self.longest else { return false }
        if line.begins(with: .byline), let end = line.beginning?.end { return areNames(text, end..<line.unit.end) }
        return inHeader && !line.unit.endsSentence && endsWithRole(text, line.span)
    }

    /// Whether a line could be a name and nothing else: two to four words with capitals, no stop and no number.
    func isName(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
        guard unit.length <= 50, !unit.endsSentence else { return false }
        let shape = LineShape(text, unit.span)
        return shape.words >= 2 && shape.words <= 4 && shape.plain == 0 && shape.numbers == 0 && shape.shouted == 0
    }

    /// Names: words with capitals and the small words between them.
    private func areNames(_ text: Span<UInt8>, _ span: Range<Int>) -> Bool {
        var walk = WordWalk(span)
        guard let first = walk.next(text), LineShape.isCapital(text, first.lowerBound),
            !noNames.contains(text, first.lowerBound, first.upperBound)
        else { return false }
        let shape = LineShape(text, span)
        // `editing` and `writing` stand between the names of several.
        return shape.plain <= (shape.words > 4 ? 2 : 0) && shape.words <= Self.mostWords
    }

    private func endsWithRole(_ text: Span<UInt8>, _ span: Range<Int>) -> Bool {
        // The last word is looked at first: hardly any line ends with one of these.
        var start = span.upperBound
        while start > span.lowerBound, text[start - 1].isLetter { start -= 1 }
        guard roles.contains(text, start, span.upperBound) else { return false }
        let shape = LineShape(text, span)
        return shape.words >= 3 && shape.words <= 8 && shape.plain == 0 && shape.capitalised >= 3
    }
}

extension Bylines {
    static let examples: [Example<NormaliseOptions>] = [
        Example(
            "Who wrote it.",
            "⟦title‖Velm and Dorvane sign river accord⟧\n\n⟦byline‖By Ilse Marn and Oton Hald⟧\n\n⟦paragraph‖The foreign ministers of Tavaria and Irthia signed an accord on the waters of the Aldra in Velm on Tuesday.⟧\n\n⟦byline‖Reporting by Ilse Marn; editing by Oton Hald⟧",
            marks: Block.self
        ),
        Example(
            "A sentence that begins so.",
            "⟦paragraph‖By Monday the river had risen.⟧\n\n⟦paragraph‖By the end nobody spoke.⟧",
            marks: Block.self
        ),
    ]
}
