import StageKit
import Standoff

/// What is said of a row in a line or two, whatever layer it is of.
struct RowPhrases {
    let row: Row
    /// The article, where it can be had.
    let text: ArticleText?

    /// So many code points are shown before and behind a row's words.
    private static let contextLength = 32
    /// So many are looked at, white space among them.
    private static let reach = 64
    /// Ten thousand quotes, each around the next, would cost the square of their length if all of each were looked at.
    private static let longest = 4096
    /// What says nothing to a reader in a line: offsets, and how a rule came to it.
    private static let quiet: Set = [
        "start", "end", "kind", "label", "name", "text", "review", "rule", "confidence", "found",
    ]

    /// What most rows say, so that the others stand out.
    private static let usual = ["act": "speech", "modality": "asserted", "scope": "article"]

    /// The row's words with what stands around them; `nil` where they cannot be told.
    var words: (before: String, words: String, after: String)? {
        if let text, let span = row.span, span.end <= text.length {
            return (
                OneLine.end(of: OneLine.visible(text.words(before: span.start, count: Self.reach)), Self.contextLength),
                Self.words(at: span, in: text),
                OneLine.start(of: OneLine.visible(text.words(behind: span.end, count: Self.reach)), Self.contextLength)
            )
        }
        if let shown = row.shownText, !shown.isEmpty {
            return ("", OneLine.shortened(shown.joined(separator: " … ")), "")
        }
        return row.text("found").map { ("", OneLine.quoted($0), "") }
    }

    /// All of the row's words on one line; `nil` where they cannot be told, or are too many to be looked through.
    var allWords: String? {
        if let text, let span = row.span, span.end <= text.length {
            return span.length > Self.longest ? nil : OneLine.visible(text.words(span))
        }
        return row.shownText.map { OneLine.visible($0.joined(separator: " … ")) }
    }

    /// What the row is: its kind, its label or name, and every other field that is a plain value.
    var summary: String {
        var parts = ["kind", "label", "name"].compactMap { row.text($0).map(OneLine.shortened) }
        for field in row.fields where !Self.quiet.contains(field.key) {
            switch field.value.content {
            case .scalar(.null), .list, .mapping: continue
            case .scalar(.string(let text)) where Self.usual[field.key] == text: continue
            case .scalar: parts.append("\(OneLine.visible(field.key)) \(value(field.value))")
            }
        }
        if let review = row["review"] { parts.append(Self.review(review)) }
        return parts.joined(separator: ", ")
    }

    /// A value of one of the row's fields: spans as the words that stand there.
    func value(_ value: LocatedValue?) -> String {
        guard let value else { return "none" }
        if let span = TextSpan(value) { return words(at: span) ?? "[\(span.start), \(span.end)]" }
        switch value.content {
        case .scalar(.null): return "none"
        case .scalar(.string(let text)): return Self.plain(text)
        case .scalar, .list([]): return Self.json(value)
        case .list(let items): return items.map { self.value($0) }.joined(separator: " · ")
        case .mapping(let entries): return mapping(entries)
        }
    }

    /// A reviewer's decision: `corrected by anna: the label above is hers`.
    static func review(_ value: LocatedValue) -> String {
        func text(_ key: String) -> String? {
            guard case .scalar(.string(let text)) = value[key]?.content, !text.isEmpty else { return nil }
            return OneLine.shortened(text)
        }
        var phrase = text("status") ?? "reviewed"
        if let by = text("by") { phrase += " by \(by)" }
        if case .scalar(.boolean(true)) = value["fuzzy"]?.content { phrase += ", fuzzy" }
        if let note = text("note") { phrase += ": \(note)" }
        return phrase
    }

    private func mapping(_ entries: [LocatedValue.Entry]) -> String {
        let bounds = ["start", "end"].compactMap { key in entries.first { $0.key == key }?.value }
        let span = bounds.count == 2 ? TextSpan(LocatedValue(.list(bounds), at: bounds[0].location)) : nil
        let words = span.flatMap { self.words(at: $0) }
        let rest = entries.filter { words == nil || ($0.key != "start" && $0.key != "end") }
            .map { "\(OneLine.visible($0.key)) \(value($0.value))" }.joined(separator: ", ")
        guard let words else { return "(\(rest))" }
        return rest.isEmpty ? words : "\(words) (\(rest))"
    }

    private func words(at span: TextSpan) -> String? {
        guard let text, span.end <= text.length else { return nil }
        return "“\(Self.words(at: span, in: text))”"
    }

    /// The words at a span, cut in their middle where they are many: of a very long text only the ends are looked at.
    private static func words(at span: TextSpan, in text: ArticleText) -> String {
        guard span.length > longest else { return OneLine.shortened(text.words(span)) }
        let start = text.words(TextSpan(span.start, span.start + longest / 2))
        return OneLine.shortened(start + text.words(TextSpan(span.end - longest / 2, span.end)))
    }

    /// A word that looks like one stands as it is, all else in quotation marks.
    private static func plain(_ text: String) -> String {
        let isWord =
            !text.isEmpty
            && text.unicodeScalars.allSatisfy { scalar in
                scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || "-_:./".unicodeScalars.contains(scalar)
            }
        return isWord ? text : OneLine.quoted(OneLine.shortened(text))
    }

    private static func json(_ value: LocatedValue) -> String {
        var json = JSONWriter()
        value.write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
