import Files
import Runner
import StageKit
import Standoff

extension RunReport {
    /// The report for people: what was done, and how many rows each layer has.
    func table(isDryRun: Bool) -> String {
        if isDryRun {
            let lines = planned.map { "would annotate \(Paths.visible($0))\n" }
            return lines.joined() + "\(count(annotated, "article")) to annotate, \(unchanged) up to date\n"
        }
        var text = "\(count(annotated, "article")) annotated (\(count(written, "file")) written), "
        text += "\(unchanged) up to date, \(failures.count) failed\n"
        for article in moved {
            text += "moved \(Paths.visible(article.from)) along with \(Paths.visible(article.to))\n"
        }
        for orphan in pruned { text += "removed \(Paths.visible(orphan))\n" }
        if relatedArticles { text += "wrote _corpus.json: what needs more than one article\n" }
        if wasInterrupted { text += "interrupted: run again to do the rest\n" }
        guard annotated > 0 else { return text }
        let width = layers.map(\.count).max() ?? 0
        for layer in layers {
            text += "  \(layer.padded(to: width))  \("\(rows[layer, default: 0])".leftPadded(to: 8))\n"
        }
        return text
    }

    private func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    /// The report for scripts.
    var json: String {
        var json = JSONWriter()
        json.raw("{\"annotated\":\(annotated),\"written\":\(written),\"unchanged\":\(unchanged),\"failures\":[")
        for (index, failed) in failures.enumerated() {
            if index > 0 { json.raw(",") }
            json.raw("{\"path\":")
            json.string(failed.path)
            json.raw(",\"code\":")
            json.string(failed.failure.code)
            json.raw(",\"message\":")
            json.string(failed.failure.message)
            json.raw("}")
        }
        json.raw("],\"mistakes\":[")
        for (index, mistake) in mistakes.enumerated() {
            json.raw(index > 0 ? ",{\"code\":" : "{\"code\":")
            json.string(mistake.code)
            json.raw(",\"message\":")
            json.string(mistake.message)
            json.raw("}")
        }
        json.raw("],\"rows\":{")
        for (index, layer) in layers.enumerated() {
            if index > 0 { json.raw(",") }
            json.key(layer)
            json.integer(rows[layer, default: 0])
        }
        json.raw("},\"planned\":")
        planned.write(to: &json)
        json.raw(",\"pruned\":")
        pruned.write(to: &json)
        json.raw(",\"moved\":[")
        for (index, article) in moved.enumerated() {
            json.raw(index > 0 ? ",{\"from\":" : "{\"from\":")
            json.string(article.from)
            json.raw(",\"to\":")
            json.string(article.to)
            json.raw("}")
        }
        json.raw("],\"reviews\":[")
        for (index, review) in reviews.enumerated() {
            json.raw(index > 0 ? ",{\"path\":" : "{\"path\":")
            json.string(review.path)
            json.raw(",\"kind\":\"\(review.finding.kind.rawValue)\",\"id\":")
            json.string(review.finding.decision.id)
            json.raw(",\"row\":")
            review.finding.row.write(to: &json)
            json.raw(",\"message\":")
            json.string(review.finding.summary)
            json.raw("}")
        }
        json.raw("],\"interrupted\":\(wasInterrupted)}\n")
        return String(decoding: json.bytes, as: UTF8.self)
    }
}

extension String {
    /// The text with spaces behind it, up to a width in characters.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }

    /// The text with spaces before it, up to a width in characters.
    func leftPadded(to width: Int) -> String {
        String(repeating: " ", count: max(0, width - count)) + self
    }
}
