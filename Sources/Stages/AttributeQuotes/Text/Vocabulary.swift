import StageKit

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

    /// A few bits of the key in each slot, zero for a free one. Most words of a text are in no list: one look at this small
    /// table, which stays in the processor's cache, says so.
    private var prints: [UInt16]
    private var slots: [Slot]
    private var mask: Int
    private var count = 0

    init() {
        slots = Array(repeating: Slot(), count: 4096)
        prints = Array(repeating: 0, count: 4096)
        mask = 4095
    }

    /// What is known of a word: nothing of one that is in no list.
    subscript(key: WordKey) -> Entry {
        get {
            let slot = slot(of: key)
            return prints[slot] == 0 ? Entry() : slots[slot].entry
        }
        set {
            guard !key.isEmpty else { return }
            if count * 4 >= slots.count { grow() }
            let slot = slot(of: key)
            if prints[slot] == 0 { count += 1 }
            prints[slot] = Self.print(of: key)
            slots[slot] = Slot(key: key, entry: newValue)
        }
    }

    /// Adds traits to each of the words in a text of words.
    mutating func add(_ traits: Traits, _ words: String) {
        for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            self[WordKey(word)].traits.formUnion(traits)
        }
    }

    private static func print(of key: WordKey) -> UInt16 { UInt16(truncatingIfNeeded: key.spread >> 15) | 1 }

    /// The word's slot, or the free one where it would go. There is one: three quarters of the slots are free.
    @inline(__always)
    private func slot(of key: WordKey) -> Int {
        let print = Self.print(of: key)
        var index = key.spread & mask
        while prints[index] != 0 {
            if prints[index] == print, slots[index].key == key { break }
            index = (index + 1) & mask
        }
        return index
    }

    private mutating func grow() {
        let (old, used) = (slots, prints)
        slots = Array(repeating: Slot(), count: old.count * 2)
        prints = Array(repeating: 0, count: slots.count)
        mask = slots.count - 1
        for (slot, print) in zip(old, used) where print != 0 {
            let index = self.slot(of: slot.key)
            prints[index] = print
            slots[index] = slot
        }
    }
}
