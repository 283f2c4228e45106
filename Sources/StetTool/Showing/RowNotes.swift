import StageKit
import Standoff

/// What is said of marked rows below the text.
struct RowNotes {
    private let names: [String: String]
    private let text: ArticleText

    /// Notes on rows of a file, which knows its speakers by name.
    init(_ file: RowFile, _ text: ArticleText) {
        self.text = text
        names = (file.layer("speakers")?.rows ?? []).reduce(into: [:]) { names, row in
            names[row.id] = row.text("name").map { OneLine.visible($0) }
        }
    }

    /// The note on a row, without its id.
    func note(on row: Row, in layer: String, number: (String) -> Int?) -> String {
        var note =
            switch layer {
            case "quotes": quote(row, number)
            case "claims": claim(row)
            case "edits": edit(row)
            default: other(row, layer)
            }
        if let review = row["review"] { note += " – \(RowPhrases.review(review))" }
        return note
    }

    /// `direct, Osric Thalen, “said”, negated`.
    private func quote(_ row: Row, _ number: (String) -> Int?) -> String {
        var parts = [row.text("kind") ?? "quote", row.text("speaker").map(name) ?? "nobody named"]
        if case .list(let spans) = row["cue"]?.content {
            let cue = spans.compactMap { TextSpan($0) }.map { OneLine.shortened(text.words($0)) }
            if !cue.isEmpty { parts.append("“\(cue.joined(separator: " … "))”") }
        }
        if let act = row.text("act"), act != "speech" { parts.append(act) }
        if let modality = row.text("modality"), modality != "asserted" { parts.append(modality) }
        if let outer = row.text("within").flatMap(number) { parts.append("within \(outer)") }
        return parts.joined(separator: ", ")
    }

    /// `claim, denial: Osric Thalen calls it absurd (held by the narrator, contested by Osric Thalen)`.
    private func claim(_ row: Row) -> String {
        var note = "claim, \(row.text("kind") ?? "of no kind")"
        if let why = row.text("why") { note += ": \(OneLine.shortened(why))" }
        let parties = [("holder", "held by"), ("contestedBy", "contested by")].compactMap { field, phrase in
            row.text(field).map { "\(phrase) \($0 == "narrator" ? "the narrator" : name($0))" }
        }
        return parties.isEmpty ? note : "\(note) (\(parties.joined(separator: ", ")))"
    }

    private func edit(_ row: Row) -> String {
        let (found, replacement) = (row.text("found") ?? "", row.text("replacement") ?? "")
        return "\(row.text("rule") ?? "edit"): \(OneLine.quoted(found)) → \(OneLine.quoted(replacement))"
    }

    private func other(_ row: Row, _ layer: String) -> String {
        let phrases = RowPhrases(row: row, text: text)
        let lists = row.fields.filter { field in
            if case .list(let items) = field.value.content { return !items.isEmpty && field.key != "text" }
            return false
        }
        let parts = lists.map { "\($0.key) \(phrases.value($0.value))" }
        let summary = RowPhrases(
            row: Row(id: row.id, fields: row.fields.filter { $0.key != "review" }, at: row.location),
            text: text
        ).summary
        let all = ([summary] + parts).filter { !$0.isEmpty }.joined(separator: ", ")
        return all.isEmpty ? layer : "\(layer): \(all)"
    }

    /// A speaker's name.
    func name(_ id: String) -> String { names[id] ?? OneLine.visible(id) }
}
