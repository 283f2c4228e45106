import StageKit

extension Problems {
    /// All that is told of one file: its own problems by their places, then those of the files that it names as they came.
    ///
    /// Each is told once, for two stages may have read one word list; and of very many the first ones, for somebody who
    /// named the wrong file need not see a mistake for each of its lines.
    init(_ all: [Problem], of path: String) {
        func place(_ problem: Problem) -> (Int, Int) {
            guard let location = problem.location, location.file.name == path else { return (.max, 0) }
            return (location.line, location.column)
        }
        var told: Set<String> = []
        var ordered = all.filter { told.insert($0.description).inserted }
            .enumerated()
            .sorted { left, right in
                let (a, b) = (place(left.element), place(right.element))
                return a == b ? left.offset < right.offset : a < b
            }
            .map(\.element)
        let limit = YAMLReader.maximumMistakes
        if ordered.count > limit + 1 {
            let first = ordered[limit]
            ordered[limit...] = [Problem(YAMLMistake.tooManyMistakes(limit: limit), at: first.location)]
        }
        self.init(ordered)
    }
}
