import StageKit

/// Decides which terms can be learned: not those of one outlet, of one event, or of one year.
struct TermChoice {
    private let words: LearningWords
    private let sources: [Source]
    private let vouched: Set<TermOccurrences.Term>
    private let size: Int
    private let allOutlets: Int
    private let allWeeks: Int

    /// Where and when an article was published. One that does not say it counts as an outlet and a week of its own.
    struct Source {
        /// The outlet's number.
        let outlet: Int
        /// The week's number.
        let week: Int
        /// Whether the outlet is known.
        let hasOutlet: Bool
        /// Whether the week is known.
        let hasDate: Bool
    }

    /// A choice among terms of articles.
    ///
    /// - Parameters:
    ///   - vouched: the taxonomy's own terms, which may be names.
    ///   - size: how many articles are learned from.
    init(_ words: LearningWords, sources: [Source], vouched: Set<TermOccurrences.Term>, size: Int) {
        self.words = words
        self.sources = sources
        self.vouched = vouched
        self.size = size
        allOutlets = (sources.map(\.outlet).max() ?? -1) + 1
        allWeeks = (sources.map(\.week).max() ?? -1) + 1
    }

    /// In how many articles a term must be: fewer where there are few.
    static func leastArticles(of count: Int) -> Int {
        max(2, min(LearningConstants.leastArticlesOfTerm, count / 500))
    }

    /// Whether a term can be learned from the articles that it is in.
    func allows(_ term: TermOccurrences.Term, in articles: [Int]) -> Bool {
        guard articles.count >= Self.leastArticles(of: size) else { return false }
        let spread = Spread(articles.map { sources[$0] })
        let isWide =
            spread.outlets >= min(LearningConstants.leastOutlets, allOutlets)
            && spread.weeks >= min(LearningConstants.leastWeeks, allWeeks)
            && (spread.shareOfOneOutlet <= LearningConstants.mostOfOneOutlet
                || allOutlets < LearningConstants.leastOutlets)
        return isWide && (!isName(term) || vouched.contains(term) || isSafeName(spread))
    }

    private func isSafeName(_ spread: Spread) -> Bool {
        spread.knownOutlets >= LearningConstants.leastOutletsOfName
            && spread.knownWeeks >= LearningConstants.leastWeeksOfName
            && spread.shareOfOneOutlet <= LearningConstants.mostOfOneOutletOfName
            && Double(spread.articles) <= LearningConstants.mostOfAllOfName * Double(size)
    }

    /// Over how many outlets and weeks articles are spread.
    private struct Spread {
        let articles: Int
        private(set) var outlets = 0
        private(set) var weeks = 0
        private(set) var knownOutlets = 0
        private(set) var knownWeeks = 0
        private(set) var shareOfOneOutlet = 0.0

        init(_ sources: [Source]) {
            articles = sources.count
            var counts: [Int: Int] = [:]
            for source in sources where source.hasOutlet { counts[source.outlet, default: 0] += 1 }
            knownOutlets = counts.count
            outlets = knownOutlets + sources.count { !$0.hasOutlet }
            knownWeeks = Set(sources.filter(\.hasDate).map(\.week)).count
            weeks = Set(sources.map(\.week)).count
            shareOfOneOutlet = Double(counts.values.max() ?? 0) / Double(max(1, sources.count))
        }
    }

    private func isName(_ term: TermOccurrences.Term) -> Bool {
        isName(term.first) || term.second >= 0 && isName(term.second)
    }

    private func isName(_ key: Int32) -> Bool {
        let places = words.places[Int(key)]
        return places > 0 && Double(words.capitals[Int(key)]) > LearningConstants.nameShare * Double(places)
    }

}
