/// Texts put together at random from pieces that the rules look at, the same ones on every run.
struct FragmentGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    private static let fragments = [
        "Kerr", "the", "The", "He", "said", "asked", "port", "U.S.", "U.N", "Mr.", "Inc.", "No.", "p.m.", "5", "1911",
        "I", "A", "B.", "1)", "2)", "a.", "b.", "(a)", "(b)", "i)", "•", "VELM", "(VNA)", "—", "-", "--", "–",
        "Monday,",
        "May", "Sunday, October 21, 2007", "www.velm.by", "3.5", "Orla.Kerr", "Main.swift", "etc.", "Nov.", "8", "é",
        "Łucja", "Ответ", "答え", "🚢", "[6]", "[...]", "²", "...", "…", ". . .", "Yahoo!", "Then", "it's", "don’t",
    ]
    private static let marks = [
        " ", " ", " ", " ", " ", " ", "", ".", ".", ". ", ". ", ". ", "? ", "! ", "?", "\"", "\"", "'", "“", "”", "‘",
        "’", "(", ")", ",", ", ", ": ", ";", "\n", "\n\n", "\r\n", "\u{00A0}", "\t", "..", "*", "_", "\u{200B}",
    ]

    /// The next random number below a bound.
    mutating func next(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }

    /// A text of some fragments, each followed by marks.
    mutating func text(_ fragments: Int) -> String {
        var text = ""
        for _ in 0..<fragments {
            text += Self.fragments[next(below: Self.fragments.count)]
            for _ in 0...next(below: 3) { text += Self.marks[next(below: Self.marks.count)] }
        }
        return text
    }
}
