/// A fixed table from words to what lists say of them: built once a pipeline, read without allocation.
struct Vocabulary: Sendable {
    /// What is known of a word.
    struct Entry: Sendable {
        var traits: Traits = []
        var forms: Forms = []
        var expressions: Int32 = -1
    }

    private struct Slot: Sendable {
        var key = WordKey()
        var entry = Entry()
    }

    private var slots: [Slot]
    private var mask: Int
    private var count = 0

    init() {
        slots = Array(repeating: Slot(), count: 4096)
        mask = 4095
    }

    /// What is known of a word: nothing of one that is in no list.
    subscript(key: WordKey) -> Entry {
        get { slots[slot(of: key)].entry }
        set {
            guard !key.isEmpty else { return }
            if count * 2 >= slots.count { grow() }
            let index = slot(of: key)
            if slots[index].key.isEmpty { count += 1 }
            slots[index].key = key
            slots[index].entry = newValue
        }
    }

    /// Adds traits to each of the words in a text of words.
    mutating func add(_ traits: Traits, _ words: String) {
        for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            self[WordKey(word)].traits.formUnion(traits)
        }
    }

    /// The word's slot, or the empty one where it would go. There is one: half of the slots are free.
    @inline(__always)
    private func slot(of key: WordKey) -> Int {
        var index = key.spread & mask
        while !slots[index].key.isEmpty, slots[index].key != key { index = (index + 1) & mask }
        return index
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        mask = slots.count - 1
        for slot in old where !slot.key.isEmpty { slots[self.slot(of: slot.key)] = slot }
    }
}
