/// Texts thrown together from pieces that the rules are about. The same seed gives the same text.
struct RandomText {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    private mutating func next(below bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % bound
    }

    mutating func text(pieces count: Int) -> String {
        (0..<count).map { _ in Self.pieces[next(below: Self.pieces.count)] }.joined()
    }

    private static let pieces = [
        "The envoy", " left Velm", " of the", " and", " Sen", "U.P", " ", " ", " ", " ", ".", ".", ".", "!", "?", ",",
        ":", ";",
        "\n", "\n", "\n\n", "\r\n", "\r", "\t", "Velm", "I", "A", "a", "well", "known", "govern", "ment", "2031", "3",
        "14:05",
        "“", "”", "‘", "’", "\"", "'", "(", ")", "[", "]", "-", "-\n", " - ", "–", " — ", "…", "...", "/", " / ", " > ",
        "@", "#",
        "&", ";", "&amp;", "&nbsp;", "&#8217;", "&#38;", "amp;", "&lt;", "&acirc;&euro;&trade;", "&shy;", "&#13;",
        "&#x85;",
        "\u{A0}", "\u{AD}", "\u{200B}", "\u{200D}", "\u{200E}", "\u{2028}", "\u{2029}", "\u{202F}", "\u{3000}",
        "\u{FEFF}",
        "\u{0}", "\u{7}", "\u{B}", "\u{85}", "\u{92}", "\u{9D}", "\u{301}", "\u{323}", "e\u{301}", "é", "ﬁ", "ß", "Ö",
        "â€™", "â€œ", "â€", "â", "€", "™", "Ã©", "Ã", "Â", "Ã\u{A0}", "ÃƒÂ©", "Å¡", "ï»¿", "ðŸ", "‚Äô", "РџСЂРёРІРµС‚",
        "Р", "С",
        "вЂ™", "Привет", "мир", "قال", "שלום", "👩", "🌾", "\u{FE0F}", "說", "Photo: Ilse Marn", "By Ilse Marn",
        "Question: ",
        "VELM (TavTel) - ", "Read more:", "Check also", "Posted: 10.04.2031", "Oton Hald:", "Home / News / Velm", "Le ",
        "les ",
    ]
}
