import StageKit

/// A fixed table from words to what lists say of them: built once a pipeline, read without allocation.
struct Vocabulary: Sendable {
    /// What is known of a word.
    struct Entry: Sendable {
        var traits: Traits = []
        var forms: Forms = []
        var expressions: Int32 = -1
    }

    /// Where words stand in the list behind: a few bits of the key and the number of the word, counted from one; zero for a
    /// free place. Most words of a text are in no list, and one look at this small table, which stays in the processor's
    /// cache, says so.
    private var places: [UInt32]
    private var words: [(key: WordKey, entry: Entry)] = []
    private var mask: Int

    private static let numberMask: UInt32 = 1 << 20 - 1

    init() {
        places = Array(repeating: 0, count: 4096)
        mask = 4095
    }

    /// What is known of a word: nothing of one that is in no list.
    subscript(key: WordKey) -> Entry {
        @inline(__always)
        get {
            let number = places[place(of: key)] & Self.numberMask
            return number == 0 ? Entry() : words[Int(number) - 1].entry
        }
        set {
            guard !key.isEmpty else { return }
            let place = place(of: key)
            let number = places[place] & Self.numberMask
            if number > 0 {
                words[Int(number) - 1].entry = newValue
                return
            }
            guard words.count < Int(Self.numberMask) else { return }
            words.append((key, newValue))
            places[place] = Self.print(of: key) | UInt32(words.count)
            if words.count * 3 >= places.count { grow() }
        }
    }

    /// Adds traits to each of the words in a text of words.
    mutating func add(_ traits: Traits, _ words: String) {
        for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            self[WordKey(word)].traits.formUnion(traits)
        }
    }

    @inline(__always)
    private static func print(of key: WordKey) -> UInt32 {
        UInt32(truncatingIfNeeded: key.spread << 1) & ~numberMask
    }

    /// The word's place, or the free one where it would go. There is one: two thirds of the places are free.
    @inline(__always)
    private func place(of key: WordKey) -> Int {
        let print = Self.print(of: key)
        var index = key.spread & mask
        while places[index] != 0 {
            let place = places[index]
            if place & ~Self.numberMask == print, words[Int(place & Self.numberMask) - 1].key == key { break }
            index = (index + 1) & mask
        }
        return index
    }

    private mutating func grow() {
        places = Array(repeating: 0, count: places.count * 2)
        mask = places.count - 1
        for (number, word) in words.enumerated() {
            places[place(of: word.key)] = Self.print(of: word.key) | UInt32(number + 1)
        }
    }
}
