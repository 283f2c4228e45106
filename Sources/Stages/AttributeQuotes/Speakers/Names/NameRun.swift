import StageKit

/// A run of words with capitals that could be a name: `Anna Kerr`, `the Defence Ministry`.
struct NameRun: Sendable {
    /// What a run's words and neighbours say of it.
    struct Marks: OptionSet, Sendable {
        let rawValue: UInt16
        /// One of its words is part of the name of a body: `Ministry`.
        static let body = Marks(rawValue: 1)
        /// It names a state, or the city or building that stands for its government.
        static let state = Marks(rawValue: 2)
        /// It names several people: `Republicans`.
        static let group = Marks(rawValue: 4)
        /// It names another place.
        static let place = Marks(rawValue: 8)
        /// Its first word is a given name, or an initial.
        static let given = Marks(rawValue: 16)
        static let male = Marks(rawValue: 32)
        static let female = Marks(rawValue: 64)
        /// It ends with a genitive's ending.
        static let genitive = Marks(rawValue: 128)
        /// It begins a sentence, where every word has a capital.
        static let opensSentence = Marks(rawValue: 256)
        /// An article stands right before it.
        static let article = Marks(rawValue: 512)
        /// It stands in a headline.
        static let headline = Marks(rawValue: 1024)
        /// Capitals and nothing else, and one word.
        static let acronym = Marks(rawValue: 2048)
        /// A noun for what one person can be stands right before it, or an age or an office behind.
        static let introduced = Marks(rawValue: 4096)
        /// A capital inside of a word: `AldraTel`, `YouTube`.
        static let brand = Marks(rawValue: 8192)
    }

    /// The name, without titles before it and a genitive's ending.
    let span: TextSpan
    /// The numbers of its words.
    let words: Range<Int>
    /// The titles and what belongs to them before it: `President`, `Secretary of State`.
    let titles: Range<Int>
    /// The words in one spelling, for comparing.
    let key: NameKey
    var marks: Marks
    /// The sentence and the block it stands in.
    let sentence: Int
    let block: Int

    /// One human being's name, as far as its words show.
    var isPerson: Bool {
        marks.isDisjoint(with: [.body, .state, .group, .place]) && key.count <= 5
            && (key.count >= 2 && (!marks.contains(.article) || marks.contains(.given)) || !titles.isEmpty)
    }

    /// Whether something beside its capitals speaks for a human being.
    var isSurelyPerson: Bool { isPerson && (marks.has([.given, .introduced]) || !titles.isEmpty) }
}

extension NameRun.Marks {
    /// Whether one of the marks is there.
    func has(_ any: NameRun.Marks) -> Bool { !isDisjoint(with: any) }
}

/// The words of a name as numbers, each word's spellings having one: names compare without their letters.
struct NameKey: Hashable, Sendable, SpreadKey {
    /// No name has more words; a longer run is read as several.
    static let limit = 8

    // In two halves: what is eight numbers wide has to lie where memory is aligned for it, which costs more to find.
    private var low = SIMD4<Int32>(repeating: -1)
    private var high = SIMD4<Int32>(repeating: -1)
    private(set) var count = 0

    /// The key of nothing.
    init() {}

    /// The key of some words.
    init(_ words: some Sequence<Int32>) {
        for word in words where count < Self.limit { append(word) }
    }

    func hash(into hasher: inout Hasher) { hasher.combine(spread) }

    /// A number that spreads keys over a table.
    var spread: Int {
        var mixed = UInt64(count)
        for index in 0..<count {
            mixed = (mixed ^ UInt64(UInt32(bitPattern: self[index]))) &* 0x9E37_79B9_7F4A_7C15
            mixed ^= mixed >> 29
        }
        return Int(truncatingIfNeeded: mixed >> 1)
    }

    /// The first word.
    var first: Int32 { low[0] }
    /// The last word, which is the surname of a person.
    var last: Int32 { count > 0 ? self[count - 1] : -1 }

    subscript(index: Int) -> Int32 { index < 4 ? low[index] : high[index - 4] }

    mutating func append(_ word: Int32) {
        guard count < Self.limit else { return }
        if count < 4 { low[count] = word } else { high[count - 4] = word }
        count += 1
    }

    /// The words between the first and the last.
    var middle: NameKey {
        var key = NameKey()
        for index in 0..<count where index > 0 && index < count - 1 { key.append(self[index]) }
        return key
    }
}
