import StageKit

/// What names of one or two words say of the places that they name, by the keys of the words.
///
/// Newspapers name a state in every other sentence: to put its name together as a text, only to look it up, costs more
/// than all else that is asked of it.
struct PlaceNames: Sendable {
    /// A name of one word or two.
    private struct Name: SpreadKey, Sendable {
        let first: WordKey
        /// The key of nothing behind a name of one word.
        let second: WordKey

        var spread: Int { first.spread ^ second.spread &* 31 }
    }

    private var marks: SpreadTable<Name, NameRun.Marks>

    /// The names of the lists.
    static let all = PlaceNames()

    private init() {
        marks = SpreadTable(capacity: EnglishPlaces.numbers.count + EnglishPlaces.others.count)
        for name in EnglishPlaces.numbers.keys { add(name, .state) }
        for name in EnglishPlaces.others { add(name, .place) }
    }

    private mutating func add(_ name: String, _ mark: NameRun.Marks) {
        let words = name.split(separator: " ").map { WordKey($0) }
        guard let name = Self.name(words) else { return }
        marks.change(name, from: []) { $0.formUnion(mark) }
    }

    private static func name(_ words: [WordKey]) -> Name? {
        guard (1...2).contains(words.count), !words.contains(where: \.isEmpty) else { return nil }
        return Name(first: words[0], second: words.count > 1 ? words[1] : WordKey())
    }

    /// What the words of a run say as a name: `state`, `place`, both or neither.
    func marks(of run: NameKey, _ names: borrowing NameWords) -> NameRun.Marks {
        let first = names.key(run.first)
        let second = run.count > 1 ? names.key(run.last) : WordKey()
        guard run.count <= 2, !first.isEmpty, run.count == 1 || !second.isEmpty else {
            return Self.marks(of: names.spelling(run))
        }
        return marks[Name(first: first, second: second)] ?? []
    }

    /// What a longer name says.
    private static func marks(of spelling: String) -> NameRun.Marks {
        var marks: NameRun.Marks = []
        if EnglishPlaces.numbers[spelling] != nil { marks.insert(.state) }
        if EnglishPlaces.others.contains(spelling) { marks.insert(.place) }
        return marks
    }
}
