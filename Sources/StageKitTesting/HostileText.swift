/// A text that has broken many a tokeniser.
public struct HostileText: Sendable {
    /// What it is made of.
    public let name: String
    /// The text: well-formed UTF-8.
    public let bytes: [UInt8]

    private init(_ name: String, _ text: String) {
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
        ] + units.map { HostileText($0.name, String(repeating: $0.text, count: 500)) }

    /// Texts of one thing over and over, each of at least this many bytes: to see how a stage's cost grows.
    public static func long(bytes count: Int) -> [HostileText] {
        units.map { HostileText($0.name, String(repeating: $0.text, count: 1 + count / $0.text.utf8.count)) }
    }

    private static let units: [(name: String, text: String)] = [
        ("full stops", "."),
        ("opening quotation marks", "“"),
        ("closing quotation marks", "”"),
        ("straight quotation marks", "\" "),
        ("initials", "A. "),
        ("digits", "7"),
        ("line ends", "\n"),
        ("short lines", "a\n"),
        ("labels", "Name: "),
        ("brackets", "(["),
        ("ampersands", "&amp"),
        ("ellipses", "… "),
        ("dashes", "— "),
        ("glued stops", "said.When"),
        ("mojibake", "â€™"),
        ("combining marks", "\u{0301}"),
        ("soft hyphens", "a\u{00AD}"),
        ("zero-width spaces", "\u{200B}"),
    ]
}
