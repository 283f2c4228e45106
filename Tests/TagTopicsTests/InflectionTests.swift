import Testing

@testable import TagTopics

@Suite("Keys of words")
struct InflectionTests {
    private static func key(_ word: String) -> String {
        var key = KeyBuffer(word.utf8)
        Inflection.english.apply(to: &key)
        return String(decoding: key.array, as: UTF8.self)
    }

    @Test(
        "All forms of a word have one key",
        arguments: [
            "vote votes voted voting", "plan plans planned planning", "plane planes", "kill kills killed",
            "deny denies denied denying", "policy policies", "church churches", "tax taxes taxed taxing",
            "agree agrees agreed agreeing", "treaty treaties", "party parties", "lie lies", "tie ties",
            "labour labours labor labors laboured", "centre centres center centers", "man men", "crisis crises",
            "organise organises organised organising organize organized", "organisation organization organisations",
            "defence defences defense", "analyse analysed analyze analyzed", "travel travels travelled traveled",
            "attache attaches", "bus buses", "refugee refugees", "sanction sanctions sanctioned sanctioning",
            "care cares cared caring", "threaten threatens threatened", "movie movies", "spy spies",
        ]
    )
    func same(_ forms: String) {
        let keys = Set(forms.split(separator: " ").map { Self.key(String($0)) })
        #expect(keys.count == 1, "\(keys)")
    }

    @Test(
        "Other words have other keys",
        arguments: [
            "plan plane", "car care", "politics political", "new news", "unite united", "rate rating", "game gaming",
            "organ organization", "general generate", "police policy", "meat meet", "wed wedding", "mean means",
            "flour flor", "virus viru", "press pres", "king k", "speed spe",
        ]
    )
    func other(_ words: String) {
        let keys = words.split(separator: " ").map { Self.key(String($0)) }
        #expect(Set(keys).count == keys.count, "\(keys)")
    }

    @Test(
        "Short words and numbers are left as they are",
        arguments: ["un", "is", "gas", "2031", "3", "g7", "the", "us"]
    )
    func left(_ word: String) {
        #expect(Self.key(word) == word)
    }

    @Test("A word longer than the limit is told to be")
    func long() {
        var key = KeyBuffer(String(repeating: "a", count: 48).utf8)
        #expect(!key.isTooLong)
        key.append(UInt8(ascii: "s"))
        #expect(key.isTooLong)
    }
}

@Suite("Words")
struct WordReaderTests {
    /// The words of a text as they stand there; `+` before those that are joined to the one before.
    private static func words(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var reader = WordReader(0..<bytes.count)
        var found: [String] = []
        while reader.next(bytes.span) {
            let word = String(decoding: bytes[reader.start..<reader.end], as: UTF8.self)
            found.append(reader.isJoined ? "+" + word : word)
        }
        return found
    }

    /// The keys of the words of a text.
    private static func keys(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var reader = WordReader(0..<bytes.count)
        var found: [String] = []
        while reader.next(bytes.span) { found.append(String(decoding: reader.key.array, as: UTF8.self)) }
        return found
    }

    @Test("Blanks, hyphens and one line feed join words")
    func joined() {
        #expect(Self.words("peace-talks in\tVelm") == ["peace", "+talks", "+in", "+Velm"])
        #expect(Self.words("peace\ntalks") == ["peace", "+talks"])
        #expect(Self.words("peace \r\n talks") == ["peace", "+talks"])
        #expect(
            Self.words("peace\u{A0}talks, re\u{2010}opened re\u{2011}opened") == [
                "peace", "+talks", "re", "+opened", "+re", "+opened",
            ]
        )
    }

    @Test(
        "Other signs do not",
        arguments: ["peace, talks", "peace. talks", "peace\n\ntalks", "peace – talks", "peace (talks"]
    )
    func broken(_ text: String) {
        #expect(Self.words(text) == ["peace", "talks"])
    }

    @Test("An ending behind an apostrophe is no word, and joins")
    func endings() {
        #expect(Self.words("Kerr's speech") == ["Kerr", "+speech"])
        #expect(Self.words("they’ve left, don’t") == ["they", "+left", "don"])
        #expect(Self.words("Kerrs' speech") == ["Kerrs", "+speech"])
        #expect(Self.words("O'Brien") == ["O", "+Brien"])
        #expect(Self.words("'s") == ["s"])
        #expect(Self.words("the 'peace talks") == ["the", "peace", "+talks"])
    }

    @Test("Initials are one word, with a last stop or without")
    func initials() {
        #expect(Self.words("The C.N. inspectors") == ["The", "+C.N", "+inspectors"])
        #expect(Self.keys("The C.N inspectors of the U.P.") == ["the", "cn", "inspector", "of", "the", "up"])
        #expect(Self.words("a.Bridge") == ["a", "+Bridge"])
        #expect(Self.words("Kerr v. Orlan in No. 5. It") == ["Kerr", "+v", "+Orlan", "+in", "+No", "5", "It"])
        #expect(Self.words("x.y.z1") == ["x.y", "+z1"])
    }

    @Test("Case and accents are folded")
    func folded() {
        #expect(Self.keys("ATTACHÉS Attaché São Łódź Вестник") == ["attache", "attache", "sao", "Łodź", "Вестник"])
    }

    @Test("Signs beyond ASCII are no words")
    func signs() {
        #expect(Self.words("«Velm» … €3 — \u{3000}“no” \u{FEFF}x") == ["Velm", "€3", "no", "x"])
    }
}
