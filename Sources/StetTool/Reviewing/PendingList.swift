import Files
import Runner
import StageKit

/// What waits for a reviewer, for people and for scripts.
enum PendingList {
    /// How much of a text is shown, in code points.
    private static let shown = 72

    /// A line for each thing, under the name of its file.
    static func table(_ items: [Pending.Item], limit: Int) -> String {
        if items.isEmpty { return "nothing waits\n" }
        let lines = items.prefix(max(0, limit))
        let widths = (
            id: lines.map { $0.id.count }.max() ?? 0, kind: lines.map { label($0).count }.max() ?? 0
        )
        var text = ""
        var file = ""
        for item in lines {
            if item.file != file {
                file = item.file
                text += "\(Paths.visible(file))\n"
            }
            let doubt = item.state == .undecided ? item.doubt.map(percent) ?? "" : item.state.rawValue
            text +=
                "  \(doubt.leftPadded(to: 8))  \(item.id.padded(to: widths.id))  \(label(item).padded(to: widths.kind))  "
            text += excerpt(item.text) + "\n"
            if let reason = item.reason { text += String(repeating: " ", count: 12) + "(\(reason))\n" }
        }
        let more = items.count - lines.count
        if more > 0 { text += "… and \(more) more; --limit shows more of them, --json all\n" }
        let counts = [Pending.State.obsolete, .fuzzy, .undecided].compactMap { state -> String? in
            let count = items.count { $0.state == state }
            return count > 0 ? "\(count) \(state.rawValue)" : nil
        }
        return text + counts.joined(separator: ", ") + "\n"
    }

    /// All of it.
    static func json(_ items: [Pending.Item]) -> String {
        var json = JSONWriter()
        json.raw("[")
        for (index, item) in items.enumerated() {
            json.raw(index > 0 ? ",\n{\"state\":" : "{\"state\":")
            json.string(item.state.rawValue)
            for (key, value) in [
                ("file", item.file), ("layer", item.layer), ("id", item.id), ("kind", item.kind), ("text", item.text),
            ] {
                json.raw(",")
                json.key(key)
                json.string(value)
            }
            json.raw(",\"doubt\":")
            item.doubt.write(to: &json)
            json.raw(",\"reason\":")
            item.reason.write(to: &json)
            json.raw("}")
        }
        json.raw("]\n")
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private static func label(_ item: Pending.Item) -> String {
        item.kind.isEmpty ? item.layer : "\(item.layer)/\(item.kind)"
    }

    private static func percent(_ doubt: Double) -> String {
        "\(Int((doubt * 100).rounded()))%"
    }

    /// The beginning of a text on one line.
    private static func excerpt(_ text: String) -> String {
        let line = Paths.visible(text.split(whereSeparator: \.isNewline).joined(separator: " "))
        let start = line.unicodeScalars.prefix(shown)
        return String(start) + (line.unicodeScalars.count > shown ? "…" : "")
    }
}
