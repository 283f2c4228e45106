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
        if isName(term), !vouched.contains(term) { return false }
        var outlets: [Int: Int] = [:]
        var weeks: Set<Int> = []
        var ofOneOutlet = 0
        for article in articles {
            let source = sources[article]
            let count = outlets[source.outlet, default: 0] + 1
            outlets[source.outlet] = count
            if source.hasOutlet { ofOneOutlet = max(ofOneOutlet, count) }
            weeks.insert(source.week)
        }
        let share = Double(ofOneOutlet) / Double(articles.count)
        return outlets.count >= min(LearningConstants.leastOutlets, allOutlets)
            && weeks.count >= min(LearningConstants.leastWeeks, allWeeks)
            && (share <= LearningConstants.mostOfOneOutlet || allOutlets < LearningConstants.leastOutlets)
    }

    private func isName(_ term: TermOccurrences.Term) -> Bool {
        isName(term.first) || term.second >= 0 && isName(term.second)
    }

    private func isName(_ key: Int32) -> Bool {
        let places = words.places[Int(key)]
        return places > 0 && Double(words.capitals[Int(key)]) > LearningConstants.nameShare * Double(places)
    }

}
