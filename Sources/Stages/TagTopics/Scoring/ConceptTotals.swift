/// What speaks for each concept in one scope, all in all.
struct ConceptTotals {
    /// What speaks for one concept.
    struct Total {
        /// The score in thousandths: the sum of what counts for the concept, and nothing else.
        fileprivate(set) var thousandths = 0
        /// How many occurrences count.
        fileprivate(set) var contributions = 0
        /// How many words the different terms have.
        fileprivate(set) var distinct = 0
        fileprivate var isTouched = false
    }

    /// The concepts for which something was found, in no order.
    private(set) var touched: [Int] = []
    private var totals: [Total]

    /// Totals of so many concepts.
    init(concepts: Int) {
        totals = Array(repeating: Total(), count: concepts)
    }

    /// What speaks for a concept.
    subscript(concept: Int) -> Total { totals[concept] }

    /// States how many words the different terms have that speak for a concept.
    mutating func setDistinct(_ distinct: Int, of concept: Int) { totals[concept].distinct = distinct }

    /// Notes a term that was not found before.
    mutating func note(words: Int16, for concept: Int) {
        touch(concept)
        totals[concept].distinct += Int(words)
    }

    /// Notes an occurrence that counts.
    mutating func add(_ thousandths: Int32, to concept: Int) {
        touch(concept)
        totals[concept].thousandths += Int(thousandths)
        totals[concept].contributions += 1
    }

    /// Lets an occurrence count in another one's place.
    mutating func replace(_ thousandths: Int32, with other: Int32, of concept: Int) {
        totals[concept].thousandths += Int(other) - Int(thousandths)
    }

    /// Forgets a scope, in a time that does not grow with the vocabulary.
    mutating func clear() {
        for concept in touched { totals[concept] = Total() }
        touched.removeAll(keepingCapacity: true)
    }

    private mutating func touch(_ concept: Int) {
        if totals[concept].isTouched { return }
        totals[concept].isTouched = true
        touched.append(concept)
    }
}
