import StageKit

/// A fixed table from words to what lists say of them: built once a pipeline, read without allocation.
struct Vocabulary: Sendable {
    /// What is known of a word.
    struct Entry: Sendable {
        var traits: Traits = []
        var forms: Forms = []
        var expressions: Int32 = -1
    }

    /// A word, and what is known of it.
    ///
    /// It fills half of what a processor loads at once, and no more.
    private struct Word {
        let key: WordKey
        private var traits: Traits
        private var expressions: Int32
        private var forms: Forms
        /// Whether another word is told from this one: all bits, or none where whatever word is asked for has found its place.
        private let telling: Int8

        init(_ key: WordKey, _ entry: Entry, isListed: Bool) {
            self.key = key
            (traits, expressions, forms) = (entry.traits, entry.expressions, entry.forms)
            telling = isListed ? -1 : 0
        }

        var entry: Entry {
            @inline(__always) get { Entry(traits: traits, forms: forms, expressions: expressions) }
            set { (traits, expressions, forms) = (newValue.traits, newValue.expressions, newValue.forms) }
        }

        /// Whether a word that has been looked for here has its place elsewhere, if it has one.
        @inline(__always)
        func isPassed(by other: WordKey) -> Bool {
            key.difference(from: other) & UInt64(bitPattern: Int64(telling)) != 0
        }
    }

    /// The numbers of words by their keys, with linear probing; zero for a free place.
    private var places: [UInt32]
    /// The words, behind one of which nothing is known: what a free place stands for.
    private var words = [Word(WordKey(), Entry(), isListed: false)]
    private var mask: Int

    init() {
        places = Array(repeating: 0, count: 4096)
        mask = 4095
    }

    /// What is known of a word: nothing of one that is in no list.
    ///
    /// Words of the lists and others are read alike: whether the next one is in a list no processor can foresee. Next to
    /// every word is found, or found to be missing, at its first place.
    subscript(key: WordKey) -> Entry {
        @inline(__always)
        get {
            let word = words[Int(places[key.spread & mask])]
            return word.isPassed(by: key) ? words[number(of: key)].entry : word.entry
        }
        set {
            guard !key.isEmpty else { return }
            let number = number(of: key)
            if number > 0 {
                words[number].entry = newValue
                return
            }
            enter(UInt32(words.count), key)
            words.append(Word(key, newValue, isListed: true))
            // Seven of eight places are free.
            if words.count * 8 >= places.count { grow() }
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
