/// A text that has broken many a tokeniser.
public struct HostileText: Sendable {
    /// What it is made of.
    public let name: String
    /// The text: well-formed UTF-8.
    public let bytes: [UInt8]

    init(_ name: String, _ text: String) {
        self.name = name
        bytes = Array(text.utf8)
    }

    /// Small ones, for the laws.
    static let all: [HostileText] =
        [
            HostileText("nothing", ""),
            HostileText("white space", " \n\t\n \r\n\u{00A0}\n\u{3000}"),
            HostileText("a zero byte", "Velm\u{0} fell.\u{0}\n\u{0}"),
            HostileText("a lone combining mark", "\u{0301} alone.\n\n\u{0301}"),
            HostileText("a byte-order mark", "\u{FEFF}Velm fell. Nobody saw it."),
            HostileText("decomposed letters", "Cafe\u{0301} Vele\u{0301}n closed. Nobody came."),
            HostileText("carriage returns", "Velm fell.\r\n\r\nNobody saw it.\rNot one.\r\n"),
            HostileText("emoji of several parts", "👩‍👩‍👧‍👦 went. 🇺🇳🇺🇳 came! 👍🏽"),
            HostileText("text from right to left", "قال الوزير: «لا». ثم غادر.\n\nאמר השר."),
            HostileText("no-break spaces at the edges", "\u{00A0}Velm fell.\u{00A0}\n\n\u{202F}Nobody saw it.\u{2003}"),
        ] + units.map { HostileText($0.debugDescription, String(repeating: $0, count: 100)) }

    /// Texts of one thing over and over, each of at least this many bytes: to see how a stage's cost grows.
    public static func long(bytes count: Int) -> [HostileText] {
        units.map { HostileText($0.debugDescription, String(repeating: $0, count: 1 + count / $0.utf8.count)) }
    }

    /// Stops and marks that rules look behind and ahead of, what pages and transcripts are made of, and what breaks in
    /// the transport of text.
    private static let units: [String] = [
        ".", "!", "? ", "…", "… ", ". . ", ". ", ".”", ".“", ".)", ". (", ".[1]", ".\u{00A0}",
        "“", "”", "\"", "\" ", "'", "(", "([", "(a ", "(He left. ", "Is it?” Anna ", ".\"A", "— ", "- ", "• ",
        "A. ", "U.S. ", "Mr. ", "ABC, ", "a.B", "said.When", "1) ", "(a) ", "(a. ", "7", "14:05 ", "Monday, ", "VELM (",
        "\n", "\r", "\r\n", "a\n", "-\n", "a-\nb", "word word word\n", "A headline\n\n",
        "wrapped lines that are as long as this one is\n", "x?\n\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\n",
        "Name: ", "A:\n", "Name: text.\n", ": ", " / ", "a / b", "Home / ", "#a ", "Read more:\n", "By A\n",
        "photo by ",
        "the ", "le les ", "я",
        "&", "&amp", "&amp;", "&#38;", "amp;", "â€", "â€™", "Ã", "ÃƒÂ", "Р", "РС", "вЂ",
        "\u{0301}", "e\u{0301}", "\u{00A0}", "\u{00AD}", "a\u{00AD}", "\u{200B}", "\u{200D}", "\u{FEFF}",
    ]
}
