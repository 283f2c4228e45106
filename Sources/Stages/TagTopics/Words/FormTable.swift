/// Tells of most words of a text which word of a table they are, or that they are none, before their endings are looked at:
/// of frequent words, of the table's own as they are written or with an `s`, and of those that no rule changes, because each
/// form is listed; of others, if no word of the table begins like them and has about their length.
struct FormTable: Sendable {
    /// A form, and which word it is.
    struct Entry {
        /// The first eight letters; 0 where there is no form.
        fileprivate(set) var letters: UInt64 = 0
        /// The number of the word; -1 for one that the table of words does not have.
        fileprivate(set) var number: Int32 = -1
        /// How many letters there are.
        fileprivate var length: Int32 = 0

        /// Whether it is a form of up to eight letters.
        @inline(__always)
        func isShort(_ form: ShortForm) -> Bool {
            letters == form.low && Int(length) == form.length && form.length <= 8
        }
    }

    /// An open-addressed table, at least three eighths of which are free: the smaller it is, the sooner it is read.
    private var entries: [Entry]
    /// By entry, the letters behind the eighth.
    private var rests: [UInt64]
    /// By the hash of a word's first three letters, a bit for each length that a form of it can have.
    private var lengths: [UInt16] = Array(repeating: 0, count: Self.prefixes)
    /// Forms of fewer than eight letters that are no word of the table, by their hash: most of what a text consists of.
    private var common: [UInt64] = Array(repeating: 0, count: 1024)

    private static let prefixes = 4096

    /// Stands for a number that only the form's key says.
    static let unknown: Int32 = -2

    /// A table of forms of a table's words.
    ///
    /// - Parameters:
    ///   - words: the words, by their keys.
    ///   - written: forms of them, in lower case.
    init(_ words: WordTable, written: [KeyBuffer]) {
        let spelled = EnglishSpellings.replaced.map(\.0) + EnglishSpellings.kept
        let keys = (0..<words.count).map { words.key($0) }
        // Most words that terms have in one number texts have in the other as well.
        let plurals = written.map { form in
            var plural = form
            plural.append(UInt8(ascii: "s"))
            return plural
        }
        let listed = Self.different(FunctionWords.forms + spelled.map { KeyBuffer($0.utf8) } + keys + written + plurals)
        var size = 64
        while size * 5 < listed.count * 8 { size *= 2 }
        entries = Array(repeating: Entry(), count: size)
        rests = Array(repeating: 0, count: size)
        for number in 0..<words.count { addLengths(of: words.key(number)) }
        for form in EnglishSpellings.replaced { addAllLengths(of: KeyBuffer(form.0.utf8)) }
        for form in listed {
            var key = KeyBuffer(form)
            Inflection.english.apply(to: &key)
            add(form, words.number(of: key))
        }
    }

    /// Each short form once, in the order in which they come first.
    private static func different(_ forms: [KeyBuffer]) -> [ShortForm] {
        var seen: Set<ShortForm> = []
        return forms.map { ShortForm($0) }.filter { $0.length > 0 && seen.insert($0).inserted }
    }

    /// 0 if a form is surely no word of the table, 1 if it may be: a number, so that whoever sorts words by it need not
    /// branch, which the words of a text make hard to foresee.
    @inline(__always)
    func mayHave(_ form: ShortForm) -> Int {
        let isLength = Int(lengths[Self.prefix(form)] &>> UInt16(truncatingIfNeeded: form.length)) & 1
        return isLength & (common[Self.place(form)] == form.low ? 0 : 1)
    }

    /// The number of the word that a form is, -1 for none; `unknown` if that cannot be said without its key.
    @inline(__always)
    func number(of form: ShortForm) -> Int32 {
        guard form.length > 0 else { return Self.unknown }
        return mayHave(form) == 0 ? -1 : listedNumber(of: form)
    }

    /// What stands where a form would stand first: mostly the form, if it is listed.
    @inline(__always)
    func firstEntry(_ form: ShortForm) -> Entry { entries[Self.slot(form, entries.count - 1)] }

    /// The number of the word that a form is, if the form is listed.
    @inline(__always)
    func listedNumber(of form: ShortForm) -> Int32 {
        let entries = entries.span
        let mask = entries.count - 1
        var slot = Self.slot(form, mask)
        while entries[slot].letters != 0 {
            if entries[slot].letters == form.low, Int(entries[slot].length) == form.length,
                form.length <= 8 || rests[slot] == form.high
            {
                return entries[slot].number
            }
            slot = (slot + 1) & mask
        }
        return Self.unknown
    }

    private mutating func add(_ form: ShortForm, _ number: Int) {
        let mask = entries.count - 1
        var slot = Self.slot(form, mask)
        while entries[slot].letters != 0 { slot = (slot + 1) & mask }
        entries[slot] = Entry(letters: form.low, number: Int32(number), length: Int32(form.length))
        rests[slot] = form.high
        // Function words are listed first, and are the most frequent ones.
        if number < 0, form.length < 8, common[Self.place(form)] == 0 { common[Self.place(form)] = form.low }
    }

    /// Notes the lengths that forms with a key can have. A key begins with the three first letters of each form that no
    /// list has; it is no longer than the form, and shorter by a plural, an ending, and what stands doubled or silent before it.
    private mutating func addLengths(of key: KeyBuffer) {
        let form = ShortForm(key)
        guard form.length > 0 else { return }
        let longest = min(15, form.length + Self.longestEnding)
        for length in form.length...longest { lengths[Self.prefix(form)] |= 1 << UInt16(length) }
        guard form.length == 2 else { return }
        // `axes`: a form whose third letter the key has not.
        var plural = key
        plural.append(UInt8(ascii: "e"))
        plural.append(UInt8(ascii: "s"))
        lengths[Self.prefix(ShortForm(plural))] |= 1 << 4
    }

    /// `stoppings`: what is longer than `stop`.
    private static let longestEnding = 6

    private mutating func addAllLengths(of word: KeyBuffer) {
        lengths[Self.prefix(ShortForm(word))] = ~0
    }

    @inline(__always)
    private static func prefix(_ form: ShortForm) -> Int {
        Int(truncatingIfNeeded: ((form.low & 0xFF_FFFF) &* 0x9E37_79B9) >> 20) & (prefixes - 1)
    }

    @inline(__always)
    private static func place(_ form: ShortForm) -> Int {
        Int(truncatingIfNeeded: (form.low &* factor) >> 54)
    }

    @inline(__always)
    private static func slot(_ form: ShortForm, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: ((form.low ^ form.high &* factor) &* factor) >> 32) & mask
    }

    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
}
