/// What the recognisers of short lines ask of one, found once.
struct LineFacts {
    let unit: Unit
    let head: Head?
    /// Its letters and digits; nil where it is too long for a set phrase.
    let folded: WordHash?
    /// The phrase that it begins with, behind an opening bracket.
    let beginning: Phrases.Match?

    var span: Range<Int> { unit.span }

    /// No set phrase is longer.
    private static let longestPhrase = 50
    private static let longestSentence = 40

    init(_ text: Span<UInt8>, _ unit: Unit, beginning: Phrases.Match?) {
        self.unit = unit
        self.beginning = beginning
        head = unit.colon.map { Head(text, unit.span, colon: $0) }
        let longest = unit.endsSentence ? Self.longestSentence : Self.longestPhrase
        folded = unit.length <= longest ? Fold.hash(text, unit.span) : nil
    }

    /// Whether the line begins with a phrase of a group.
    func begins(with group: LineBeginning) -> Bool { beginning?.group == group.rawValue }
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
