/// Takes the endings of English inflection off a word, and brings British spellings to the American ones, so that all
/// forms of a word have one key. A key is not meant to be read: `policies` and `policy` have `polici`.
///
/// The rules are those of M. F. Porter's stemmer for plurals and for `-ed` and `-ing` ("An algorithm for suffix
/// stripping", 1980), and none of those for derivation: `politics` and `political` are words of their own.
struct Inflection: Sendable {
    private let spellings: Spellings
    private let keptOur: [KeyBuffer]
    /// By last letter, whether some rule looks at the word: at one with `s`, `d`, `g`, `r`, `e`, `n` or `y`.
    private let mayEndInflected: [Bool] = (0..<256).map { "sdgreny".utf8.contains(UInt8($0)) }

    /// The rules for English.
    static let english = Inflection(spellings: .english, keptOur: EnglishSpellings.keptOur.map { KeyBuffer($0.utf8) })

    private init(spellings: Spellings, keptOur: [KeyBuffer]) {
        self.spellings = spellings
        self.keptOur = keptOur
    }

    /// Turns a folded word into its key.
    @inline(__always)
    func apply(to word: inout KeyBuffer) {
        guard word.count > 0, !word.isTooLong else { return }
        var isChanged = false
        if !respell(&word, &isChanged) { return }
        applyRules(to: &word, isChanged)
    }

    /// Turns a folded word that no list has, or that stands for one of a list, into its key.
    @inline(__always)
    func applyRules(to word: inout KeyBuffer, _ isReplaced: Bool = false) {
        guard mayChange(word) else { return }
        var isChanged = isReplaced
        let length = word.count
        Self.takeOffPlural(&word)
        if isChanged || word.count != length, !respell(&word, &isChanged) { return }
        Self.takeOffPast(&word)
        if word.count >= 5 { respellEnding(&word) }
        Self.evenOut(&word)
    }

    /// Whether some rule looks at a word that no list has.
    @inline(__always)
    func mayChange(_ word: KeyBuffer) -> Bool {
        word.count > 3 && (mayEndInflected[Int(word.last(1))] || word.last(1) == word.last(2))
    }

    /// Replaces a listed form. Returns whether the rules go on.
    @inline(__always)
    private func respell(_ word: inout KeyBuffer, _ isChanged: inout Bool) -> Bool {
        switch spellings.entry(for: word) {
        case .none:
            return true
        case .kept:
            return false
        case .replaced(let other):
            word = other
            isChanged = true
            return true
        }
    }

    /// `parties`, `churches`, `votes`; not `press`, `virus`, `crisis`.
    @inline(__always)
    private static func takeOffPlural(_ word: inout KeyBuffer) {
        guard word.last(1) == UInt8(ascii: "s") else { return }
        switch word.last(2) {
        case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"):
            return
        case UInt8(ascii: "e"):
            if word.count > 4, word.last(3) == UInt8(ascii: "i") {
                word.removeLast(3)
                word.append(UInt8(ascii: "i"))
            } else if word.ends("xes") || word.ends("ches") || word.ends("shes") || word.ends("sses")
                || word.ends("zzes")
            {
                word.removeLast(2)
            } else {
                word.removeLast(1)
            }
        default:
            word.removeLast(1)
        }
    }

    /// `denied`, `voted`, `voting`; not `speed`, `king`.
    @inline(__always)
    private static func takeOffPast(_ word: inout KeyBuffer) {
        var ending = 0
        switch word.last(1) {
        case UInt8(ascii: "d"):
            if word.ends("ied"), word.count > 4 {
                word.removeLast(3)
                word.append(UInt8(ascii: "i"))
                return
            }
            if word.last(2) == UInt8(ascii: "e"), word.last(3) != UInt8(ascii: "e") { ending = 2 }
        case UInt8(ascii: "g"):
            if word.ends("ing") { ending = 3 }
        default:
            return
        }
        let stem = word.count - ending
        guard ending > 0, stem >= 3, hasVowel(word, before: stem) else { return }
        word.removeLast(ending)
        if isShort(word, stem) { word.append(UInt8(ascii: "e")) }
    }

    /// `labour`, `centre`, `organisation`.
    @inline(__always)
    private func respellEnding(_ word: inout KeyBuffer) {
        switch word.last(1) {
        case UInt8(ascii: "r"):
            guard word.ends("our"), !isKeptOur(word) else { return }
            word.removeLast(2)
            word.append(UInt8(ascii: "r"))
        case UInt8(ascii: "e"):
            guard word.ends("tre") || word.ends("bre") else { return }
            word.removeLast(2)
            word.append(UInt8(ascii: "e"))
            word.append(UInt8(ascii: "r"))
        case UInt8(ascii: "n"):
            if word.count > 8, word.ends("isation") { word[word.count - 6] = UInt8(ascii: "z") }
        default:
            return
        }
    }

    private func isKeptOur(_ word: KeyBuffer) -> Bool {
        for other in keptOur where other.count == word.count {
            if (0..<other.count).allSatisfy({ other[$0] == word[$0] }) { return true }
        }
        return false
    }

    /// Takes off what only some forms of a word have: a silent `e`, a doubled consonant, `y` for `i`, `s` for `z`.
    @inline(__always)
    private static func evenOut(_ word: inout KeyBuffer) {
        if word.count > 3, word.last(1) != UInt8(ascii: "e") || word.last(2) != UInt8(ascii: "e") {
            switch word.last(1) {
            case UInt8(ascii: "e"):
                if word.last(2) == UInt8(ascii: "i") || word.count > 4 && !isShort(word, word.count - 1) {
                    word.removeLast(1)
                }
            case UInt8(ascii: "y"):
                if !isVowel(word, word.count - 2) { word[word.count - 1] = UInt8(ascii: "i") }
            default:
                break
            }
            let last = word.last(1)
            if last == word.last(2), last >= UInt8(ascii: "a"), last <= UInt8(ascii: "z") { word.removeLast(1) }
        }
        guard word.count >= 5, word.last(1) == UInt8(ascii: "s") else { return }
        if word.last(2) == UInt8(ascii: "y") || word.last(2) == UInt8(ascii: "i") && word.count >= 6 {
            word[word.count - 1] = UInt8(ascii: "z")
        }
    }

    @inline(__always)
    private static func isVowel(_ word: KeyBuffer, _ index: Int) -> Bool {
        switch word[index] {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        case UInt8(ascii: "y"): index > 0
        default: false
        }
    }

    @inline(__always)
    private static func hasVowel(_ word: KeyBuffer, before end: Int) -> Bool {
        for index in 0..<end where isVowel(word, index) { return true }
        return false
    }

    /// Whether the first `end` letters are consonants, one vowel, and one consonant that is not w, x or y: a word that
    /// ends with a silent `e`, such as `vot` of `voting`.
    @inline(__always)
    private static func isShort(_ word: KeyBuffer, _ end: Int) -> Bool {
        guard end >= 3 else { return false }
        switch word[end - 1] {
        case UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y"): return false
        default: break
        }
        return !isVowel(word, end - 1) && isVowel(word, end - 2) && !hasVowel(word, before: end - 2)
    }
}
