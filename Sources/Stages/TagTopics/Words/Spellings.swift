/// English words whose keys no rule gives: irregular plurals and verbs, British spellings that stand alone, and words
/// that only look inflected.
struct Spellings: Sendable {
    /// The spellings of English.
    static let english = Spellings(replaced: EnglishSpellings.replaced, kept: EnglishSpellings.kept)

    /// What is known of a word.
    enum Entry: Sendable {
        /// Nothing: the rules decide.
        case none
        /// The word is its own key.
        case kept
        /// The rules go on with another word.
        case replaced(KeyBuffer)
    }

    private var table: WordTable
    private var entries: [Entry] = []
    /// By first byte, and by last byte, a bit for each length that a word of the table has: most words are done with after
    /// two looks.
    private var firsts: [UInt64] = Array(repeating: 0, count: 256)
    private var lasts: [UInt64] = Array(repeating: 0, count: 256)

    private init(replaced: [(String, String)], kept: [String]) {
        table = WordTable(capacity: replaced.count + kept.count)
        for (word, other) in replaced { add(word, .replaced(KeyBuffer(other.utf8))) }
        for word in kept { add(word, .kept) }
    }

    private mutating func add(_ word: String, _ entry: Entry) {
        let key = KeyBuffer(word.utf8)
        if table.insert(key) == entries.count { entries.append(entry) }
        firsts[Int(key[0])] |= 1 << UInt64(key.count)
        lasts[Int(key.last(1))] |= 1 << UInt64(key.count)
    }

    /// What is known of a word that is not empty.
    @inline(__always)
    func entry(for word: KeyBuffer) -> Entry {
        let lengths = firsts[Int(word[0])] & lasts[Int(word.last(1))]
        guard lengths >> UInt64(word.count) & 1 == 1 else { return .none }
        let number = table.number(of: word)
        return number < 0 ? .none : entries[number]
    }
}
