import StageKit

/// A fixed table from words to what the rules know of them: built once a pipeline, read without allocation.
struct WordTable: Sendable {
    private var slots: [Slot]
    private let mask: Int

    private struct Slot: Sendable {
        var key = WordKey()
        var traits: WordTraits = []
    }

    /// A table of all the words. A word that is given twice has the traits of both; it counts only with a capital where
    /// both say so.
    init(_ words: [(word: String, traits: WordTraits)]) {
        var size = 64
        while size < words.count * 2 { size *= 2 }
        slots = Array(repeating: Slot(), count: size)
        mask = size - 1
        for (word, traits) in words {
            let key = WordKey(word)
            guard !key.isEmpty else { continue }
            let index = slot(of: key)
            let isNew = slots[index].key.isEmpty
            let wantsCapital = traits.contains(.onlyCapital) && (isNew || slots[index].traits.contains(.onlyCapital))
            slots[index].key = key
            slots[index].traits.formUnion(traits)
            if !wantsCapital { slots[index].traits.remove(.onlyCapital) }
        }
    }

    /// What is known of a word: nothing for one that is in no list.
    subscript(key: WordKey) -> WordTraits { slots[slot(of: key)].traits }

    /// The word's slot, or the empty one where it would go. There is one: half of the slots are free.
    private func slot(of key: WordKey) -> Int {
        var index = key.spread & mask
        while !slots[index].key.isEmpty, slots[index].key != key { index = (index + 1) & mask }
        return index
    }
}
