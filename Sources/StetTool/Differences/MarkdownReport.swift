import Files
import StageKit
import Standoff

/// What is different, as a comment on a pull request: a line a file, and its rows folded away below.
struct MarkdownReport {
    /// A comment that is longer is refused by the large forges; what does not fit is counted.
    private static let longest = 60_000
    /// So many rows of a layer are told of.
    private static let mostRows = 40

    /// The comment on files; those without a difference are passed over.
    func text(_ files: [ComparedFile]) -> String {
        let told = files.filter { !$0.isSame }
        guard !told.isEmpty else { return "No annotation differs.\n" }
        let all = told.reduce(into: DifferenceCounts()) { $0 += $1.counts }
        var text = "**\(told.count) annotation file\(told.count == 1 ? "" : "s"): \(all.summary)**\n\n"
        for (index, file) in told.enumerated() {
            let details = self.file(file)
            if text.utf8.count + details.utf8.count > Self.longest {
                text += "… and \(told.count - index) more files.\n"
                break
            }
            text += details
        }
        return text
    }

    private func file(_ file: ComparedFile) -> String {
        let path = "<code>\(Self.escaped(Paths.visible(file.path)))</code>"
        guard let difference = file.difference else {
            let rows = (file.after ?? file.before)?.layerCounts.map(Self.escaped) ?? []
            return "- \(path) \(file.after == nil ? "removed" : "new"): \(rows.joined(separator: ", "))\n\n"
        }
        var text = "<details><summary>\(path): \(file.counts.summary)</summary>\n\n"
        if difference.isOfOtherText { text += "The article's text is another one.\n\n" }
        for field in difference.head {
            let phrases = [field.before, field.after].map { value -> String in
                guard case .scalar(.string(let text)) = value?.content else { return "none" }
                return Self.escaped(OneLine.shortened(text))
            }
            text += "- the article's \(field.name): \(phrases[0]) → \(phrases[1])\n"
        }
        for layer in difference.layers {
            let entries = layer.inTextOrder
            guard !entries.isEmpty else { continue }
            text += "\n**\(Self.escaped(layer.name))**\n\n"
            text += entries.prefix(Self.mostRows).map { row($0, file) }.joined()
            if entries.count > Self.mostRows { text += "- … and \(entries.count - Self.mostRows) more\n" }
        }
        let moved = difference.movedCounts.map(Self.escaped)
        if !moved.isEmpty { text += "\nOnly moved: \(moved.joined(separator: ", ")).\n" }
        return text + "\n</details>\n\n"
    }

    private func row(_ entry: LayerDifference.Entry, _ file: ComparedFile) -> String {
        switch entry {
        case .removed(let row): whole(RowPhrases(row: row, text: file.textBefore), "removed")
        case .added(let row): whole(RowPhrases(row: row, text: file.textAfter), "added")
        case .changed(let change): changed(change, file)
        }
    }

    private func whole(_ phrases: RowPhrases, _ verb: String) -> String {
        "- \(verb) `\(Self.code(phrases.row.id))` \(Self.escaped(phrases.summary))\(Self.words(phrases).map { ": " + $0 } ?? "")\n"
    }

    private func changed(_ change: RowChange, _ file: ComparedFile) -> String {
        let phrases = FieldPhrases(change, textBefore: file.textBefore, textAfter: file.textAfter)
        var text = "- changed `\(Self.code(change.after.id))`"
        if let words = phrases.words {
            let joined = words.joined(
                common: Self.escaped,
                old: { "<del>\(Self.escaped($0))</del>" },
                new: { "<ins>\(Self.escaped($0))</ins>" }
            )
            text += ": \(Self.escaped(words.before))<b>\(joined)</b>\(Self.escaped(words.after))\n"
        } else {
            text += (Self.words(RowPhrases(row: change.after, text: file.textAfter)).map { ": " + $0 } ?? "") + "\n"
        }
        for field in phrases.fields { text += "  - \(Self.escaped(field.name)): \(Self.escaped(field.what))\n" }
        return text
    }

    private static func words(_ phrases: RowPhrases) -> String? {
        phrases.words.map { before, words, after in "\(escaped(before))<b>\(escaped(words))</b>\(escaped(after))" }
    }

    /// Text that stays text: no markup, no mention of a user, no link.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "@", "#":
                // Forges look for users and issues behind these once entities are read; a comment parts them.
                escaped += "\(scalar)<!-- -->"
            case "&", "<", ">", "*", "_", "`", "[", "]", "|", "~", "\\", "$":
                escaped += "&#\(scalar.value);"
            default:
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped.replacing("://", with: "&#58;//").replacing("www.", with: "www&#46;")
    }

    /// Text between backticks.
    private static func code(_ text: String) -> String {
        OneLine.visible(text).replacing("`", with: "'")
    }
}
