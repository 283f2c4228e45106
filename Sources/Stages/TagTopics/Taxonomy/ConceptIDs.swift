import StageKit

/// The ids of a taxonomy's concepts, and which is broader than which.
struct ConceptIDs {
    /// What is wrong with them.
    private(set) var problems: [Problem] = []
    /// By concept, the number of the next broader one; -1 at the top.
    private(set) var broader: [Int] = []
    /// By concept, how many concepts lead from the top to it, itself included.
    private(set) var levels: [Int] = []
    /// By concept, its place in the order of ids.
    private(set) var ranks: [Int32] = []
    /// By concept, which share of its evidence speaks for the next broader one.
    let rollUps: [Double]
    /// The concepts of the top level that are broader than others.
    private(set) var branches: Set<Int> = []
    /// The ids in the order of the taxonomy.
    let all: [String]

    private var indices: [String: Int] = [:]

    /// Checks the ids of concepts.
    init(_ concepts: [TaxonomyConcept]) {
        all = concepts.map(\.id.value)
        rollUps = concepts.map(\.rollUp.value)
        indices.reserveCapacity(concepts.count)
        for (index, concept) in concepts.enumerated() { add(concept.id, index, concepts) }
        for (index, concept) in concepts.enumerated() {
            for id in concept.retired { add(id, index, concepts) }
        }
        for concept in concepts { broader.append(find(concept.broader)) }
        findLevels(concepts)
        ranks = Array(repeating: 0, count: all.count)
        for (rank, index) in all.indices.sorted(by: { all[$0] < all[$1] }).enumerated() { ranks[index] = Int32(rank) }
        branches = Set(broader.filter { $0 >= 0 && levels[$0] == 1 })
    }

    /// The concept with an id, or the one that stands for a retired id.
    func index(of id: String) -> Int? { indices[id] }

    private mutating func add(_ id: Placed<String>, _ index: Int, _ concepts: [TaxonomyConcept]) {
        if id.value.isEmpty {
            report(.empty("id"), at: id.location)
        } else if let first = indices[id.value] {
            report(.conceptTwice(id.value, firstLine: concepts[first].id.location?.line), at: id.location)
        } else {
            indices[id.value] = index
        }
    }

    private mutating func find(_ broader: Placed<String>?) -> Int {
        guard let broader else { return -1 }
        if let index = indices[broader.value] { return index }
        report(.unknownConcept(broader.value, known: all), at: broader.location)
        return -1
    }

    /// Counts the levels; a ring is told once, and broken where it was found.
    private mutating func findLevels(_ concepts: [TaxonomyConcept]) {
        levels = Array(repeating: 0, count: concepts.count)
        for start in concepts.indices where levels[start] == 0 {
            var path: [Int] = []
            var next = start
            while next >= 0, levels[next] == 0 {
                levels[next] = -1
                path.append(next)
                next = broader[next]
            }
            if next >= 0, levels[next] == -1, let first = path.firstIndex(of: next) {
                let ring = (path[first...] + [next]).map { all[$0] }
                report(.cycle(ring), at: concepts[next].broader?.location)
                broader[next] = -1
                levels[next] = 1
                path.removeAll { $0 == next }
                // Those of the ring lead down from where it was broken.
            }
            var level = next >= 0 ? levels[next] : 0
            for index in path.reversed() {
                level += 1
                levels[index] = level
            }
        }
    }

    private mutating func report(_ mistake: TaxonomyMistake, at location: SourceLocation?) {
        problems.append(Problem(mistake, at: location))
    }
}
