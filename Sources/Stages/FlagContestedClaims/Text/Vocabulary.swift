import English
import StageKit

/// A fixed table from words to what lists say of them: built once a pipeline, read without allocation.
struct Vocabulary: Sendable {
    /// What is known of a word.
    struct Entry: Sendable {
        var traits: WordTraits = []
        /// The forms of cues that the word can be.
        var forms: Forms = []
        /// The group of cues that begin with the word; negative where there is none.
        var cues: Int32 = -1
    }

    private struct Slot: Sendable {
        var key = WordKey()
        var entry = Entry()
    }

    private var slots: [Slot]
    private var mask: Int
    private var count = 0

    /// A table without words.
    init() {
        slots = Array(repeating: Slot(), count: 2048)
        mask = 2047
    }

    /// What is known of a word: nothing of one that is in no list.
    subscript(key: WordKey) -> Entry {
        @inline(__always)
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
    mutating func add(_ traits: WordTraits, _ words: String) {
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

/// The forms that a cue's first word can have.
struct Forms: OptionSet, Sendable {
    let rawValue: UInt8
    static let base = Forms(rawValue: 1)
    static let third = Forms(rawValue: 2)
    static let past = Forms(rawValue: 4)
    static let participle = Forms(rawValue: 8)
    static let gerund = Forms(rawValue: 16)
    static let noun = Forms(rawValue: 32)
    static let plain = Forms(rawValue: 64)

    static let verb: Forms = [.base, .third, .past, .participle, .gerund]

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The forms of a verb. Not by the bits of another room, so that the constants here are none to be computed.
    init(_ forms: VerbForms) {
        self = []
        if forms.contains(.base) { insert(.base) }
        if forms.contains(.third) { insert(.third) }
        if forms.contains(.past) { insert(.past) }
        if forms.contains(.participle) { insert(.participle) }
        if forms.contains(.gerund) { insert(.gerund) }
    }

    /// Whether one of the forms is there.
    @inline(__always)
    func has(_ any: Forms) -> Bool { !isDisjoint(with: any) }
}
