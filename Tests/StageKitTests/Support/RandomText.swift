import StageKitTesting

extension SplitMix64 {
    /// A text of pieces that break careless code: of one to four bytes, combining, invisible, line ends of each kind.
    mutating func text(pieces count: Int) -> String {
        var text = ""
        for _ in 0..<count { text.unicodeScalars.append(contentsOf: element(of: Self.pieces).unicodeScalars) }
        return text
    }

    private static let pieces = [
        "a", "b", "Z", "7", "q", "The", " ", " ", " ", "\n", "\r\n", "\r", "\t", "\n\n", " \n \n",
        ".", ",", "'", "-", "\"", "\\", "/", "é", "ß", "æ", "Ж", "д", "Юг", "ё", "ع", "中", "文",
        "e\u{0301}", "\u{0301}", "\u{0308}", "“", "”", "’", "—", "…", "€", "¶", "\u{00A0}", "\u{0085}",
        "\u{200B}", "\u{200F}", "\u{2028}", "\u{202F}", "\u{3000}", "\u{FEFF}", "\u{00AD}",
        "\u{0}", "\u{1F}", "\u{7F}", "👍🏽", "👩‍👧", "🇺🇳", "🌾",
    ]
}

extension String {
    /// The byte offsets at which a code point begins, and the end.
    var boundaries: [Int] {
        var offset = 0
        var found = [0]
        for scalar in unicodeScalars {
            offset += UTF8.width(scalar)
            found.append(offset)
        }
        return found
    }

    /// The bytes: Swift's `==` on strings takes canonically equal ones for the same.
    var bytes: [UInt8] { Array(utf8) }
}
