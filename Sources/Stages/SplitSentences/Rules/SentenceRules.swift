import StageKit

/// The boundary rules of one language, compiled from its lists once a pipeline.
public struct SentenceRules: Sendable {
    /// What is known of a word before a stop.
    let before: WordTable
    /// What is known of a word behind a stop, or in a date.
    let behind: WordTable

    /// Compiles the lists into tables; the cost is linear in their words.
    public init(_ lists: SentenceLists) {
        let name: WordTraits = [.abbreviation, .beforeName, .beforeNumber]
        before = WordTable(
            Self.entries(lists.titles, name.union(.title))
                + Self.entries(lists.connectors, name)
                + Self.entries(lists.nameParts, Self.namePart)
                + Self.entries(lists.shortMonths, Self.namePart)
                + Self.entries(lists.beforeNumbers, [.abbreviation, .beforeNumber])
                + Self.entries(lists.alsoWords, .alsoWord)
                + Self.entries(lists.finals, .abbreviation)
                + Self.entries(lists.clock, [.abbreviation, .clock])
                + Self.entries(lists.markedNames, .markedName)
        )
        behind = WordTable(
            Self.entries(lists.starters, .starter)
                + Self.entries(lists.reportingVerbs, .reporting)
                + Self.entries(lists.linkingWords, .linking)
                + Self.entries(lists.timeZones, .afterClock)
                + Self.entries(lists.weekdays, [.afterClock, .weekday])
                + Self.entries(lists.months, [.afterClock, .month])
                + Self.entries(lists.domains, .domain)
        )
    }

    /// Parts of names, and what has their shape: the sentence ends behind them before a frequent starter alone.
    static let namePart: WordTraits = [.abbreviation, .beforeName, .beforeNumber, .endsBeforeStarter]

    /// Whether the word of a range is known to be such a word behind a stop.
    func knows(_ text: borrowing Span<UInt8>, _ word: Range<Int>, _ traits: WordTraits) -> Bool {
        guard let key = WordKey(text, word) else { return false }
        return !behind[key].isDisjoint(with: traits)
    }

    private static func entries(_ words: [String], _ traits: WordTraits) -> [(word: String, traits: WordTraits)] {
        words.map { word in
            let first = word.utf8.first ?? 0
            let wantsCapital = traits.contains(.abbreviation) && first < 0x80 && Glyph.ascii(first) == .upper
            return (word, wantsCapital ? traits.union(.onlyCapital) : traits)
        }
    }
}
