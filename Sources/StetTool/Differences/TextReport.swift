import Files
import StageKit
import Standoff

/// What is different, for people at a terminal.
struct TextReport {
    let style: Style

    /// The report on files; those without a difference are passed over.
    func text(_ files: [ComparedFile]) -> String {
        let told = files.filter { !$0.isSame }
        guard !told.isEmpty else { return "" }
        var text = told.map(file).joined(separator: "\n")
        if told.count > 1 {
            let all = told.reduce(into: DifferenceCounts()) { $0 += $1.counts }
            text += "\n\(told.count) files: \(all.summary)\n"
        }
        return text
    }

    private func file(_ file: ComparedFile) -> String {
        let path = style.text(Paths.visible(file.path), .heading)
        guard let difference = file.difference else {
            let (verb, role) = file.after == nil ? ("removed", Style.Role.removed) : ("new", .added)
            let rows = (file.after ?? file.before)?.layerCounts ?? []
            return "\(path): \(style.text(verb, role)): \(rows.joined(separator: ", "))\n"
        }
        var text = "\(path): \(file.counts.summary)\n"
        if difference.isOfOtherText { text += "  the article's text is another one\n" }
        for field in difference.head {
            let (old, new) = (Self.plain(field.before), Self.plain(field.after))
            text += "  the article's \(field.name): \(old) → \(new)\n"
        }
        for layer in difference.layers where !layer.changed.isEmpty || !layer.added.isEmpty || !layer.removed.isEmpty {
            text += "\n" + style.text(OneLine.visible(layer.name), .marked) + "\n"
            for entry in layer.inTextOrder { text += row(entry, file) }
        }
        let moved = difference.movedCounts
        if !moved.isEmpty { text += "\n" + style.text("only moved: " + moved.joined(separator: ", "), .faint) + "\n" }
        return text
    }

    private func row(_ entry: LayerDifference.Entry, _ file: ComparedFile) -> String {
        switch entry {
        case .removed(let row): whole(RowPhrases(row: row, text: file.textBefore), "-", .removed)
        case .added(let row): whole(RowPhrases(row: row, text: file.textAfter), "+", .added)
        case .changed(let change): changed(change, file)
        }
    }

    private func whole(_ phrases: RowPhrases, _ sign: String, _ role: Style.Role) -> String {
        var text = "  \(style.text("\(sign) \(OneLine.visible(phrases.row.id))", role))  \(phrases.summary)\n"
        if let words = words(phrases, role) { text += "      \(words)\n" }
        return text
    }

    private func changed(_ change: RowChange, _ file: ComparedFile) -> String {
        let phrases = FieldPhrases(change, textBefore: file.textBefore, textAfter: file.textAfter)
        var id = change.after.id
        if change.before.id != id { id = "\(change.before.id) → \(id)" }
        var text = "  " + style.text("~ \(OneLine.visible(id))", .changed) + "\n"
        if let words = phrases.words {
            let joined = words.joined(
                old: { style.text("[-\($0)-]", .removed) },
                new: { style.text("{+\($0)+}", .added) }
            )
            text += "      \(style.text(words.before, .faint))⟦\(joined)⟧\(style.text(words.after, .faint))\n"
        } else if let words = words(RowPhrases(row: change.after, text: file.textAfter), .marked) {
            text += "      \(words)\n"
        }
        for field in phrases.fields { text += "      \(OneLine.visible(field.name)): \(field.what)\n" }
        return text
    }

    /// The row's words between brackets, and what stands around them.
    private func words(_ phrases: RowPhrases, _ role: Style.Role) -> String? {
        guard let (before, words, after) = phrases.words else { return nil }
        return style.text(before, .faint) + style.text("⟦\(words)⟧", role) + style.text(after, .faint)
    }

    private static func plain(_ value: LocatedValue?) -> String {
        guard case .scalar(.string(let text)) = value?.content else { return "none" }
        return OneLine.quoted(OneLine.shortened(text))
    }
}

extension LayerDifference {
    /// A row that is told of.
    enum Entry {
        case removed(Row)
        case added(Row)
        case changed(RowChange)

        fileprivate var start: Int {
            switch self {
            case .removed(let row), .added(let row): row.span?.start ?? 0
            case .changed(let change): change.after.span?.start ?? 0
            }
        }
    }

    /// The rows that differ, as they stand in the text; what went stands before what came.
    var inTextOrder: [Entry] {
        let entries = removed.map(Entry.removed) + changed.map(Entry.changed) + added.map(Entry.added)
        return entries.indices.sorted { (entries[$0].start, $0) < (entries[$1].start, $1) }.map { entries[$0] }
    }
}
