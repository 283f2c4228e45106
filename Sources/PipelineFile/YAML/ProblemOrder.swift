import StageKit

extension [Problem] {
    /// The problems of one file by their places, then those of other files as they came, each of them once: two stages
    /// may have read one word list.
    func inOrder(of path: String) -> [Problem] {
        func place(_ problem: Problem) -> (Int, Int) {
            guard let location = problem.location, location.file.name == path else { return (.max, 0) }
            return (location.line, location.column)
        }
        var told: Set<String> = []
        return filter { told.insert($0.description).inserted }
            .enumerated()
            .sorted { left, right in
                let (a, b) = (place(left.element), place(right.element))
                return a == b ? left.offset < right.offset : a < b
            }
            .map(\.element)
    }
}
