import StageKit

/// Gives each word of names a number that its spellings share: capitals, accents and apostrophes make no difference.
struct NameWords {
    private var byKey: [WordKey: Int32] = [:]
    private var bySpelling: [String: Int32] = [:]
    /// The words in one spelling, by number.
    private var spellings: [String] = []
    private var skeletons: [String] = []
    /// Whether a word is a given name of one spelling.
    private var settled: [Traits] = []

    /// The number of a word of the text; `end` leaves out a genitive's ending.
    mutating func number(_ word: WordTable.Word, _ bytes: [UInt8], _ span: TextSpan) -> Int32 {
        if !word.key.isEmpty, let known = byKey[word.key] { return known }
        let number = number(of: String(decoding: bytes[span.range], as: UTF8.self), word.traits)
        if !word.key.isEmpty { byKey[word.key] = number }
        return number
    }

    /// The number of a word as it stands.
    mutating func number(of word: String, _ traits: Traits = []) -> Int32 {
        let folded = NameFold.fold(word)
        if let known = bySpelling[folded] { return known }
        let number = Int32(truncatingIfNeeded: spellings.count)
        spellings.append(folded)
        skeletons.append(folded.utf8.count >= 6 ? NameFold.skeleton(folded) : "")
        settled.append(traits.intersection([.settledName, .mansName, .womansName]))
        bySpelling[folded] = number
        return number
    }

    /// A word in one spelling.
    func spelling(_ number: Int32) -> String {
        spellings.indices.contains(Int(number)) ? spellings[Int(number)] : ""
    }

    /// What transliterations of a word have in common; empty for a short one, of which too many have the same.
    func skeleton(_ number: Int32) -> String {
        skeletons.indices.contains(Int(number)) ? skeletons[Int(number)] : ""
    }

    /// The name in one spelling, with blanks between its words.
    func spelling(_ key: NameKey) -> String {
        (0..<key.count).map { spelling(key[$0]) }.joined(separator: " ")
    }

    /// Whether two words are spellings of one surname.
    func areOneSurname(_ left: Int32, _ right: Int32) -> Bool {
        if left == right { return true }
        let skeleton = skeleton(left)
        return !skeleton.isEmpty && skeleton == self.skeleton(right)
            && spelling(left).utf8.first == spelling(right).utf8.first
    }

    /// Whether two words are spellings of one given name, or one is the initial of the other.
    func areOneGivenName(_ left: Int32, _ right: Int32) -> Bool {
        if left == right { return true }
        let (a, b) = (spelling(left), spelling(right))
        if a.utf8.count == 1 || b.utf8.count == 1 { return a.utf8.first == b.utf8.first }
        let (first, second) = (settled[Int(left)], settled[Int(right)])
        // `Martin` and `Morton` are two people, `Sergei` and `Sergey` may be one.
        if first.contains(.settledName), second.contains(.settledName) { return false }
        if !first.isEmpty, !second.isEmpty, first.isDisjoint(with: second.intersection(.givenName)) { return false }
        return areOneSurname(left, right)
    }
}
