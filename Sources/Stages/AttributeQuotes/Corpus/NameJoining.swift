import StageKit

/// Joins the names of a corpus that are spellings of one name.
///
/// Names fall into groups by what their spellings have in common, so that the cost is linear in their number.
struct NameJoining {
    private var groups: [String: NameGroup] = [:]
    private let vocabulary: Vocabulary

    init(_ facts: [NamedPeople], _ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        for (article, fact) in facts.enumerated() {
            for person in fact.people {
                guard let name = SpelledName(person.name) else { continue }
                groups[name.key, default: NameGroup()].add(person, of: article)
            }
        }
    }

    /// The persons with several ids, in the order of the bytes of their first.
    func people() -> [JoinedPerson] {
        groups.values.compactMap { $0.person(vocabulary) }.sorted {
            ($0.speakers.first ?? "").utf8.lexicographicallyPrecedes(($1.speakers.first ?? "").utf8)
        }
    }
}

/// The names that could be one person: they are where nothing speaks against it, else none of them are joined.
struct NameGroup {
    /// How many articles have each.
    private var articles: [NamedPeople.Named: Int] = [:]
    /// The last article that named somebody of the group.
    private var last = -1
    /// Whether an article has two of them: it knows better than we do that they are not one.
    private var areTwo = false

    mutating func add(_ person: NamedPeople.Named, of article: Int) {
        areTwo = areTwo || last == article
        last = article
        articles[person, default: 0] += 1
    }

    /// The one person who has these names; `nil` where they may be several, or have one id anyway.
    func person(_ vocabulary: Vocabulary) -> JoinedPerson? {
        let speakers = Self.sorted(articles.keys.map(\.id))
        guard !areTwo, speakers.count > 1, Set(articles.keys.filter(\.isKnown).map(\.id)).count <= 1,
            areOneName(vocabulary)
        else { return nil }
        var person = JoinedPerson()
        person.name = mostCommon?.name ?? ""
        person.speakers = speakers
        person.spellings = Self.sorted(articles.keys.map(\.name))
        return person
    }

    /// Whether no two of the given names are two in English, or a man's and a woman's, and no two fathers differ.
    private func areOneName(_ vocabulary: Vocabulary) -> Bool {
        var settled: Set<String> = []
        var fathers: Set<String> = []
        var genders = Traits.givenName
        for name in articles.keys.compactMap({ SpelledName($0.name) }) {
            let traits = vocabulary[WordKey(name.given)].traits
            if traits.contains(.settledName) { settled.insert(name.given) }
            if traits.has(.givenName) { genders.formIntersection(traits) }
            if let father = name.fathers { fathers.insert(father) }
        }
        return settled.count <= 1 && fathers.count <= 1 && genders.has(.givenName)
    }

    /// The one of the register, else of most articles, else first by its bytes.
    private var mostCommon: NamedPeople.Named? {
        articles.max { left, right in
            if left.key.isKnown != right.key.isKnown { return right.key.isKnown }
            if left.value != right.value { return left.value < right.value }
            return right.key.name.utf8.lexicographicallyPrecedes(left.key.name.utf8)
        }?.key
    }

    /// Each once, in the order of their bytes.
    private static func sorted(_ strings: [String]) -> [String] {
        Set(strings).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
