import StageKit

/// Reads words of the article as an office needs them. No `lazy.map`, whose closure would be allocated for each office.
struct OfficeReader: Sequence, IteratorProtocol {
    private let words: WordTable
    private var left: Range<Int>

    init(_ words: WordTable, _ range: Range<Int>) {
        self.words = words
        left = range
    }

    mutating func next() -> (key: WordKey, traits: Traits)? {
        guard let index = left.popFirst() else { return nil }
        return (words.key(index), words.traits(index))
    }
}
