import StageKit

/// Where persons and bodies come up in an article, in text order: what pronouns look back over.
struct Sightings {
    /// One place.
    struct Sighting {
        let start: Int
        let end: Int
        let member: Int
        let sentence: Int
        let block: Int
        /// Whether it is the subject of a clause.
        let isSubject: Bool
        /// Whether it stands inside of quotation marks or a turn.
        let isQuoted: Bool
        /// Whose the person is, by gender: `his son Bo Orlan`.
        var possessor: Traits = []
    }

    private(set) var list: [Sighting] = []

    /// Makes room for so many places.
    mutating func reserve(_ count: Int) { list.reserveCapacity(count) }

    /// Adds a place that stands behind all others.
    mutating func append(_ sighting: Sighting) { list.append(sighting) }

    /// How many places begin before an offset.
    func count(before offset: Int) -> Int { list.partitioningIndex { $0.start >= offset } }
}
