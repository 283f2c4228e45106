/// How much of each term is in each article: rows of length one, in compressed form.
struct TermMatrix {
    /// Where each article's values begin; the last one is their end.
    private(set) var starts: [Int] = [0]
    /// The terms and their values, article by article.
    private(set) var terms: [Int32] = []
    private(set) var values: [Double] = []
    /// By term, how much rarer it is than the most common ones can be: values are multiplied with it.
    let rarity: [Double]
    /// By article, what its values were divided by.
    private(set) var lengths: [Double] = []
    /// How many terms there are.
    var width: Int { rarity.count }

    /// A matrix of occurrences.
    ///
    /// - Parameters:
    ///   - occurrences: by term, how much of it is in which of the articles.
    ///   - rarity: by term, its factor.
    ///   - count: how many articles there are.
    init(_ occurrences: [[TermOccurrences.Occurrence]], rarity: [Double], count: Int) {
        self.rarity = rarity
        var rows: [[(term: Int32, value: Double)]] = Array(repeating: [], count: count)
        for (term, all) in occurrences.enumerated() {
            for occurrence in all {
                rows[Int(occurrence.article)].append((Int32(term), occurrence.value * rarity[term]))
            }
        }
        for row in rows {
            let length = max(1e-9, row.reduce(0) { $0 + $1.value * $1.value }.squareRoot())
            lengths.append(length)
            terms += row.map(\.term)
            values += row.map { $0.value / length }
            starts.append(terms.count)
        }
    }
}
