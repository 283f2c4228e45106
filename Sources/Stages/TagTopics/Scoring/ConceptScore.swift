/// What one occurrence of a term counts in one scope.
struct Contribution: Equatable {
    /// The number of what was found.
    let hit: Int32
    /// What it counts.
    var thousandths: Int32
}

/// What speaks for one concept in one scope.
struct ConceptScore {
    /// The concept's number.
    let concept: Int
    /// What speaks for it, in text order.
    var contributions: [Contribution]
    /// How many words the different terms have.
    var distinct: Int

    /// The score in thousandths: the sum of the contributions, and nothing else.
    var thousandths: Int { contributions.reduce(0) { $0 + Int($1.thousandths) } }
}
