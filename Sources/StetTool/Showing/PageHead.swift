import Files
import StageKit
import Standoff

/// What stands above an article: its title, topics and speakers.
struct PageHead {
    let file: RowFile
    let layers: Set<String>
    let width: Int
    let style: Style
    let notes: RowNotes

    /// The lines, an empty one behind them.
    func lines() -> [String] {
        var lines: [String] = []
        if let title = file.article.title { lines += wrapped(OneLine.visible(title), .heading) }
        let facts = [Paths.visible(file.article.path), file.article.date, file.article.language].compactMap { $0 }
        lines += wrapped(facts.map { OneLine.visible($0) }.joined(separator: " · "), .faint) + [""]
        // The strongest first; rows of one score as they stand in the file.
        let topics = rows("topics").enumerated().sorted {
            let (left, right) = (score($0.element), score($1.element))
            return left != right ? left > right : $0.offset < $1.offset
        }
        lines += list("Topics", topics.map(\.element)) { topic($0) }
        lines += list("Speakers", rows("speakers")) { speaker($0) }
        return lines
    }

    /// The rows of a layer, if it is to be shown.
    private func rows(_ layer: String) -> [Row] {
        layers.contains(layer) ? file.layer(layer)?.rows ?? [] : []
    }

    private func score(_ row: Row) -> Double {
        switch row["score"]?.content {
        case .scalar(.integer(let score)): Double(score)
        case .scalar(.number(let score)): score
        default: 0
        }
    }

    private func list(_ heading: String, _ rows: [Row], _ phrase: (Row) -> String?) -> [String] {
        let entries = rows.compactMap { row in phrase(row).map { (row, $0) } }
        guard !entries.isEmpty else { return [] }
        return [style.text(heading, .marked)]
            + entries.flatMap { row, phrase in
                let review = row["review"].map { " – \(RowPhrases.review($0))" } ?? ""
                return wrapped("\(phrase)\(review)", nil, id: row.id, indent: 2)
            } + [""]
    }

    /// `Osric Thalen, Foreign Minister of Kesmar (person): Thalen, Mr Minister`.
    private func speaker(_ row: Row) -> String? {
        var phrase = OneLine.visible(row.text("name") ?? row.id)
        if let role = row.text("role") { phrase += ", \(OneLine.visible(role))" }
        if let kind = row.text("kind") { phrase += " (\(kind))" }
        if case .list(let items) = row["aliases"]?.content {
            let aliases = items.compactMap { item -> String? in
                guard case .scalar(.string(let text)) = item.content else { return nil }
                return OneLine.visible(text)
            }
            if !aliases.isEmpty { phrase += ": \(aliases.joined(separator: ", "))" }
        }
        return phrase
    }

    /// `diplomacy (main, 4.125)`; `nil` for a topic of one block.
    private func topic(_ row: Row) -> String? {
        guard row.text("scope") ?? "article" == "article" else { return nil }
        let label = OneLine.visible(row.text("label") ?? row.text("concept") ?? row.id)
        let score = row["score"].map { RowPhrases(row: row, text: nil).value($0) }
        let facts = [row.text("role"), score].compactMap { $0 }
        return facts.isEmpty ? label : "\(label) (\(facts.joined(separator: ", ")))"
    }

    private func wrapped(_ text: String, _ role: Style.Role?, id: String? = nil, indent: Int = 0) -> [String] {
        var wrapper = LineWrapper(width: width - indent - 2, style: style)
        for scalar in text.unicodeScalars { wrapper.append(scalar) }
        if let id {
            wrapper.append(" ")
            wrapper.append(mark: " " + OneLine.visible(id), .faint)
        }
        return wrapper.finish().enumerated().map { index, line in
            let margin = String(repeating: " ", count: index == 0 ? indent : indent * 2)
            return margin + (role.map { style.text(line, $0) } ?? line)
        }
    }
}
