/// The forms of English verbs and nouns.
enum EnglishInflection {
    /// Every form of a verb with what it is.
    static func verb(_ base: String) -> [(word: String, forms: Forms)] {
        let third = third(base)
        if let irregular = irregular[base] {
            let parts = irregular.split(separator: " ").map(String.init)
            let gerund = gerund(base)
            if parts[0] == parts[1] {
                return [(base, .base), (third, .third), (parts[0], [.past, .participle]), (gerund, .gerund)]
            }
            return [(base, .base), (third, .third), (parts[0], .past), (parts[1], .participle), (gerund, .gerund)]
        }
        return [(base, .base), (third, .third), (past(base), [.past, .participle]), (gerund(base), .gerund)]
    }

    /// The singular and plural of a noun.
    static func noun(_ base: String) -> [String] { base.hasSuffix("s") ? [base] : [base, third(base)] }

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

    private static let doubling: Set<String> = ["rebut", "admit", "bat", "plan", "rig", "rob", "permit", "plot"]

    private static let irregular: [String: String] = [
        "cast": "cast cast", "call": "called called", "shoot": "shot shot", "throw": "threw thrown", "lie": "lied lied",
        "put": "put put", "pay": "paid paid", "take": "took taken", "have": "had had", "break": "broke broken",
        "steal": "stole stolen", "hide": "hid hidden", "do": "did done", "seek": "sought sought", "make": "made made",
        "fight": "fought fought", "spy": "spied spied", "give": "gave given", "say": "said said", "hit": "hit hit",
        "sell": "sold sold", "bring": "brought brought", "see": "saw seen", "know": "knew known", "mean": "meant meant",
    ]
}
