import StageKit

/// A person's name as its spellings are compared over articles: more strictly than within one article, where there are
/// fewer people of one name.
struct SpelledName {
    /// What all spellings of the name have in common.
    let key: String
    /// The given name in small letters.
    let given: String
    /// What all spellings of the father's name have in common; `nil` where the name has none.
    let fathers: String?

    /// Reads a name; `nil` where it is less than a given name and a surname, each written out.
    init?(_ name: String) {
        var words = name.split(separator: " ").map { NameFold.fold($0) }
        var suffix = ""
        if let last = words.last, EnglishPeople.nameSuffixes.contains(WordKey(last)) {
            suffix = last
            words.removeLast()
        }
        guard words.count >= 2, let first = words.first, let last = words.last,
            first.utf8.count > 1, last.utf8.count > 1
        else { return nil }
        given = first
        var middle = words[1..<(words.count - 1)]
        let isFathers = { (word: String) in EastSlavicNames.isFathers(Array(word.utf8), TextSpan(0, word.utf8.count)) }
        fathers = middle.last.flatMap { isFathers($0) ? Self.common($0) : nil }
        if fathers != nil { middle.removeLast() }
        key = ([first] + middle + [last]).map(Self.common).joined(separator: " ") + " " + suffix
    }

    /// What the transliterations of a word have in common: its first letter, its consonants, and whether it ends with one
    /// (`Petrov` and `Petrova` are two people). Of a short word it is the word.
    private static func common(_ word: String) -> String {
        let skeleton = NameFold.skeleton(word.utf8)
        guard skeleton != 0, let first = word.utf8.first, let last = word.utf8.last else { return word }
        let isOpen = "aeiouyjh".utf8.contains(last)
        return "\(first)/\(skeleton)/\(isOpen)"
    }
}
