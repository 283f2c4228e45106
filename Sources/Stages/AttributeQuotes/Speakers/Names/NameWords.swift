import StageKit

/// Gives each word of names a number that its spellings share: capitals, accents and apostrophes make no difference.
struct NameWords {
    /// A word in one spelling.
    private struct Word {
        /// The spelling; the key of nothing for a long one.
        let key: WordKey
        let skeleton: UInt64
        /// What is known of the word as a given name.
        let given: Traits
    }

    private var words: [Word] = []
    /// By word, the first one with its skeleton; negative for a word that has none.
    private var families: [Int32] = []
    /// The first words with their skeletons by these, with linear probing.
    private var familyPlaces: [Int32] = Array(filledWith: -1, count: 128)
    private var familyCount = 0
    /// The numbers by the words' keys, with linear probing: half of the places are free.
    private var places: [Int32] = Array(filledWith: -1, count: 256)
    /// The words that are too long for a key, and their numbers.
    private var long: [Int32: String] = [:]
    private var byLong: [String: Int32] = [:]

    init() {
        // As many as most articles have in names.
        words.reserveCapacity(48)
        families.reserveCapacity(48)
    }

    /// The number of a word of the text, without a genitive's ending.
    mutating func number(_ word: WordTable.Word, _ bytes: [UInt8], _ span: TextSpan) -> Int32 {
        guard !word.key.isEmpty, word.key.isASCII else {
            return number(of: NameFold.fold(String(decoding: bytes[span.range], as: UTF8.self)), word.traits)
        }
        return number(of: NameFold.fold(word.key), word.traits)
    }

    private mutating func number(of folded: String, _ traits: Traits) -> Int32 {
        let key = WordKey(folded)
        if !key.isEmpty { return number(of: key, traits) }
        if let known = byLong[folded] { return known }
        let number = append(key, NameFold.skeleton(folded.utf8), traits)
        long[number] = folded
        byLong[folded] = number
        return number
    }

    private mutating func number(of key: WordKey, _ traits: Traits) -> Int32 {
        let place = place(of: key)
        if places[place] >= 0 { return places[place] }
        let number = append(key, NameFold.skeleton((0..<key.length).lazy.map { key[$0] }), traits)
        places[place] = number
        if words.count * 2 > places.count { grow() }
        return number
    }

    private mutating func append(_ key: WordKey, _ skeleton: UInt64, _ traits: Traits) -> Int32 {
        let given = traits.intersection([.settledName, .mansName, .womansName])
        words.append(Word(key: key, skeleton: skeleton, given: given))
        let number = Int32(truncatingIfNeeded: words.count - 1)
        families.append(skeleton == 0 ? -1 : family(of: skeleton, number))
        return number
    }

    /// The first word with a skeleton, which is a new one where none had it before.
    private mutating func family(of skeleton: UInt64, _ number: Int32) -> Int32 {
        let place = familyPlace(of: skeleton)
        if familyPlaces[place] >= 0 { return familyPlaces[place] }
        familyPlaces[place] = number
        familyCount += 1
        if familyCount * 2 > familyPlaces.count {
            let known = familyPlaces.filter { $0 >= 0 }
            familyPlaces = Array(filledWith: -1, count: familyPlaces.count * 4)
            for number in known { familyPlaces[familyPlace(of: words[Int(number)].skeleton)] = number }
        }
        return number
    }

    private func familyPlace(of skeleton: UInt64) -> Int {
        let mask = familyPlaces.count - 1
        // The highest bits are the best mixed of such a hash.
        var place = Int(truncatingIfNeeded: (skeleton &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
        while familyPlaces[place] >= 0, words[Int(familyPlaces[place])].skeleton != skeleton {
            place = (place + 1) & mask
        }
        return place
    }

    private func place(of key: WordKey) -> Int {
        let mask = places.count - 1
        var place = key.spread & mask
        while places[place] >= 0, words[Int(places[place])].key != key { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        places = Array(filledWith: -1, count: places.count * 4)
        for (number, word) in words.enumerated() where !word.key.isEmpty {
            places[place(of: word.key)] = Int32(truncatingIfNeeded: number)
        }
    }

    /// How many letters of a word are, or may be, the ending of an adjective that is made of a place's name.
    func adjectiveEndings(_ number: Int32) -> Range<Int> {
        let key = words[Int(number)].key
        let tail = key.isEmpty ? WordKey(String(decoding: spelling(number).utf8.suffix(8), as: UTF8.self)) : key
        let length = tail.length
        guard length >= 6 else { return 0..<0 }
        switch (tail[length - 3], tail[length - 2], tail[length - 1]) {
        case (_, UInt8(ascii: "a"), UInt8(ascii: "n")): return 1..<3
        case (_, _, UInt8(ascii: "i")): return 1..<2
        case (UInt8(ascii: "i"), UInt8(ascii: "s"), UInt8(ascii: "h")): return 3..<4
        case (UInt8(ascii: "e"), UInt8(ascii: "s"), UInt8(ascii: "e")): return 3..<4
        default: return 0..<0
        }
    }

    /// The number of the word that is left of one without its last letters; `nil` where the article has no such word.
    func number(of number: Int32, without last: Int) -> Int32? {
        let key = words[Int(number)].key
        guard key.isEmpty else {
            let found = places[place(of: key.prefix(key.length - last))]
            return found >= 0 ? found : nil
        }
        let stem = String(spelling(number).dropLast(last))
        let short = WordKey(stem)
        guard !short.isEmpty else { return byLong[stem] }
        let found = places[place(of: short)]
        return found >= 0 ? found : nil
    }

    /// The key of a word in one spelling; the key of nothing for a long one.
    func key(_ number: Int32) -> WordKey { words[Int(number)].key }

    /// A word in one spelling.
    func spelling(_ number: Int32) -> String {
        guard words.indices.contains(Int(number)) else { return "" }
        let key = words[Int(number)].key
        return key.isEmpty ? long[number] ?? "" : key.text
    }

    /// What transliterations of a word have in common; zero for a short one.
    func skeleton(_ number: Int32) -> UInt64 {
        words.indices.contains(Int(number)) ? words[Int(number)].skeleton : 0
    }

    /// The first word of those that have in common what transliterations of one word have; negative for a short one.
    func family(_ number: Int32) -> Int32 {
        families.indices.contains(Int(number)) ? families[Int(number)] : -1
    }

    /// The name in one spelling, with blanks between its words.
    func spelling(_ key: NameKey) -> String {
        key.count == 1 ? spelling(key.last) : (0..<key.count).map { spelling(key[$0]) }.joined(separator: " ")
    }

    /// Whether two words are spellings of one surname.
    func areOneSurname(_ left: Int32, _ right: Int32) -> Bool {
        if left == right { return true }
        let skeleton = skeleton(left)
        return skeleton != 0 && skeleton == self.skeleton(right) && initial(left) == initial(right)
    }

    /// Whether two words are spellings of one given name, or one is the initial of the other.
    func areOneGivenName(_ left: Int32, _ right: Int32) -> Bool {
        if left == right { return true }
        if isLetter(left) || isLetter(right) { return initial(left) == initial(right) }
        let (first, second) = (words[Int(left)].given, words[Int(right)].given)
        // `Martin` and `Morton` are two people, `Sergei` and `Sergey` may be one.
        if first.contains(.settledName), second.contains(.settledName) { return false }
        if !first.isEmpty, !second.isEmpty, first.isDisjoint(with: second.intersection(.givenName)) { return false }
        return areOneSurname(left, right)
    }

    /// The first byte of a word.
    private func initial(_ number: Int32) -> UInt8? {
        guard words.indices.contains(Int(number)) else { return nil }
        let key = words[Int(number)].key
        return key.isEmpty ? long[number]?.utf8.first : key[0]
    }

    /// Whether a word is known as a given name.
    func isGivenName(_ number: Int32) -> Bool {
        words.indices.contains(Int(number)) && !words[Int(number)].given.isEmpty
    }

    /// `Jr`, `III`: whether a word stands behind surnames.
    func isNameSuffix(_ number: Int32) -> Bool {
        words.indices.contains(Int(number)) && EnglishPeople.nameSuffixes.contains(words[Int(number)].key)
    }

    /// Whether a word is an initial.
    func isLetter(_ number: Int32) -> Bool {
        words.indices.contains(Int(number)) && words[Int(number)].key.length == 1
    }
}
