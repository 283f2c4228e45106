/// What the recognisers of short lines ask of one, found once.
struct LineFacts {
    let unit: Unit
    let head: Head?
    /// Its letters and digits; nil where it cannot be a set phrase.
    let folded: WordHash?
    /// The phrase that it begins with, behind an opening bracket.
    let beginning: Phrases.Match?

    var span: Range<Int> { unit.span }

    /// No set phrase is longer.
    private static let longestPhrase = 80

    init(_ text: Span<UInt8>, _ unit: Unit, head: Head?, beginning: Phrases.Match?, mayBeSetPhrase: Bool) {
        self.unit = unit
        self.head = head
        self.beginning = beginning
        folded = mayBeSetPhrase && unit.length <= Self.longestPhrase ? Fold.hash(text, unit.span) : nil
    }

    /// Whether the line begins with a phrase of a group.
    func begins(with group: LineBeginning) -> Bool { beginning?.group == group.rawValue }
}

/// Says of nearly every line that it is none of the set phrases, by its first letters.
struct SetPhrases: Sendable {
    private let filter: TripleFilter

    init(_ lists: BlockLists) {
        // Of the first word as much as the filter looks at; punctuation behind a shorter one may vary.
        filter = TripleFilter(
            (lists.creditLines + lists.navigation + lists.teaserLabels).map { phrase in
                Array(phrase.utf8.map(\.lowered).drop { !$0.isWordByte }.prefix { $0.isWordByte })
            }
        )
    }

    func mayHold(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        var start = line.lowerBound
        while start < line.upperBound, !(text[start].isLetter || text[start].isDigit) { start += 1 }
        return filter.lets(text, at: start, before: line.upperBound)
    }
}

/// The groups of phrases that lines begin with.
enum LineBeginning: Int, CaseIterable {
    case byline, credit, caption, navigation, teaserLabel

    /// The phrases of all groups.
    static func phrases(_ lists: BlockLists) -> Phrases {
        Phrases(
            groups: allCases.map { group in
                switch group {
                case .byline: lists.bylineBeginnings
                case .credit: lists.creditBeginnings
                case .caption: lists.captionLabels
                case .navigation: lists.navigationBeginnings
                case .teaserLabel: lists.teaserLabelBeginnings
                }
            }
        )
    }
}
