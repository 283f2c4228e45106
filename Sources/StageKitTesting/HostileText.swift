/// Texts that have broken many a tokeniser: small ones, for the laws; how cost grows is measured elsewhere.
struct HostileText: Sendable {
    let name: String
    let bytes: [UInt8]

    private init(_ name: String, _ text: String) {
        self.name = name
        bytes = Array(text.utf8)
    }

    private static func repeated(_ name: String, _ unit: String) -> HostileText {
        HostileText(name, String(repeating: unit, count: 500))
    }

    static let all: [HostileText] = [
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
        repeated("full stops", "."),
        repeated("opening quotation marks", "“"),
        repeated("closing quotation marks", "”"),
        repeated("straight quotation marks", "\" "),
        repeated("initials", "A. "),
        repeated("digits", "7"),
        repeated("line ends", "\n"),
        repeated("short lines", "a\n"),
        repeated("labels", "Name: "),
        repeated("brackets", "(["),
        repeated("ampersands", "&amp"),
        repeated("ellipses", "… "),
        repeated("dashes", "— "),
        repeated("glued stops", "said.When"),
        repeated("mojibake", "â€™"),
        repeated("combining marks", "\u{0301}"),
        repeated("soft hyphens", "a\u{00AD}"),
        repeated("zero-width spaces", "\u{200B}"),
    ]
}
