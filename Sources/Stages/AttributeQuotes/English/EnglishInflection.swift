/// The forms of English verbs.
enum EnglishInflection {
    /// Every form of a verb with what it is.
    static func forms(of base: String) -> [(word: String, forms: Forms)] {
        if let irregular = irregular[base] {
            let parts = irregular.split(separator: " ").map(String.init)
            return [
                (base, .base), (third(base), .third), (parts[0], .past), (parts[1], .participle),
                (gerund(base), .gerund),
            ]
        }
        let past = past(base)
        return [(base, .base), (third(base), .third), (past, [.past, .participle]), (gerund(base), .gerund)]
    }

    private static func third(_ base: String) -> String {
        if ["s", "x", "z", "ch", "sh", "go"].contains(where: base.hasSuffix) { return base + "es" }
        return endsInConsonantAndY(base) ? base.dropLast() + "ies" : base + "s"
    }

    private static func past(_ base: String) -> String {
        if base.hasSuffix("e") { return base + "d" }
        if endsInConsonantAndY(base) { return base.dropLast() + "ied" }
        return doubled(base) + "ed"
    }

    private static func gerund(_ base: String) -> String {
        if base.hasSuffix("ie") { return base.dropLast(2) + "ying" }
        if base.hasSuffix("e"), !base.hasSuffix("ee"), base != "be" { return base.dropLast() + "ing" }
        return doubled(base) + "ing"
    }

    /// A verb of one stressed short syllable at its end doubles the last letter.
    private static func doubled(_ base: String) -> String {
        doubling.contains(base) ? base + base.suffix(1) : base
    }

    private static func endsInConsonantAndY(_ base: String) -> Bool {
        let letters = Array(base.utf8)
        guard letters.count > 2, letters[letters.count - 1] == UInt8(ascii: "y") else { return false }
        return !"aeiou".utf8.contains(letters[letters.count - 2])
    }

    private static let doubling: Set<String> = [
        "admit", "plan", "quip", "refer", "blog", "slam", "dub", "rip", "pan", "commit", "let", "bet", "put", "hit",
        "brag",
        "begin", "cut", "plot", "get", "beg",
    ]

    private static let irregular: [String: String] = [
        "say": "said said", "tell": "told told", "write": "wrote written", "think": "thought thought",
        "know": "knew known", "feel": "felt felt", "see": "saw seen", "hear": "heard heard", "find": "found found",
        "go": "went gone", "make": "made made", "shoot": "shot shot", "hit": "hit hit", "begin": "began begun",
        "speak": "spoke spoken", "put": "put put", "read": "read read", "hold": "held held", "mean": "meant meant",
        "understand": "understood understood", "forget": "forgot forgotten", "foresee": "foresaw foreseen",
        "show": "showed shown", "swear": "swore sworn", "let": "let let", "bet": "bet bet", "cut": "cut cut",
        "choose": "chose chosen", "seek": "sought sought", "dream": "dreamed dreamed", "get": "got got",
        "lay": "laid laid", "take": "took taken", "tear": "tore torn", "beg": "begged begged",
        "spell": "spelled spelled",
        "beseech": "besought besought", "forecast": "forecast forecast", "play": "played played",
        "pan": "panned panned",
    ]
}
