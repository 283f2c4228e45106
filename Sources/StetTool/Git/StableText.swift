import StageKit
import Standoff

/// An annotation file as text that stays the same when rows move: what git compares where it compares texts.
///
/// It is made of the file alone, as git asks for. A row is a line with its layer and id, and a line each for its fields;
/// offsets are left out, for what they stand for is in the id and in the field `text`.
struct StableText {
    let file: RowFile

    /// The text.
    func text() -> String {
        var text = "article \(Self.shown(file.article.path))\n"
        for (name, value) in [
            ("title", file.article.title), ("date", file.article.date), ("language", file.article.language),
        ] {
            if let value { text += "    \(name): \(Self.shown(value))\n" }
        }
        for layer in file.layers {
            for row in layer.rows {
                text += "\(OneLine.visible(layer.name)) \(OneLine.visible(row.id))\n"
                for field in row.fields { text += line(field) }
            }
        }
        return text
    }

    private func line(_ field: LocatedValue.Entry) -> String {
        if field.key == "start" || field.key == "end" { return "" }
        if field.key == "review" { return "    review: \(RowPhrases.review(field.value))\n" }
        guard let value = Self.value(field.value) else { return "" }
        return "    \(OneLine.visible(field.key)): \(value)\n"
    }

    /// The value without offsets; `nil` where nothing else is in it.
    private static func value(_ value: LocatedValue) -> String? {
        switch value.content {
        case .scalar(.string(let text)):
            return shown(text)
        case .scalar:
            var json = JSONWriter()
            value.write(to: &json)
            return String(decoding: json.bytes, as: UTF8.self)
        case .list(let items):
            if items.isEmpty { return "none" }
            if TextSpan(value) != nil { return nil }
            let shown = items.compactMap { self.value($0) }
            return shown.isEmpty ? nil : shown.joined(separator: " · ")
        case .mapping(let entries):
            let shown = entries.filter { $0.key != "start" && $0.key != "end" }
                .compactMap { entry in self.value(entry.value).map { "\(OneLine.visible(entry.key)) \($0)" } }
            return shown.isEmpty ? nil : "(\(shown.joined(separator: ", ")))"
        }
    }

    private static func shown(_ text: String) -> String {
        let quoted = OneLine.quoted(text)
        // Quotation marks are needed only where something had to be escaped, or the ends would not be seen.
        let needsMarks =
            quoted.utf8.count != text.utf8.count + 2 || text.isEmpty || text.hasPrefix(" ") || text.hasSuffix(" ")
        return needsMarks ? quoted : text
    }
}
