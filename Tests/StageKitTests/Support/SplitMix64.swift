/// A small seeded generator (Steele, Lea and Flood 2014), so that a property that fails fails again.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) {
        state = UInt64(truncatingIfNeeded: seed)
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ bound: Int) -> Int {
        Int(truncatingIfNeeded: next() % UInt64(bound))
    }

    mutating func oneIn(_ count: Int) -> Bool {
        below(count) == 0
    }

    mutating func element<Element>(of elements: [Element]) -> Element {
        elements[below(elements.count)]
    }

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
