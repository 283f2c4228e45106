import StageKit

/// Text from an article or a file as it may stand on a line of a terminal.
enum OneLine {
    /// The longest text that is shown whole, in code points; of a longer one the head and the tail.
    static let limit = 240
    private static let head = 200
    private static let tail = 30

    /// The text with every stretch of white space as one space; what steers a terminal or turns the direction of text is
    /// escaped.
    static func visible(_ text: some StringProtocol) -> String {
        var shown = String.UnicodeScalarView()
        var isSpace = false
        for scalar in text.unicodeScalars {
            if scalar.value > 0x20, scalar.value < 0x7F {
                shown.append(scalar)
                isSpace = false
                continue
            }
            if scalar.properties.isWhitespace {
                if !isSpace { shown.append(" ") }
                isSpace = true
                continue
            }
            isSpace = false
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
                shown.append(contentsOf: scalar.escaped(asASCII: true).unicodeScalars)
            default:
                shown.append(scalar)
            }
        }
        return String(shown)
    }

    /// The visible text, cut in its middle where it is long.
    static func shortened(_ text: String) -> String {
        let shown = visible(text)
        let scalars = shown.unicodeScalars
        guard scalars.count > limit else { return shown }
        return String(scalars.prefix(head)) + "…" + String(scalars.suffix(tail))
    }

    /// The last words of a visible text, at most so many code points.
    static func end(of text: String, _ count: Int) -> String {
        let scalars = text.unicodeScalars
        guard scalars.count > count else { return text }
        let end = scalars.suffix(count)
        return String(end.firstIndex(of: " ").map { end[end.index(after: $0)...] } ?? end)
    }

    /// The first words of a visible text, at most so many code points.
    static func start(of text: String, _ count: Int) -> String {
        let scalars = text.unicodeScalars
        guard scalars.count > count else { return text }
        let start = scalars.prefix(count)
        return String(start.lastIndex(of: " ").map { start[..<$0] } ?? start)
    }

    /// The text in quotation marks, with escapes for what cannot be seen: for values, where every space counts.
    static func quoted(_ text: String) -> String {
        var json = JSONWriter()
        json.string(text)
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
