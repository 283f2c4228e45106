public import StageKit

/// What an article says of itself before its text begins: YAML between two lines of `---`.
///
///     ---
///     title: The river does not vote
///     date: 2031-06-09
///     ---
///     The gates at Kostan stayed shut …
///
/// The keys `title`, `outlet`, `date`, `url` and `language` are taken, whatever their values look like; others are left
/// to other tools. An article that begins with a line of dashes for its looks has no front matter: there is some only
/// where the first line that says anything looks like `key: value`, and a line `---` or `...` ends it.
public enum FrontMatter {
    /// The closing line stands within this many bytes, or there is no front matter.
    public static let maximumSize = 65_536

    /// Reads the front matter of an article.
    ///
    /// - Parameters:
    ///   - bytes: the whole article, well-formed UTF-8, with or without a byte-order mark.
    ///   - name: the article's path for messages.
    /// - Returns: what the article says of itself, and the bytes from the first dash to the end of the closing line's
    ///   dashes or dots; `nil` where it has no front matter.
    /// - Throws: all that is wrong with it, with lines and columns of the article.
    public static func read(
        _ bytes: [UInt8],
        name: String
    ) throws(Problems) -> (metadata: Article.Metadata, span: TextSpan)? {
        guard let span = find(bytes.span) else { return nil }
        // The opening line belongs to the text: it begins a YAML document, and it makes the line numbers right. The
        // closing one stays out.
        let reading = YAMLReader.parse(Array(bytes[span.start..<(span.end - 3)]), name: name, scalars: .text)
        guard let value = reading.value else { throw Problems(reading.problems) }
        var context = ReadingContext()
        let metadata = metadata(value, &context)
        let problems = reading.problems + context.problems
        guard problems.isEmpty else { throw Problems(problems, of: name) }
        return (metadata, span)
    }

    private static func metadata(_ value: LocatedValue, _ context: inout ReadingContext) -> Article.Metadata {
        func text(_ key: String) -> String? {
            guard let value = value[key] else { return nil }
            let text = Optional<String>.read(value, &context) ?? nil
            return text == "" ? nil : text
        }
        var metadata = Article.Metadata()
        metadata.title = text("title")
        metadata.outlet = text("outlet")
        metadata.date = text("date")
        metadata.url = text("url")
        metadata.language = text("language")
        return metadata
    }

    /// From the first dash to the end of the closing line's dashes or dots.
    private static func find(_ text: borrowing Span<UInt8>) -> TextSpan? {
        let hasMark = text.count >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF
        let start = hasMark ? 3 : 0
        guard isLine(text, start, of: UInt8(ascii: "-")) else { return nil }
        var line = nextLine(text, start)
        var looksLikeYAML = false
        while line + 3 <= min(text.count, maximumSize) {
            if isLine(text, line, of: UInt8(ascii: "-")) || isLine(text, line, of: UInt8(ascii: ".")) {
                return looksLikeYAML ? TextSpan(start, line + 3) : nil
            }
            if !looksLikeYAML, !isBlankOrComment(text, line) {
                guard beginsWithKey(text, line) else { return nil }
                looksLikeYAML = true
            }
            line = nextLine(text, line)
        }
        return nil
    }

    /// Whether a line consists of three times this byte, and of nothing but white space behind it.
    private static func isLine(_ text: borrowing Span<UInt8>, _ start: Int, of byte: UInt8) -> Bool {
        guard start + 3 <= text.count, text[start] == byte, text[start + 1] == byte, text[start + 2] == byte else {
            return false
        }
        var index = start + 3
        while index < text.count, isSpace(text[index]) { index += 1 }
        return index == text.count || text[index] == UInt8(ascii: "\n")
    }

    private static func isBlankOrComment(_ text: borrowing Span<UInt8>, _ start: Int) -> Bool {
        var index = start
        while index < text.count, isSpace(text[index]) { index += 1 }
        return index == text.count || text[index] == UInt8(ascii: "\n") || text[index] == UInt8(ascii: "#")
    }

    /// Whether a line begins with a word of ASCII letters, digits, hyphens and underscores, a colon, and white space.
    private static func beginsWithKey(_ text: borrowing Span<UInt8>, _ start: Int) -> Bool {
        var index = start
        while index < text.count, isKeyByte(text[index]) { index += 1 }
        guard index > start, index < text.count, text[index] == UInt8(ascii: ":") else { return false }
        return index + 1 == text.count || isSpace(text[index + 1]) || text[index + 1] == UInt8(ascii: "\n")
    }

    private static func nextLine(_ text: borrowing Span<UInt8>, _ start: Int) -> Int {
        var index = start
        while index < text.count, text[index] != UInt8(ascii: "\n") { index += 1 }
        return index + 1
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default:
            false
        }
    }
}
