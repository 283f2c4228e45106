import Normalise
import StageKit
import Testing

@Suite("Cost grows with the length of the text", .serialized)
struct LinearTimeTests {
    private static let units = [
        ".", "!", "&", "&amp;", "&#38;", "amp;", "\n", "\r", "\r\n", "-\n", "a-\nb", "â€", "â€™", "Ã", "ÃƒÂ", "Р", "РС",
        "вЂ",
        "\u{301}", "e\u{301}", "\u{A0}", "\u{AD}", "\u{200D}", "\u{FEFF}", "“", "”", "\"", ".\"A", "a.B", "said.When",
        "A. ", "7",
        ": ", "A:\n", "Name: ", "Name: text.\n", " / ", "a / b", "Home / ", "(", "(a", "— ", "#a ", "Read more:\n",
        "14:05 ",
        "By A\n", "photo by ", "the ", "le les ", "я", "word word word\n", "A headline\n\n",
        "x?\n\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\n",
    ]

    /// The least time of several runs, in nanoseconds a byte.
    private func cost(_ unit: String, bytes: Int, _ stage: Normalise) throws -> Double {
        let text = Array(String(repeating: unit, count: bytes / unit.utf8.count).utf8)
        let article = Article(path: "a.txt", bytes: text)
        var least = Duration.seconds(60)
        for _ in 0..<2 {
            var document = Document(article)
            let time = try ContinuousClock().measure { try stage.annotate(&document) }
            least = min(least, time)
        }
        return least / .nanoseconds(text.count)
    }

    @Test("sixteen times the text costs a byte as much, or nearly", arguments: units)
    func linear(unit: String) throws {
        let stage = try Normalise(options: NormaliseOptions())
        var measured: [String] = []
        // A quadratic path costs sixteen times as much a byte, every time; a busy machine does so now and then.
        for _ in 0..<5 {
            let short = try cost(unit, bytes: 4_000, stage)
            let long = try cost(unit, bytes: 64_000, stage)
            if long < short * 6 { return }
            measured.append("\(short) and \(long) nanoseconds a byte")
        }
        Issue.record("\(unit.debugDescription): \(measured.joined(separator: "; "))")
    }
}
