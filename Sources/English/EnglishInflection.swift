/// The forms of English verbs and nouns.
package enum EnglishInflection {
    /// Every form of a verb with what it is; a form that is two things comes twice.
    package static func forms(of base: String) -> [(word: String, forms: VerbForms)] {
        if let irregular = irregular[base] {
            let parts = irregular.split(separator: " ").map(String.init)
            return [
                (base, .base), (third(base), .third), (parts[0], .past), (parts[1], .participle),
                (gerund(base), .gerund),
            ]
        }
        let regular: [(word: String, forms: VerbForms)] = [
            (base, .base), (third(base), .third), (past(base), [.past, .participle]), (gerund(base), .gerund),
        ]
        // `labeled` and `labelled`: American and British.
        guard british.contains(base), let last = base.last else { return regular }
        return regular + [("\(base)\(last)ed", [.past, .participle]), ("\(base)\(last)ing", .gerund)]
    }

    /// The singular and plural of a noun; of one with a single `s` at its end the singular alone.
    package static func forms(ofNoun base: String) -> [String] {
        base.hasSuffix("s") && !base.hasSuffix("ss") ? [base] : [base, third(base)]
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

    /// A verb of one stressed short syllable at its end doubles its last letter.
    private static func doubled(_ base: String) -> String {
        doubling.contains(base) ? base + base.suffix(1) : base
    }

    private static func endsInConsonantAndY(_ base: String) -> Bool {
        let letters = Array(base.utf8)
        guard letters.count > 2, letters[letters.count - 1] == UInt8(ascii: "y") else { return false }
        return !"aeiou".utf8.contains(letters[letters.count - 2])
    }

    /// Verbs of one stressed short syllable at their ends.
    private static let doubling: Set<String> = [
        "admit", "bat", "beg", "begin", "bet", "blog", "brag", "commit", "cut", "deadpan", "dub", "extol", "fret",
        "get", "grin", "hit", "infer", "jab", "let", "nod", "pan", "permit", "plan", "plot", "prefer", "put", "quip",
        "rebut", "refer", "regret", "rig", "rip", "rob", "shrug", "slam", "snap", "sum",
    ]

    /// Verbs whose last letter British English doubles, though it is not stressed.
    private static let british: Set<String> = [
        "cancel", "counsel", "label", "marvel", "model", "pummel", "quarrel", "signal", "travel",
    ]

    /// By base form: the past and the participle.
    private static let irregular: [String: String] = [
        "begin": "began begun", "beseech": "besought besought", "bet": "bet bet", "break": "broke broken",
        "bring": "brought brought", "cast": "cast cast", "choose": "chose chosen", "cut": "cut cut", "do": "did done",
        "feel": "felt felt", "fight": "fought fought", "find": "found found", "forecast": "forecast forecast",
        "foresee": "foresaw foreseen", "forget": "forgot forgotten", "get": "got got", "give": "gave given",
        "go": "went gone", "have": "had had", "hear": "heard heard", "hide": "hid hidden", "hit": "hit hit",
        "hold": "held held", "know": "knew known", "lay": "laid laid", "let": "let let", "make": "made made",
        "mean": "meant meant", "pay": "paid paid", "put": "put put", "read": "read read", "say": "said said",
        "see": "saw seen", "seek": "sought sought", "sell": "sold sold", "shoot": "shot shot", "show": "showed shown",
        "speak": "spoke spoken", "steal": "stole stolen", "swear": "swore sworn", "take": "took taken",
        "tear": "tore torn", "tell": "told told", "think": "thought thought", "throw": "threw thrown",
        "understand": "understood understood", "write": "wrote written",
    ]
}
