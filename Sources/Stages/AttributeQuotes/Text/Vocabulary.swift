import StageKit

/// A fixed table from words to what lists say of them: built once a pipeline, read without allocation.
struct Vocabulary: Sendable {
    /// What is known of a word.
    struct Entry: Sendable {
        var traits: Traits = []
        var forms: Forms = []
        var expressions: Int32 = -1
    }

    /// One bit for each of many groups of keys, set where one of a group is in a list. Most words of a text are in none:
    /// one look at this table, which stays in the processor's nearest cache, says so.
    private var filter = Array(repeating: UInt64(0), count: 1024)
    /// The numbers of words by their keys, with linear probing; zero for a free place.
    private var places: [UInt32]
    /// The words, behind one of which nothing is known: what a free place stands for.
    private var words: [(key: WordKey, entry: Entry)] = [(WordKey(), Entry())]
    private var mask: Int

    init() {
        places = Array(repeating: 0, count: 4096)
        mask = 4095
    }

    /// What is known of a word: nothing of one that is in no list.
    subscript(key: WordKey) -> Entry {
        @inline(__always)
        get {
            let spread = key.spread
            let bit = spread >> 14 & 0xFFFF
            let isListed = filter[bit >> 6] >> UInt64(bit & 63) & 1
            // Without a decision between words that are in a list and others, which a processor could only guess.
            let first = Int(places[spread & mask]) &* Int(truncatingIfNeeded: isListed)
            let word = words[first]
            let isAnother = word.key != key
            return isAnother && first > 0 ? words[number(of: key)].entry : word.entry
        }
        set {
            guard !key.isEmpty else { return }
            let number = number(of: key)
            if number > 0 {
                words[number].entry = newValue
                return
            }
            enter(UInt32(words.count), key)
            words.append((key, newValue))
            let bit = key.spread >> 14 & 0xFFFF
            filter[bit >> 6] |= 1 << UInt64(bit & 63)
            // Three of four places are free, so that next to every word has its first one.
            if words.count * 4 >= places.count { grow() }
        }
    }

    /// Adds traits to each of the words in a text of words.
    mutating func add(_ traits: Traits, _ words: String) {
        for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            self[WordKey(word)].traits.formUnion(traits)
        }
    }

    /// The number of a word; zero for one that is in no list.
    private func number(of key: WordKey) -> Int {
        var index = key.spread & mask
        // Most words are found, or found to be missing, at their first place.
        while true {
            let number = Int(places[index])
            if (number == 0) != (words[number].key == key) { return number }
            if number == 0 { return 0 }
            index = (index + 1) & mask
        }
    }

    private mutating func enter(_ number: UInt32, _ key: WordKey) {
        var index = key.spread & mask
        while places[index] != 0 { index = (index + 1) & mask }
        places[index] = number
    }

    private mutating func grow() {
        places = Array(repeating: 0, count: places.count * 2)
        mask = places.count - 1
        for number in words.indices.dropFirst() { enter(UInt32(number), words[number].key) }
    }
}
