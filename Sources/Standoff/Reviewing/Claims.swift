/// Which decision has the last word on each row of a layer.
struct Claims {
    /// A decision on a row.
    struct Claim {
        /// Which of the file's decisions.
        let decision: Int
        let isExact: Bool
    }

    private var exact: [Int: Int] = [:]
    private var fuzzy: [Int: [Int]] = [:]

    /// Notes that a decision is about a row. Decisions come in any order.
    mutating func add(_ decision: Int, on row: Int, isExact: Bool) {
        if isExact {
            exact[row] = max(exact[row] ?? -1, decision)
        } else {
            fuzzy[row, default: []].append(decision)
        }
    }

    /// Whether some decision is surely about a row.
    func isSure(of row: Int) -> Bool { exact[row] != nil }

    /// The decision that counts for a row: a later one before an earlier, and one that is surely about the row before one
    /// that may be about another.
    subscript(row: Int) -> Claim? {
        if let decision = exact[row] { return Claim(decision: decision, isExact: true) }
        return fuzzy[row]?.max().map { Claim(decision: $0, isExact: false) }
    }

    /// The decisions whose rows are surely other decisions' that were made before them, so that their own are gone.
    ///
    /// A decision that was made earlier than the one that counts is only out of date.
    func displaced() -> [Int] {
        fuzzy.flatMap { row, decisions in
            let winner = exact[row] ?? decisions.max() ?? -1
            return exact[row] == nil ? decisions.filter { $0 != winner } : decisions.filter { $0 > winner }
        }
    }
}
