/// A taxonomy and its weights, checked and compiled: built once a pipeline, read by every article.
final class Lexicon: Sendable {
    /// The vocabulary and its version.
    let vocabulary: String
    /// The concepts, in the order of the taxonomy.
    let concepts: [Concept]
    /// The terms of all concepts.
    let terms: TermList
    /// Groups of words that stand near one another.
    let groups: [TermGroup]
    /// How many parts all groups have together.
    let partCount: Int
    /// The words of all terms, by their keys.
    let words: WordTable
    /// Which of the words the forms of a text are.
    let forms: FormTable
    /// Which terms begin with which words.
    let trie: TermTrie

    /// A lexicon of concepts and terms; `written` are the forms in which the words stand in the terms.
    init(
        vocabulary: String,
        concepts: [Concept],
        terms: TermList,
        groups: [TermGroup],
        words: WordTable,
        written: [KeyBuffer]
    ) {
        self.vocabulary = vocabulary
        self.concepts = concepts
        self.words = words
        partCount = groups.reduce(0) { $0 + Int($1.parts) }
        forms = FormTable(words, written: written)
        trie = TermTrie(terms.phrases, wordCount: words.count) { number in
            !terms.all[Int(number)].isExact && terms.all[Int(number)].use != .part
        }
        var terms = terms
        let places = terms.reorder(trie.order)
        self.terms = terms
        self.groups = groups.map { group in
            TermGroup(
                term: places[Int(group.term)],
                parts: group.parts,
                within: group.within,
                firstState: group.firstState
            )
        }
    }
}

/// The terms of a lexicon while it is built, and when it is.
struct TermList: Sendable {
    /// What is known of each term.
    private(set) var all: [Term] = []
    /// Each term as the taxonomy or the weights file writes it.
    private(set) var texts: [String] = []
    /// The words of those that are found only as they are written, in case and form, with a blank between two.
    private(set) var exact: [Int32: [UInt8]] = [:]
    /// The terms that stand in the text as they are, each with its words' numbers.
    private(set) var phrases: [(words: [Int32], term: Int32)] = []

    /// Adds a term; one without words is found by its parts.
    mutating func append(_ term: Term, text: String, words: [Int32] = [], exact: [UInt8]? = nil) {
        let number = Int32(all.count)
        all.append(term)
        texts.append(text)
        if let exact {
            all[Int(number)].isExact = true
            self.exact[number] = exact
        }
        if !words.isEmpty { phrases.append((words, number)) }
    }

    /// Says what a term counts by the weights file.
    mutating func learn(_ term: Int, thousandths: Int) {
        all[term].learned = Int32(thousandths)
    }

    /// Puts the terms into another order, those that it does not have behind all others. Returns the new number of each.
    mutating func reorder(_ order: [Int32]) -> [Int32] {
        var places: [Int32] = Array(repeating: -1, count: all.count)
        for (place, number) in order.enumerated() { places[Int(number)] = Int32(place) }
        let others = all.indices.filter { places[$0] < 0 }
        for (place, number) in others.enumerated() { places[number] = Int32(order.count + place) }
        let numbers = order.map { Int($0) } + others
        all = numbers.map { all[$0] }
        texts = numbers.map { texts[$0] }
        exact = [Int32: [UInt8]](uniqueKeysWithValues: exact.map { (places[Int($0)], $1) })
        phrases = phrases.map { ($0.words, places[Int($0.term)]) }
        return places
    }

    /// Makes room.
    mutating func reserve(_ count: Int) {
        all.reserveCapacity(count)
        texts.reserveCapacity(count)
        phrases.reserveCapacity(count)
    }
}

/// A concept in the form in which it is scored.
struct Concept: Sendable {
    /// The id in the vocabulary.
    let id: String
    /// The name for readers.
    let label: String
    /// How many concepts lead from the top to this one, itself included.
    let level: Int
    /// The number of the broadest concept above, or its own.
    let top: Int
    /// Which share of its evidence speaks for that one.
    let share: Double
    /// Whether it is at the top, and broader than others.
    let isBranch: Bool
    /// Its place in the order of ids.
    let rank: Int32
    /// The least score, in thousandths; `nil` for that of the options.
    let threshold: Int?
    /// The least number of words of different terms.
    let distinct: Int
}
