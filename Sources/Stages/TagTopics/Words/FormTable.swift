/// Tells of most words of a text which word of a table they are, or that they are none, before their endings are looked at:
/// of frequent words and of the table's own as they are written, because each form is listed; of others, if no word of
/// the table begins like them and has about their length.
struct FormTable: Sendable {
    /// Forms of up to eight letters, and which word each is: an open-addressed table, at least half of which is free.
    private var forms: [UInt64]
    private var numbers: [Int32]
    /// By the hash of a word's first three letters, a bit for each length that a form of it can have.
    private var lengths: [UInt16] = Array(repeating: 0, count: Self.prefixes)

    private static let prefixes = 4096

    /// Stands for a number that only the form's key says.
    static let unknown: Int32 = -2

    /// A table of forms of a table's words.
    ///
    /// - Parameters:
    ///   - words: the words, by their keys.
    ///   - written: forms of them, in lower case.
    init(_ words: WordTable, written: [KeyBuffer]) {
        let listed = FunctionWords.forms + written
        var size = 64
        while size < listed.count * 2 { size *= 2 }
        forms = Array(repeating: 0, count: size)
        numbers = Array(repeating: -1, count: size)
        for number in 0..<words.count { addLengths(of: words.key(number)) }
        for form in EnglishSpellings.replaced { addAllLengths(of: KeyBuffer(form.0.utf8)) }
        for form in listed {
            var key = form
            Inflection.english.apply(to: &key)
            add(ShortForm(form), words.number(of: key))
        }
    }

    /// The number of the word that a form is, -1 for none; `unknown` if that cannot be said without its key.
    @inline(__always)
    func number(of form: ShortForm) -> Int32 {
        guard form.length > 0 else { return Self.unknown }
        if lengths[Self.prefix(form)] >> UInt16(form.length) & 1 == 0 { return -1 }
        guard form.high == 0 else { return Self.unknown }
        let mask = forms.count - 1
        var slot = Self.slot(form.low, mask)
        while forms[slot] != 0 {
            if forms[slot] == form.low { return numbers[slot] }
            slot = (slot + 1) & mask
        }
        return Self.unknown
    }

    private mutating func add(_ form: ShortForm, _ number: Int) {
        guard form.length > 0, form.high == 0 else { return }
        let mask = forms.count - 1
        var slot = Self.slot(form.low, mask)
        while forms[slot] != 0, forms[slot] != form.low { slot = (slot + 1) & mask }
        forms[slot] = form.low
        numbers[slot] = Int32(number)
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
    private static func slot(_ form: UInt64, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: (form &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    }
}
