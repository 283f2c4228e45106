import StageKit

/// Gives each word of names a number that its spellings share: capitals, accents and apostrophes make no difference.
struct NameWords {
    private struct Slot {
        var key = WordKey()
        var number: Int32 = -1
    }

    /// The numbers by the words' keys, with linear probing: half of the slots are free.
    private var slots = Array(repeating: Slot(), count: 256)
    private var filled = 0
    private var bySpelling: [String: Int32] = [:]
    /// The words in one spelling, by number.
    private var spellings: [String] = []
    private var skeletons: [UInt64] = []
    /// What is known of a word as a given name.
    private var given: [Traits] = []

    /// The number of a word of the text, without a genitive's ending.
    mutating func number(_ word: WordTable.Word, _ bytes: [UInt8], _ span: TextSpan) -> Int32 {
        if word.key.isEmpty { return number(of: String(decoding: bytes[span.range], as: UTF8.self), word.traits) }
        let slot = slot(of: word.key)
        if slots[slot].number >= 0 { return slots[slot].number }
        let number = number(of: String(decoding: bytes[span.range], as: UTF8.self), word.traits)
        slots[slot] = Slot(key: word.key, number: number)
        filled += 1
        if filled * 2 > slots.count { grow() }
        return number
    }

    private func slot(of key: WordKey) -> Int {
        let mask = slots.count - 1
        var slot = key.spread & mask
        while slots[slot].number >= 0, slots[slot].key != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 4)
        for filled in old where filled.number >= 0 { slots[slot(of: filled.key)] = filled }
    }

    /// The number of a word as it stands.
    mutating func number(of word: String, _ traits: Traits = []) -> Int32 {
        let folded = NameFold.fold(word)
        if let known = bySpelling[folded] { return known }
        let number = Int32(truncatingIfNeeded: spellings.count)
        spellings.append(folded)
        skeletons.append(NameFold.skeleton(folded))
        given.append(traits.intersection([.settledName, .mansName, .womansName]))
        bySpelling[folded] = number
        return number
    }

    /// A word in one spelling.
    func spelling(_ number: Int32) -> String {
        spellings.indices.contains(Int(number)) ? spellings[Int(number)] : ""
    }

    /// What transliterations of a word have in common; zero for a short one.
    func skeleton(_ number: Int32) -> UInt64 {
        skeletons.indices.contains(Int(number)) ? skeletons[Int(number)] : 0
    }

    /// The name in one spelling, with blanks between its words.
    func spelling(_ key: NameKey) -> String {
        key.count == 1 ? spelling(key.last) : (0..<key.count).map { spelling(key[$0]) }.joined(separator: " ")
    }

    /// Whether two words are spellings of one surname.
    func areOneSurname(_ left: Int32, _ right: Int32) -> Bool {
        if left == right { return true }
        let skeleton = skeleton(left)
        return skeleton != 0 && skeleton == self.skeleton(right)
            && spelling(left).utf8.first == spelling(right).utf8.first
    }

    /// Whether two words are spellings of one given name, or one is the initial of the other.
    func areOneGivenName(_ left: Int32, _ right: Int32) -> Bool {
        if left == right { return true }
        let (a, b) = (spelling(left), spelling(right))
        if a.utf8.count == 1 || b.utf8.count == 1 { return a.utf8.first == b.utf8.first }
        let (first, second) = (given[Int(left)], given[Int(right)])
        // `Martin` and `Morton` are two people, `Sergei` and `Sergey` may be one.
        if first.contains(.settledName), second.contains(.settledName) { return false }
        if !first.isEmpty, !second.isEmpty, first.isDisjoint(with: second.intersection(.givenName)) { return false }
        return areOneSurname(left, right)
    }
}
